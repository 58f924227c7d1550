import { isDateLine, looksLikeTitle } from "./units/shape.ts";
import type { Unit } from "./units/unit.ts";

/** The unit that is the title of the document; null where it has none. */
export function findTitle(units: readonly Unit[]): number | null {
  const first = units.findIndex((unit) => unit.role === "heading");
  if (first >= 0) {
    const depth = units[first]?.depth ?? 0;
    const others = units.filter((unit, index) => index !== first && unit.role === "heading");
    return others.every((unit) => unit.depth > depth) ? first : null;
  }
  const index = units.findIndex((unit) => !isDateLine(unit.text));
  const unit = units[index];
  return unit !== undefined && looksLikeTitle(unit.text) && unit.label === null ? index : null;
}
