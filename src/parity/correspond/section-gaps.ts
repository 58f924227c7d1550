import type { Page } from "./page.ts";
import type { Fit, PlacePair } from "./sections.ts";

/** Sections between two pairs that follow one another, as many on one side as on the other, are pairs unless something speaks against it. */
export function pairBetween(
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
