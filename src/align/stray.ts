import { assign, type PossiblePair } from "../sequence/assignment.ts";
import type { Features } from "./likeness.ts";
import { likeness } from "./likeness.ts";
import { pair, type Pairing } from "./pairing.ts";

/** Units of both sides that have found no partner where they stand. */
export interface Strays {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Pairs strays of equal text, in order where it stands several times on both sides. */
export function pairEqualStrays(
  strays: Strays,
  idOfA: (unit: number) => number,
  idOfB: (unit: number) => number,
  pairing: Pairing,
): void {
  const waiting = new Map<number, number[]>();
  for (const x of strays.a) {
    const list = waiting.get(idOfA(x));
    if (list === undefined) waiting.set(idOfA(x), [x]);
    else list.push(x);
  }
  for (const list of waiting.values()) list.reverse();
  for (const y of strays.b) {
    const x = waiting.get(idOfB(y))?.pop();
    if (x !== undefined) pair(pairing, x, y);
  }
}

/**
 * With more strays than this on both sides the two versions share little, and what is alike among them is chance: half a
 * second for two unrelated texts of 1 MB. Edited versions of 10 MB leave some hundred.
 */
const MOST_STRAYS = 2_000;
const SKETCH = 16;
const MOST_BEARERS = 24;
const MOST_CANDIDATES = 6;

/** Pairs alike strays so that the total likeness is greatest; says whether the search went to its end. */
export function pairAlikeStrays(
  strays: Strays,
  featuresOfA: (unit: number) => Features,
  featuresOfB: (unit: number) => Features,
  leastLikeness: number,
  pairing: Pairing,
): boolean {
  if (Math.min(strays.a.length, strays.b.length) > MOST_STRAYS) return false;
  const bearers = new Map<number, number[]>();
  for (const y of strays.b) {
    for (const feature of sketch(featuresOfB(y).sorted)) {
      const list = bearers.get(feature);
      if (list === undefined) bearers.set(feature, [y]);
      else if (list.length <= MOST_BEARERS) list.push(y);
    }
  }
  const possible: PossiblePair[] = [];
  for (const x of strays.a) {
    const own = featuresOfA(x);
    const votes = new Map<number, number>();
    for (const feature of sketch(own.sorted)) {
      const list = bearers.get(feature) ?? [];
      if (list.length > MOST_BEARERS) continue;
      for (const y of list) votes.set(y, (votes.get(y) ?? 0) + 1);
    }
    const best = [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, MOST_CANDIDATES);
    for (const [y] of best) {
      const alike = likeness(own, featuresOfB(y));
      if (alike >= leastLikeness) possible.push({ a: x, b: y, worth: alike });
    }
  }
  possible.sort((p, q) => p.a - q.a || p.b - q.b);
  const found = assign(possible);
  for (const { a, b } of found.pairs) pair(pairing, a, b);
  return found.exact;
}

function sketch(sorted: Int32Array): readonly number[] {
  const chosen: number[] = [];
  let last: number | null = null;
  for (const feature of sorted) {
    if ((feature & 3) === 1 || feature === last) continue;
    last = feature;
    chosen.push(feature);
    if (chosen.length === SKETCH) break;
  }
  return chosen;
}
