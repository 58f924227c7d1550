import { isDateLine, isLinkOnly } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";

/**
 * What a Markdown file carries for the site that shows it: links above the title, a list of links to its own headings, a line of
 * links under a rule at the end. Only links are evidence there; a file of Markdown has no other page around it.
 */
export function findNavigation(units: readonly Unit[], title: number | null): ReadonlySet<number> {
  const text = (title ?? -1) + 1;
  const lead = units.slice(0, title ?? 0).flatMap((unit, index) => (isBarOfLinks(unit) ? [index] : []));
  return new Set([...lead, ...findLinksToHeadings(units, text), ...findFoot(units, text)]);
}

/** `[Docs](/docs) / [Legal](/legal) / Terms`: links side by side, or one with an arrow to where one came from. */
function isBarOfLinks(unit: Unit): boolean {
  if (unit.role !== "paragraph" || unit.cell !== null || isDateLine(unit.text)) return false;
  const pieces = unit.text.split(/\s+[/|·•›»>–—-]\s+|\s*\|\s*|\n+/).filter((piece) => piece.trim() !== "");
  const isShort = pieces.every((piece) => piece.length <= longestPiece && !/[。！？!?]|\.\s/.test(piece));
  const links = unit.marks.filter(({ kind }) => kind === "link").length;
  return isShort && links > 0 && (isLinkOnly(unit) || (pieces.length > 1 && links * 2 >= pieces.length));
}

/** No name of a page was longer, in characters. */
const longestPiece = 40;

/** A list of nothing but links into the same file, above the first heading of the text. */
function findLinksToHeadings(units: readonly Unit[], from: number): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < units.length && units[index]?.role !== "heading"; index += 1) {
    const unit = units[index];
    if (unit?.role === "item" && unit.cell === null && isLinkToHeading(unit)) found.push(index);
    else if (found.length > 0) break;
  }
  return found.length < fewestEntries ? [] : found;
}

/** One link may be a reference of the text. */
const fewestEntries = 2;

function isLinkToHeading(unit: Unit): boolean {
  return isLinkOnly(unit) && unit.marks.every((mark) => mark.kind !== "link" || mark.target.startsWith("#"));
}

/** The line of links that ends the file under a rule: `Maintained by … · [Edit this page](…)`. */
function findFoot(units: readonly Unit[], from: number): readonly number[] {
  const last = units.length - 1;
  const unit = units[last];
  if (unit === undefined || last <= from || !isBarOfLinks(unit)) return [];
  const links = unit.marks.filter(({ kind }) => kind === "link").length;
  // Under a heading of its own it is the text: `## Contact`, `[Form](…) | [Chat](…)`.
  return unit.ruled || (links > 1 && units[last - 1]?.role !== "heading") ? [last] : [];
}
