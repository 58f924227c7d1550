import type { Counterpart, Sentence } from "../../model.ts";
import { alignBeads } from "../../sequence/beads.ts";
import { factsOf } from "../reading/facts.ts";
import { type Comparable, createLikeness, likelihood } from "../score/likeness.ts";
import { WEIGHTS } from "../score/weights.ts";
import { mayJoin, type UnitLink } from "./blocks.ts";
import type { Page, ReadSentence } from "./page.ts";

/** Which sentence is which within linked blocks, in order: one to one, one to several, several to one. */
export function matchSentences(
  [first, second]: readonly [Page, Page],
  links: readonly UnitLink[],
  keyCount: number,
): readonly Counterpart<Sentence>[] {
  return links.flatMap(({ as, bs, score }): readonly Counterpart<Sentence>[] => {
    const here = as.flatMap((a) => first.units[a]?.sentences ?? []);
    const there = bs.flatMap((b) => second.units[b]?.sentences ?? []);
    if (here.length <= 1 && there.length <= 1) return [counterpart(here, there, score)];
    return here.length * there.length > MOST_CELLS ? unpaired(here, there) : inOrder(here, there, keyCount);
  });
}

const MOST_CELLS = 250_000;

/** The blocks say the same already; so a pair of their sentences needs less than a pair of blocks. */
const WITHIN = 1.5;
const SKIPS = 0.3;
const JOINING = 0.8;
const DISTANCE = 2;

function inOrder(
  here: readonly ReadSentence[],
  there: readonly ReadSentence[],
  keyCount: number,
): readonly Counterpart<Sentence>[] {
  const all = there.map((_, index) => index);
  const [as, bs] = [here.map(comparable), there.map(comparable)];
  const likeness = createLikeness(
    as,
    bs,
    here.map(() => all),
    keyCount,
    WEIGHTS,
  );
  const score = (aFrom: number, aTo: number, bFrom: number, bTo: number): number => {
    const [as, bs] = [range(aFrom, aTo), range(bFrom, bTo)];
    if (as.length + bs.length > 2 && !mayJoin(as, bs, likeness)) return -Infinity;
    const odds = likeness.odds(as, bs);
    const distance = Math.abs((aFrom + aTo) / here.length - (bFrom + bTo) / there.length) / 2;
    return (
      Math.max(-12, Math.min(8, odds)) +
      WITHIN +
      SKIPS -
      DISTANCE * distance -
      JOINING * (aTo - aFrom + bTo - bFrom - 2)
    );
  };
  return alignBeads(here.length, there.length, score).map(({ aFrom, aTo, bFrom, bTo }) => {
    const value = aTo > aFrom && bTo > bFrom ? likelihood(score(aFrom, aTo, bFrom, bTo)) : 0;
    return counterpart(here.slice(aFrom, aTo), there.slice(bFrom, bTo), value);
  });
}

function comparable({ sentence: { block, span }, readings, length }: ReadSentence): Comparable {
  return { readings, length, facts: factsOf(block.text.slice(...span), [], block.language), kind: "" };
}

function counterpart(
  here: readonly ReadSentence[],
  there: readonly ReadSentence[],
  score: number,
): Counterpart<Sentence> {
  return {
    reference: here.map(({ sentence }) => sentence),
    translation: there.map(({ sentence }) => sentence),
    relation: here.length === 0 ? "extra" : there.length === 0 ? "missing" : "matched",
    score: here.length === 0 || there.length === 0 ? 0 : score,
  };
}

function unpaired(
  here: readonly ReadSentence[],
  there: readonly ReadSentence[],
): readonly Counterpart<Sentence>[] {
  return [...here.map((one) => counterpart([one], [], 0)), ...there.map((one) => counterpart([], [one], 0))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
