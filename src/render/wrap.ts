import { graphemeBoundaryFrom } from "../text/graphemes.ts";
import type { Piece, Style } from "./styled.ts";
import { columns, graphemeColumns } from "./width.ts";

/**
 * Breaks the text into lines of at most `width` columns. Between Chinese and Japanese characters a line may break
 * anywhere except before 。、」 and their like and behind 「 and its like (kinsoku, JIS X 4051); words in Latin
 * letters stay whole while they fit on a line.
 */
export function wrap(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const cells = cellsOf(pieces);
  const lines: Piece[][] = [];
  let start = 0;
  while (start < cells.length) {
    const end = lineEnd(cells, start, Math.max(2, width));
    lines.push(join(cells, start, end));
    start = end;
    if (cells[start]?.text === "\n") start += 1;
    else while (cells[start]?.text === " ") start += 1;
  }
  return lines.length === 0 ? [[]] : lines;
}

interface Cell {
  readonly text: string;
  readonly style: Style;
  readonly columns: number;
  readonly bond: Piece["bond"] | undefined;
}

function cellsOf(pieces: readonly Piece[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { text, style, bond } of pieces) {
    if (bond !== undefined) {
      cells.push({ text, style, bond, columns: columns(text) });
      continue;
    }
    for (let start = 0; start < text.length;) {
      const end = graphemeBoundaryFrom(text, start + 1);
      cells.push({ text: text.slice(start, end), style, bond, columns: graphemeColumns(text, start, end) });
      start = end;
    }
  }
  return cells;
}

function lineEnd(cells: readonly Cell[], start: number, width: number): number {
  let sum = 0;
  let breakable = start;
  for (let at = start; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell === undefined || cell.text === "\n") return at;
    if (at > start && mayBreak(cells[at - 1], cell)) breakable = at;
    sum += cell.columns;
    if (sum > width && cell.text !== " ")
      return breakable > start ? breakable : forcedBreak(cells, start, at);
  }
  return cells.length;
}

// A word longer than the line is cut, but not between a bracket and what it holds.
function forcedBreak(cells: readonly Cell[], start: number, end: number): number {
  let at = Math.max(end, start + 1);
  while (at > start + 1 && (cells[at]?.bond === "closes" || cells[at - 1]?.bond === "opens")) at -= 1;
  return at;
}

function mayBreak(previous: Cell | undefined, next: Cell): boolean {
  if (previous === undefined || next.text === " ") return false;
  if (next.bond === "closes" || previous.bond === "opens") return false;
  if (previous.text === " ") return true;
  // A bracket that opens an insertion right behind a removal stands between two words; any other is as its content.
  if (next.bond === "opens") return previous.bond === "closes" || previous.columns === 2;
  if (previous.bond === "closes") return next.columns === 2 && !NOT_AT_START.has(next.text);
  if (NOT_AT_START.has(next.text) || NOT_AT_END.has(previous.text)) return false;
  return previous.columns === 2 || next.columns === 2;
}

const NOT_AT_START = new Set(
  "、。，．・：；？！）」』】〕〉》］｝”’々〻ー～〜…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ､｡｣･ﾞﾟ%％°℃,.:;!?)]}”’",
);
const NOT_AT_END = new Set("（「『【〔〈《［｛“‘([{￥¥＄$＃№｢");

function join(cells: readonly Cell[], start: number, end: number): Piece[] {
  let last = end;
  while (last > start && cells[last - 1]?.text === " ") last -= 1;
  const line: { text: string; style: Style }[] = [];
  for (let at = start; at < last; at += 1) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const open = line.at(-1);
    if (open?.style === cell.style) open.text += cell.text;
    else line.push({ text: cell.text, style: cell.style });
  }
  return line;
}
