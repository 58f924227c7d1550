import { endingOf, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";

/** Lines that are wider than this were never wrapped by hand. */
const widest = 140;
const narrowest = 30;
/** So many of the lines that another follows directly must reach the margin. */
const share = 0.3;

/** The column at which the lines of a text were wrapped; null where they were not. */
export function wrapWidth(units: readonly Unit[]): number | null {
  const followed: number[] = [];
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (
      unit.role !== "line" ||
      next?.role !== "line" ||
      next.gap > 0 ||
      next.label !== null ||
      next.ornament !== null
    )
      return;
    if (endingOf(unit.text) === "none" || endingOf(unit.text) === "comma")
      followed.push(width(unit.text) + unit.indent);
  });
  const widths = followed.toSorted((a, b) => a - b);
  const margin = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widths.length < 3 || margin > widest || margin < narrowest) return null;
  const atMargin = widths.filter((columns) => columns >= margin - 14).length;
  // Where as many lines run beyond the margin, nobody kept to it.
  const beyond = units.filter((unit) => unit.role === "line" && width(unit.text) + unit.indent > margin + 16);
  if (beyond.length >= atMargin) return null;
  return atMargin >= 3 && atMargin >= widths.length * share ? margin : null;
}
