import type { Entry } from "./flow.ts";
import type { Unit } from "./units.ts";

/** A printed number that Word can count: `3.`, `c)`. */
export interface Counted {
  /** As `w:numFmt` names it. */
  readonly format: "decimal" | "lowerLetter" | "upperLetter";
  /** What stands behind the number. */
  readonly suffix: string;
  readonly value: number;
}

/** Items one below the other whose numbers go on by themselves, whether the changes are accepted or rejected. */
export interface CountedList {
  /** By level, from 1. */
  readonly levels: ReadonlyMap<number, Counted>;
}

/** Which list an item counts in; a list for itself where its number does not follow from the one before it. */
export type ListOf = (unit: Unit) => CountedList | null;

export function countedLists(entries: readonly Entry[]): ListOf {
  const lists = new Map<Unit, CountedList>();
  let run: Pair[] = [];
  const close = (): void => {
    for (const [unit, list] of listsOf(run)) lists.set(unit, list);
    run = [];
  };
  for (const entry of entries) {
    const pair = pairOf(entry);
    if (pair !== null) run.push(pair);
    // A table is never between the items of a list.
    else close();
  }
  close();
  return (unit) => lists.get(unit) ?? null;
}

/** The number that a marker prints; null for bullets and for numbers in brackets or signs of their own. */
export function countedOf(marker: string): Counted | null {
  const [, digits, letter, suffix = ""] = /^(?:(\d{1,5})|([A-Za-z]))([.)])$/.exec(marker) ?? [];
  if (digits !== undefined) {
    const isPlain = String(Number(digits)) === digits && Number(digits) > 0;
    return isPlain ? { format: "decimal", suffix, value: Number(digits) } : null;
  }
  if (letter === undefined) return null;
  const format = letter < "a" ? "upperLetter" : "lowerLetter";
  return { format, suffix, value: letter.toLowerCase().charCodeAt(0) - FIRST_LETTER + 1 };
}

const FIRST_LETTER = "a".charCodeAt(0);

interface Pair {
  readonly before: Unit | null;
  readonly after: Unit | null;
}

function pairOf(entry: Entry): Pair | null {
  switch (entry.kind) {
    case "kept":
      return itemPair(entry.before.at(-1) ?? null, entry.after.at(-1) ?? null);
    case "removed":
      return itemPair(entry.unit, null);
    case "movedFrom":
      return itemPair(entry.before, null);
    case "added":
      return itemPair(null, entry.unit);
    case "movedTo":
      return itemPair(null, entry.after);
    case "table":
      break;
  }
  return null;
}

function itemPair(before: Unit | null, after: Unit | null): Pair | null {
  return [before, after].some((unit) => unit?.kind === "item") ? { before, after } : null;
}

function listsOf(run: readonly Pair[]): ReadonlyMap<Unit, CountedList> {
  const sides = [run.map(({ before }) => before), run.map(({ after }) => after)].map((side) =>
    side.filter((unit) => unit !== null),
  );
  const all = new Map<Unit, CountedList>();
  for (const unit of sides.flat()) {
    const counted = countedOf(unit.marker);
    if (counted !== null) all.set(unit, { levels: new Map([[unit.level, counted]]) });
  }
  const levels = commonLevels(sides);
  if (levels === null || !sides.every((units) => counts(units, levels))) return all;
  const list = { levels };
  for (const unit of all.keys()) all.set(unit, list);
  return all;
}

/** How each level counts, and from where; null where a level counts in two ways. */
function commonLevels(sides: readonly (readonly Unit[])[]): ReadonlyMap<number, Counted> | null {
  const levels = new Map<number, Counted>();
  for (const { level, marker } of sides.flat()) {
    const counted = countedOf(marker);
    if (counted === null) continue;
    const known = levels.get(level);
    if (known === undefined) levels.set(level, counted);
    else if (known.format !== counted.format || known.suffix !== counted.suffix) return null;
  }
  return levels;
}

/** Whether the numbers are those that Word would print: one more each time, anew below each number of an outer level. */
function counts(units: readonly Unit[], levels: ReadonlyMap<number, Counted>): boolean {
  const last = new Map<number, number>();
  return units.every(({ level, marker }) => {
    const counted = countedOf(marker);
    if (counted === null) return true;
    for (const deeper of last.keys()) if (deeper > level) last.delete(deeper);
    const expected = last.has(level) ? (last.get(level) ?? 0) + 1 : (levels.get(level)?.value ?? 1);
    last.set(level, expected);
    return expected === counted.value;
  });
}
