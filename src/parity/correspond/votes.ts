import { likelihood, type Likeness } from "../score/likeness.ts";
import type { Page } from "./page.ts";

/** How much of two places is in each other, by their own blocks and by all blocks down to their children. */
export interface Votes {
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

export function countVotes(pages: readonly [Page, Page], likeness: Likeness): Votes {
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
