import { assign } from "../../sequence/assignment.ts";
import { type Comparable, type Likeness, likelihood } from "../score/likeness.ts";

/** Sentences of two linked blocks that say the same, by index. */
export interface SentenceLink {
  readonly as: readonly number[];
  readonly bs: readonly number[];
  readonly score: number;
  /** Out of the order of the others. */
  readonly moved: boolean;
}

/**
 * What an alignment in order leaves over: sentences that changed places, those that stand alone between linked ones on both sides,
 * and those that are a part of what their neighbour is linked to (… の提供者には独自のポリシーがあります。 for `…, which has its own policy`).
 */
export function linkLeftovers(
  as: readonly Comparable[],
  bs: readonly Comparable[],
  links: readonly SentenceLink[],
  likeness: Likeness,
): readonly SentenceLink[] {
  if (links.length === 0 && as.length * bs.length > 1) return links;
  const crossed = [...links, ...crossing(as.length, bs.length, links, likeness)];
  const filled = [...crossed, ...betweenLinks(as, bs, crossed, likeness)];
  return attach(as, bs, filled, likeness);
}

/** What crosses over must show it by its words. */
const CROSSING = 1;

function crossing(
  aCount: number,
  bCount: number,
  links: readonly SentenceLink[],
  likeness: Likeness,
): readonly SentenceLink[] {
  const [as, bs] = [free(aCount, links, "as"), free(bCount, links, "bs")];
  const possible = as.flatMap((a) =>
    bs.flatMap((b) => {
      const worth = likeness.odds([a], [b]) - CROSSING;
      return worth > 0 ? [{ a, b, worth }] : [];
    }),
  );
  return assign(possible).pairs.map(({ a, b, worth }) => ({
    as: [a],
    bs: [b],
    score: likelihood(worth),
    moved: true,
  }));
}

const MOST_IN_GAP = 2;
/** Words may say nothing where sentences are short; where they are long they say something. */
const LEAST_IN_GAP = -4;
const LEAST_IN_SHORT_GAP = -7;
const SHORT = 12;

function betweenLinks(
  as: readonly Comparable[],
  bs: readonly Comparable[],
  links: readonly SentenceLink[],
  likeness: Likeness,
): readonly SentenceLink[] {
  const ordered = links.filter(({ moved }) => !moved).toSorted((x, y) => (x.as[0] ?? 0) - (y.as[0] ?? 0));
  const [takenA, takenB] = [new Set(links.flatMap(({ as }) => as)), new Set(links.flatMap(({ bs }) => bs))];
  const filled: SentenceLink[] = [];
  let [a, b] = [0, 0];
  for (const link of [...ordered, { as: [as.length], bs: [bs.length] }]) {
    const [aEnd, bEnd] = [link.as[0] ?? 0, link.bs[0] ?? 0];
    const [gapA, gapB] = [
      range(a, aEnd).filter((x) => !takenA.has(x)),
      range(b, bEnd).filter((x) => !takenB.has(x)),
    ];
    const fits =
      gapA.length === gapB.length &&
      gapA.length <= MOST_IN_GAP &&
      gapA.every((x, index) => fitsGap(as[x], bs[gapB[index] ?? 0], likeness.odds([x], [gapB[index] ?? 0])));
    if (fits) {
      for (const [index, x] of gapA.entries())
        filled.push({ as: [x], bs: [gapB[index] ?? 0], score: 0.5, moved: false });
    }
    [a, b] = [(link.as.at(-1) ?? 0) + 1, (link.bs.at(-1) ?? 0) + 1];
  }
  return filled;
}

function fitsGap(a: Comparable | undefined, b: Comparable | undefined, odds: number): boolean {
  if (a === undefined || b === undefined) return false;
  const contradicted = a.facts.size + b.facts.size > 0 && ![...a.facts].some((fact) => b.facts.has(fact));
  const ratio = (a.length + 4) / (b.length + 4);
  if (contradicted || ratio >= 3 || ratio <= 1 / 3) return false;
  // Alone in its place and as long: then the lexicon is at fault that finds no words in common.
  if (ratio < 2 && ratio > 1 / 2) return true;
  return odds > (Math.max(a.length, b.length) <= SHORT ? LEAST_IN_SHORT_GAP : LEAST_IN_GAP);
}

/** How much of a sentence must be in what it is attached to, and how much more of that it must make out. */
const CONTAINED = 0.4;
const GAIN = 0.07;
/** A run-in heading need not add anything. */
const CONTAINED_WHEN_SHORT = 0.8;
/** The first words of a block, with a full stop behind them and no longer, are its run-in heading: `Newsletter.` */
const RUN_IN = 5;
const MOST_JOINED = 3;

function attach(
  as: readonly Comparable[],
  bs: readonly Comparable[],
  links: readonly SentenceLink[],
  likeness: Likeness,
): readonly SentenceLink[] {
  let joined = [...links];
  for (const side of ["a", "b"] as const) {
    const [own, all] = side === "a" ? (["as", as] as const) : (["bs", bs] as const);
    for (const index of free(all.length, links, own)) {
      const near = joined.filter((link) => {
        const other = side === "a" ? link.bs : link.as;
        const beside = link[own].includes(index - 1) || link[own].includes(index + 1);
        return beside && !link.moved && other.length === 1 && link[own].length < MOST_JOINED;
      });
      const best = near
        .map((link) => ({ link, gain: gainOf(side, link, index, all[index]?.length ?? 0, likeness) }))
        .reduce<{ link: SentenceLink; gain: number } | null>(
          (x, y) => (x !== null && x.gain >= y.gain ? x : y),
          null,
        );
      if (best === null || best.gain <= 0) continue;
      const wider = [...best.link[own], index].toSorted((x, y) => x - y);
      joined = joined.map((link) => (link === best.link ? { ...link, [own]: wider } : link));
    }
  }
  return joined;
}

function gainOf(
  side: "a" | "b",
  link: SentenceLink,
  index: number,
  length: number,
  { shares }: Likeness,
): number {
  const [alone, before, after] =
    side === "a"
      ? [shares([index], link.bs), shares(link.as, link.bs), shares([...link.as, index], link.bs)]
      : [shares(link.as, [index]), shares(link.as, link.bs), shares(link.as, [...link.bs, index])];
  const contained = alone[side];
  const other = side === "a" ? "b" : "a";
  const gain = after[other] - before[other];
  if (contained >= CONTAINED && gain >= GAIN) return gain;
  if (contained >= CONTAINED_WHEN_SHORT && length <= SHORT) return contained / 100;
  return index === 0 && length <= RUN_IN ? 1 / 1000 : 0;
}

function free(count: number, links: readonly SentenceLink[], side: "as" | "bs"): readonly number[] {
  const taken = new Set(links.flatMap((link) => link[side]));
  return range(0, count).filter((index) => !taken.has(index));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
