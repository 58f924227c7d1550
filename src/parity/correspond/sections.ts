import { assign, type PossiblePair } from "../../sequence/assignment.ts";
import type { Coverage } from "../score/coverage.ts";
import { likelihood, type Likeness } from "../score/likeness.ts";
import type { Page, Place } from "./page.ts";
import { pairBetween } from "./section-gaps.ts";
import { countVotes, type Votes } from "./votes.ts";

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
  return [{ a: 0, b: 0, score: 1 }, ...pairBetween(pages, pairs, fits)];
}

/** Neighbours that are paired speak for a pair; in the second round those are known better. */
const ROUNDS = 3;

export interface Fit {
  readonly a: number;
  readonly b: number;
  /** Log odds; a pair is possible above 0. */
  readonly worth: number;
}

function solve(fits: readonly Fit[]): readonly PlacePair[] {
  const possible: PossiblePair[] = fits.filter(({ worth }) => worth > 0);
  return assign(possible).pairs.map(({ a, b, worth }) => ({ a, b, score: likelihood(worth) }));
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
