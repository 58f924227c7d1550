import { append } from "../../sequence/append.ts";
import type { Table, Unit } from "./units.ts";

/** A row of a table as Word has it: its cells fill the width. */
export interface GridRow {
  readonly header: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  readonly span: number;
  /** Whether the cell is merged with the one above, or with the one below. */
  readonly continues: boolean;
  readonly begins: boolean;
  readonly units: readonly Unit[];
}

/** The rows of a table with its empty cells; null where it has more columns than Word can hold. */
export function gridOf({ cells, isContinuation }: Table): readonly GridRow[] | null {
  const rows = new Map<number, Map<number, Unit[]>>();
  let columns = 0;
  for (const unit of cells) {
    if (unit.cell === null) continue;
    const row = rows.get(unit.cell.row) ?? new Map<number, Unit[]>();
    rows.set(unit.cell.row, row);
    append(row, unit.cell.column, unit);
    columns = Math.max(columns, unit.cell.column + unit.cell.columnSpan);
  }
  if (columns > MOST_COLUMNS) return null;
  const [first = 0, last = 0] = [isContinuation ? rows.keys().next().value : 0, [...rows.keys()].at(-1)];
  const indices = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const above = new Map<number, { readonly span: number; readonly until: number }>();
  return indices.map((index) => {
    const own = rows.get(index) ?? new Map<number, Unit[]>();
    const placed: GridCell[] = [];
    for (let column = 0; column < columns;) {
      const units = own.get(column) ?? [];
      const covering = above.get(column);
      const place = units[0]?.cell ?? null;
      const continues = place === null && covering !== undefined && covering.until > index;
      const span = place?.columnSpan ?? (continues ? covering.span : 1);
      const until = continues ? covering.until : Math.min(index + (place?.rowSpan ?? 1), last + 1);
      above.set(column, { span, until });
      placed.push({ column, span, continues, begins: !continues && until > index + 1, units });
      column += span;
    }
    const unit = placed.find(({ units }) => units.length > 0)?.units[0];
    return { header: unit?.cell?.header === true, cells: placed };
  });
}

/** Word opens no table with more. */
const MOST_COLUMNS = 63;
