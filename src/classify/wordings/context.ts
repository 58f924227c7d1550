import { lazily } from "../../text/lazily.ts";

/** What has to stand, or may not, on either side of a wording. */
export interface Context {
  readonly holdsAt: (text: string, start: number, end: number) => boolean;
}

/**
 * A context from its parts, each behind a tab: `<a/b` behind a or b, `>a/b` ahead of one of them, `!<` and `!>` never there. A class stands for
 * any of its characters: 漢 Han, カ katakana, か hiragana, a a letter or a digit, `,` a mark or the edge of the text.
 */
export function readContext(parts: string): Context {
  const all = lazily(() =>
    parts
      .split("\t")
      .filter((part) => part !== "")
      .map(readOne),
  );
  return { holdsAt: (text, start, end) => all().every((holds) => holds(text, start, end)) };
}

type Holds = Context["holdsAt"];

function readOne(context: string): Holds {
  const isDenied = context.startsWith("!");
  const [sign, ...rest] = context.slice(isDenied ? 1 : 0);
  const places = rest.join("").split("/");
  const stands: Holds =
    sign === "<"
      ? (text, start) => places.some((place) => endsWith(text, start, place))
      : (text, _, end) => places.some((place) => beginsWith(text, end, place));
  return isDenied ? (text, start, end) => !stands(text, start, end) : stands;
}

function endsWith(text: string, start: number, place: string): boolean {
  const end = text[start - 1] === " " ? start - 1 : start;
  const kind = kinds.get(place);
  if (kind !== undefined) return kind.test(text[end - 1] ?? "");
  return text.endsWith(place, end) && !isInWord(text, end - place.length);
}

function beginsWith(text: string, end: number, place: string): boolean {
  const start = text[end] === " " ? end + 1 : end;
  const kind = kinds.get(place);
  if (kind !== undefined) return kind.test(text[start] ?? "");
  return text.startsWith(place, start) && !isInWord(text, start + place.length);
}

const kinds: ReadonlyMap<string, RegExp> = new Map([
  ["漢", /\p{sc=Han}/u],
  ["カ", /[ァ-ヺー]/],
  ["か", /[ぁ-ゖ]/],
  ["a", /[\p{L}\p{N}]/u],
  [",", /^[^\p{L}\p{N}\s"'(]?$/u],
]);

/** Whether a place lies within a word of small letters and digits. */
export function isInWord(text: string, at: number): boolean {
  return wordly.test(text[at - 1] ?? "") && wordly.test(text[at] ?? "");
}

const wordly = /[a-z0-9]/;
