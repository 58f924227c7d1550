import type { Language } from "../../../../model.ts";
import { occursOnce } from "../../../../text/occurrences.ts";
import { foldWording, withMembers } from "../../fold.ts";

/**
 * The Chinese text after with what two acts or two things share said twice or once, as before: 修改订单、取消订单 and 修改、取消订单, 本会理事及本会监事 and
 * 本会理事及监事.
 */
export function objectsAsBefore(before: string, after: string, language: Language): string {
  const from = folded(before, language);
  const shortened = sharedIn(folded(after, language)).reduce(
    (text, { whole, short }) => (occursOnce(from, short) ? put(text, whole, short, language) : text),
    after,
  );
  return sharedIn(from).reduce(
    (text, { whole, short }) => put(text, short, before.slice(...spanOf(from, whole)), language),
    shortened,
  );
}

/** The same with what is shared said twice, and once. */
interface Shared {
  readonly whole: string;
  readonly short: string;
}

function sharedIn(text: string): readonly Shared[] {
  return [
    ...Array.from(
      text.matchAll(acts),
      ({ 0: whole, 1: first = "", 2: object = "", 3: joint = "", 4: second = "" }) => ({
        whole,
        short: first + joint + second + object,
      }),
    ),
    ...Array.from(
      text.matchAll(owned),
      ({ 0: whole, 1: owner = "", 2: first = "", 3: joint = "", 4: next = "" }) => ({
        whole,
        short: owner + first + joint + next,
      }),
    ),
  ];
}

function put(text: string, stands: string, wanted: string, language: Language): string {
  const to = folded(text, language);
  if (!occursOnce(to, stands) || to.includes(folded(wanted, language))) return text;
  const [start, end] = spanOf(to, stands);
  return text.slice(0, start) + wanted + text.slice(end);
}

function spanOf(text: string, stretch: string): [start: number, end: number] {
  const start = text.indexOf(stretch);
  return [start, start + stretch.length];
}

function folded(text: string, language: Language): string {
  return withMembers(foldWording(text, language), text);
}

const act =
  "(?:查[询阅看]|访问|获取|更正|更改|修[改订]|变更|删除|下载|导出|复制|转移|转让|撤[回销]|注销|提交|使用|上传|分享|公开|披露|收集|处理|保存|存储|管理|设置|关闭|开启|补充|阅览|利用|提供|限制|转载|传播|出售|出租|侵犯|损害|破坏|干扰|冒用|泄露|取消|暂停|终止|中止|拒绝|发布|购买|预约|申请|办理|参加|举办|制定)";
const joint = "(?:、|,(?=(?:以)?及)|以及|或者?|和|与|及)";
const acts = new RegExp(
  `(${act})(\\p{sc=Han}{2,12}?)(${joint})(${act})\\2(?![\\p{sc=Han}]{0,3}[人员者])`,
  "gu",
);
/** Whose the first is, the second is too; where no verb stands between them. */
const owned = new RegExp(
  `(本[会校馆院站社团中]|您的|你的|我们的|用户的|会员的)([^,.;:!?、的之应须得将会可不在于对向由和与及或]{2,8}?)(${joint})\\1(\\p{sc=Han}{2})`,
  "gu",
);
