import type { Language } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import type { Pair } from "./passages.ts";
import { placeIn } from "./places.ts";

/**
 * Blocks that are much shorter or longer than such a pair is in this document, where nothing else says what is missing: by the median of
 * the logarithm of the ratio and its median deviation, which a few bad pairs do not move.
 */
export function lengthFaults(pairs: readonly Pair[]): readonly Draft[] {
  const measured = measure(pairs);
  const long = longOnes(measured);
  const usual = usualOf(pairs, measured);
  const deviation = median(long.map(({ log }) => Math.abs(log - usual))) * NORMAL;
  const limit = Math.max(LEAST, MOST_DEVIATIONS * (long.length >= ENOUGH_PAIRS ? deviation : 0));
  return measured.flatMap(({ pair, from, to, log }): readonly Draft[] => {
    const off = Math.abs(log - usual);
    if (off < limit || Math.max(from, to) < LONG) return [];
    return [
      {
        kind: "length",
        severity: "warning",
        reference: placeIn(pair.reference),
        translation: placeIn(pair.translation),
        base: null,
        reasons: [reason<"length">("ratio", String(Math.round(from)), String(Math.round(to)))],
      },
    ];
  });
}

interface Measured {
  readonly pair: Pair;
  readonly from: number;
  readonly to: number;
  readonly log: number;
}

function measure(pairs: readonly Pair[]): readonly Measured[] {
  return pairs
    .map((pair) => ({ pair, from: lengthOf(pair.reference.text), to: lengthOf(pair.translation.text) }))
    .filter(({ from, to }) => from > 0 && to > 0)
    .map((one) => ({ ...one, log: Math.log(one.to / one.from) }));
}

function longOnes(measured: readonly Measured[]): readonly Measured[] {
  return measured.filter(({ from, to }) => Math.min(from, to) >= LONG);
}

/** The logarithm of how much longer the translation of a block is in this document, or with few blocks in such a pair of languages. */
export function usualRatio(pairs: readonly Pair[]): number {
  return usualOf(pairs, measure(pairs));
}

function usualOf([first]: readonly Pair[], measured: readonly Measured[]): number {
  const long = longOnes(measured);
  if (long.length >= ENOUGH_PAIRS) return median(long.map(({ log }) => log));
  return first === undefined ? 0 : expected(first.reference.language, first.translation.language);
}

/** In Han characters: below it one word more or less is much. */
const LONG = 24;
const ENOUGH_PAIRS = 8;
/** Twice as long or half as long as usual; good translations of the corpus stay within 1.6. */
const LEAST = Math.log(2);
const MOST_DEVIATIONS = 4.5;
/** Of the median deviation to the standard deviation, where values spread normally (Rousseeuw & Croux 1993). */
const NORMAL = 1.4826;

/** Han characters as one, kana as half of one, Latin letters and digits as a quarter: so the four languages come close. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const [character] of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x250) length += 0.25;
    else if (code >= 0x3040 && code < 0x3100) length += 0.5;
    else length += 1;
  }
  return length;
}

/** What one character of a text takes in each language by that measure; from the parallel policies of the corpus. */
const density: Readonly<Record<Language, number>> = { ja: 1.25, "zh-Hans": 1, "zh-Hant": 1, en: 1.1 };

function expected(from: Language, to: Language): number {
  return Math.log(density[to] / density[from]);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
