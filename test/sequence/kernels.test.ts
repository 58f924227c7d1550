import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, type PossiblePair } from "../../src/sequence/assignment.ts";
import { alignBeads } from "../../src/sequence/beads.ts";
import { heaviestIncreasing } from "../../src/sequence/increasing.ts";

describe("the heaviest increasing subsequence", () => {
  test.each<[number[], number[], number[]]>([
    [
      [0, 1, 2],
      [1, 1, 1],
      [1, 1, 1],
    ],
    [
      [2, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ],
    [
      [2, 0, 1],
      [5, 1, 1],
      [1, 0, 0],
    ],
    [
      [3, 3, 3],
      [1, 2, 1],
      [0, 1, 0],
    ],
    [[], [], []],
  ])("of %j weighing %j keeps %j", (values, weights, kept) => {
    expect([...heaviestIncreasing(values, weights)]).toEqual(kept);
  });

  test("is heavier than every other", () => {
    const items = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 10 });
    fc.assert(
      fc.property(items, (list) => {
        const [values, weights] = [list.map(([value]) => value), list.map(([, weight]) => weight)];
        const kept = heaviestIncreasing(values, weights);
        const chosen = values.filter((_, index) => kept[index] === 1);
        expect(chosen.every((value, index) => index === 0 || value > (chosen[index - 1] ?? 0))).toBe(true);
        expect(weights.reduce((sum, weight, index) => sum + (kept[index] ?? 0) * weight, 0)).toBe(
          heaviest(list, -1),
        );
      }),
    );
  });
});

function heaviest(list: readonly (readonly [number, number])[], above: number): number {
  const [first, ...rest] = list;
  if (first === undefined) return 0;
  const without = heaviest(rest, above);
  return first[0] > above ? Math.max(without, first[1] + heaviest(rest, first[0])) : without;
}

describe("the assignment of greatest worth", () => {
  test("prefers one sure pair and leaves the other single", () => {
    const possible = [
      { a: 0, b: 0, worth: 0.1 },
      { a: 0, b: 1, worth: 0.7 },
      { a: 1, b: 1, worth: 0.5 },
    ];
    expect(assign(possible).pairs.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  test("gives up a good pair for two that are better together", () => {
    const possible = [
      { a: 0, b: 0, worth: 5 },
      { a: 0, b: 1, worth: 4 },
      { a: 1, b: 0, worth: 4 },
    ];
    expect(assign(possible).pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("is worth as much as the best of all", () => {
    const edge = fc.record({
      a: fc.nat({ max: 5 }),
      b: fc.nat({ max: 5 }),
      worth: fc.integer({ min: 1, max: 20 }),
    });
    const edges = fc.uniqueArray(edge, { maxLength: 14, selector: ({ a, b }) => a * 10 + b });
    fc.assert(
      fc.property(edges, (possible) => {
        const { pairs } = assign(possible);
        expect(new Set(pairs.map(({ a }) => a)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ b }) => b)).size).toBe(pairs.length);
        expect(pairs.reduce((sum, { worth }) => sum + worth, 0)).toBe(
          bestWorth(possible, new Set(), new Set()),
        );
      }),
    );
  });
});

function bestWorth(
  possible: readonly PossiblePair[],
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
): number {
  const [first, ...rest] = possible;
  if (first === undefined) return 0;
  const without = bestWorth(rest, a, b);
  if (a.has(first.a) || b.has(first.b)) return without;
  return Math.max(without, first.worth + bestWorth(rest, new Set([...a, first.a]), new Set([...b, first.b])));
}

describe("beads", () => {
  test("partition both sides in order", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 8 }),
        fc.nat({ max: 8 }),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 90 }),
        (n, m, worth) => {
          const beads = alignBeads(
            n,
            m,
            (aFrom, aTo, bFrom, bTo) => worth[(aFrom * 9 + bFrom + aTo + bTo) % 90] ?? 0,
          );
          expect(beads.flatMap(({ aFrom, aTo }) => range(aFrom, aTo))).toEqual(range(0, n));
          expect(beads.flatMap(({ bFrom, bTo }) => range(bFrom, bTo))).toEqual(range(0, m));
        },
      ),
    );
  });

  test("join two of one side where they fit together", () => {
    const beads = alignBeads(1, 2, (_, __, from, to) => (to - from === 2 && from === 0 ? 1 : 0));
    expect(beads).toEqual([{ aFrom: 0, aTo: 1, bFrom: 0, bTo: 2 }]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
