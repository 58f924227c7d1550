import type { Heading } from "../headings/heading.ts";
import type { Evidence } from "../headings/find.ts";
import { width } from "../units/shape.ts";
import { isTitleAgain } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { cutAtMembers } from "./cut.ts";
import { type Family, readFamilies } from "./families.ts";
import { type Line, linesOf } from "./lines.ts";
import { holding, placesOf, score } from "./score.ts";

export interface Sections {
  readonly units: readonly Unit[];
  readonly headings: readonly Heading[];
}

/**
 * The sections of a policy in which none, or hardly any, was found: that is evidence by itself that a weaker signal marks them. The
 * lines are read as families (numbers in a list, bold beginnings, brackets, short lines over longer ones, …), each is judged as a
 * whole by its regularity over the text, and the best is taken, or none. The text is cut where its members begin.
 */
export function findWeak(
  units: readonly Unit[],
  headings: readonly Heading[],
  evidence: Pick<Evidence, "above" | "title">,
): Sections {
  const { above, title } = evidence;
  const [from, to] = longestStretch(units, headings, above);
  const found = { units, headings };
  const columns = columnsOf(units, from, to);
  if (columns < shortest || columns < columnsOf(units, above, units.length) * share) return found;
  // Who marks headings sets what is in a list with bullets there on purpose.
  const isMarked = headings.some(({ style }) => style.startsWith("format-"));
  const isOpen = ({ unit, text, label }: Line): boolean =>
    (unit > above + 1 || !isTitleAgain(text, title)) &&
    !(isMarked && label === null && units[unit]?.role === "item");
  const lines = linesOf(units, from, to).filter(isOpen);
  const places = placesOf(lines);
  let [best, most]: [Family | null, number] = [null, 0];
  for (const family of readFamilies(lines, ({ unit }) => units[unit]?.depth ?? 0)) {
    const value = score(family, lines, places);
    if (value > most) [best, most] = [family, value];
  }
  return best === null ? found : cutAtMembers(units, headings, holding(best, lines, places));
}

/** Columns; a shorter text has no sections. */
const shortest = 200;
/** Of the text; where the sections that were found hold more than the rest, they are those of the document. */
const share = 0.75;

/** The units behind one heading and before the next that hold the most text. */
function longestStretch(
  units: readonly Unit[],
  headings: readonly Heading[],
  above: number,
): readonly [from: number, to: number] {
  const stops = [above, ...headings.map(({ index }) => index + 1), units.length];
  let longest: readonly [number, number] = [above, above];
  let most = 0;
  stops.slice(1).forEach((stop, order) => {
    const from = stops[order] ?? 0;
    const to = order + 2 === stops.length ? stop : stop - 1;
    const columns = columnsOf(units, from, to);
    if (columns > most) [longest, most] = [[from, to], columns];
  });
  return longest;
}

function columnsOf(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).reduce((columns, { text }) => columns + width(text), 0);
}
