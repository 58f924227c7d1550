import type { Language } from "../../../../model.ts";
import { asStood } from "../../as-stood.ts";
import { type List, listsIn } from "../listed.ts";

/**
 * The Chinese text after with its enumerations as before where each member has at its end what all of them share, or only the last: 限制服务、暂停服务
 * 或终止服务 and 限制、暂停或终止服务.
 */
export function sharedAsBefore(before: string, after: string, language: Language): string {
  const stood = listsIn(before, language);
  if (stood.length === 0) return after;
  const found = listsIn(after, language).flatMap((list) => {
    const one = stood.find((other) => shareTheEnd(other, list));
    return one === undefined ? [] : [{ before: spanOf(one), after: spanOf(list) }];
  });
  return asStood(before, after, found);
}

/** From the first member to where the last begins, behind the joint. */
function spanOf({ members }: List): readonly [start: number, end: number] {
  return [members[0]?.start ?? 0, members.at(-1)?.start ?? 0];
}

function shareTheEnd(one: List, other: List): boolean {
  if (one.members.length !== other.members.length || isOr(one) !== isOr(other)) return false;
  const [from, to] = [one, other].map(({ members }) => members.map(({ text }) => text.trim()));
  const [last, end] = [from?.at(-1) ?? "", to?.at(-1) ?? ""];
  if (from === undefined || to === undefined || last !== end) return false;
  const all = from.slice(0, -1).map((text, at) => [text, to[at] ?? ""] as const);
  // 警告、暂停资格或取消资格: what has another end stands ahead of those that share one.
  const pairs = all.slice(all.findIndex(([text, now]) => text !== now));
  return (
    isDropped(pairs, last) ||
    isDropped(
      pairs.map(([text, now]) => [now, text] as const),
      last,
    )
  );
}

function isOr({ last }: List): boolean {
  return last.includes("或");
}

/** Whether every first of the pairs, and the last member, ends in what the seconds lack. */
function isDropped(pairs: readonly (readonly [long: string, short: string])[], last: string): boolean {
  const ends = new Set(
    pairs.map(([long, short]) => (long.startsWith(short) ? long.slice(short.length) : "")),
  );
  const [shared = ""] = ends;
  if (ends.size !== 1) return false;
  const isObject = object.test(shared);
  if (!isObject && !(shared.length > 1 ? shortened.test(shared) : single.test(shared))) return false;
  // 查询您的资料或更正您的资料: what is done to it is no name itself.
  if (isObject && !pairs.every(([, short]) => act.test(short))) return false;
  return (
    last.indexOf(shared) >= shortest &&
    pairs.every(([, short]) => short.length >= shortest && !somebody.test(short))
  );
}

const shortest = 2;
/** 理事名单或候选名单 is not 理事或候选名单, which would be of the members of the board themselves. */
const somebody = /[事人员員者方长長会會户戶客主生师師]$/u;
/** What is done to, or what kind of thing; a member without who it is of is another party: 法人负责人、分支机构负责人. */
const shortened = /^[\p{sc=Han}]{2,4}$(?<![人员員者方会會长長司])/u;
/** Whose it is tells it from what else may be meant. */
const object = /^(?:您|你|我们|用户|会员|其|本会|他人|该|此|上述)的?[\p{sc=Han}]{1,12}$/u;
const act =
  /(?:查[询阅看]|访问|获取|更正|更改|修[改订]|变更|删除|下载|导出|复制|转移|转让|撤[回销]|注销|提交|使用|上传|分享|公开|披露|收集|处理|保存|存储|查询|管理|设置|关闭|补充|阅览|利用|提供|限制|转载|传播|出售|出租|侵犯|损害|破坏|干扰|冒用|泄露)$/u;
const single = /^[权權费費法类類型]$/u;
