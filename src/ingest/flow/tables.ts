import type { CellPlace } from "../../model.ts";
import type { Attributes } from "./elements.ts";

/** Gives each cell its place, with the room that merged cells take counted in. */
export interface Tables {
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  place(attributes: Attributes, header: boolean): CellPlace;
  /** The number of the next table. */
  count(): number;
}

interface TableState {
  readonly table: number;
  row: number;
  column: number;
  /** The rows down to which a column is taken by a cell that began above. */
  readonly taken: Map<number, number>;
}

/** HTML's own limits: https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-colspan */
const WIDEST = 1000;
const TALLEST = 65_534;
/** Past this column a cell counts as one column wide, so that hostile spans take no room. */
const LAST_SPANNED = 10_000;

export function createTables(first: number): Tables {
  const open: TableState[] = [];
  let count = first;

  function openTable(): void {
    open.push({ table: count, row: -1, column: 0, taken: new Map() });
    count += 1;
  }

  function openRow(): void {
    const state = open.at(-1);
    if (state === undefined) return;
    state.row += 1;
    state.column = 0;
  }

  return {
    count: () => count,
    openTable,
    closeTable() {
      open.pop();
    },
    openRow,
    place(attributes, header) {
      if (open.length === 0) openTable();
      if ((open.at(-1)?.row ?? -1) < 0) openRow();
      const state = open.at(-1) as TableState;
      while ((state.taken.get(state.column) ?? -1) >= state.row) state.column += 1;
      const wide = state.column < LAST_SPANNED;
      const columnSpan = wide ? span(attributes["colspan"], WIDEST) : 1;
      const rowSpan = wide ? span(attributes["rowspan"], TALLEST) : 1;
      const place = { table: state.table, row: state.row, column: state.column, rowSpan, columnSpan, header };
      if (rowSpan > 1) {
        for (let column = state.column; column < state.column + columnSpan; column += 1) {
          state.taken.set(column, state.row + rowSpan - 1);
        }
      }
      state.column += columnSpan;
      return place;
    },
  };
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? "1", 10);
  return number >= 1 ? Math.min(number, most) : 1;
}
