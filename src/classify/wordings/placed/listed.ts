import type { Language, Span } from "../../../model.ts";
import { commonLength } from "../../../sequence/ends.ts";
import { statesOrder } from "../../folds/order.ts";
import { belongsOtherwise } from "../../meaning/unlike/english/whose.ts";
import { isChinese } from "../../reading.ts";
import { asStood } from "../as-stood.ts";
import { foldWording } from "../fold.ts";

/**
 * The text after with its enumerations in the order of those before that have the same members: A, B and C where it was C, A and B. The first member
 * may run on from what is said ahead of all of them, the last into what is said behind. Two are an enumeration where a word joins them. Where the
 * order may say something (in this order, respectively), they stay.
 */
export function listedAsBefore(before: string, after: string, language: Language): string {
  const [stood, lists] = [listsIn(before, language), listsIn(after, language)];
  if (stood.length === 0 || lists.length === 0 || statesOrder(before) || statesOrder(after)) return after;
  if (language === "en" && belongsOtherwise(before, after)) return after;
  // 税前/税后收入为100/80元: of two pairs each member goes with one of the other.
  const isPaired = [before, after].some((text) => (text.match(stroke) ?? []).length > 1);
  const found = lists.flatMap((list) =>
    stood.flatMap((one) => sameMembers(one, list, isPaired) ?? []).slice(0, 1),
  );
  return asStood(before, after, found);
}

/** An enumeration: its members, where each stands, and what joins the last. */
export interface List {
  readonly members: readonly Member[];
  /** The word that joins the last member; "" where a mark does. */
  readonly last: string;
}

export interface Member {
  readonly text: string;
  readonly start: number;
}

/** Runs of members within one clause of a text, each folded. */
export function listsIn(text: string, language: Language): readonly List[] {
  const folded = foldWording(text, language);
  const [clauses, joint] = isChinese(language)
    ? [/[^，。；;：:！？!?（）()\n]+/g, chinese]
    : language === "ja"
      ? [/[^。；;：:！？!?（）()「」\n]+/g, japanese]
      : [/[^.;:!?()\n]+/g, english];
  return Array.from(text.matchAll(clauses), (clause) => {
    const members: Member[] = [];
    const joints: string[] = [];
    const end = clause.index + clause[0].length;
    let start = clause.index;
    for (const mark of clause[0].matchAll(joint)) {
      members.push({ text: folded.slice(start, clause.index + mark.index), start });
      start = clause.index + mark.index + mark[0].length;
      joints.push(mark[0].replace(/[,，、・\s]/g, "").toLowerCase());
    }
    members.push({ text: folded.slice(start, end), start });
    return { members, last: joints.at(-1) ?? "", isOne: areOfOne(joints) };
  }).filter(
    ({ members, last, isOne }) => isOne && (members.length > 2 || (members.length === 2 && last !== "")),
  );
}

/** Whether the members are of one enumeration: A or B, C or D has others within. */
function areOfOne(joints: readonly string[]): boolean {
  return joints.slice(0, -1).every((one) => one === "");
}

const english = /, (?:and |or )?| (?:and|or) /gi;
const japanese =
  /(?<=[\p{sc=Han}ァ-ヺー])[/／](?=[\p{sc=Han}ァ-ヺー])|(?:[、，・]|,(?!\d{3}(?!\d)))(?:及び|および|又は|または|並びに)?|及び|および|又は|または|並びに/gu;
const chinese = /(?<=\p{sc=Han})[/／](?=\p{sc=Han})|、|以及|及|和|与|與|或者?/gu;

/** The stretches of two lists that have the same members, without what leads in to them and what is said of them all. */
function sameMembers(
  one: List,
  other: List,
  isPaired: boolean,
): { readonly before: Span; readonly after: Span } | null {
  if (one.members.length !== other.members.length || !joinAlike(one.last, other.last)) return null;
  const [from, to] = withoutSettled(one.members, other.members);
  const [head, first] = [from[0], to[0]];
  const [tail, last] = [from.at(-1), to.at(-1)];
  if (head === undefined || first === undefined || tail === undefined || last === undefined) return null;
  for (const ahead of sharedAhead(head.text, first.text))
    for (const behind of sharedBehind(tail.text, last.text)) {
      const [stood, stands] = [bare(from, ahead, behind), bare(to, ahead, behind)];
      // Of two members each may share its last character with what follows the other: 政策或资料处理.
      if (
        from.length === 2 &&
        (isPaired || !areEven(stood, one.last)) &&
        !(isParted(head.text, ahead) && isParted(tail.text, tail.text.length - behind))
      )
        continue;
      if (stood.join() === stands.join() || !stood.filter((text) => text !== "").every(isName)) continue;
      if (stood.toSorted().join("|") !== stands.toSorted().join("|")) continue;
      return {
        before: [head.start + ahead, tail.start + tail.text.length - behind],
        after: [first.start + ahead, last.start + last.text.length - behind],
      };
    }
  return null;
}

const stroke = /(?<=[\p{sc=Han}\d])[/／](?=[\p{sc=Han}\d])/gu;

/** 导入/导出: a stroke binds two words of one length, and what follows is said of both. */
function areEven([first = "", second = ""]: readonly string[], joint: string): boolean {
  return /^[/／]$/.test(joint) && first.length > 1 && first.length === second.length;
}

/** Without what stands ahead and behind in its place already; where a comma parts clauses too, that is no member. */
export function withoutSettled(
  stood: readonly Member[],
  stands: readonly Member[],
): readonly [readonly Member[], readonly Member[]] {
  const differs = (at: number): boolean => stood[at]?.text.trim() !== stands[at]?.text.trim();
  const places = [...stood.keys()].filter(differs);
  const [first, last] = [places[0] ?? 0, (places.at(-1) ?? -1) + 1];
  return [stood.slice(first, last), stands.slice(first, last)];
}

/** An enumeration of commas alone leaves open how its last member is joined. */
export function joinAlike(one: string, other: string): boolean {
  return one === other || one === "" || other === "";
}

export function bare(members: readonly Member[], ahead: number, behind: number): readonly string[] {
  return members.map(({ text }, at) =>
    text.slice(at === 0 ? ahead : 0, at === members.length - 1 ? text.length - behind : undefined),
  );
}

/** A name of something, and not what is said of it or when. */
export function isName(text: string): boolean {
  return text.length <= longestName && !said.test(text);
}

const longestName = 40;
const said =
  /[をはが]|から|より|へ|に(?![関係])|について|場合|とき|する|した|れる|せる|ます|如果|若|的话|不|未|\b(?:if|when|unless|who|which|that|from|we|you|they|not|is|are|will|may|must|shall|can|has|have|because|while|to)\b/;

/** How much two texts may share ahead of a name, at the ends of words; all where they are the same, and no name moved. */
export function sharedAhead(one: string, other: string): readonly number[] {
  if (one === other) return [one.length];
  const shared = commonLength(one, other, 1);
  return Array.from({ length: shared + 1 }, (_, at) => at).filter(
    (at) =>
      one.length - at <= longestName &&
      other.length - at <= longestName &&
      isEdge(one, at) &&
      isEdge(other, at),
  );
}

export function sharedBehind(one: string, other: string): readonly number[] {
  if (one === other) return [one.length];
  const shared = commonLength(one, other, -1);
  const [end, rear] = [one.length, other.length];
  return Array.from({ length: shared + 1 }, (_, at) => at).filter(
    (at) =>
      end - at <= longestName &&
      rear - at <= longestName &&
      isEdge(one, end - at) &&
      isEdge(other, rear - at),
  );
}

/** Whether two scripts meet at a place, or it is the edge of the text or lies between two words of Latin letters. */
function isParted(text: string, at: number): boolean {
  const [ahead, behind] = [scriptOf(text.charAt(at - 1)), scriptOf(text.charAt(at))];
  return ahead !== behind || (ahead === "other" && isEdge(text, at));
}

function scriptOf(character: string): string {
  if (character === "") return "edge";
  if (/\p{sc=Han}/u.test(character)) return "Han";
  return /[ぁ-ゖ]/.test(character) ? "hiragana" : /[ァ-ヺー]/.test(character) ? "katakana" : "other";
}

function isEdge(text: string, at: number): boolean {
  return !(/[a-z0-9]/.test(text.charAt(at - 1)) && /[a-z0-9]/.test(text.charAt(at)));
}
