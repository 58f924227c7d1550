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
  /** Short lines set apart have a blank line under them too, as the paragraphs of a copied page do and the items of its lists do not. */
  readonly loose: boolean;
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
    loose: isLoose(units),
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
  return above.length >= fewestAlike && above.length * 3 >= apart.length * 2;
}

function isLoose(units: readonly Unit[]): boolean {
  const apart = units.filter((unit, index) => {
    const next = units[index + 1];
    const isApart = unit.gap >= 1 && isPlain(unit) && looksLikeTitle(unit.text);
    return isApart && next !== undefined && next.gap >= 1 && isPlain(next) && isProse(next.text);
  });
  return apart.length >= fewestAlike;
}

const fewestAlike = 3;

/**
 * A short line directly under the last item of a list, with a blank line and a text below it, where headings have blank lines under
 * them: a browser copies no space behind a list.
 */
export function isUnderList(units: readonly Unit[], index: number): boolean {
  const [first, before, unit, next] = [units[index - 2], units[index - 1], units[index], units[index + 1]];
  if (first === undefined || before === undefined || unit === undefined || next === undefined) return false;
  const isList =
    isPlain(before) && isPlain(first) && endingOf(before.text) === "sentence" && before.gap === 0;
  const hasText = next.gap >= 1 && (isProse(next.text) || endingOf(next.text) === "colon");
  return isList && hasText && isPlain(unit) && width(unit.text) <= widestUnder && !isPhrase(unit.text);
}

/** `To further fraud protection and reduce the risk`: an item without its stop; a title of so many words has capitals. */
export function isPhrase(text: string): boolean {
  const words = text.match(/[A-Za-z][\w’'-]*/g) ?? [];
  return words.length > longestPlain && words.filter((word) => /^[A-Z]/.test(word)).length * 2 < words.length;
}

/** Words; `How we use it` is a title. */
const longestPlain = 6;

/** Columns; the titles that a page sets so are short. */
const widestUnder = 60;

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

/** Columns; without blank lines nothing but its shortness tells a heading from a line of text. */
export const widestDense = 44;
