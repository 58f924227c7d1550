import type { Language } from "../../../../model.ts";
import { asStood } from "../../as-stood.ts";
import { foldWording, withMembers } from "../../fold.ts";

/**
 * The Chinese text after with the members of its enumerations joined as before: A、B和C where it became A、B、C, A或B、C where it became A、B或C. Where one of
 * several is enough, a mark alone leaves that open but in what is forbidden, and in lists that are open at their end.
 */
export function joinedAsBefore(before: string, after: string, language: Language): string {
  const stood = listsIn(before, language);
  if (stood.length === 0) return after;
  const found = listsIn(after, language).flatMap((list) => {
    const one = stood.find((other) => areJoinedAlike(other, list, before));
    if (one === undefined) return [];
    return [{ before: [one.start, one.end] as const, after: [list.start, list.end] as const }];
  });
  return asStood(before, after, found);
}

/** An enumeration in its clause, from the first joint to behind the last, and what it is joined by. */
interface Joined {
  readonly members: readonly string[];
  readonly joints: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** 、也 and 、并 part clauses as a comma does. */
const clause = /(?:[^、,.;:!?()"\n]|、(?![也亦并且])|,(?:以及|及|和|与|或))+/g;
const joint = /、|,?(?:以及|或者|或是|及|和|与|或)(?![否则])/g;

function listsIn(text: string, language: Language): readonly Joined[] {
  const folded = withMembers(foldWording(text, language), text);
  return Array.from(folded.matchAll(clause), ({ index, 0: words }) => {
    const marks = Array.from(words.matchAll(joint));
    const [first, last] = [marks[0], marks.at(-1)];
    return {
      members: words.split(new RegExp(joint.source)),
      joints: marks.map(([mark]) => kindOf(mark)),
      start: index + (first?.index ?? 0),
      end: index + (last === undefined ? 0 : last.index + last[0].length),
    };
  }).filter(({ joints, members }) => joints.length > 0 && !members.includes(""));
}

function kindOf(mark: string): string {
  return mark === "、" ? "" : mark.includes("或") ? "or" : "and";
}

function areJoinedAlike(one: Joined, other: Joined, text: string): boolean {
  if (one.members.join("|") !== other.members.join("|") || one.joints.join("|") === other.joints.join("|"))
    return false;
  const [from, to] = [wordsOf(one), wordsOf(other)];
  // The one word among them stands elsewhere.
  if (from.length === 1 && to.length === 1 && one.members.length > 2) return from[0] === to[0];
  if (Math.min(from.length, to.length) > 0 || from.length + to.length > 1) return false;
  if ([...from, ...to][0] === "and") return true;
  // One of several is told by the last joint.
  if ([...one.joints.slice(0, -1), ...other.joints.slice(0, -1)].includes("or")) return false;
  return (
    (isOpen(one) && (one.members.length > 2 || /^[^的]{1,12}等\p{sc=Han}/u.test(one.members.at(-1) ?? ""))) ||
    areActs(one) ||
    forbids.test(text) ||
    /的\s*[；;。]?\s*$/.test(text)
  );
}

function wordsOf({ joints }: Joined): readonly string[] {
  return joints.filter((one) => one !== "");
}

function isOpen({ members }: Joined): boolean {
  return /^[^的]{1,12}等/.test(members.at(-1) ?? "");
}

/** What may be done to something: 中断、终止 as 中断或终止. */
function areActs({ members }: Joined): boolean {
  return members.every(
    (text, at) => (at === 0 || startsAct.test(text)) && (at === members.length - 1 || endsAct.test(text)),
  );
}

const act =
  "中断|中止|终止|暂停|停止|变更|修改|修订|更新|调整|补充|删除|限制|取消|关闭|冻结|封禁|下架|拒绝|警告|隐藏|屏蔽|复制|传播|转载|下载|展示|存储|储存|保存|上传|侮辱|诽谤|骚扰|威胁|辱骂|损坏|毁损|破坏|干扰|攻击|篡改|滥用|盗用|出租|出借|转让|转售|更正|查询|查阅|撤回|注销|丢失|泄露|遗失";
const startsAct = new RegExp(`^(?:${act})`);
const endsAct = new RegExp(`(?:${act})$`);

/** Each of what is forbidden is. */
const forbids = /不得|禁止|[严嚴]禁|切勿|[请請]勿/;
