import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";

/**
 * The Chinese text after with what goes without saying said or left unsaid as before: whose versions they are behind 本政策 (本政策的旧版本, 旧版本), what one does not agree
 * to behind 同意本协议, what is used where it is named right behind (使用浏览器时，浏览器将), from when seven days are counted (办理挂失，并于挂失七天后).
 */
export function unsaidAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const [start, end] of unsaidIn(to).toReversed()) {
    if (placeWithout(to, [start, end], from) === null) continue;
    return unsaidAsBefore(before, after.slice(0, start) + after.slice(end), language);
  }
  for (const [start, end] of unsaidIn(from)) {
    const at = placeWithout(from, [start, end], to);
    if (at === null) continue;
    return unsaidAsBefore(before, after.slice(0, at) + before.slice(start, end) + after.slice(at), language);
  }
  return after;
}

type Stretch = readonly [start: number, end: number];

/** As many characters on either side as tell one place from another. */
const near = 3;
const least = 2;

/** Where in another text a stretch is missing, with the same beside it; null where it is not. */
function placeWithout(text: string, [start, end]: Stretch, other: string): number | null {
  const [ahead, behind] = [text.slice(Math.max(0, start - near), start), text.slice(end, end + near)];
  for (const [left, right] of [
    [ahead, behind],
    [ahead.slice(-least), behind],
    [ahead, behind.slice(0, least)],
  ] as const) {
    const at = other.indexOf(left + right);
    if (at < 0 || other.includes(left + right, at + 1)) continue;
    const isSaid = other.includes(left + text.slice(start, end) + right);
    // Where it stands so often before, it has to be missing once.
    if (!isSaid || countOf(other, text.slice(start, end)) < countOf(text, text.slice(start, end)))
      return at + left.length;
  }
  return null;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function unsaidIn(text: string): readonly Stretch[] {
  return [
    ...ownedIn(text),
    ...objectsIn(text),
    ...usedIn(text),
    ...countedIn(text),
    ...takenUpIn(text),
    ...pleasIn(text),
  ].toSorted(([one], [other]) => one - other);
}

const named =
  "本(?:[\\p{sc=Han}]{0,4})(?:政策|协议|条款|章程|规则|办法|规定|声明|公约|规约|合同|契约|合约|制度|须知|细则|守则|准则|指引|说明|通知|计划|活动|课程|服务|网站|平台|软件|应用|应用程序|产品|论坛)";

/** 本政策的旧版本 where nothing but this policy was named of its kind. */
function ownedIn(text: string): readonly Stretch[] {
  const all = [...text.matchAll(new RegExp(named, "gu"))];
  if (new Set(all.map(([name]) => name)).size !== 1) return [];
  return all.slice(1).flatMap(({ index, 0: name }) => {
    const end = index + name.length;
    const isOwner =
      /^[的之](?=旧|新|最新|历史|先前|更新|修订|内容|副本|版本|规定|约定|条款|目的|标题|解释|效力|有效期|名称|功能|费用|参加者|使用|全部|部分)/u.test(
        text.slice(end),
      );
    return isOwner ? [[index, end + 1] as const] : [];
  });
}

/** 不同意本协议 where nothing else is agreed to: all that is done is done to the same. */
function objectsIn(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(done)).flatMap(
    ({ index, 1: verb = "", 2: object = "" }): readonly Stretch[] => {
      const start = index + verb.length;
      const others = text.split(verb).slice(1);
      if (others.length < 2 || !text.slice(0, index).includes(verb + object)) return [];
      if (!others.every((rest) => rest.startsWith(object) && !joint.test(rest.slice(object.length))))
        return [];
      return [[start, start + object.length]];
    },
  );
}

/** 本协议和隐私政策: it is not all. */
const joint = /^(?:[和与及或、的之]|以及|并)/;
const done =
  /(同意|接受|认可|签署|遵守|违反|支付|缴纳|提交|填写|归还|取消|申请|预约|报名|安装|更新|下载|订阅|注销|删除|撤回|变更|修改)([^,.;:!?()"的之和与及或并而]{2,14})(?=[,.;]|$|则|时|的,|者,|后|前|即)/gu;

/** 使用X时,X将: what is used is named right behind. */
function usedIn(text: string): readonly Stretch[] {
  return Array.from(
    text.matchAll(
      /(?:使用|访问|打开|安装|登录|登入|注册|启动|浏览|下载|参加|加入|申请)( ?(?<thing>[^,.;:!?()"的之和与及或并而]{2,16}) ?)(?:时|后|前|期间|过程中),? ?\k<thing>/gu,
    ),
    ({ index, 0: whole, 1: object = "" }) => {
      const start = index + whole.indexOf(object);
      return [start, start + object.length] as const;
    },
  );
}

/** 办理挂失,并于挂失七天后: from the act right ahead. */
function countedIn(text: string): readonly Stretch[] {
  return Array.from(
    text.matchAll(
      /(?<act>[\p{sc=Han}]{2})(?:手续)?,(?:并|且)?(?:应|须|可|得)?(?:于|在)(\k<act>(?:之日起|后|起|满)?)(?=[\d一二三四五六七八九十两]+ ?(?:个?[日天月年周]|个?工作日|个?小时))/gu,
    ),
    ({ index, 0: whole, 2: again = "" }) => {
      const start = index + whole.length - again.length;
      return [start, start + again.length] as const;
    },
  );
}

const handled =
  "开启|关闭|取消|恢复|删除|修改|更正|撤回|退订|订阅|查阅|查看|复制|转移|申请|提交|提供|下载|保存|归还|交还|领取|续借|补办|更新|更换|退还|返还|支付|缴纳|使用|启用|停用|禁用|管理|设置|收到|收取|收集|取得|获得|完成|签署|接获|接到|阅读|填写|出示|携带|公布|公告|发送|寄送|审核|审查|处理|购买|注册|登录|安装|卸载|评估";

/** What the clause ahead ends in, and this one takes up: 可以关闭推送通知,也可以重新开启推送通知; 填写申请表,并将申请表交至服务台; 缴清学费,收到学费后. */
function takenUpIn(text: string): readonly Stretch[] {
  return [
    ...text.matchAll(
      new RegExp(
        `(?<=${handled}|[应须可将把写交清])(?<thing>[\\p{sc=Han}a-z]{2,10})(?:[,;] ?[^,.;:!?()]{0,14}(?:${handled})(\\k<thing>)(?=[,.;]|$|[后时前])|[,;]? ?(?:并|且|再|然后|而后)(?:应|须|请|于[^,.;]{1,8})?((?:将|把)\\k<thing>)(?=\\p{sc=Han}{2}))`,
        "gu",
      ),
    ),
    // 您提交申请后,我们会在五日内处理您的申请.
    ...text.matchAll(
      new RegExp(
        `(?<=提交|提出|递交|发起|收到|接到|接获|填写|上传)(?<thing>[\\p{sc=Han}a-z]{2,6})(?:之?[后时]|的|,)[^.;!?]{2,30}(?:处理|审核|审查|回复|答复|回应|受理|核实|评估|办理)((?:您的|该|其|此|这些)?\\k<thing>)(?=[,.;]|$)`,
        "gu",
      ),
    ),
    ...text.matchAll(
      /(?<thing>[\p{sc=Han}a-z]{2,10})[,;]?(?:并|再)((?:将|把)其)(?=交|送|寄|放|存|带|移|退|还|传)/gu,
    ),
  ].map(({ index, 0: whole, 2: object, 3: brought }) => {
    const end = index + whole.length;
    return [end - (object ?? brought ?? "").length, end] as const;
  });
}

/** 请 that was said ahead: 离开前请关灯，离开后(请)归还钥匙. */
function pleasIn(text: string): readonly Stretch[] {
  return Array.from(
    text.matchAll(/(?<=请(?!勿|不|假|求|示|柬)[^;]{2,60}[,;.] ?[^,.;:!?()]{0,12})请(?!勿|不|假|求|示|柬)/gu),
    ({ index }) => [index, index + 1] as const,
  );
}
