import type { Block } from "../../model.ts";
import type { Row } from "./rows.ts";

/** What is set on one line of the page: a row, or the cells of one row of a table. */
export interface Strip {
  readonly rows: readonly Row[];
  readonly isTable: boolean;
}

/** The rows, those of cells that stand in one row of a table together. */
export function stripsOf(rows: readonly Row[]): readonly Strip[] {
  const strips: Strip[] = [];
  let open: { rows: Row[]; before: string | null; after: string | null } | null = null;
  for (const row of rows) {
    const [before, after] = [tableRow(row.before[0]), tableRow(row.after[0])];
    if (before === null && after === null) {
      open = null;
      strips.push({ rows: [row], isTable: false });
      continue;
    }
    const joins = open !== null && (after === null ? open.before === before : open.after === after);
    if (open === null || !joins) {
      open = { rows: [row], before, after };
      strips.push({ rows: open.rows, isTable: true });
      continue;
    }
    open.rows.push(row);
    open.before ??= before;
    open.after ??= after;
  }
  return strips;
}

export function isSame({ rows }: Strip): boolean {
  return rows.every(({ kind }) => kind === "same");
}

/** The number of the table that a strip is a row of; null where it is none. */
export function tableOf({ rows: [row] }: Strip): number | null {
  return (row?.after[0] ?? row?.before[0])?.cell?.table ?? null;
}

export function isHeader({ rows }: Strip): boolean {
  return rows.every(({ before, after }) => [...before, ...after].every(({ cell }) => cell?.header === true));
}

function tableRow(block: Block | undefined): string | null {
  return block === undefined || block.cell === null ? null : `${block.cell.table}.${block.cell.row}`;
}
