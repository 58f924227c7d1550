import { looksLikeTitle } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import { type Unit, lineOf } from "../units/unit.ts";
import { isPageNumber } from "./words.ts";

/** The numbers of printed pages, and the running heads and feet that stand beside them on page after page. */
export function findPrintedPages(units: readonly Unit[]): ReadonlySet<number> {
  const numbers = new Set([...findNumbers(units), ...findBareNumbers(units)]);
  const found = new Set(numbers);
  // A head may have two lines; what stands beside a head that was found is one too, when it recurs there.
  for (let round = 0; round < headLines; round += 1)
    for (const index of findBeside(units, found)) found.add(index);
  return found;
}

const headLines = 3;

function findNumbers(units: readonly Unit[]): readonly number[] {
  const numbers = units.flatMap((unit, index) =>
    unit.cell === null && isPageNumber(unit.text) ? [index] : [],
  );
  return numbers.length > 1 ? numbers : [];
}

/** Bare numbers are pages where they count on by one, a page's length apart: the numbers of a table's rows stand closer. */
function findBareNumbers(units: readonly Unit[]): readonly number[] {
  const run: { index: number; value: number; line: number }[] = [];
  for (const [index, unit] of units.entries()) {
    const match =
      unit.cell === null && unit.role === "line" ? /^\s*([\d０-９]{1,3})\s*$/.exec(unit.text) : null;
    if (match === null) continue;
    const [value, line] = [Number(match[1]?.normalize("NFKC")), lineOf(unit) ?? index];
    const last = run.at(-1);
    if (last === undefined ? value <= 2 : value === last.value + 1) run.push({ index, value, line });
    else return [];
  }
  const isApart = run.every(({ line }, at) => line - (run[at - 1]?.line ?? -shortestPage) >= shortestPage);
  return run.length >= fewestPages && isApart ? run.map(({ index }) => index) : [];
}

/** Physical lines between two page numbers. */
const shortestPage = 15;
const fewestPages = 3;

/** Lines that are the same beside two page numbers and more. */
function findBeside(units: readonly Unit[], found: ReadonlySet<number>): readonly number[] {
  const places = new Map<string, number[]>();
  for (const index of found)
    for (const side of [index - 1, index + 1]) {
      const unit = units[side];
      if (unit === undefined || found.has(side) || !couldBeHead(unit)) continue;
      const key = titleKey(unit.text);
      const known = places.get(key);
      if (known === undefined) places.set(key, [side]);
      else if (!known.includes(side)) known.push(side);
    }
  return [...places].flatMap(([key, indexes]) => (key !== "" && indexes.length > 1 ? indexes : []));
}

function couldBeHead(unit: Unit): boolean {
  return unit.cell === null && unit.role !== "heading" && unit.label === null && looksLikeTitle(unit.text);
}
