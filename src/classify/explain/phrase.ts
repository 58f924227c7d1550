import type { Edit, Span } from "../../model.ts";
import { joinClose, type Edits, type Side } from "./edits.ts";
import { isChinese, type Reading } from "../reading.ts";

/** A fact in words that can be read: whole words, and with a not or a may the words that changed with it. */
export function phraseOf(reading: Reading, span: Span, edits: Edits, side: Side, withEdit: boolean): string {
  const edit = withEdit
    ? joinClose(edits).find((one) => one[side][0] < span[1] && span[0] < one[side][1])
    : undefined;
  const [from, to] = edit === undefined ? span : edit[side];
  const joined: Span = [Math.min(span[0], from), Math.max(span[1], to)];
  const wide = joined[1] - joined[0] <= longestPhrase(reading) ? joined : span;
  return trimmed(reading.text.slice(...wholeWords(reading, wide)));
}

/** What the edits say on one side, at most three of them; null where they say nothing. */
export function quoteEdits(reading: Reading, edits: readonly Edit[], side: Side): string | null {
  const words = edits
    .map((edit) => edit[side])
    .filter((span) => span[1] > span[0] && !isMinorMark(reading.text.slice(...span)))
    .map((span) => trimmed(reading.text.slice(...wholeWords(reading, span))));
  return [...new Set(words)].slice(0, quotedEdits).join(" … ") || null;
}

/** More edits than a reader takes in at once. */
const quotedEdits = 3;

/** A phrase that is read at a glance. */
export function longestPhrase({ language }: Reading): number {
  return language === "en" ? 60 : 24;
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^[、，,；;・]\s*(?=.)|[、，,；;・]$/g, "")
    .trim();
}

/** Words of Latin letters and katakana whole, and a Japanese verb with its ending. */
function wholeWords({ text, language }: Reading, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && to > from && joins(text[from - 1] ?? "", text[from] ?? "")) from -= 1;
  while (to < text.length && to > from && joins(text[to - 1] ?? "", text[to] ?? "")) to += 1;
  if (language !== "en" && /[0-9０-９]$/.test(text.slice(from, to)) && /^[月日年人名回]/.test(text.slice(to)))
    to += 1;
  if (language === "ja") {
    const ending = verbEnding.exec(text.slice(to, to + 8));
    if (ending !== null && /[\p{Script=Han}ぁ-ん]$/u.test(text.slice(from, to))) to += ending[0].length;
    if (/^(?:ませ|ない|ず)/.test(text.slice(from, to)))
      from -=
        /(?:[\p{Script=Han}ァ-ヺー]{1,6})?[ぁ-ん]{0,4}$/u.exec(text.slice(Math.max(0, from - 10), from))?.[0]
          .length ?? 0;
  }
  if (isChinese(language) && to - from === 1 && /[不未无無沒没]/.test(text[from] ?? ""))
    to += /^\p{Script=Han}{0,3}/u.exec(text.slice(to, to + 3))?.[0].length ?? 0;
  return [from, to];
}

/** 必要があ|ります, ことができ|ます, 負い|ません: up to where the words of the verb end. */
const verbEnding =
  /^(?!と)[ぁ-ん]{0,3}?(?:ます|ません|ました|ない|です|る|た)(?=[。、）」\s]|$|[\p{Script=Han}ァ-ヺ])/u;

function joins(left: string, right: string): boolean {
  return (
    (/[A-Za-z0-9]/.test(left) && /[A-Za-z0-9]/.test(right)) ||
    (/[ァ-ヺー]/.test(left) && /[ァ-ヺー]/.test(right))
  );
}

function isMinorMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Marks, kana and words that bind others: nothing that a rule would be asked about. */
export function isMinor(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(light, ""));
}

const light =
  /[ぁ-ん]+|[的之了地得其内內后後前起时時等者于於在个個頂]|来自|來自|以(?:内|上|下|外|前|後|降)|间|間|\b(?:the|a|an|of|to|in|on|at|by|for|with|within|after|before|without|delay|will|is|are|be|we|you|your|our|and|like|wish|want|would|d)\b/giu;
