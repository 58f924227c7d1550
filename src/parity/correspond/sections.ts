import { assign, type PossiblePair } from "../../sequence/assignment.ts";
import type { Coverage } from "../score/coverage.ts";
import { likelihood, type Likeness } from "../score/likeness.ts";
import type { Page, Place } from "./page.ts";

/** A section of one side with one of the other. `score` is how likely they belong together. */
export interface PlacePair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Which section is which, wherever it stands: by what stands in it, its heading, its number and its neighbours. The first places,
 * the preambles, always are a pair.
 */
export function matchSections(
  pages: readonly [Page, Page],
  likeness: Likeness,
  cover: Coverage,
): readonly PlacePair[] {
  const votes = countVotes(pages, likeness);
  const fits = new Map<number, Fit>();
  const width = pages[1].places.length;
  for (const [a, b] of possiblePairs(pages, votes, cover)) {
    fits.set(a * width + b, { a, b, worth: fitOf(pages, votes, cover, a, b) });
  }
  let pairs = solve([...fits.values()]);
  for (let round = 0; round < ROUNDS; round++)
    pairs = solve(withNeighbours(pages, [...fits.values()], pairs));
  return [{ a: 0, b: 0, score: 1 }, ...fillGaps(pages, pairs, fits)];
}

/** Neighbours that are paired speak for a pair; in the second round those are known better. */
const ROUNDS = 3;

interface Fit {
  readonly a: number;
  readonly b: number;
  /** Log odds; a pair is possible above 0. */
  readonly worth: number;
}

function solve(fits: readonly Fit[]): readonly PlacePair[] {
  const possible: PossiblePair[] = fits.filter(({ worth }) => worth > 0);
  return assign(possible).pairs.map(({ a, b, worth }) => ({ a, b, score: likelihood(worth) }));
}

/** How much of two places is in each other, by their own blocks and by all blocks down to their children. */
interface Votes {
  readonly own: ReadonlyMap<number, number>;
  readonly all: ReadonlyMap<number, number>;
  /** The weight of the own blocks of each place, and of all down to its children. */
  readonly weights: readonly [PlaceWeights, PlaceWeights];
}

interface PlaceWeights {
  readonly own: readonly number[];
  readonly all: readonly number[];
}

/** Blocks vote for places up to so many levels above them. */
const LEVELS = 6;

function countVotes(pages: readonly [Page, Page], likeness: Likeness): Votes {
  const [first, second] = pages;
  const width = second.places.length;
  const own = new Map<number, number>();
  const all = new Map<number, number>();
  const weights = [weightsOf(first), weightsOf(second)] as const;
  const give = (a: number, b: number, share: number, lengths: readonly [number, number]): void => {
    const [aUp, bUp] = [placesAbove(first, a), placesAbove(second, b)];
    for (const [i, x] of aUp.entries()) {
      for (const [j, y] of bUp.entries()) {
        const key = x * width + y;
        // Each side's blocks have half of the votes for what its place is to the other.
        const part = (table: "own" | "all"): number =>
          share * (lengths[0] / (weights[0][table][x] ?? 1) + lengths[1] / (weights[1][table][y] ?? 1)) * 0.5;
        if (i === 0 && j === 0) own.set(key, (own.get(key) ?? 0) + part("own"));
        all.set(key, (all.get(key) ?? 0) + part("all"));
      }
    }
  };
  const chances = likeness.candidates[0].map((list, a) =>
    list.flatMap((b): readonly (readonly [number, number])[] => {
      const chance = likelihood(likeness.odds([a], [b]));
      return chance < LEAST_CHANCE ? [] : [[b, chance]];
    }),
  );
  const bSums = new Map<number, number>();
  for (const list of chances) for (const [b, chance] of list) bSums.set(b, (bSums.get(b) ?? 0) + chance);
  for (const [a, list] of chances.entries()) {
    const aSum = list.reduce((sum, [, chance]) => sum + chance, 0);
    for (const [b, chance] of list) {
      const [unit, other] = [first.units[a], second.units[b]];
      if (unit === undefined || other === undefined) continue;
      // Who has many possible partners has one vote all the same.
      const [aShare, bShare] = [chance / Math.max(1, aSum), chance / Math.max(1, bSums.get(b) ?? 1)];
      give(unit.place, other.place, 1, [(unit.length + 1) * aShare, (other.length + 1) * bShare]);
    }
  }
  return { own, all, weights };
}

const LEAST_CHANCE = 0.05;

function weightsOf({ places, units }: Page): PlaceWeights {
  const sums = [0];
  for (const { length } of units) sums.push((sums.at(-1) ?? 0) + length + 1);
  const between = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  return {
    own: places.map(({ from, to }) => between(from, to)),
    all: places.map(({ from, end }) => between(from, end)),
  };
}

function placesAbove({ places }: Page, place: number): readonly number[] {
  const found: number[] = [];
  for (let at = place; at > 0 && found.length < LEVELS; at = places[at]?.parent ?? -1) found.push(at);
  return found;
}

/** Places that share votes, that have headings alike, or that stand about where the other does. */
function possiblePairs(
  [first, second]: readonly [Page, Page],
  votes: Votes,
  cover: Coverage,
): readonly (readonly [number, number])[] {
  const width = second.places.length;
  const keys = new Set<number>(votes.all.keys());
  const few = first.places.length * width <= MOST_HEADING_PAIRS;
  for (let a = 1; a < first.places.length; a++) {
    const middle = Math.round((a / first.places.length) * width);
    const [from, to] = few ? [1, width] : [Math.max(1, middle - NEAR), Math.min(width, middle + NEAR)];
    for (let b = from; b < to; b++) {
      const near = Math.abs(b - middle) <= NEAR || Math.abs(width - b - (first.places.length - a)) <= NEAR;
      if (near || headingLikeness(first.places[a], second.places[b], cover) > LEAST_HEADING)
        keys.add(a * width + b);
    }
  }
  return [...keys]
    .sort((x, y) => x - y)
    .map((key) => [Math.floor(key / width), key % width] as const)
    .filter(([a, b]) => a > 0 && b > 0);
}

const MOST_HEADING_PAIRS = 100_000;
const NEAR = 3;
const LEAST_HEADING = 0.3;

function headingLikeness(a: Place | undefined, b: Place | undefined, cover: Coverage): number {
  if (a === undefined || b === undefined) return 0;
  const forth = cover.by(b.heading).of(a.heading);
  const back = cover.by(a.heading).of(b.heading);
  return forth + back === 0 ? 0 : (2 * forth * back) / (forth + back);
}

function fitOf(
  [first, second]: readonly [Page, Page],
  votes: Votes,
  cover: Coverage,
  a: number,
  b: number,
): number {
  const [one, other] = [first.places[a], second.places[b]];
  const key = a * second.places.length + b;
  if (one === undefined || other === undefined) return -Infinity;
  const hasOwn = one.to > one.from && other.to > other.from;
  const hasAny = one.end > one.from && other.end > other.from;
  const all = votes.all.get(key) ?? 0;
  const own = hasOwn ? (votes.own.get(key) ?? 0) : all;
  const content = hasAny ? OWN * own + ALL * all - CONTENT_BIAS : -EMPTY;
  const heading = headingLikeness(one, other, cover);
  const distance = Math.abs(a / first.places.length - b / second.places.length);
  const number = one.section?.label?.ordinal.join(".") ?? "";
  const label = number !== "" && number === other.section?.label?.ordinal.join(".") ? SAME_LABEL : 0;
  // One with text of its own is hardly one without.
  const shape = one.to > one.from !== other.to > other.from ? OTHER_SHAPE : 0;
  return (
    content +
    HEADING * heading +
    label -
    shape -
    DISTANCE * distance -
    LEVEL * Math.abs(one.depth - other.depth)
  );
}

const OWN = 3;
const ALL = 2.5;
const CONTENT_BIAS = 2;
const EMPTY = 0.8;
const HEADING = 2.5;
const SAME_LABEL = 0.4;
const OTHER_SHAPE = 0.7;
const DISTANCE = 1.5;
const LEVEL = 0.4;

function withNeighbours(
  [first, second]: readonly [Page, Page],
  fits: readonly Fit[],
  pairs: readonly PlacePair[],
): readonly Fit[] {
  const partner = new Map(pairs.map(({ a, b }) => [a, b]));
  partner.set(-1, -1);
  partner.set(0, 0);
  partner.set(first.places.length, second.places.length);
  const speaks = (a: number, b: number): number => {
    const other = partner.get(a);
    return other === undefined ? 0 : other === b ? 1 : AGAINST;
  };
  return fits.map(({ a, b, worth }) => ({
    a,
    b,
    worth:
      worth +
      PARENT * speaks(first.places[a]?.parent ?? -1, second.places[b]?.parent ?? -1) +
      NEIGHBOUR * (speaks(a - 1, b - 1) + speaks(a + 1, b + 1)),
  }));
}

const PARENT = 0.8;
const NEIGHBOUR = 0.7;
const AGAINST = -0.4;

/** Sections between two pairs that follow one another, as many on one side as on the other, are pairs unless something speaks against it. */
function fillGaps(
  [first, second]: readonly [Page, Page],
  pairs: readonly PlacePair[],
  fits: ReadonlyMap<number, Fit>,
): readonly PlacePair[] {
  const width = second.places.length;
  const byA = pairs.toSorted((x, y) => x.a - y.a);
  const takenB = new Set(pairs.map(({ b }) => b));
  const filled: PlacePair[] = [...pairs];
  let [aBefore, bBefore] = [0, 0];
  for (const { a, b } of [...byA, { a: first.places.length, b: width }]) {
    const count = a - aBefore - 1;
    if (count > 0 && count <= MOST_IN_GAP && b - bBefore - 1 === count) {
      const gap = Array.from(
        { length: count },
        (_, index) => [aBefore + 1 + index, bBefore + 1 + index] as const,
      );
      const fit = gap.every(([x, y]) => {
        const worth = fits.get(x * width + y)?.worth ?? -Infinity;
        return !takenB.has(y) && first.places[x]?.depth === second.places[y]?.depth && worth > LEAST_IN_GAP;
      });
      if (fit) for (const [x, y] of gap) filled.push({ a: x, b: y, score: 0.5 });
    }
    [aBefore, bBefore] = [a, b];
  }
  return filled.sort((x, y) => x.a - y.a);
}

const MOST_IN_GAP = 4;
const LEAST_IN_GAP = -2;
