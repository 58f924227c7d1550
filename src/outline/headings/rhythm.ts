import { endingOf, isProse, looksLikeTitle, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";

/** How a document uses blank lines. */
export interface Rhythm {
  /** Hardly any line has a blank one before it. */
  readonly dense: boolean;
  /** The headings that are known all have a blank line under them. */
  readonly gapBelow: boolean;
  /** Short lines set apart stand directly above their text, as a page that is copied as text has its headings. */
  readonly tight: boolean;
}

export function readRhythm(units: readonly Unit[], known: ReadonlyMap<number, Heading>): Rhythm {
  const lines = units.filter((unit) => unit.role === "line");
  const apart = lines.filter((unit) => unit.gap >= 1).length;
  const below = [...known.keys()].flatMap((index) => {
    const next = units[index + 1];
    return next === undefined || known.has(index + 1) ? [] : [next.gap > 0];
  });
  return {
    dense: lines.length > 0 && apart < lines.length * 0.15,
    gapBelow: below.length >= 2 && below.every(Boolean),
    tight: isTight(units),
  };
}

/** Three or more short lines set apart have a longer sentence directly under them, and few have none. */
function isTight(units: readonly Unit[]): boolean {
  const apart = units.flatMap((unit, index) =>
    unit.gap >= 1 && isPlain(unit) && looksLikeTitle(unit.text) ? [index] : [],
  );
  const above = apart.filter((index) => {
    const [unit, next] = [units[index], units[index + 1]];
    return (
      unit !== undefined &&
      next?.gap === 0 &&
      isPlain(next) &&
      isProse(next.text) &&
      width(next.text) > width(unit.text)
    );
  });
  return above.length >= fewestTight && above.length * 3 >= apart.length * 2;
}

const fewestTight = 3;

/**
 * A short line directly between the end of one paragraph and another, where headings stand directly above their text: the heading
 * whose space was lost.
 */
export function isBetweenTexts(units: readonly Unit[], index: number): boolean {
  const [before, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (before === undefined || unit === undefined || next === undefined || next.gap > 0) return false;
  const isParagraph = (other: Unit): boolean =>
    isPlain(other) && endingOf(other.text) === "sentence" && width(other.text) > widestBetween * 2;
  return isPlain(unit) && width(unit.text) <= widestBetween && isParagraph(before) && isParagraph(next);
}

/** Columns; between paragraphs nothing but its shortness tells such a line. */
const widestBetween = 24;

function isPlain({ role, label, ornament }: Unit): boolean {
  return role === "line" && label === null && ornament === null;
}
