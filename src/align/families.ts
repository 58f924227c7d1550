import { append } from "../sequence/append.ts";
import type { Pairing } from "./pairing.ts";

/** Units of both sides that belong together: a pair, a split or a merge. Ascending on both sides. */
export interface Family {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Every pair, split and merge once, in the order of `a`. */
export function familiesOf(pairing: Pairing): readonly Family[] {
  const moreA = gathered(pairing.extraA);
  const moreB = gathered(pairing.extraB);
  const families: Family[] = [];
  for (const [x, y] of pairing.toB.entries()) {
    if (y < 0) continue;
    const a = moreA.get(y);
    const b = moreB.get(x);
    families.push({
      a: a === undefined ? [x] : [...a, x].sort((p, q) => p - q),
      b: b === undefined ? [y] : [...b, y].sort((p, q) => p - q),
    });
  }
  return families;
}

/** The further units of each main unit. */
export function gathered(extra: ReadonlyMap<number, number>): ReadonlyMap<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const [unit, main] of extra) {
    append(lists, main, unit);
  }
  return lists;
}
