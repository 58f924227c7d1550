import type { Span } from "../../model.ts";
import { parseNumeral, readLetter, readRoman } from "../../text/numerals.ts";

/** A number within a running text that begins the next member of an enumeration: (1), ①, （二）, (b), `2.`. */
export interface SeriesLabel {
  /** With the space behind it. */
  readonly span: Span;
}

/**
 * The labels of the enumeration that a text runs through, `(1) …; (2) …; or (3) …`, in order: of one style, counted from one, two or more, with something
 * behind each. Empty where there is none; what refers to items, 第6条(1)及び(2), is none.
 */
export function findSeries(text: string): readonly SeriesLabel[] {
  if (text.length > longest) return [];
  let best: readonly SeriesLabel[] = [];
  for (const style of styles) {
    const found = countedFrom(text, style);
    const [first, held] = [found[0]?.span[0] ?? Infinity, best[0]?.span[0] ?? Infinity];
    if (found.length > 1 && first < held) best = found;
  }
  return best;
}

/** The text without the labels of its enumeration. */
export function withoutSeries(text: string): string {
  let bare = "";
  let copied = 0;
  for (const { span } of findSeries(text)) {
    bare += text.slice(copied, span[0]);
    copied = span[1];
  }
  return bare + text.slice(copied);
}

/** A paragraph, not a chapter. */
const longest = 6000;

const inBrackets = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[ア-ン]|[a-zａ-ｚ]|[ivx]{1,5}";
/** What refers to a provision has its name before it: 第6条(1), Article 6(1)(a), item (2). */
const behindNoName =
  "(?<![A-Za-z0-9０-９条項号條项節节款章)）]|\\b(?:items?|sections?|paragraphs?|clauses?|articles?|see)\\s)";

/** A number that is read out, at the head of a clause: first, that …; second, that …. */
const spoken =
  /(?<=^|[:;：；。]\s?)(?:and )?(first|second|third|fourth|fifth|首先|其次|再次|第[一二三四五六七八九])(?:ly)?[,，]\s*/giu;

const styles: readonly RegExp[] = [
  new RegExp(`${behindNoName}[（(［\\[](${inBrackets})[号项項款]?[)）］\\]][.．、]?\\s*`, "gu"),
  /([①-⑳])[.．、]?\s*/gu,
  new RegExp(`(?<![A-Za-z0-9０-９(（一-龥])(${inBrackets})[)）]\\s*`, "gu"),
  /(?<=^|[\s:：;；、,，。．.])([0-9０-９]{1,2})[.．、](?![0-9０-９])\s*/gu,
  /(?<=^|[\s:：;；。])([一二三四五六七八九十]{1,3})、\s*/gu,
  /(?<=^|[\s:：;；。])([0-9０-９]{1,2})[：:](?=\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\s*/gu,
  spoken,
];

function countedFrom(text: string, style: RegExp): readonly SeriesLabel[] {
  const found: SeriesLabel[] = [];
  for (const match of text.matchAll(style)) {
    if (!valuesOf(match[1] ?? "").includes(found.length + 1)) continue;
    const last = found.at(-1);
    // (1) and (2) above: nothing is said of the first.
    if (last !== undefined && bareOf(text.slice(last.span[1], match.index)) === "") return [];
    found.push({ span: [match.index, match.index + match[0].length] });
  }
  const end = found.at(-1)?.span[1] ?? 0;
  return bareOf(text.slice(end)) === "" ? found.slice(0, -1) : found;
}

function bareOf(text: string): string {
  return text.replace(/及び|または|又は|及|或|和|\b(?:and|or|to)\b|[^\p{L}\p{N}]/gu, "");
}

const read: readonly (readonly string[])[] = [
  ["first", "首先", "第一"],
  ["second", "其次", "第二"],
  ["third", "再次", "第三"],
  ["fourth", "第四"],
  ["fifth", "第五"],
];

/** Whether a text counts its members in words, which say in which order they come. */
export function countsInWords(text: string): boolean {
  return countedFrom(text, spoken).length > 1;
}

/** (i) is the ninth letter and the first Roman number. */
function valuesOf(label: string): readonly number[] {
  const word = read.findIndex((words) => words.includes(label.toLowerCase()));
  if (word !== -1) return [word + 1];
  const plain = label.normalize("NFKC");
  const letters = [readRoman(plain, 0), readLetter(plain, 0)];
  const lettered = letters.flatMap((one) => (one !== null && one.end === plain.length ? [one.value] : []));
  const value = parseNumeral(plain) ?? parseNumeral(label);
  return value === null ? lettered : [...lettered, value];
}
