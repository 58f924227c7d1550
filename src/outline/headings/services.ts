import { endingOf, width } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";

/** A line too long for a title that stands above a sub-heading as the titles of the other services do. */
export function couldHeadRepeated(unit: Unit): boolean {
  if (unit.role !== "line" || unit.gap === 0 || unit.label !== null || unit.ornament !== null) return false;
  return width(unit.text) <= widestServices && endingOf(unit.text) === "none";
}

/** Names of several services run together in one line. */
const widestServices = 220;

/** Titles that stand in several places, as the same sub-headings under every service do. */
export function repeatedTitles(units: readonly Unit[], candidates: ReadonlySet<number>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const index of candidates) {
    const key = titleKey(units[index]?.text ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}
