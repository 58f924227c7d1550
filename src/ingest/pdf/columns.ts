import type { Glyph } from "./glyphs.ts";
import { linesOf, type PageLine } from "./lines.ts";

/** Lines that follow one another in one column of a page. */
export interface Region {
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
}

/**
 * The regions of a page in reading order. A page is in two columns where a gutter parts most of its lines and the
 * left halves are prose that runs up to it; lines across the gutter (a title) part what is above from what is below.
 */
export function regionsOf(glyphs: readonly Glyph[]): Region[] {
  const lines = linesOf(glyphs);
  const gutter = gutterOf(lines);
  if (gutter === null) return lines.length === 0 ? [] : [regionOf(lines)];
  const regions: Region[] = [];
  let band: PageLine[] = [];
  const closeBand = (): void => {
    const parts = band.flatMap(({ glyphs: placed }) => placed.map(({ glyph }) => glyph));
    const ys = band.map(({ y, size }) => [y - size, y + size] as const);
    const inBand = (glyph: Glyph): boolean => ys.some(([low, high]) => glyph.y >= low && glyph.y <= high);
    const drawn = parts.length === 0 ? [] : glyphs.filter(inBand);
    for (const side of [drawn.filter(({ x }) => x < gutter), drawn.filter(({ x }) => x >= gutter)]) {
      const column = linesOf(side);
      if (column.length > 0) regions.push(regionOf(column));
    }
    band = [];
  };
  for (const line of lines) {
    if (crosses(line, gutter)) {
      closeBand();
      regions.push(regionOf([line]));
    } else band.push(line);
  }
  closeBand();
  return regions;
}

/** The edges are those of the lines of the text; furniture may reach farther out. */
export function regionOf(lines: readonly PageLine[], furniture: ReadonlySet<PageLine> = new Set()): Region {
  const text = lines.filter((line) => !furniture.has(line));
  const measured = text.length === 0 ? lines : text;
  return {
    lines,
    left: Math.min(...measured.map(({ x }) => x)),
    right: Math.max(...measured.map(({ end }) => end)),
  };
}

const FEWEST_LINES = 8;

function gutterOf(lines: readonly PageLine[]): number | null {
  if (lines.length < FEWEST_LINES) return null;
  const { left, right } = regionOf(lines);
  const width = right - left;
  let best: { x: number; both: number } | null = null;
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const x = left + width * share;
    const both = lines.filter((line) => line.x < x && line.end > x && !crosses(line, x));
    const across = lines.filter((line) => line.x < x && line.end > x && crosses(line, x));
    if (both.length < FEWEST_LINES || across.length > both.length / 3) continue;
    const full = both.filter((line) => reach(line, x) > 0.75 * (x - left));
    if (full.length * 2 < both.length) continue;
    if (best === null || both.length > best.both) best = { x, both: both.length };
  }
  return best === null ? null : best.x;
}

/** Whether text stands at a place of the line or closely around it. */
function crosses(line: PageLine, x: number): boolean {
  const margin = line.size * 0.6;
  return line.glyphs.some(({ glyph }) => glyph.x - margin < x && glyph.end + margin > x);
}

/** How far the text left of a place goes. */
function reach(line: PageLine, x: number): number {
  const before = line.glyphs.filter(({ glyph }) => glyph.end < x);
  return (before.at(-1)?.glyph.end ?? line.x) - line.x;
}
