import type { Block, Change } from "../../../model.ts";
import type { Places } from "../../places.ts";
import { lineOf } from "./line.ts";

/**
 * Whether the row of a table that is gone stood there twice and stands there still. Not in a table of which a cell spans several rows or is
 * empty: what stands beside it may then rule the one row and not the other.
 */
export function rowStoodTwice({ before: sides, section }: Change, before: Places, after: Places): boolean {
  const cells = sides.map(({ block }) => before.blocks.get(block ?? ""));
  const [first] = cells;
  if (first === undefined || first.cell === null) return false;
  const rows = rowsOf(before.sectionOf.get(first.id)?.blocks ?? before.document.preamble);
  const own = rows.find((row) => row.cells.includes(first));
  if (own === undefined || own.cells.length !== cells.length || !isPlain(own)) return false;
  if (!cells.every((cell) => cell !== undefined && own.cells.includes(cell))) return false;
  const left = rowsOf(after.sections.get(section.after ?? "")?.blocks ?? after.document.preamble);
  const table = rows.filter((row) => row.table === own.table);
  return (
    table.every(({ cells: beside }) => beside.every(({ cell }) => cell?.rowSpan === 1)) &&
    table.some((row) => row !== own && row.key === own.key) &&
    left.some((row) => row.key === own.key)
  );
}

interface Row {
  readonly table: number;
  readonly key: string;
  readonly cells: readonly Block[];
}

function rowsOf(blocks: readonly Block[]): readonly Row[] {
  const rows = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.cell === null) continue;
    const place = `${block.cell.table}/${block.cell.row}`;
    rows.set(place, [...(rows.get(place) ?? []), block]);
  }
  return [...rows.values()].map((cells) => ({
    table: cells[0]?.cell?.table ?? 0,
    key: cells.map(({ text }) => lineOf(text)).join("|"),
    cells,
  }));
}

function isPlain({ key, cells }: Row): boolean {
  return (
    /\p{L}{2}/u.test(key) && cells.every(({ text, cell }) => text.trim() !== "" && cell?.header !== true)
  );
}
