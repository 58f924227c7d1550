import type { Surroundings } from "../score/weights.ts";
import type { Page, Unit } from "./page.ts";

/** Links between units by index; `partners` of either side. */
export interface Linked {
  readonly forth: ReadonlyMap<number, readonly number[]>;
  readonly back: ReadonlyMap<number, readonly number[]>;
}

/** What stands around two runs of paired sections speaks for them or not, given the links that are known so far. */
export function surroundingsOf(
  [first, second]: readonly [Page, Page],
  linked: Linked,
  as: readonly number[],
  bs: readonly number[],
): Surroundings {
  const [aFirst, aLast] = [as[0] ?? 0, as.at(-1) ?? 0];
  const [bFirst, bLast] = [bs[0] ?? 0, bs.at(-1) ?? 0];
  const [unit, other] = [first.units[aFirst], second.units[bFirst]];
  const [one, two] = [first.places[unit?.place ?? 0], second.places[other?.place ?? 0]];
  if (unit === undefined || other === undefined || one === undefined || two === undefined) return NONE;
  const isLinked = (a: number, b: number): boolean => linked.forth.get(a)?.includes(b) ?? false;
  const before =
    aFirst === one.from || bFirst === two.from
      ? aFirst === one.from && bFirst === two.from
      : isLinked(aFirst - 1, bFirst - 1);
  const behind =
    aLast + 1 === one.to || bLast + 1 === two.to
      ? aLast + 1 === one.to && bLast + 1 === two.to
      : isLinked(aLast + 1, bLast + 1);
  const distance = (aFirst - one.from) / (one.to - one.from) - (bFirst - two.from) / (two.to - two.from);
  const between = (before ? 0.5 : 0) + (behind ? 0.5 : 0);
  return {
    between,
    shortBetween: between * shortness(Math.max(unit.length, other.length)),
    mates: areMates([first.units, second.units], linked, aFirst, bFirst) ? 1 : 0,
    distance: Math.abs(distance),
  };
}

const NONE: Surroundings = { between: 0, shortBetween: 0, mates: 0, distance: 1 };

/** 1 up to four Han characters or what is as long, 0 from some hundred on. */
export function shortness(length: number): number {
  return Math.max(0, Math.min(1, 1 - Math.log2((length + 1) / 4) / 5));
}

/** Cells of one column whose neighbours in the row are linked, however many rows were added above them. */
function areMates(
  [as, bs]: readonly [readonly Unit[], readonly Unit[]],
  linked: Linked,
  a: number,
  b: number,
): boolean {
  const [cell, other] = [as[a]?.block.cell ?? null, bs[b]?.block.cell ?? null];
  if (cell === null || other === null || cell.column !== other.column) return false;
  for (const step of NEIGHBOURS) {
    const [mate, otherMate] = [as[a + step]?.block.cell ?? null, bs[b + step]?.block.cell ?? null];
    const inRows = mate?.table === cell.table && mate.row === cell.row && otherMate?.row === other.row;
    if (inRows && linked.forth.get(a + step)?.includes(b + step) === true) return true;
  }
  return false;
}

const NEIGHBOURS: readonly number[] = [-1, 1, -2, 2];
