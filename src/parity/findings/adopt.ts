import type { Block, Correspondence, Segmented, Sentence } from "../../model.ts";
import { findQuantities } from "../../text/quantities.ts";
import { foreignWhole } from "./foreign.ts";
import { groupBy } from "./group.ts";
import { lengthOf, usualRatio } from "./length.ts";
import { type Bead, type Pair, pairOfBlocks, passageOf, type Sides } from "./passages.ts";
import { sectionOf } from "./places.ts";
import type { Wording } from "./wording.ts";

/**
 * The pairs with those sentences and blocks of both sides put together that have no partner, stand in the same place and may well be each
 * other's: a price that was changed, or a paragraph left in its language, must be looked into and not be told as missing there and added here.
 */
export function adopt(
  pairs: readonly Pair[],
  { sections, blocks }: Correspondence,
  sides: Sides<Segmented>,
  wording: Wording | null,
): readonly Pair[] {
  const usual = usualRatio(pairs);
  const inPairs = pairs.map((pair) => adoptSentences(pair, usual, wording));
  const [first] = pairs;
  if (first === undefined) return inPairs;
  const partner = new Map(
    sections.map(({ reference, translation }) => [reference[0]?.id, translation[0]?.id]),
  );
  const lost = groupBy(
    blocks.flatMap(({ reference, translation }) => (translation.length === 0 ? reference : [])),
    placeOf,
  );
  const gained = groupBy(
    blocks.flatMap(({ reference, translation }) => (reference.length === 0 ? translation : [])),
    placeOf,
  );
  const adopted = Array.from(lost).flatMap(([section, own]): readonly Pair[] => {
    const there = section === undefined ? undefined : partner.get(section);
    const others = section !== undefined && there === undefined ? [] : (gained.get(there) ?? []);
    const free = new Set(others);
    const alone = own.length === 1 && others.length === 1;
    return own.flatMap((block): readonly Pair[] => {
      const like = others.find(
        (one) => free.has(one) && isCounterpart(block.text, one.text, usual, wording, alone, first),
      );
      if (like === undefined) return [];
      free.delete(like);
      return [
        pairOfBlocks(
          block,
          like,
          sides,
          {
            reference: first.reference.language,
            translation: first.translation.language,
          },
          isFree(block.text, like.text, wording, first),
        ),
      ];
    });
  });
  return [...inPairs, ...adopted];
}

function placeOf(block: Block): string | undefined {
  return sectionOf(block) ?? undefined;
}

function adoptSentences(pair: Pair, usual: number, wording: Wording | null): Pair {
  if (pair.lost.length === 0 || pair.gained.length === 0) return pair;
  const free = new Set(pair.gained);
  const alone = pair.lost.length === 1 && pair.gained.length === 1;
  const beads: Bead[] = [];
  const lost = pair.lost.filter((sentence) => {
    const like = Array.from(free).find((one) =>
      isCounterpart(textOf(sentence), textOf(one), usual, wording, alone, pair),
    );
    if (like === undefined) return true;
    free.delete(like);
    beads.push({
      reference: passageOf([sentence], pair.reference.language),
      translation: passageOf([like], pair.translation.language),
      score: ADOPTED,
    });
    return false;
  });
  return { ...pair, beads: [...pair.beads, ...beads], lost, gained: Array.from(free) };
}

/** Long enough for a translation to show by its words, and it does not. */
function isFree(
  reference: string,
  translation: string,
  wording: Wording | null,
  {
    reference: { language: from },
    translation: { language: to },
  }: Sides<{ readonly language: Pair["reference"]["language"] }>,
): boolean {
  if (wording === null || Math.min(lengthOf(reference), lengthOf(translation)) < LONG / 2) return false;
  if (foreignWhole(reference, from) || foreignWhole(translation, to)) return false;
  const there = wording.covered("reference", reference, [translation]);
  return Math.min(there, wording.covered("translation", translation, [reference])) < LIKE;
}

/** Enough for what is read from them to count. */
const ADOPTED = 0.5;

/**
 * One for the other: in the same words, with the same values, or in the same place and as long as a translation would be, unless both are made of
 * words that the lexicon knows and not one is the other's.
 */
function isCounterpart(
  reference: string,
  translation: string,
  usual: number,
  wording: Wording | null,
  alone: boolean,
  {
    reference: { language: from },
    translation: { language: to },
  }: Sides<{ readonly language: Pair["reference"]["language"] }>,
): boolean {
  if (foreignWhole(reference, from) || foreignWhole(translation, to)) return true;
  if (wording === null) return alone;
  const there = wording.covered("reference", reference, [translation]);
  const back = wording.covered("translation", translation, [reference]);
  if (there >= LIKE && back >= LIKE) return true;
  const ratio = Math.log(Math.max(lengthOf(translation), 1) / Math.max(lengthOf(reference), 1));
  if (Math.abs(ratio - usual) > ALIKE_IN_LENGTH) return false;
  if (sharesNumbers(reference, translation) || (alone && countsTheSame(reference, translation))) return true;
  const length = Math.max(lengthOf(reference), lengthOf(translation));
  // Long texts of one section have many words in common whatever they say.
  if (length < LONG && there + back >= LIKE_IF_SHORT) return true;
  if (length >= SHORT && !(alone && length < LONG && there + back >= HARDLY)) return false;
  return !(there + back < HARDLY && isKnown(reference, translation, wording));
}

/** Of texts that say the same, nine in ten cover more of each other by the lexicon; of others one in twenty. */
const LIKE = 0.4;
const LIKE_IF_SHORT = 0.6;
const HARDLY = 0.12;
/** In Han characters. */
const SHORT = 9;
const LONG = 40;
const ALIKE_IN_LENGTH = Math.log(1.8);

/** The lexicon knows most of both. */
function isKnown(reference: string, translation: string, wording: Wording): boolean {
  const [from, to] = [wording.known("reference", reference), wording.known("translation", translation)];
  return from.of > 0 && from.count >= from.of * MOST && to.of > 0 && to.count >= to.of * MOST;
}

const MOST = 0.8;

/** The same values in both, and no other: 10 books for 3 weeks. */
function sharesNumbers(reference: string, translation: string): boolean {
  const [from = [], to = []] = [reference, translation].map((text) =>
    findQuantities(text).map(({ kind, value }) => `${kind} ${value}`),
  );
  return from.length > 0 && from.length === to.length && from.every((one) => to.includes(one));
}

/** Periods, amounts, shares and ages of the same kinds, whatever their values. */
function countsTheSame(reference: string, translation: string): boolean {
  const [from = "", to = ""] = [reference, translation].map((text) =>
    [...new Set(findQuantities(text).map(({ kind }) => kind))]
      .filter((kind) => kind !== "count" && kind !== "frequency")
      .toSorted()
      .join(" "),
  );
  return from !== "" && from === to;
}

function textOf({ block, span }: Sentence): string {
  return block.text.slice(...span);
}
