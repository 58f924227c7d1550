import { isBullet, isItemSign } from "../units/ornament.ts";
import type { Unit } from "../units/unit.ts";
import type { ListPlace } from "./blocks.ts";

/** Where in a list each item stands, by its unit; nesting comes from the indent and from the kinds of marks. */
export function readLists(
  units: readonly Unit[],
  headings: ReadonlyMap<number, number>,
): ReadonlyMap<number, ListPlace> {
  const places = new Map<number, ListPlace>();
  let open: { style: string; indent: number }[] = [];
  units.forEach((unit, index) => {
    if (headings.has(index)) {
      open = [];
      return;
    }
    if (unit.role === "item") {
      places.set(index, { depth: unit.depth, marker: unit.marker, end: 0 });
      return;
    }
    const mark = unit.role === "line" ? markOf(unit) : null;
    if (mark === null) {
      if (unit.role === "paragraph" || (unit.indent === 0 && unit.role === "line")) open = [];
      return;
    }
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > unit.indent) open.pop();
    const known = open.findIndex((entry) => entry.style === mark.style && entry.indent === unit.indent);
    if (known >= 0) open.length = known + 1;
    else if (open.length < deepest) open.push({ style: mark.style, indent: unit.indent });
    places.set(index, { depth: open.length, marker: mark.marker, end: mark.end });
  });
  return places;
}

/** Deeper lists than this are nested by accident, or to do harm. */
const deepest = 100;

function markOf(unit: Unit): { style: string; marker: string; end: number } | null {
  if (unit.ornament !== null && (isBullet(unit.ornament) || isItemSign(unit.ornament)))
    return { style: unit.ornament.sign, marker: unit.ornament.sign, end: unit.ornament.end };
  if (unit.label === null || unit.label.end >= unit.text.length) return null;
  // `12 Bank Street` is an address.
  if (/^[0-9]+ \S/.test(unit.text.trimStart())) return null;
  if (/^(?:part|chapter|section|supplement|preamble|article|english)/.test(unit.label.numbering)) return null;
  return {
    style: unit.label.numbering,
    marker: unit.text.slice(0, unit.label.end).trim(),
    end: unit.label.end,
  };
}
