import { isBlank, type PhysicalLine } from "../lines.ts";
import type { PipeRow, PipeTable } from "./table.ts";

/**
 * The table that begins on line `start` as a browser or a spreadsheet copies it, a row a line with tabs between the cells; null where
 * none does. Two rows at least have as many cells; a tab behind the number of a clause or before the lines of a list makes none.
 */
export function tabTable(lines: readonly PhysicalLine[], start: number): PipeTable | null {
  const first = cellsAt(lines, start);
  if (first === null || first.some(isBlank)) return null;
  const found: { readonly line: number; cells: readonly string[] }[] = [];
  let index = start;
  while (index < lines.length) {
    const cells = rowAt(lines, index, first.length);
    const last = found.at(-1);
    if (cells !== null) {
      found.push({ line: lines[index]?.line ?? 0, cells });
      index += 1;
      continue;
    }
    const next = last === undefined ? null : nextRow(lines, index, first.length);
    if (last === undefined || next === null) break;
    const rest = lines.slice(index, next).map(({ text }) => text);
    last.cells = [...last.cells.slice(0, -1), [last.cells.at(-1) ?? "", ...rest].join("\n")];
    index = next;
  }
  if (found.length < fewestRows) return null;
  const headed = first.length > 2 && found.length > fewestRows && first.every(isTitle);
  const rows = found.map(({ line, cells }, row): PipeRow => ({ line, cells, header: headed && row === 0 }));
  return { rows, end: index };
}

const fewestRows = 2;

function rowAt(lines: readonly PhysicalLine[], index: number, columns: number): readonly string[] | null {
  const cells = cellsAt(lines, index);
  return cells === null || cells.length !== columns || (columns === 2 && !isNamed(cells)) ? null : cells;
}

/**
 * The row behind the lines that a cell's breaks put under its row (`所在地⇥〒150-0001` / 東京都…); null where none is near, or where
 * what stands between is a heading of the next table.
 */
function nextRow(lines: readonly PhysicalLine[], start: number, columns: number): number | null {
  let block = 0;
  for (let index = start; index < Math.min(lines.length, start + mostBroken); index += 1) {
    const text = lines[index]?.text ?? "";
    if (rowAt(lines, index, columns) !== null) return index;
    if (text.includes("\t") || text.includes("\f") || heads.test(text.trim())) return null;
    if (!isBlank(text)) block += 1;
    else if (block === 1 && index > start + 1) return null;
    else block = 0;
  }
  return null;
}

/** Lines that one cell may take. */
const mostBroken = 10;
const heads =
  /^(?:[■□◆◇●○◎★▼▶【〔《<＜※]|第.{1,8}[条條章节節]|別表|别表|附|[0-9０-９]{1,2}[.．、)）]|[（(][0-9０-９一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}[、．.])/;

function cellsAt(lines: readonly PhysicalLine[], index: number): readonly string[] | null {
  const text = lines[index]?.text ?? "";
  if (!text.includes("\t") || text.includes("\f")) return null;
  const cells = text.replace(/\s+$/, "").split("\t");
  return cells.length > 1 && cells.filter((cell) => !isBlank(cell)).length > 1 ? cells : null;
}

/** `必要な書類` and a text: neither the number of a clause nor a bullet before it, nor a sign behind it. */
function isNamed([name = "", value = ""]: readonly string[]): boolean {
  return /[\p{L}\p{N}]/u.test(value) && /\p{L}/u.test(name) && !counted.test(name.trim());
}

const counted =
  /^[（(［[]?(?:[a-zA-Z]|[0-9０-９.．]{1,8}|[ivxlcIVXLC]{1,5}|[一二三四五六七八九十]{1,3}|[ア-ンイロハニホヘト])[）)］\].．、]?$|^第.{1,8}[条條章节節款项項编編号號]$|^(?:Article|Section|Chapter) \S{1,6}$/;

function isTitle(cell: string): boolean {
  return cell.trim().length <= longestHead && !/[。．.0-9０-９]/.test(cell);
}

/** Characters; the head of a column is a name. */
const longestHead = 24;
