import type { PhysicalLine } from "../lines.ts";

/** A table drawn with pipes: its rows, one or more lines each, less the rules between them. */
export interface PipeTable {
  readonly rows: readonly PipeRow[];
  /** The index of the first line behind the table. */
  readonly end: number;
}

export interface PipeRow {
  readonly line: number;
  readonly header: boolean;
  /** A cell broken by a line end holds it as `\n`. */
  readonly cells: readonly string[];
}

/**
 * The table that begins on line `start`, or null. Without a rule under its first row a table needs two lines that
 * begin and end with a pipe and have as many cells.
 */
export function pipeTable(lines: readonly PhysicalLine[], start: number): PipeTable | null {
  const [first, second] = [lines[start]?.text ?? "", lines[start + 1]?.text ?? ""];
  if (!first.includes("|")) return null;
  const ruled =
    isRule(second) && !isRule(first) && (first.trimStart().startsWith("|") || isWide(first, second));
  if (!ruled && !(isClosed(first) && isClosed(second) && isWide(first, second))) return null;
  const bounded = first.trimStart().startsWith("|");
  const rows: PipeRow[] = [];
  let end = start;
  while (end < lines.length) {
    const { text, line } = lines[end] as PhysicalLine;
    if (bounded ? !text.trimStart().startsWith("|") : !text.includes("|")) break;
    if (isRule(text)) {
      end += 1;
      continue;
    }
    const row = rowAt(lines, end, bounded);
    const header = ruled && rows.length === 0 && row.cells.some((cell) => cell.trim() !== "");
    rows.push({ line, header, cells: row.cells });
    end = row.end;
  }
  return { rows, end };
}

/** A row, with the lines that finish it where a line end cut it: `| 氏名 | 契約者の` / `氏名 |`. */
function rowAt(
  lines: readonly PhysicalLine[],
  start: number,
  bounded: boolean,
): { cells: string[]; end: number } {
  let text = lines[start]?.text ?? "";
  let end = start + 1;
  if (bounded && !isClosed(text)) {
    for (let next = end; next < end + MOST_BROKEN; next += 1) {
      const line = lines[next]?.text.trim() ?? "";
      if (line === "" || line.startsWith("|")) break;
      if (!line.endsWith("|")) continue;
      text = lines
        .slice(start, next + 1)
        .map((part) => part.text)
        .join("\n");
      end = next + 1;
      break;
    }
  }
  return { cells: cellsOf(text), end };
}

/** The lines that one broken row may take; a cell of policy text is seldom more than a paragraph. */
const MOST_BROKEN = 8;

function cellsOf(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|"));
}

function isRule(text: string): boolean {
  return (
    text.includes("|") &&
    /^[\s|:-]*-[\s|:-]*$/.test(text) &&
    cellsOf(text).every((cell) => /^\s*:?-+:?\s*$/.test(cell))
  );
}

/** Whether a line begins and ends with a pipe. */
function isClosed(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith("|") && trimmed.endsWith("|");
}

function isWide(first: string, second: string): boolean {
  const cells = cellsOf(first).length;
  return cells > 1 && cells === cellsOf(second).length;
}
