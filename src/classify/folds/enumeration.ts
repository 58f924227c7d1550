import { commonLength } from "../../sequence/ends.ts";

/**
 * Chinese parts the members of an enumeration by another comma than its clauses, and its items by a semicolon. Put in their place before a text is
 * folded, these two outlive the folding of its punctuation.
 */
export function withMembers(text: string): string {
  return text.replace(/[、﹑､]/g, member).replace(/[；;]/g, item);
}

const member = "\uE0F0";
const item = "\uE0F1";
const joint = /[\uE0F0\uE0F1,及或]/gu;
const ends = /[\uE0F0\uE0F1,.:及或]/u;

/** How far an enumeration may share its first and last characters with the other order: 分析型 and 功能型. */
const slack = 24;

/**
 * Whether two texts, folded with the marks of their members, are the same but for the order of the members of one enumeration. What stands between
 * its members is the same throughout, but for the last: 课程、讲座或订单处理 is none with 订单、讲座或课程处理 where 与 joins others in between.
 */
export function sameEnumeration(stood: string, stands: string): boolean {
  const [before, after] = [joined(stood), joined(stands)];
  const head = commonLength(before, after, 1);
  const tail = commonLength(before.slice(head), after.slice(head), -1);
  for (let left = head; left >= Math.max(0, head - slack); left -= 1)
    for (let right = tail; right >= Math.max(0, tail - slack); right -= 1) {
      const [from, to] = [before.slice(left, before.length - right), after.slice(left, after.length - right)];
      const joints = jointsOf(from);
      const [kind] = joints;
      if (kind === undefined || !isFlat(joints) || joints.join("") !== jointsOf(to).join("")) continue;
      const [members, others] = [from.split(joint), to.split(joint)];
      if (members.includes("") || members.toSorted().join() !== others.toSorted().join()) continue;
      if (isWhole(before, left, before.length - right, kind, members)) return true;
    }
  return false;
}

/** Long members are parted by a comma ahead of 或 too: 阅读文章的人数，或是订阅文章的人数. */
function joined(text: string): string {
  return text.replaceAll(",或", "或");
}

function jointsOf(text: string): readonly string[] {
  return text.match(joint) ?? [];
}

function isFlat(joints: readonly string[]): boolean {
  const [first] = joints;
  const last = joints.at(-1);
  return (
    joints.slice(0, -1).every((one) => one === first) && (last === first || last === "及" || last === "或")
  );
}

/** A name, where a comma that parts clauses too stands between the members. */
const longestName = 8;

/** Whether the first and the last are whole members, but for what leads in to the enumeration and what is said of all of it. */
function isWhole(text: string, from: number, to: number, kind: string, members: readonly string[]): boolean {
  const [ahead, behind] = [edgeAhead(text, from), edgeBehind(text, to)];
  if (kind === item) return ahead.whole && behind.whole;
  if (kind === ",")
    return ahead.whole && behind.whole && members.every((one) => Array.from(one).length <= longestName);
  return (ahead.whole || ahead.joint !== kind) && (behind.whole || behind.joint !== kind);
}

interface Edge {
  readonly whole: boolean;
  readonly joint: string | null;
}

function edgeAhead(text: string, from: number): Edge {
  let at = from;
  while (at > 0 && !ends.test(text[at - 1] ?? "")) at -= 1;
  return { whole: at === from, joint: text[at - 1] ?? null };
}

function edgeBehind(text: string, to: number): Edge {
  let at = to;
  while (at < text.length && !ends.test(text[at] ?? "")) at += 1;
  return { whole: at === to, joint: text[at] ?? null };
}
