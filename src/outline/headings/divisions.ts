import { printMarker } from "../units/marker.ts";
import { width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { type Heading, labelOf } from "./heading.ts";

/** The units with the items of a list that stand alone above an article (`1. 总则` / 第一条 …) as the numbered lines that they are. */
export function openDivisions(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    const isAbove = unit.role === "item" && units[index + 1]?.label?.numbering === "article";
    // Behind another item, or with a number of its own that is not 附則, it is the last of the article before.
    const isOwn = unit.label === null || unit.label.numbering.startsWith("supplement");
    const isAlone = units[index - 1]?.role !== "item" && isOwn;
    if (!isAbove || !isAlone || unit.marker === "" || width(unit.text) > widest) return unit;
    const printed = printMarker(unit);
    if (printed.label?.printed !== unit.marker) return unit;
    return { ...printed, role: "paragraph", depth: 0 };
  });
}

/** Numbered lines that are the chapters of a text: each stands directly above an article, and they count on from one. */
export function findDivisions(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
): readonly Heading[] {
  const found = units.flatMap((unit, index): readonly Heading[] => {
    const isAbove = known.get(index + 1)?.style === "article" && !known.has(index);
    if (!isAbove || unit.label === null || unit.cell !== null || unit.role === "item") return [];
    const title = unit.text.slice(unit.label.end).trim();
    if (title === "" || width(title) > widest) return [];
    return [{ index, label: labelOf(unit), title, bodyFrom: unit.text.length, style: unit.label.numbering }];
  });
  const counted: Heading[] = [];
  for (const heading of found) {
    const isNext = heading.label?.ordinal.at(-1) === counted.length + 1;
    if (isNext && heading.style === (counted[0] ?? heading).style) counted.push(heading);
  }
  return counted.length >= fewest ? counted : [];
}

/** Columns; a chapter's title, its stop too. */
const widest = 60;
/** Two lines above an article may be the end of a list each. */
const fewest = 3;
