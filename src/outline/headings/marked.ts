import { groupBy } from "../units/group.ts";
import { isProse, looksLikeTitle, width } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";

/**
 * The units with those that a page sets as headings for their looks alone as the paragraphs that they are: most of what stands at a
 * depth is whole sentences with no text under them (`<h6>` for small print), or one is longer than any title.
 */
export function readParagraphs(units: readonly Unit[]): readonly Unit[] {
  const depths = groupBy(units.keys(), (index) => {
    const unit = units[index];
    return unit?.role === "heading" ? `${unit.depth}` : null;
  });
  const texts = new Set(
    [...depths].flatMap(([depth, members]) => {
      const bare = members.filter((index) => isSentence(units[index]?.text ?? "") && !hasText(units, index));
      return members.length >= fewest && bare.length * 2 >= members.length ? [depth] : [];
    }),
  );
  return units.map((unit) => {
    if (unit.role !== "heading" || !(texts.has(`${unit.depth}`) || isLong(unit.text))) return unit;
    return { ...unit, role: "paragraph", depth: 0 };
  });
}

/** The units with quotations that quote nothing as headings: each of them a short line with its text behind it, one page's frame for a title. */
export function readFrames(units: readonly Unit[]): readonly Unit[] {
  const quotes = units.flatMap(({ role }, index) => (role === "quote" ? [index] : []));
  const isFrame = quotes.every((index) => {
    const [unit, next] = [units[index], units[index + 1]];
    const isAlone = next !== undefined && next.role !== "quote";
    return unit !== undefined && unit.cell === null && looksLikeTitle(unit.text) && isAlone;
  });
  if (quotes.length < fewest || !isFrame) return units;
  const depths = units.flatMap(({ role, depth }) => (role === "heading" ? [depth] : []));
  const depth = depths.reduce((least, other) => Math.min(least, other), depths.length > 0 ? deepest : 0) + 1;
  return units.map((unit) => (unit.role === "quote" ? { ...unit, role: "heading", depth } : unit));
}

/**
 * The units with a heading that says the title once more, above all that is marked behind it, as the paragraph that it is: the page has
 * shown the name at its head, and the paper begins with its own.
 */
export function readTitleAgain(units: readonly Unit[], title: number | null): readonly Unit[] {
  const name = titleKey(units[title ?? -1]?.text ?? "");
  const at = units.findIndex(({ role }, index) => role === "heading" && index > (title ?? units.length));
  const again = units[at];
  if (again === undefined || name === "" || titleKey(again.text) !== name) return units;
  const isBeside = units.some(
    ({ role, depth }, index) => role === "heading" && index > at && depth <= again.depth,
  );
  return isBeside ? units : units.with(at, { ...again, role: "paragraph", depth: 0 });
}

const deepest = 6;

/** Two headings may both be sentences by chance. */
const fewest = 3;

/** Whether a paragraph or a heading of a lower rank stands under a heading. */
function hasText(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (unit === undefined || next === undefined || next.cell !== null) return false;
  return next.role === "heading" ? next.depth > unit.depth : next.role === "paragraph";
}

/** A question is a title too. */
function isSentence(text: string): boolean {
  return isProse(text) && !/[?？]["”」』）)]*$/.test(text.trim());
}

function isLong(text: string): boolean {
  return width(text) > longest && isSentence(text) && /[。．.][^。．.]*[。．.]\s*$/.test(text);
}

/** Columns; two sentences in a heading, and so many, are a paragraph. */
const longest = 160;
