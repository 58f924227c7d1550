import type { Likeness } from "../score/likeness.ts";
import type { UnitLink } from "./blocks.ts";
import type { Page, Unit } from "./page.ts";
import type { PlacePair } from "./sections.ts";
import { shortness } from "./surroundings.ts";

/**
 * What stands alone between linked blocks on both sides, of the same kind and about as long, is a pair although its words do not show
 * it: `printing and mailing invoices` and 账单的打印和邮寄.
 */
export function fillGaps(
  [first, second]: readonly [Page, Page],
  places: readonly PlacePair[],
  links: readonly UnitLink[],
  likeness: Likeness,
): readonly UnitLink[] {
  const forth = new Map(links.flatMap(({ as, bs }) => as.map((a) => [a, bs] as const)));
  const taken = new Set(links.flatMap(({ bs }) => bs));
  return places.flatMap((pair): readonly UnitLink[] => {
    const [one, other] = [first.places[pair.a], second.places[pair.b]];
    if (one === undefined || other === undefined) return [];
    const filled: UnitLink[] = [];
    let [a, b] = [one.from, other.from];
    for (let at = one.from; at <= one.to; at++) {
      const partners = at === one.to ? [other.to] : (forth.get(at) ?? []);
      const [next = -1] = partners;
      // Moved ones leave the gap as it is.
      if (next < b || next > other.to) continue;
      const count = at - a;
      const gap = range(0, count <= MOST_IN_GAP && next - b === count ? count : 0).map(
        (step) => [a + step, b + step] as const,
      );
      const fits = gap.every(
        ([x, y]) =>
          !forth.has(x) &&
          !taken.has(y) &&
          fitsGap(first.units[x], second.units[y], likeness.odds([x], [y]) + inLists(first, second, x, y)),
      );
      if (fits) for (const [x, y] of gap) filled.push({ as: [x], bs: [y], score: 0.5 });
      [a, b] = [at + 1, (partners.at(-1) ?? next) + 1];
    }
    return filled;
  });
}

const MOST_IN_GAP = 3;
/** What a long text shows by its words even where the lexicon knows few of them; a short one may show nothing. */
const LEAST_IN_GAP = -1;
const LESS_IF_SHORT = 8;

/** Items of lists that are equally long are the more likely the same. */
function inLists(first: Page, second: Page, a: number, b: number): number {
  const length = listLength(first, a);
  return length !== null && length === listLength(second, b) ? SAME_LIST : 0;
}

const SAME_LIST = 2.5;
const LONGEST_LIST = 100;

/** How many items stand in a row around this one; null where it is none. */
function listLength({ units }: Page, index: number): number | null {
  const place = units[index]?.place;
  const isItem = (at: number): boolean => units[at]?.block.kind === "item" && units[at].place === place;
  if (!isItem(index)) return null;
  let [from, to] = [index, index + 1];
  while (index - from < LONGEST_LIST && isItem(from - 1)) from--;
  while (to - index < LONGEST_LIST && isItem(to)) to++;
  return to - from;
}

function fitsGap(unit: Unit | undefined, other: Unit | undefined, odds: number): boolean {
  if (unit === undefined || other === undefined || unit.block.kind !== other.block.kind) return false;
  const ratio = (unit.length + 2) / (other.length + 2);
  return (
    ratio < 3 &&
    ratio > 1 / 3 &&
    odds > LEAST_IN_GAP - LESS_IF_SHORT * shortness(Math.max(unit.length, other.length))
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
