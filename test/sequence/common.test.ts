import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCommon } from "../../src/sequence/common.ts";

const ids = fc.array(fc.nat({ max: 12 }), { maxLength: 90 });

describe("a common subsequence", () => {
  test("is ascending on both sides and of equal elements", () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const common = findCommon(a, b);
        expect(common.a.map((place) => a[place])).toEqual(common.b.map((place) => b[place]));
        expect(isAscending(common.a) && isAscending(common.b)).toBe(true);
      }),
    );
  });

  test("of a sequence with itself is the whole", () => {
    fc.assert(
      fc.property(ids, (a) => {
        expect(findCommon(a, a).a).toHaveLength(a.length);
      }),
    );
  });

  test("is as long as can be where the search is small", () => {
    const short = fc.array(fc.nat({ max: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(findCommon(a, b).a).toHaveLength(longest(a, b));
      }),
    );
  });

  test("keeps what both have of two long sequences that share little", () => {
    const a = Array.from({ length: 50_000 }, (_, index) => index);
    const b = Array.from({ length: 50_000 }, (_, index) => (index % 1000 === 0 ? index : index + 100_000));
    expect(findCommon(a, b)).toMatchObject({ exact: true });
    expect(findCommon(a, b).a).toHaveLength(50);
  });

  test("says so where it gave up", () => {
    const a = Array.from({ length: 3000 }, (_, index) => (index * 7919) % 50);
    const b = Array.from({ length: 3000 }, (_, index) => (index * 104_729 + 13) % 49);
    expect(findCommon(a, b).exact).toBe(false);
  });
});

function isAscending(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function longest(a: readonly number[], b: readonly number[]): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const x of a) {
    const row = [0];
    for (const [index, y] of b.entries()) {
      row.push(x === y ? (above[index] ?? 0) + 1 : Math.max(row[index] ?? 0, above[index + 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
