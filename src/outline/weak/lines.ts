import { type LabelReading, readLabel } from "../labels/label.ts";
import { endingOf } from "../units/shape.ts";
import { isBullet, readOrnament } from "../units/ornament.ts";
import type { Ornament, Unit } from "../units/unit.ts";

/** A line as it was printed: a unit of its own, or a stretch of one between two breaks or wraps. */
export interface Line {
  readonly unit: number;
  /** Offsets in the unit's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The number printed before the line, in its text (`end` counts from `from`) or as the marker of its item (`end` is 0). */
  readonly label: LabelReading | null;
  /** Set in the text, as the marker of its item is not. */
  readonly isPrinted: boolean;
  readonly ornament: Ornament | null;
  /** Up to where the line is in bold print from its beginning, behind its number; 0 where it is not. */
  readonly boldTo: number;
  /** At the beginning of a unit, or behind the end of a sentence: it is no wrapped rest of what stands before it. */
  readonly isOpen: boolean;
}

/** The printed lines of units, tables and code left out. `showsWraps` where the lines of the file are those of the page. */
export function linesOf(
  units: readonly Unit[],
  [from, to]: readonly [from: number, to: number],
  showsWraps: boolean,
): readonly Line[] {
  return units
    .slice(from, to)
    .flatMap((unit, at) => (isText(unit) ? readLines(unit, from + at, showsWraps) : []));
}

function isText({ role, cell }: Unit): boolean {
  return cell === null && (role === "line" || role === "paragraph" || role === "item");
}

function readLines(unit: Unit, index: number, showsWraps: boolean): readonly Line[] {
  const starts = [...startsOf(unit, showsWraps)];
  const strong = unit.marks.filter(({ kind }) => kind === "strong").toSorted((x, y) => x.span[0] - y.span[0]);
  let [begun, before] = [0, ""];
  return starts.flatMap((from, order) => {
    const to = starts[order + 1] ?? unit.text.length;
    const text = unit.text.slice(from, to).trimEnd();
    if (text.trim() === "") return [];
    const isPrinted = !(order === 0 && /[\p{L}\p{N}]/u.test(unit.marker));
    const label = isPrinted ? readLabel(text) : readMarker(unit.marker);
    const head = from + (label?.end ?? 0);
    while (begun < strong.length && (strong[begun]?.span[1] ?? 0) <= from) begun += 1;
    const bold = strong[begun]?.span;
    const boldTo = bold !== undefined && bold[0] <= head && bold[1] > head ? Math.min(bold[1], to) - from : 0;
    const ornament = readOrnament(text);
    const isOpen = order === 0 || endingOf(before) === "sentence" || isBullet(ornament);
    before = text;
    return [{ unit: index, from, to, text, label, isPrinted, ornament, boldTo, isOpen }];
  });
}

/** Where the lines of a unit begin: behind the breaks that its author set, and where the file begins a line that is shown as one. */
function startsOf(unit: Unit, showsWraps: boolean): ReadonlySet<number> {
  const breaks = Array.from(unit.text.matchAll(/\n/g), ({ index }) => index + 1);
  const wraps = showsWraps ? unit.lines.slice(1).map(({ offset }) => offset) : [];
  return new Set([0, ...breaks, ...wraps].toSorted((x, y) => x - y));
}

/** `1.` before an item counts as it would before a line. */
function readMarker(marker: string): LabelReading | null {
  const label = readLabel(`${marker} x`);
  return label === null ? null : { ...label, end: 0 };
}
