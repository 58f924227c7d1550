import type { Unit } from "../units/unit.ts";
import { type Heading, labelOf } from "./heading.ts";
import { stripTitle } from "./split.ts";

/**
 * 附則 and its like behind the last heading that the format marks, in bold or alone in its paragraph: the author of the page
 * set it as text, with what it holds under it or behind a break. One that stands between marked headings belongs to what is there.
 */
export function findSupplements(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
): readonly Heading[] {
  const last = [...known.keys()].reduce((latest, index) => Math.max(latest, index), -1);
  return units.flatMap((unit, index): readonly Heading[] => {
    const isText = unit.role === "paragraph" || unit.role === "line";
    if (!isText || unit.cell !== null || index <= last) return [];
    const first = unit.text.indexOf("\n");
    const end = first < 0 ? unit.text.length : first;
    if (first < 0 && units[index + 1] === undefined) return [];
    const line = unit.text.slice(0, end);
    const name = line.trim().replace(/^[【〔［[■◆●]|[】〕］\]：:]$/g, "");
    if (!supplement.test(name) && !(unit.bold && note.test(name))) return [];
    const style =
      unit.label?.numbering === "supplementary" ? "supplementary" : `format-${depthOf(known, units)}`;
    return [{ index, label: labelOf(unit), title: stripTitle(line), bodyFrom: end, style }];
  });
}

/** The depth at which the sections of the document stand. */
function depthOf(known: ReadonlyMap<number, Heading>, units: readonly Unit[]): number {
  const depths = [...known.keys()].flatMap((index) => {
    const unit = units[index];
    return unit?.role === "heading" ? [unit.depth] : [];
  });
  return depths.length === 0 ? 1 : depths.reduce((least, depth) => Math.min(least, depth));
}

const supplement = /^(?:附\s*[則则]|付\s*則|補\s*則|补\s*则|Supplementary Provisions?)$/i;
/** Words that open a note as often as they head one. */
const note = /^(?:補\s*足|备\s*注|備\s*考|附\s*[記记]|Supplementary Notes?|Notes?|Addendum)$/i;
