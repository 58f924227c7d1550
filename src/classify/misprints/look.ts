import type { Language, Span, SpelledWord, Spelling } from "../../model.ts";
import type { Stretch } from "./stretches.ts";

/** A stretch with the words that the lexicon cuts around it, in the clause as it stood and as it stands with this stretch alone put right. */
export interface Look {
  readonly old: string;
  readonly now: string;
  /** How much likelier the clause has become, as a logarithm. */
  readonly gain: number;
  /** The words that the old characters stand in; where there are none, those that meet at their place. */
  readonly stood: readonly Word[];
  /** The words that the new characters stand in; where there are none, the one that closed over the place. */
  readonly stands: readonly Word[];
  /** Where the clause that stood has what those words have now. */
  readonly place: Span;
  readonly before: string;
  readonly after: string;
  /** Where the stretch begins in either clause. */
  readonly at: number;
}

export interface Word extends SpelledWord {
  readonly text: string;
}

export function lookAt(text: string, stretch: Stretch, language: Language, { spell }: Spelling): Look {
  const [start, end] = stretch.span;
  const { now } = stretch;
  const [from, to] = clauseAround(text, start, end);
  const before = text.slice(from, to);
  const after = text.slice(from, start) + now + text.slice(end, to);
  const [was, is] = [spell(before, language), spell(after, language)];
  const [at, oldEnd, nowEnd] = [start - from, end - from, start - from + now.length];
  const stands = wordsAt(is.words, after, at, nowEnd, "within");
  return {
    old: text.slice(start, end),
    now,
    gain: was.cost - is.cost,
    stood: wordsAt(was.words, before, at, oldEnd, "beside"),
    stands,
    place: [
      Math.min(at, ...stands.map(({ span }) => span[0])),
      Math.max(nowEnd, ...stands.map(({ span }) => span[1])) - nowEnd + oldEnd,
    ],
    before,
    after,
    at,
  };
}

/** Longer clauses are lists without a mark; what stands so far off changes no word here. */
const longestHalf = 100;
const mark = /[^\p{L}\p{N}\p{M}々・‐-]/u;

function clauseAround(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from > 0 && start - from < longestHalf && !mark.test(text[from - 1] ?? "")) from -= 1;
  while (to < text.length && to - end < longestHalf && !mark.test(text[to] ?? "")) to += 1;
  return [from, to];
}

/** The words over a span; over an empty one those that it lies within, or those that it lies beside. */
function wordsAt(
  words: readonly SpelledWord[],
  text: string,
  start: number,
  end: number,
  empty: "within" | "beside",
): readonly Word[] {
  const reach = start === end && empty === "beside" ? 1 : 0;
  return words
    .filter(({ span }) => span[0] < end + reach && span[1] > start - reach)
    .map((word) => ({ ...word, text: text.slice(...word.span) }));
}

/** A character that is left over beside the words, or what no lexicon knows. */
export function isLoose({ text, known }: Word): boolean {
  return text.length === 1 || !known;
}

/** Whether all that came stands in words of a lexicon. */
export function areWhole(words: readonly Word[]): boolean {
  return words.length > 0 && words.every((word) => !isLoose(word));
}
