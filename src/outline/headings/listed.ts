import type { Contents } from "../chrome/contents.ts";
import { looksLikeTitle } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";

/** The units that a table of contents lists word for word. */
export function findListed(units: readonly Unit[], contents: Contents | null): ReadonlySet<number> {
  const keys = new Set((contents?.entries ?? []).map((entry) => entry.key));
  if (keys.size === 0) return new Set();
  const found = units.flatMap((unit, index) =>
    unit.cell === null && looksLikeTitle(unit.text) && keys.has(titleKey(unit.text)) ? [index] : [],
  );
  return new Set(found);
}
