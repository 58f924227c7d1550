import type { Mark, Span } from "../../model.ts";
import type { Glyph } from "./glyphs.ts";

/** What is drawn on one base line, from left to right. */
export interface PageLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The glyphs that the text was made of, spaces left out, with where their text begins. */
  readonly glyphs: readonly PlacedGlyph[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** The size that most of it has. */
  readonly size: number;
  readonly bold: boolean;
  readonly artifact: boolean;
}

export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly offset: number;
}

/** Sorts the glyphs of a page, or of one of its columns, into lines from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): PageLine[] {
  const rows = rowsOf(glyphs).map((row) => row.toSorted((one, other) => one.x - other.x));
  const lines = rows.map(lineOf).filter((line) => line !== null);
  return withReadings(lines);
}

/** The line that these glyphs make in the given order. */
export function lineOf(glyphs: readonly Glyph[]): PageLine | null {
  const drawn = glyphs.filter(({ text }) => text.trim() !== "");
  const [first] = drawn;
  if (first === undefined) return null;
  const placed: PlacedGlyph[] = [];
  let text = "";
  let spaces = "";
  let previous: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") {
      if (previous !== null) spaces += glyph.text;
      continue;
    }
    if (previous !== null && isShadow(previous, glyph)) continue;
    if (previous !== null) text += spaceBetween(previous, spaces, glyph);
    placed.push({ glyph, offset: text.length });
    text += glyph.text;
    spaces = "";
    previous = glyph;
  }
  const size = mostCommon(drawn.map((glyph) => glyph.size));
  return {
    text,
    marks: marksOf(placed, text, size),
    glyphs: placed,
    x: first.x,
    end: Math.max(...drawn.slice(-4).map(({ end }) => end)),
    y: mostCommon(drawn.map(({ y }) => y)),
    size,
    bold: drawn.every(({ bold }) => bold),
    artifact: drawn.every(({ artifact }) => artifact),
  };
}

/** The value that occurs most; of several the first. Sizes and places that differ by less than a tenth are the same. */
export function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let [best, most] = [values[0] ?? 0, 0];
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** Glyphs on about the same base line: a raised number belongs to the line, a reading above it does not. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = glyphs.toSorted((one, other) => other.y - one.y || one.x - other.x);
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const row = rows.at(-1);
    const near = row !== undefined && row.y - glyph.y <= SAME_LINE * Math.max(row.size, glyph.size);
    if (near) {
      row.glyphs.push(glyph);
      // The larger glyphs have the line's base line.
      if (glyph.size > row.size && glyph.text.trim() !== "") [row.size, row.y] = [glyph.size, glyph.y];
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.map((row) => row.glyphs);
}

const SAME_LINE = 0.4;

/** Bold print by drawing each glyph twice, a hair apart. */
function isShadow(previous: Glyph, glyph: Glyph): boolean {
  return (
    previous.text === glyph.text &&
    Math.abs(previous.x - glyph.x) < 0.15 * glyph.size &&
    glyph.text.trim() !== ""
  );
}

/**
 * What stands between two glyphs of a line: the spaces that were drawn there. Where none was, nothing beside CJK unless
 * the gap is as wide as an ideograph (a tab, a column), a space between Latin words that were placed apart.
 */
function spaceBetween(previous: Glyph, spaces: string, glyph: Glyph): string {
  const gap = (glyph.x - previous.end) / Math.max(previous.size, glyph.size);
  if (gap > COLUMN + spaces.length) return "\t";
  // A font may draw the narrow and the wide space with one glyph, which then has either's name.
  if (spaces !== "") return gap / spaces.length < NARROW ? spaces.replaceAll("\u3000", " ") : spaces;
  if (gap > TAB) return " ";
  return gap > WORD && !CJK.test(previous.text) && !CJK.test(glyph.text) ? " " : "";
}

const NARROW = 0.6;
/** In ems. Word and TeX draw their word spaces or leave more than this; kerning leaves less. */
const WORD = 0.16;
/** Justified CJK lines are stretched by up to half an em between characters. */
const TAB = 0.75;
const COLUMN = 2;
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

function marksOf(placed: readonly PlacedGlyph[], text: string, size: number): Mark[] {
  const marks: Mark[] = [];
  const partly = placed.some(({ glyph }) => !glyph.bold);
  for (const [kind, test] of [
    ["strong", ({ bold }: Glyph) => bold && partly],
    ["emphasis", ({ italic }: Glyph) => italic],
  ] as const)
    for (const span of runsOf(placed, text, ({ glyph }) => test(glyph) && glyph.size > size / 2))
      marks.push({ kind, span });
  return marks;
}

/** The spans of glyphs in a row of which something holds. */
export function runsOf(
  placed: readonly PlacedGlyph[],
  text: string,
  holds: (glyph: PlacedGlyph) => boolean,
): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  let end = 0;
  for (const item of placed) {
    if (holds(item)) {
      start ??= item.offset;
      end = Math.min(item.offset + item.glyph.text.length, text.length);
    } else if (start !== null) {
      spans.push([start, end]);
      start = null;
    }
  }
  if (start !== null) spans.push([start, end]);
  return spans;
}

/** Small kana directly above a line are the readings of what stands below them. */
function withReadings(lines: readonly PageLine[]): PageLine[] {
  const kept: PageLine[] = [];
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    const above = lines[index - 1];
    if (below !== undefined && isReading(line, below)) return;
    kept.push(
      above !== undefined && isReading(above, line) ? { ...line, marks: withRuby(line, above) } : line,
    );
  });
  return kept;
}

function isReading(line: PageLine, below: PageLine): boolean {
  return (
    line.size <= 0.62 * below.size &&
    line.y - below.y < 1.4 * below.size &&
    /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s]+$/u.test(line.text)
  );
}

function withRuby(line: PageLine, reading: PageLine): Mark[] {
  const marks = [...line.marks];
  for (const run of reading.text.split(/\s+/).filter((piece) => piece !== "")) {
    const start = reading.text.indexOf(run);
    const above = reading.glyphs.filter(({ offset }) => offset >= start && offset < start + run.length);
    const [left, right] = [above[0]?.glyph.x ?? 0, above.at(-1)?.glyph.end ?? 0];
    const [span] = runsOf(line.glyphs, line.text, ({ glyph }) => {
      const middle = (glyph.x + glyph.end) / 2;
      return middle > left - glyph.size / 2 && middle < right + glyph.size / 2;
    });
    if (span !== undefined) marks.push({ kind: "ruby", span, reading: run });
  }
  return marks;
}
