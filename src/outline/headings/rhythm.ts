import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";

/** How a document uses blank lines. */
export interface Rhythm {
  /** Hardly any line has a blank one before it. */
  readonly dense: boolean;
  /** The headings that are known all have a blank line under them. */
  readonly gapBelow: boolean;
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
  };
}
