import { textWidth } from "../docx/package.ts";
import { type Row, table as tableXml } from "../docx/tables.ts";
import { heaviestIncreasing } from "../../sequence/increasing.ts";
import { columns } from "../width.ts";
import { type GridCell, type GridRow, gridOf } from "./grid.ts";
import { layOut, type Line, type Part } from "./layout.ts";
import { keptLines, loneLine, type Writing } from "./lines.ts";
import type { Fate } from "./pen.ts";
import type { Table, Unit } from "./units.ts";

/** A table that stayed, row by row and cell by cell, or one that came or went as a whole. */
export function tableParts(
  before: Table | null,
  after: Table | null,
  pairs: ReadonlyMap<string, string>,
  writing: Writing,
): readonly Part[] {
  const [old, now] = [before === null ? [] : gridOf(before), after === null ? [] : gridOf(after)];
  if (old === null || now === null)
    return [...loneLines(before, "before", writing), ...loneLines(after, "after", writing)];
  const rows = mergedRows(old, now, pairs);
  if (before === null || after === null || rows === null) {
    return [...wholeTable(old, "before", pairs, writing), ...wholeTable(now, "after", pairs, writing)];
  }
  return [{ kind: "table", fate: null, xml: tableOf(rows, pairs, writing) }];
}

interface RowPair {
  readonly before: GridRow | null;
  readonly after: GridRow | null;
}

function wholeTable(
  rows: readonly GridRow[],
  side: "before" | "after",
  pairs: ReadonlyMap<string, string>,
  writing: Writing,
): readonly Part[] {
  if (rows.length === 0) return [];
  const alone = rows.map((row): RowPair =>
    side === "before" ? { before: row, after: null } : { before: null, after: row },
  );
  const fate = side === "before" ? "w:del" : "w:ins";
  return [{ kind: "table", fate, xml: tableOf(alone, pairs, writing) }];
}

/** A table that Word cannot hold is told line by line. */
function loneLines(table: Table | null, side: "before" | "after", writing: Writing): readonly Part[] {
  return (table?.cells ?? []).map((unit) => loneLine(unit, side, writing));
}

/**
 * The rows of both, those that share most cells as one. Null where a row that stayed has other cells than it had: Word
 * tracks rows, not columns.
 */
function mergedRows(
  old: readonly GridRow[],
  now: readonly GridRow[],
  pairs: ReadonlyMap<string, string>,
): readonly RowPair[] | null {
  const rows: RowPair[] = [];
  let [x, y] = [0, 0];
  const until = (toX: number, toY: number): void => {
    for (; x < toX && y < toY && areEmpty(old[x], now[y]); x++, y++)
      rows.push({ before: old[x] ?? null, after: now[y] ?? null });
    for (; x < toX; x++) rows.push({ before: old[x] ?? null, after: null });
    for (; y < toY; y++) rows.push({ before: null, after: now[y] ?? null });
  };
  for (const [from, to] of rowPairs(old, now, pairs)) {
    until(from, to);
    const [before, after] = [old[from], now[to]];
    if (before === undefined || after === undefined || !haveSameCells(before, after)) return null;
    rows.push({ before, after });
    [x, y] = [from + 1, to + 1];
  }
  until(old.length, now.length);
  return rows;
}

function rowPairs(
  old: readonly GridRow[],
  now: readonly GridRow[],
  pairs: ReadonlyMap<string, string>,
): readonly (readonly [number, number])[] {
  const rowOf = new Map(
    old.flatMap((row, index) => unitsIn(row).map(({ key }): [string, number] => [key, index])),
  );
  const taken = new Set<number>();
  const found = now.flatMap((row, to): readonly (readonly [number, number, number])[] => {
    const counts = new Map<number, number>();
    for (const { key, text } of unitsIn(row)) {
      const from = rowOf.get(pairs.get(key) ?? "");
      if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) + text.text.length + 1);
    }
    const [best] = [...counts].sort((one, other) => other[1] - one[1]);
    if (best === undefined || taken.has(best[0])) return [];
    taken.add(best[0]);
    return [[best[0], to, best[1]]];
  });
  const stays = heaviestIncreasing(
    found.map(([from]) => from),
    found.map(([, , weight]) => weight),
  );
  return found.filter((_, index) => stays[index] === 1).map(([from, to]) => [from, to]);
}

function haveSameCells(before: GridRow, after: GridRow): boolean {
  return shapeOf(before) === shapeOf(after);
}

/** Rows without a word, which nothing pairs. */
function areEmpty(before: GridRow | undefined, after: GridRow | undefined): boolean {
  if (before === undefined || after === undefined || !haveSameCells(before, after)) return false;
  return unitsIn(before).length === 0 && unitsIn(after).length === 0;
}

function shapeOf({ cells }: GridRow): string {
  return cells.map(({ column, span, continues }) => `${column} ${span} ${continues}`).join();
}

function tableOf(rows: readonly RowPair[], pairs: ReadonlyMap<string, string>, writing: Writing): string {
  const widths = widthsOf(rows.flatMap(({ before, after }) => [before, after].filter((row) => row !== null)));
  return tableXml(
    widths,
    rows.map((row) => rowOf(row, pairs, writing)),
  );
}

function rowOf({ before, after }: RowPair, pairs: ReadonlyMap<string, string>, writing: Writing): Row {
  const fate: Fate | null = before === null ? "w:ins" : after === null ? "w:del" : null;
  const shape = after ?? before;
  const header = shape?.header === true;
  const tracked = fate === null ? undefined : writing.pen.track(fate);
  const cells = (shape?.cells ?? []).map(({ span, continues, column, begins }) => {
    const old = cellAt(before, column);
    const now = cellAt(after, column);
    const merged = begins || (old?.begins ?? false);
    return {
      columnSpan: span,
      merge: continues ? ("continues" as const) : merged ? ("begins" as const) : undefined,
      shade: header ? HEADER_SHADE : undefined,
      content: cellContent(old, now, fate, pairs, writing),
    };
  });
  return { header, cells, tracked };
}

const HEADER_SHADE = "F2F2F2";

function cellAt(row: GridRow | null, column: number): GridCell | null {
  return row?.cells.find((cell) => cell.column === column) ?? null;
}

function cellContent(
  old: GridCell | null,
  now: GridCell | null,
  fate: Fate | null,
  pairs: ReadonlyMap<string, string>,
  writing: Writing,
): string {
  const lines: Line[] = [];
  const olds = [...(old?.units ?? [])];
  for (const unit of now?.units ?? []) {
    const place = olds.findIndex(({ key }) => key === pairs.get(unit.key));
    if (place < 0) {
      lines.push(loneLine(unit, "after", writing));
      continue;
    }
    for (const gone of olds.splice(0, place)) lines.push(loneLine(gone, "before", writing));
    const [kept] = olds.splice(0, 1);
    if (kept !== undefined) lines.push(...keptLines([kept], [unit], writing));
  }
  for (const gone of olds) lines.push(loneLine(gone, "before", writing));
  // The paragraphs of a row that came or went did so with it, to the last end.
  if (fate !== null) {
    const end: Part = { kind: "paragraph", content: "", fate: null, before: "", after: "", behind: "" };
    const all = lines.length === 0 ? [end] : lines;
    return layOut(
      all.map((line, index) => (index === all.length - 1 ? { ...line, fate: null } : line)),
      writing.pen,
    );
  }
  return layOut(lines, writing.pen);
}

function unitsIn(row: GridRow): readonly Unit[] {
  return row.cells.flatMap(({ units }) => units);
}

/** Columns as wide as their texts ask for, the narrowest at least a seventh of the widest. */
function widthsOf(rows: readonly GridRow[]): readonly number[] {
  const wanted: number[] = [];
  for (const { cells } of rows) {
    for (const { column, span, units } of cells) {
      const length = units.reduce((most, { text }) => Math.max(most, columns(text.text)), 0);
      for (let at = column; at < column + span; at++)
        wanted[at] = Math.max(wanted[at] ?? NARROWEST, Math.min(length / span, WIDEST));
    }
  }
  const all = Array.from(wanted, (width) => width ?? NARROWEST);
  const total = all.reduce((sum, width) => sum + width, 0);
  return all.map((width) => Math.floor((width / total) * textWidth(false)));
}

/** In columns of a terminal: a short word, and a text that wraps. */
const [NARROWEST, WIDEST] = [8, 56];
