import { slice } from "../assemble/slice.ts";
import { readLabel } from "../labels/label.ts";
import { isBullet, readOrnament } from "../units/ornament.ts";
import type { Unit } from "../units/unit.ts";

/**
 * A paragraph whose author set each item of a list on a line of its own with a break (`1. …<br>2. …`) as the lines that it prints.
 * Breaks that part anything else, an address or a verse, stay in their paragraph.
 */
export function openBreaks(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    if (unit.role !== "paragraph" || unit.cell !== null || !unit.text.includes("\n")) return [unit];
    const starts = findItems(unit.text);
    return starts.length < fewestItems ? [unit] : cut(unit, starts);
  });
}

/** One line with a number is a sentence that quotes it. */
const fewestItems = 2;

interface Line {
  readonly at: number;
  readonly sign: string | null;
  readonly ordinal: number | null;
}

/** Where lines begin that count one after another, or that begin with the same bullet: the most of one kind. */
function findItems(text: string): readonly number[] {
  const lines = Array.from(text.matchAll(/[^\n]+/g), (match) => ({ at: match.index, ...signOf(match[0]) }));
  const signs = new Set(lines.flatMap(({ sign }) => (sign === null ? [] : [sign])));
  const runs = Array.from(signs, (sign) => countOn(lines.filter((line) => line.sign === sign)));
  return runs.reduce<readonly number[]>((most, run) => (run.length > most.length ? run : most), []);
}

function countOn(lines: readonly Line[]): readonly number[] {
  let next = lines[0]?.ordinal ?? null;
  return lines.flatMap(({ at, ordinal }) => {
    if (ordinal !== next) return [];
    if (next !== null) next += 1;
    return [at];
  });
}

function signOf(line: string): Omit<Line, "at"> {
  const ornament = readOrnament(line);
  if (isBullet(ornament)) return { sign: ornament?.sign ?? null, ordinal: null };
  const label = readLabel(line);
  const ordinal = label?.ordinal.at(-1);
  return label === null || ordinal === undefined || label.end >= line.length
    ? { sign: null, ordinal: null }
    : { sign: label.numbering, ordinal };
}

function cut(unit: Unit, starts: readonly number[]): readonly Unit[] {
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  return bounds.map((from, index) => {
    const text = slice(unit, from, bounds[index + 1] ?? unit.text.length);
    const [label, ornament] = [readLabel(text.text), readOrnament(text.text)];
    const isItem = starts.includes(from);
    return {
      ...unit,
      ...text,
      label,
      ornament,
      role: isItem ? "line" : unit.role,
      gap: index === 0 ? unit.gap : 0,
    };
  });
}
