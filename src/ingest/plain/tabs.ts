import { isBlank, type PhysicalLine } from "../lines.ts";
import type { PipeRow, PipeTable } from "./table.ts";

/**
 * The table that begins on line `start` as a browser or a spreadsheet copies it, a row a line with tabs between the cells; null where
 * none does. Two rows at least have as many cells; a tab behind the number of a clause or before the lines of a list makes none.
 */
export function tabTable(lines: readonly PhysicalLine[], start: number): PipeTable | null {
  const first = cellsAt(lines, start);
  if (first === null || first.some(isBlank)) return null;
  const found: { readonly line: number; readonly cells: readonly string[] }[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const cells = cellsAt(lines, index);
    if (cells === null || cells.length !== first.length || (cells.length === 2 && !isNamed(cells))) break;
    found.push({ line: lines[index]?.line ?? 0, cells });
  }
  if (found.length < fewestRows) return null;
  const headed = first.length > 2 && found.length > fewestRows && first.every(isTitle);
  const rows = found.map(({ line, cells }, row): PipeRow => ({ line, cells, header: headed && row === 0 }));
  return { rows, end: start + found.length };
}

const fewestRows = 2;

function cellsAt(lines: readonly PhysicalLine[], index: number): readonly string[] | null {
  const text = lines[index]?.text ?? "";
  if (!text.includes("\t") || text.includes("\f")) return null;
  const cells = text.replace(/\s+$/, "").split("\t");
  return cells.length > 1 && cells.filter((cell) => !isBlank(cell)).length > 1 ? cells : null;
}

/** `必要な書類` and a text: neither the number of a clause nor a bullet before it, nor a sign behind it. */
function isNamed([name = "", value = ""]: readonly string[]): boolean {
  return /\p{L}/u.test(value) || /\p{N}/u.test(value)
    ? /\p{L}/u.test(name) && !counted.test(name.trim())
    : false;
}

const counted =
  /^[（(［[]?(?:[a-zA-Z]|[0-9０-９.．]{1,8}|[ivxlcIVXLC]{1,5}|[一二三四五六七八九十]{1,3}|[ア-ンイロハニホヘト])[）)］\].．、]?$|^第.{1,8}[条條章节節款项項编編号號]$|^(?:Article|Section|Chapter) \S{1,6}$/;

function isTitle(cell: string): boolean {
  return cell.trim().length <= longestHead && !/[。．.0-9０-９]/.test(cell);
}

/** Characters; the head of a column is a name. */
const longestHead = 24;
