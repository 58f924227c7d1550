/** What stands for a name in Chinese: not 其他, 其中, 其余. */
export const pronouns: RegExp = /其(?![他它中余次实间])|它们?|他们|此(?=判|进|作|为)|(?<=[对对就以])此/g;

/** A determiner that points back at a name just given. */
export const determiners: readonly string[] = [
  "该",
  "该名",
  "该等",
  "该些",
  "此",
  "此等",
  "这",
  "这些",
  "上述",
  "前述",
];

/** How far ahead a reader looks for the name. */
const farthest = 40;
/** Whoever acts, by the ends of their names; the two who speak to each other are never meant by a pronoun. */
const party =
  /[人方者员组商户]|(?<![机])(?:公司|平台|机构|部门|单位|机关|学校|法院|[理监董]事|[总学协大分]会|委员会|会长|秘书|[朋好亲]友|子女|孩子|家长|[教老医讲律]师|教练|学生|业主|房东|[旅顾乘租游]客|工(?![作程具业艺资商夫序时期地厂]))/;
const speakers = /(?:我们|您|你们?|本[公平网学协社校]?[司台站会团校]|贵方|我方)/g;
/** Whoever acts in a clause of his own. */
const actor = new RegExp(`(?:${party.source}|${speakers.source})[^,;]*[对向与由为给把使令让从就]$`);
const joint = /^(?:[、和与及或]|以及|或者|等)/;
const joined = /(?:[、和与及或]|以及|或者)$/;

/**
 * Whether a pronoun at a place of a Chinese sentence can only mean a name that stands ahead of it: no other party in between, but for who does it to
 * what the pronoun means (管理组对其审核), and the name is no member of an enumeration, all of which the pronoun might mean.
 */
export function canOnlyMean(text: string, at: number, name: string): boolean {
  const start = text.lastIndexOf(name, at - name.length);
  if (start < 0) return false;
  const between = text.slice(start + name.length, at);
  // 理事会或其授权的机构: whose it is stands right ahead.
  if (/^(?:或者?|及其?|以及|和|与|、)$/.test(between) && ofOne.test(text.slice(at))) return true;
  if (between.length > farthest || /[.!?:\n]/.test(between.replaceAll(" ", "")) || joint.test(between))
    return false;
  if (joined.test(text.slice(0, start))) return false;
  const clauses = between.split(/[,;]/);
  const own = clauses.at(-1) ?? "";
  const isObject =
    /(?:[对将向与由为给把使令让从就按以及]|确保|保证|保持)$/.test(own) ||
    isEdge(text, at) ||
    isTaken(own, text.slice(at));
  const isSameClause = clauses.length === 1;
  // 不召集会议者: whoever was named does not.
  const others = (isObject && !isSameClause ? clauses.slice(0, -1) : clauses)
    .map((clause) => clause.replace(/者$/, ""))
    .join(",");
  const isThing = !party.test(name) && ofThings.test(text.slice(at));
  if (!isThing && party.test(others.replace(speakers, ""))) return false;
  // 用户上传作品,平台应对其审核: the work.
  if (party.test(name) && others.length > 1 && ofEither.test(text.slice(at))) return false;
  // 家长陪同幼儿入园,教师应向其说明: somebody else acts, so that it may be either of the two.
  if (isObject && !isSameClause && actor.test(own) && party.test(namedAhead(text, start))) return false;
  // They may be all who were named.
  if (/^(?:他|它)们/.test(text.slice(at)) && party.test(namedAhead(text, start))) return false;
  if (isObject) return true;
  // Who began to act goes on: 用户提交稿件后,其 is the user.
  return !party.test(namedAhead(text, start)) && (party.test(name) || isSameClause);
}

/** Who belongs to one, or acts for it. */
const ofOne =
  /^其(?:所)?(?:授权|指定|委托|委派|关联|分支|下属|所属|子公司|代理|代表|继承|监护|法定|家属|近亲属|配偶|员工|工作人员|职员|合作|附属|母公司|控股|受让|许可)/;

/** What is done to things only, so that no party is meant. */
const ofThings =
  /^(?:其|它们?)(?:依法|随时|及时|单方)?(?:作出|做出|进行|予以|加以|作)?(?:任何|相应|必要)?的?(?:解释|说明|修[改订正]|变更|更新|补充|调整|保存|保管|存储|储存|删除|销毁|加密|备份|归档|整理|统计|分析|公[布示告]|发[布表]|评估|检[查验测]|维[护修]|真实|准确|完整|合法|有效|完好|清晰|废止|撤回|复制|转载|传播|下载|签[字署名]|盖章|正常(?:运[行作转]|使用|工作)|整洁|清洁|处于|保持|维持)/;

/** What is done to things and to people. */
const ofEither =
  /^(?:其|它们?)(?:进行|予以|加以)?(?:审[核查议]|评审|检查|核[实对查]|下架|推[广荐]|展示|宣传)/;

/** What the sentence names ahead of a place, but for the two who speak. */
function namedAhead(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .replace(speakers, "")
      .split(/[.!?;\n]/)
      .at(-1) ?? ""
  );
}

/** 由主管机关解除其职务: what is taken from one is never the taker's own. */
function isTaken(ahead: string, behind: string): boolean {
  return (
    /(?:解除|罢免|撤销|取消|停止|暂停|终止|免除|免去|褫夺|冻结|恢复|授予|给予)$/.test(ahead) &&
    /^其(?:职务|职权|资格|会籍|会员资格|权利|权限|账号|账户|使用权|借阅权|荣誉|奖项|名次)/.test(behind)
  );
}

/** Whether a pronoun ends its clause. */
function isEdge(text: string, at: number): boolean {
  const rest = text.slice(at).replace(/^(?:其|它们?|他们)/, "");
  return rest === "" || /^[,.;:!?)"]/.test(rest);
}

/** Whether a name is of somebody, or of what speaks for somebody: 用户, 本平台. */
export function isActor(name: string): boolean {
  return party.test(name) || /^[本该]/.test(name);
}

/**
 * Whether whoever is named at the beginning of a clause acts in the clauses ahead too, so that he need not be named again: the last of them that begins
 * with somebody begins with him.
 */
export function actsOn(text: string, at: number, name: string): boolean {
  const ahead = text.slice(0, at).replace(/(?:且|并且?|也|亦|同时|但)$/, "");
  if (!/[,;.]\s*$/.test(ahead)) return false;
  const clauses = ahead
    .split(/[,;.!?\n]\s*/)
    .slice(0, -1)
    .toReversed();
  for (const clause of clauses.slice(0, mostClauses)) {
    const first = clause.replace(/^\s*(?:若|如果?|当|在|凡|因)?/, "");
    if (isServed(first, name)) return readerActs.test(text.slice(at));
    if (first.startsWith(name) && !isOfAnother(first.slice(name.length), name))
      return !/^[的之]|^(?:[、和与及或]|以及)/.test(first.slice(name.length));
    if (somebody.test(first.replace(/^(?:经|由|被|对|向)/, ""))) return false;
  }
  return false;
}

/** 理事 in 理事会. */
function isOfAnother(rest: string, name: string): boolean {
  return !/^(?:我们|您|你)$/.test(name) && /^(?:会(?!员)[应须将可不的]|[长们])/.test(rest);
}

/** 为方便您的查阅，可以在首页下载: what the reader is helped with, he may do. */
function isServed(clause: string, name: string): boolean {
  return /^[您你]$/.test(name) && serving.test(clause) && clause.replace(serving, "").startsWith(name);
}

const serving = /^(?:为了?|以)?(?:方便|便于|便利|利于|帮助|使|让)/;
const readerActs =
  /^[您你]?(?:可以?|能够?|请|需要?|[应须])[^,.;:!?]{0,40}(?:查[看阅询]|浏览|下载|访问|登[录入]|点击|选择|设置|关闭|开启|联[系络]|咨询|拨打|前往|申请|打印|参[阅考见])/;

const mostClauses = 3;
/** Somebody else at the beginning of a clause. */
const somebody = new RegExp(`^[^,]{0,5}(?:${party.source})|^(?:我们|您|你|双方|各方)`);
