import { commonLength } from "../../sequence/ends.ts";
import type { Language } from "../../model.ts";
import { isChinese } from "../reading.ts";

/**
 * Whether the two texts, folded, are the same members in another order: an enumeration, or a clause that went from one end of the sentence to
 * the other. Words that changed places outside of an enumeration (当社が利用者に against 当社に利用者が) are no reordering.
 */
export function isReordered(before: string, after: string, language: Language): boolean {
  if (!sameCharacters(before, after) || (isChinese(language) && speaksFor.test(before))) return false;
  return (
    // Its enumerations are told by marks that are folded away here: see enumeration.ts.
    isChinese(language) ||
    sameMembers(before, after, language) ||
    sameClauses(before, after, language) ||
    samePart(before, after, language)
  );
}

/** Whether what stands first says something: 氏名、住所の順に, respectively; or how much goes with which (adults and children pay 10 and 5 euros). */
export function statesOrder(text: string): boolean {
  return inOrder.test(text) || amounts.test(text);
}

/** Whether two texts that state an order hold the same characters in two orders. */
export function changesOrder(before: string, after: string): boolean {
  return before !== after && statesOrder(before) && statesOrder(after) && sameCharacters(before, after);
}

/** Two amounts side by side; the comma within one (3,300 円) parts none. */
const amounts =
  /\d(?:[\d.]|,\d{3}(?!\d))*\s?[^\s\d,、，。.]{0,4}(?:[、，]\s?|,(?!\d{3}(?!\d))\s?|\s?(?:\band\b|\bor\b|及び|および|又は|または|和|及|与|與)\s?)\d+(?![\d月時时])/;

const inOrder =
  /の順(?:序|番|位)?[にで]|順(?:番[にで]|位により)|順に(?!よ)|優先順|优先[顺次]序|優先[順次]序|优先级|優先級|(?:按|依|照)(?:以下|下列|上述|此|先后|先後)?(?:顺序|順序|次序)|依次|先[后後]|[顺順]位|先列|(?:それぞれ|分别|分別)(?=[^。]{0,20}(?:とする|とし|为|為|是|に定め)|由|向|给|給|交|提供|提交|支付|承担|承擔|归|歸|属|屬|适用|適用|发|發|寄|对应|對應)|各自?(?:承担|承擔|负担|負擔|占|佔|出资|出資|分得)|前者|後者|后者|\b(?:in (?:this|that|the following|the above) order|(?:ascending|descending|alphabetical) order|order of (?:precedence|priority|listing|preference)|in order of|(?:first|next) (?:to|from|against)|respectively|first\b[^.;]{2,80}\bthen|first,? (?!that\b)[^.]{2,120}\bsecond\b|the former|the latter)\b/i;

/** 代表您与商家沟通, where 与 joins nobody: the one is spoken for, and the other spoken to. */
const speaksFor =
  /(?:代表|代理|代|替)[^,.和与跟同及]{1,12}[和与跟同及][^,.]{1,12}?(?:沟通|协商|联系|联络|交涉|谈判|签|订立|结算|交易|磋商|和解|对接|洽)/;

/**
 * Whether another outcome stands behind a condition, in Chinese: 商家违约的，退款；买家违约的，不退款. The folds take 的 away; so it is read before them.
 */
export function exchangesOutcomes(before: string, after: string, language: Language): boolean {
  if (!isChinese(language)) return false;
  const [stood, stands] = [outcomesOf(before), outcomesOf(after)];
  return (
    stood.size > 1 &&
    [...stood].some(([condition, outcome]) => (stands.get(condition) ?? outcome) !== outcome) &&
    [...stood.keys()].every((condition) => stands.has(condition))
  );
}

const outcome = /([^，,。；;：:\n]{1,60}(?:的|者|时|時))[，,]([^，,。；;：:\n]{1,60})/g;

function outcomesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(outcome)].map(([, condition = "", said = ""]) => [condition, said]));
}

/** Members beyond this are prose. */
const longest = 2000;

function sameCharacters(before: string, after: string): boolean {
  if (before.length > longest || after.length > longest) return false;
  return charactersOf(before) === charactersOf(after);
}

/** What stands between two members; "and" and "or" count apart. */
const joint = /, ?|及び|又は|と|や|及|或|\band\b|\bor\b/g;

/** How far an enumeration may share its first and last letters with the other order (分析型 and 機能型). */
const slack = 24;

/** If A approves, B pays is not if B pays, A approves. */
const conditional = /\b(?:if|when|where|unless|once|because|since|while|until|before|after) ?$/;

function sameMembers(before: string, after: string, language: Language): boolean {
  const head = commonLength(before, after, 1);
  const tail = commonLength(before.slice(head), after.slice(head), -1);
  for (let left = head; left >= Math.max(0, head - slack); left -= 1) {
    for (let right = tail; right >= Math.max(0, tail - slack); right -= 1) {
      const [from, to] = [before.slice(left, before.length - right), after.slice(left, after.length - right)];
      if (language === "en" && !(atWord(before, left) && atWord(before, before.length - right))) continue;
      if (language === "en" && (conditional.test(before.slice(0, left)) || isNested(from))) continue;
      const [members, others] = [split(from), split(to)];
      if (
        members.length > 1 &&
        members.length === others.length &&
        sameSet(members, others) &&
        (language !== "ja" || staysInside(members, others)) &&
        sameJoints(from, to, language)
      )
        return true;
    }
  }
  return false;
}

/** Boats and cars and bikes without a comma: two of them may be one member (sell boats and cars and buy bikes). */
function isNested(text: string): boolean {
  return !text.includes(",") && /\b(?:and|or)\b.*\b(?:and|or)\b/.test(text);
}

/** Over what is said of them members do not change places: 正確性について保証せず、情報を and 情報について保証せず、正確性を. */
function staysInside(members: readonly string[], others: readonly string[]): boolean {
  const moved = [...members.keys()].filter((at) => members[at] !== others[at]);
  const reach = members.slice(moved[0], (moved.at(-1) ?? 0) + 1);
  const said = reach.filter((member) => predicate.test(member));
  return said.length === 0 || said.length === reach.length;
}

/** Something is done to something, or somebody is spoken of. */
const predicate = /(?<=[\p{sc=Han}ァ-ヺーa-z0-9])(?:[をはが]|について|に(?!関|係|つき|よる))/u;

function split(text: string): string[] {
  return text.split(joint).map((member) => member.trim());
}

function sameJoints(before: string, after: string, language: Language): boolean {
  if (language === "en" && jointsInTurn(before) !== jointsInTurn(after)) return false;
  return jointsOf(before) === jointsOf(after);
}

/** Copy, modify or sell is not copy or modify and sell. */
function jointsInTurn(text: string): string {
  return Array.from(text.replace(/, ?(?=(?:and|or)\b)/g, " ").matchAll(joint), ([found]) =>
    found.trim(),
  ).join("|");
}

function sameSet(members: readonly string[], others: readonly string[]): boolean {
  return [...members].sort().join("\u0000") === [...others].sort().join("\u0000");
}

function atWord(text: string, at: number): boolean {
  return !/^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** If you object, we stop; we stop if you object. Only a clause that begins with one of these may change places. */
const subordinate =
  /^(?:if|when|where|unless|until|after|before|while|without|except|subject|under|upon|on|for|in|at|by|with|from|during|as|once|through|to)\b/;

function sameClauses(before: string, after: string, language: Language): boolean {
  if (language !== "en") return false;
  const [from, to] = [wordsOf(before), wordsOf(after)];
  if (from.length !== to.length || from.length < 3) return false;
  const head = from.findIndex((word, index) => word !== to[index]);
  const tail = [...from].reverse().findIndex((word, index) => word !== to.at(-1 - index));
  if (head === -1) return true;
  if (conditional.test(`${from.slice(0, head).join(" ")} `)) return false;
  const [left, right] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  // One clause went over the rest: left is X Y, right is Y X.
  for (let cut = 1; cut < left.length; cut += 1) {
    const [first, second] = [left.slice(0, cut), left.slice(cut)];
    if ([...second, ...first].join(" ") !== right.join(" ")) continue;
    if (subordinate.test(first.join(" ")) || subordinate.test(second.join(" "))) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return text.split(/[ ,"]+/).filter((word) => word !== "");
}

/** 機能の一部 and 一部の機能. */
function samePart(before: string, after: string, language: Language): boolean {
  return language === "ja" && wholeFirst(before) === wholeFirst(after);
}

function wholeFirst(text: string): string {
  return text.replace(/(一部|すべて|全部|大半|多く)の([\p{Script=Han}\p{Script=Katakana}ー]+)/gu, "$2の$1");
}

function charactersOf(text: string): string {
  return Array.from(text.replace(joint, "").replace(/[ ,"]/g, "")).sort().join("");
}

function jointsOf(text: string): string {
  return Array.from(text.matchAll(joint), ([found]) => found.trim())
    .filter((found) => !found.startsWith(","))
    .sort()
    .join("|");
}
