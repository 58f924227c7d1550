import { endingOf, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";

/** Where the lines of a text end, and by what their editor counted them. */
export interface Margin {
  readonly at: number;
  /** Of the line with its indent, in what `at` is counted in. */
  readonly measure: (unit: Unit) => number;
}

/** Lines that are wider than this were never wrapped by hand. */
const widest = 140;
const narrowest = 30;
/** So many of the lines that another follows directly must reach the margin. */
const share = 0.3;

/** Columns, in which a Han character takes two, as screens count; or characters, as programs do. */
const measures: readonly Margin["measure"][] = [
  ({ text, indent }) => width(text) + indent,
  ({ text, indent }) => Array.from(text).length + indent,
];

/**
 * The margin at which the lines of a text were wrapped; null where they were not. Counted in columns and in characters:
 * lines of mixed scripts that end close together by the one end far apart by the other.
 */
export function wrapMargin(units: readonly Unit[]): Margin | null {
  const followed = units.filter((unit, index) => isFollowed(unit, units[index + 1]));
  let best: Margin | null = null;
  let closest = 0;
  for (const measure of measures) {
    const at = marginOf(units, followed, measure);
    if (at === null) continue;
    const close = followed.filter((unit) => Math.abs(measure(unit) - at) <= CLOSE).length;
    const isFirst = measure === measures[0];
    // A second way of counting must fit by itself, and better.
    if (isFirst || (close > closest && close >= Math.max(3, followed.length * share)))
      [best, closest] = [{ at, measure }, close];
  }
  return best;
}

/** A line that is full ends so near to the margin: a Han character or a mark more or less. */
const CLOSE = 3;

function isFollowed(unit: Unit, next: Unit | undefined): boolean {
  if (unit.role !== "line" || next?.role !== "line" || next.gap > 0) return false;
  if (next.label !== null || next.ornament !== null) return false;
  return endingOf(unit.text) === "none" || endingOf(unit.text) === "comma";
}

function marginOf(
  units: readonly Unit[],
  followed: readonly Unit[],
  measure: Margin["measure"],
): number | null {
  const lengths = followed.map(measure).sort((a, b) => a - b);
  const margin = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (lengths.length < 3 || margin > widest || margin < narrowest) return null;
  const atMargin = lengths.filter((length) => length >= margin - 14).length;
  // Where as many lines run beyond the margin, nobody kept to it.
  const beyond = units.filter((unit) => unit.role === "line" && measure(unit) > margin + 16);
  if (beyond.length >= atMargin) return null;
  return atMargin >= 3 && atMargin >= lengths.length * share ? margin : null;
}
