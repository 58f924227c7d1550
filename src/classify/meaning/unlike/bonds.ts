import type { Language } from "../../../model.ts";
import type { MarkName } from "../marks.ts";
import { isUse, type Meaning } from "../meaning.ts";
import { readMeaning } from "../read.ts";

/**
 * Whether the same words are bound to one another otherwise: what was the condition is what follows from it (同意を得た場合、公開する and 公開した場合、
 * 同意を得る), the negation stands in the other half (who are not directors may vote, who are directors may not vote), all is said of another.
 */
export function bondsDiffer(before: ReadText, after: ReadText, language: Language): boolean {
  const [from, to] = [halvesOf(before.text, language), halvesOf(after.text, language)];
  const isComparable =
    from !== null && to !== null && !onlyStandsElsewhere(before.text, after.text, from, to);
  if (isComparable && halvesExchanged(from, to)) return true;
  return (
    quantifiesOthers(before.meaning, after.meaning) ||
    (language === "en" &&
      (deniesOneOfTwo(before.text, after.text) || deniesOneOfTwo(after.text, before.text)))
  );
}

/** A text and what was read in it. */
export interface ReadText {
  readonly text: string;
  readonly meaning: Meaning;
}

/** What must be so, or of whom it is said, and what is said then. */
interface Halves {
  /** The condition or the topic as it stands, and which of the two it is. */
  readonly text: string;
  readonly kind: number;
  readonly given: Meaning;
  readonly consequence: Meaning;
}

/** Longer texts say too many things for two halves. */
const longest = 400;

function halvesOf(text: string, language: Language): Halves | null {
  if (text.length > longest) return null;
  // Chinese marks its conditions while it is read.
  const patterns = language === "ja" ? japanese : language === "en" ? english : [];
  for (const [kind, pattern] of patterns.entries()) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const given = found[0];
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + given.length)}`;
    if (given.trim() === "" || rest.trim() === "") continue;
    return {
      text: given,
      kind,
      given: readMeaning(given, language),
      consequence: readMeaning(rest, language),
    };
  }
  return null;
}

/** The condition, else those of whom the sentence speaks with what is said of them. */
const japanese: readonly RegExp[] = [
  /[^。]{2,160}(?:場合|とき|時|際|限り|れば|たら|ても|でも)(?:に|は|には|で|において)?(?=、)/,
  /[^、。]{2,80}[たるい][^、。はがを]{1,20}は(?=、)/,
];
const english: readonly RegExp[] = [
  /\b(?:if|when|where|unless|once|in case|provided that|should)\b[^,.;]{2,160}(?=[,.;]|$)/i,
  /\bwho (?:are|is|do|does|have|has|was|were)\b.{2,80}?(?=\b(?:may|must|shall|will|can|cannot|should)\b)/i,
];

/**
 * Whether the one condition of both stands ahead of the sentence on one side only: 提出の際に、返品された商品を確認する and 返品された商品は、提出の際に確認する. What was
 * taken for a half there is the topic.
 */
function onlyStandsElsewhere(before: string, after: string, from: Halves, to: Halves): boolean {
  if (from.kind === to.kind) return false;
  const [one, other] = from.kind < to.kind ? [from, after] : [to, before];
  return other.includes(one.text) && [before, after].every((text) => text.match(joined)?.length === 1);
}

const joined = /場合|とき|[時際](?=に|は|、)|限り|れば|たら|[てで]も/g;

/** Stances that change their half with what they are said of. */
const stances: readonly MarkName[] = ["not", "may", "must", "possible"];

function halvesExchanged(from: Halves, to: Halves): boolean {
  // Out of the condition into what follows, and another back.
  const out = moved(from.given, from.consequence, to.given, to.consequence);
  const back = moved(from.consequence, from.given, to.consequence, to.given);
  if (out && back) return true;
  return stances.some((name) => {
    const count = ({ marks }: Meaning): number => marks.get(name) ?? 0;
    const [given, consequence] = [
      count(to.given) - count(from.given),
      count(to.consequence) - count(from.consequence),
    ];
    return given !== 0 && given === -consequence && sharesMost(from.given, to.given);
  });
}

/** Whether an act stood in one part alone and stands in the other alone. */
function moved(one: Meaning, rest: Meaning, left: Meaning, entered: Meaning): boolean {
  return actsOf(one).some(
    (act) => !rest.concepts.has(act) && !left.concepts.has(act) && entered.concepts.has(act),
  );
}

function actsOf({ concepts }: Meaning): readonly string[] {
  return [...concepts.values()].flatMap(({ concept, kind }) => (kind === "act" ? [concept] : []));
}

/** Whether both speak of the same thing, so that a negation more or less turns it. */
function sharesMost(one: Meaning, other: Meaning): boolean {
  const shared = [...one.concepts.keys()].filter((concept) => other.concepts.has(concept)).length;
  return shared > 0 && shared * 2 >= Math.max(one.concepts.size, other.concepts.size);
}

const quantifiers: readonly MarkName[] = ["all", "some"];

/** All of the members at a meeting, and members at all of the meetings. */
function quantifiesOthers(before: Meaning, after: Meaning): boolean {
  return quantifiers.some((name) => {
    // 一切送信しない: what is denied altogether is denied wherever the word stands.
    if (before.marks.has("not") && after.marks.has("not")) return false;
    const [from, to] = [besideOf(before, name), besideOf(after, name)];
    return (
      from !== null &&
      to !== null &&
      from.every((concept) => !to.includes(concept) && after.concepts.has(concept)) &&
      to.every((concept) => before.concepts.has(concept))
    );
  });
}

/** すべての適切な問い合わせ, 適切な問い合わせのすべて. */
const nearest = 2;

/** The words on either side of a mark that stands but once. */
function besideOf({ clauses }: Meaning, name: MarkName): readonly string[] | null {
  const found = clauses.flatMap((clause) =>
    clause.flatMap((one, at) => (one === name ? [{ clause, at }] : [])),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const ahead = only.clause.slice(0, only.at).filter(isUse).slice(-nearest);
  const behind = only.clause
    .slice(only.at + 1)
    .filter(isUse)
    .slice(0, nearest);
  const beside = [...ahead, ...behind].map(({ concept }) => concept);
  return beside.length === 0 ? null : beside;
}

/** You may copy but not share, and you may not copy or share. */
function deniesOneOfTwo(one: string, other: string): boolean {
  return (
    /\b(?:may|can|must|shall|will)\b[^,.;]{2,80}\bbut not\b/i.test(one) &&
    !/\b(?:but|however)\b|[.;] /i.test(other)
  );
}
