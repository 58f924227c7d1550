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
  evidence: Pick<Evidence, "above" | "title" | "showsWraps">,
): Sections {
  const { above, title, showsWraps } = evidence;
  const found = { units, headings };
  const longest = longestStretch(units, headings, above);
  const all = columnsOf(units, above, units.length);
  const isRest = columnsOf(units, ...longest) >= all * share;
  // One that the author marked since, among many that are not, is one of them.
  const isAmong = !isRest && headings.length <= mostAmong && headings.every(isOfFormat);
  const [from, to] = isRest ? longest : [above, units.length];
  if (!(isRest || isAmong) || columnsOf(units, from, to) < shortest) return found;
  // Who marks headings sets what is in a list with bullets there on purpose.
  const isMarked = !isAmong && headings.some(isOfFormat);
  const isOpen = ({ unit, text, label }: Line): boolean =>
    (unit > above + 1 || !isTitleAgain(text, title)) &&
    !(isMarked && label === null && units[unit]?.role === "item");
  const lines = linesOf(units, [from, to], showsWraps).filter(isOpen);
  const places = placesOf(lines);
  let [best, most]: [Family | null, number] = [null, 0];
  for (const family of readFamilies(lines, ({ unit }) => units[unit]?.depth ?? 0)) {
    const value = score(family, lines, places);
    if (value > most) [best, most] = [family, value];
  }
  const members = best && holding(best, lines, places);
  if (members === null || (isAmong && members.members.length < headings.length * fewestEach)) return found;
  const sections = cutAtMembers(units, headings, members);
  return isAmong ? { ...sections, headings: alike(sections.headings) } : sections;
}

function isOfFormat({ style }: Heading): boolean {
  return style.startsWith("format-");
}

/** The marked headings as the others among which they stand. */
function alike(headings: readonly Heading[]): readonly Heading[] {
  const style = headings.find((heading) => !isOfFormat(heading))?.style ?? "";
  return headings.map((heading) => (isOfFormat(heading) ? { ...heading, style } : heading));
}

/** More that are marked, and the format is how the text shows its sections. */
const mostAmong = 2;
/** Unmarked ones for every one that is marked. */
const fewestEach = 3;

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
