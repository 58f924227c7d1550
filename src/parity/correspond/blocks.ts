import { assign } from "../../sequence/assignment.ts";
import { heaviestIncreasing } from "../../sequence/increasing.ts";
import { alignBeads } from "../../sequence/beads.ts";
import { likelihood, type Likeness } from "../score/likeness.ts";
import type { Weights } from "../score/weights.ts";
import type { Page } from "./page.ts";
import { fillGaps } from "./gaps.ts";
import type { PlacePair } from "./sections.ts";
import { windowsOf } from "./windows.ts";
import { type Linked, shortness, surroundingsOf } from "./surroundings.ts";

/** Units of both sides that say the same, by index; either run has one at least. */
export interface UnitLink {
  readonly as: readonly number[];
  readonly bs: readonly number[];
  readonly score: number;
}

/**
 * Which block is which: in order within paired sections, one to one or several to one; then what is left over, within its
 * section and then anywhere.
 */
export function matchBlocks(
  pages: readonly [Page, Page],
  places: readonly PlacePair[],
  likeness: Likeness,
  weights: Weights,
): readonly UnitLink[] {
  const [first, second] = pages;
  let links: UnitLink[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const odds = inPlace(pages, links, likeness, weights);
    const next: UnitLink[] = [];
    for (const { a, b } of places) {
      const [one, other] = [first.places[a], second.places[b]];
      if (one === undefined || other === undefined) continue;
      next.push(...inOrder(range(one.from, one.to), range(other.from, other.to), odds, likeness));
    }
    const settled = next.length === links.length && round > 0;
    links = next;
    if (settled) break;
  }
  const free = (): readonly [number[], number[]] => {
    const [as, bs] = [new Set(links.flatMap(({ as }) => as)), new Set(links.flatMap(({ bs }) => bs))];
    return [
      range(0, first.units.length).filter((a) => !as.has(a)),
      range(0, second.units.length).filter((b) => !bs.has(b)),
    ];
  };
  links.push(...inOrder(...free(), (as, bs) => likeness.odds(as, bs) - ELSEWHERE, likeness));
  links.push(...anywhere(pages, places, free(), likeness));
  links.push(...fillGaps(pages, places, links, likeness));
  return links.sort((x, y) => (x.as[0] ?? 0) - (y.as[0] ?? 0));
}

type Odds = (as: readonly number[], bs: readonly number[]) => number;

/** Where blocks stand and what is linked around them counts too: identical ones occur in several places. */
function inPlace(
  pages: readonly [Page, Page],
  links: readonly UnitLink[],
  likeness: Likeness,
  weights: Weights,
): Odds {
  const linked = linkedBy(links);
  return (as, bs) => {
    const { between, shortBetween, mates, distance } = surroundingsOf(pages, linked, as, bs);
    return (
      likeness.odds(as, bs) +
      HOME +
      weights.between * between +
      weights.shortBetween * shortBetween +
      weights.mates * mates +
      weights.distance * distance
    );
  };
}

function linkedBy(links: readonly UnitLink[]): Linked {
  const forth = new Map(links.flatMap(({ as, bs }) => as.map((a) => [a, bs] as const)));
  const back = new Map(links.flatMap(({ as, bs }) => bs.map((b) => [b, as] as const)));
  return { forth, back };
}

/** The first round knows no neighbours; the second those that the first linked. */
const ROUNDS = 3;
const ELSEWHERE = 1;
const HOME = 0;

/** Joining blocks must gain more than pairing the best two of them. */
const JOINING = 1.2;
/** How long the stretches are into which runs are cut where nothing is sure. */
const WINDOW = 24;
/** Beyond so many cells the runs are cut at sure pairs first. */
const MOST_CELLS = 400_000;
/** What two skips cost together: a pair that is less likely than this is none. */
const SKIPS = 0.3;

function inOrder(
  as: readonly number[],
  bs: readonly number[],
  odds: Odds,
  likeness: Likeness,
  joins = true,
): readonly UnitLink[] {
  if (as.length === 0 || bs.length === 0) return [];
  if (as.length * bs.length > MOST_CELLS) return cutAtSurePairs(as, bs, odds, likeness);
  const known = new Map<number, number>();
  const pairOdds = (i: number, j: number): number => {
    const key = i * bs.length + j;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = clamp(odds([as[i] ?? 0], [bs[j] ?? 0]))));
    return value;
  };
  const score = (aFrom: number, aTo: number, bFrom: number, bTo: number): number => {
    if (aTo - aFrom === 1 && bTo - bFrom === 1) return pairOdds(aFrom, bFrom) + SKIPS;
    if (!joins) return -Infinity;
    const [x, y] = [as.slice(aFrom, aTo), bs.slice(bFrom, bTo)];
    if (!adjoin(x) || !adjoin(y)) return -Infinity;
    if (!mayJoin(x, y, likeness)) return -Infinity;
    let best = -Infinity;
    for (let i = aFrom; i < aTo; i++) for (let j = bFrom; j < bTo; j++) best = Math.max(best, pairOdds(i, j));
    if (best < WORTH_JOINING) return -Infinity;
    return clamp(odds(x, y)) + SKIPS - JOINING * (aTo - aFrom + bTo - bFrom - 2);
  };
  return alignBeads(as.length, bs.length, score).flatMap(({ aFrom, aTo, bFrom, bTo }) =>
    aTo > aFrom && bTo > bFrom
      ? [linkOf(as.slice(aFrom, aTo), bs.slice(bFrom, bTo), score(aFrom, aTo, bFrom, bTo))]
      : [],
  );
}

/** The best of the pairs among several must be at least so likely for the several to be tried. */
const WORTH_JOINING = -2.5;

/** Whether what is joined is in the other as much as in anything: one half of a paragraph that was split is. */
export function mayJoin(as: readonly number[], bs: readonly number[], { belongs }: Likeness): boolean {
  return as.every((a) =>
    bs.every((b) => {
      const share = belongs(a, b);
      return (as.length === 1 || share.a >= LEAST_SHARE) && (bs.length === 1 || share.b >= LEAST_SHARE);
    }),
  );
}

const LEAST_SHARE = 0.85;

function clamp(odds: number): number {
  return Math.max(-12, Math.min(12, odds));
}

function adjoin(run: readonly number[]): boolean {
  return run.every((index, at) => at === 0 || index === (run[at - 1] ?? 0) + 1);
}

function linkOf(as: readonly number[], bs: readonly number[], odds: number): UnitLink {
  return { as, bs, score: likelihood(odds) };
}

/** Pairs that are each other's best candidates and keep their order cut long runs into short ones; what stays too long is cut anywhere. */

function cutAtSurePairs(
  as: readonly number[],
  bs: readonly number[],
  odds: Odds,
  likeness: Likeness,
): readonly UnitLink[] {
  const places = [new Map(as.map((a, i) => [a, i])), new Map(bs.map((b, j) => [b, j]))] as const;
  const best = (index: number, side: 0 | 1): number | null => {
    let found: { readonly at: number; readonly value: number } | null = null;
    for (const at of likeness.candidates[side][index] ?? []) {
      if (!places[side === 0 ? 1 : 0].has(at)) continue;
      const value = side === 0 ? odds([index], [at]) : odds([at], [index]);
      if (found === null || value > found.value) found = { at, value };
    }
    return found !== null && found.value > 0 ? found.at : null;
  };
  const pairs = as.flatMap((a): readonly (readonly [number, number])[] => {
    const b = best(a, 0);
    return b !== null && best(b, 1) === a ? [[a, b]] : [];
  });
  const kept = heaviestIncreasing(
    pairs.map(([, b]) => places[1].get(b) ?? 0),
    pairs.map(([a, b]) => Math.max(0.01, odds([a], [b]))),
  );
  const links: UnitLink[] = [];
  let [i, j] = [0, 0];
  for (const [index, [a, b]] of [...pairs.entries(), [-1, [-1, -1]] as const]) {
    if (index >= 0 && kept[index] !== 1) continue;
    const [iEnd, jEnd] = index < 0 ? [as.length, bs.length] : [places[0].get(a) ?? 0, places[1].get(b) ?? 0];
    const [here, there] = [as.slice(i, iEnd), bs.slice(j, jEnd)];
    if (here.length * there.length <= MOST_CELLS) links.push(...inOrder(here, there, odds, likeness));
    else {
      for (const { aFrom, aTo, bFrom, bTo } of windowsOf(here.length, there.length, WINDOW))
        links.push(...inOrder(here.slice(aFrom, aTo), there.slice(bFrom, bTo), odds, likeness, false));
    }
    if (index >= 0) links.push(linkOf([a], [b], odds([a], [b])));
    [i, j] = [iEnd + 1, jEnd + 1];
  }
  return links;
}

/** What is left over and clearly the same: in its section, then wherever it stands. */
function anywhere(
  [first, second]: readonly [Page, Page],
  places: readonly PlacePair[],
  [as, bs]: readonly [readonly number[], readonly number[]],
  likeness: Likeness,
): readonly UnitLink[] {
  const free = new Set(bs);
  const partner = new Map(places.map(({ a, b }) => [a, b]));
  const possible = as.flatMap((a) =>
    (likeness.candidates[0][a] ?? []).flatMap((b) => {
      const [unit, other] = [first.units[a], second.units[b]];
      if (!free.has(b) || unit === undefined || other === undefined) return [];
      const home = partner.get(unit.place) === other.place;
      // A few words stand in many places.
      const short = shortness(Math.min(unit.length, other.length));
      const worth = likeness.odds([a], [b]) - (home ? MOVED_WITHIN : MOVED + MOVED_SHORT * short);
      return worth > 0 ? [{ a, b, worth }] : [];
    }),
  );
  return assign(possible).pairs.map(({ a, b, worth }) => linkOf([a], [b], worth));
}

const MOVED_WITHIN = 0.2;
const MOVED = 0.8;
const MOVED_SHORT = 2;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
