import type { BlockCell, CellPlace } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import type { Unit } from "../units/unit.ts";

/** The place of every unit in a table, with the headers that name it; tables that a page cut are one. */
export function readCells(units: readonly Unit[]): ReadonlyMap<number, BlockCell> {
  const places = joinTables(units);
  const tables = new Map<number, number[]>();
  for (const [index, place] of places) {
    append(tables, place.table, index);
  }
  const cells = new Map<number, BlockCell>();
  for (const members of tables.values()) nameCells(units, members, places, cells);
  return cells;
}

/** A table without a head that follows another of as many columns goes on with it. */
function joinTables(units: readonly Unit[]): ReadonlyMap<number, CellPlace> {
  const shapes = readShapes(units);
  const places = new Map<number, CellPlace>();
  const moved = new Map<number, { table: number; row: number }>();
  let before: CellPlace | null = null;
  units.forEach((unit, index) => {
    const { cell } = unit;
    if (cell === null) {
      before = null;
      return;
    }
    const last: CellPlace | null = before;
    const shape = shapes.get(cell.table);
    if (last !== null && shape?.first === index && last.table !== cell.table && unit.gap > 0) {
      const above = shapes.get(last.table);
      if (above?.columns === shape.columns && !shape.hasHead) {
        const target = moved.get(last.table) ?? { table: last.table, row: 0 };
        moved.set(cell.table, { table: target.table, row: target.row + above.rows });
      }
    }
    before = cell;
    const shift = moved.get(cell.table);
    places.set(
      index,
      shift === undefined ? cell : { ...cell, table: shift.table, row: cell.row + shift.row },
    );
  });
  return places;
}

interface Shape {
  readonly first: number;
  rows: number;
  columns: number;
  hasHead: boolean;
}

function readShapes(units: readonly Unit[]): ReadonlyMap<number, Shape> {
  const shapes = new Map<number, Shape>();
  units.forEach(({ cell }, index) => {
    if (cell === null) return;
    const shape = shapes.get(cell.table) ?? { first: index, rows: 0, columns: 0, hasHead: false };
    shape.rows = Math.max(shape.rows, cell.row + cell.rowSpan);
    shape.columns = Math.max(shape.columns, cell.column + cell.columnSpan);
    shape.hasHead ||= cell.header;
    shapes.set(cell.table, shape);
  });
  return shapes;
}

function nameCells(
  units: readonly Unit[],
  members: readonly number[],
  places: ReadonlyMap<number, CellPlace>,
  cells: Map<number, BlockCell>,
): void {
  const place = (index: number): CellPlace | undefined => places.get(index);
  const heads = headRows(members, places);
  const columns = new Map<number, string[]>();
  const rows = new Map<number, string>();
  for (const index of members) {
    const at = place(index);
    const text = units[index]?.text.trim() ?? "";
    if (at === undefined || text === "") continue;
    if (heads.has(at.row)) {
      // A head over several columns, by its span or by empty cells beside it, names them all.
      for (let column = at.column; column < headEnd(members, places, at); column += 1)
        append(columns, column, text);
    } else if (at.column === 0)
      for (let row = at.row; row < at.row + at.rowSpan; row += 1) if (!rows.has(row)) rows.set(row, text);
  }
  let above: string | null = null;
  const named = new Map<number, string | null>();
  for (const row of [...new Set(members.map((index) => place(index)?.row ?? 0))].toSorted((a, b) => a - b)) {
    above = rows.get(row) ?? above;
    named.set(row, above);
  }
  for (const index of members) {
    const at = place(index);
    if (at === undefined) continue;
    const isHead = heads.has(at.row);
    const rowHeader = isHead || at.column === 0 ? null : (named.get(at.row) ?? null);
    const columnHeader = isHead ? null : (columns.get(at.column)?.join(" / ") ?? null);
    cells.set(index, { ...at, rowHeader, columnHeader });
  }
}

/** The rows marked as head, and one under them whose first cell is empty: the second line of a head in two. */
function headRows(members: readonly number[], places: ReadonlyMap<number, CellPlace>): ReadonlySet<number> {
  const heads = new Set<number>();
  const firsts = new Set<number>();
  let last = -1;
  for (const index of members) {
    const at = places.get(index);
    if (at === undefined) continue;
    if (at.header) {
      heads.add(at.row);
      last = Math.max(last, at.row);
    }
    if (at.column === 0) firsts.add(at.row);
  }
  if (last >= 0 && !firsts.has(last + 1) && members.some((index) => places.get(index)?.row === last + 1))
    heads.add(last + 1);
  return heads;
}

function headEnd(members: readonly number[], places: ReadonlyMap<number, CellPlace>, at: CellPlace): number {
  const end = at.column + at.columnSpan;
  if (at.columnSpan > 1) return end;
  let next = Number.POSITIVE_INFINITY;
  let widest = 0;
  for (const index of members) {
    const other = places.get(index);
    if (other === undefined) continue;
    widest = Math.max(widest, other.column + other.columnSpan);
    if (other.row === at.row && other.column > at.column) next = Math.min(next, other.column);
  }
  return Math.max(end, Math.min(next, widest));
}
