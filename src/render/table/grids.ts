import { afters, befores } from "../../sequence/links.ts";
import type { Block } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { blockParagraph, NO_EMPHASIS } from "./contents.ts";
import type { Folded, Grid, GridCell, Paragraph } from "./model.ts";
import { noteRun } from "./runs.ts";
import type { TableUnit } from "./units.ts";
import type { Side, View } from "./view.ts";

/** A table as it stands on one side, its unchanged rows left out, and what was left out. */
export interface GridSide {
  readonly grid: Grid;
  readonly folded: readonly Folded[];
}

/** The table with changed cells marked; `isWhole` where all of it came or went. */
export function gridOf(unit: TableUnit, side: Side, isWhole: boolean, view: View): GridSide {
  const rows = rowsOf(unit.cells);
  const spans = unit.cells.some(({ cell }) => cell !== null && cell.rowSpan > 1);
  const columns = Math.max(1, ...rows.map((row) => widthOf(row)));
  const written: (readonly GridCell[])[] = [];
  const folded: Folded[] = [];
  let isOpen = false;
  for (const row of rows) {
    const header = row.every((block) => block.cell?.header === true);
    const keep = view.full || isWhole || spans || header || row.some((block) => isChanged(block, side, view));
    if (keep) {
      written.push(cellsOf(row, side, isWhole, !spans, view));
      isOpen = false;
      continue;
    }
    folded.push(...row.map(({ id, text }) => ({ unit: id, text })));
    if (!isOpen) written.push([omission(columns, unit, view, side)]);
    isOpen = true;
  }
  return { grid: { kind: "grid", indent: unit.depth, rows: written }, folded };
}

function rowsOf(cells: readonly Block[]): readonly (readonly Block[])[] {
  const rows = new Map<number, Block[]>();
  for (const block of cells) {
    const place = block.cell?.row ?? 0;
    const row = rows.get(place);
    if (row === undefined) rows.set(place, [block]);
    else row.push(block);
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

function widthOf(row: readonly Block[]): number {
  return row.reduce((width, { cell }) => Math.max(width, (cell?.column ?? 0) + (cell?.columnSpan ?? 1)), 0);
}

function isChanged(block: Block, side: Side, view: View): boolean {
  return isNew(block, side, view) || (view.wordings[side].get(block.id)?.length ?? 0) > 0;
}

/** Whether the cell has no counterpart in the other version. */
function isNew({ id }: Block, side: Side, { links }: View): boolean {
  const link = links[side].get(id);
  return link !== undefined && (side === "before" ? afters(link) : befores(link)).length === 0;
}

/** The cells of one row with empty ones where nothing is printed, and the paragraphs of one cell together. */
function cellsOf(
  row: readonly Block[],
  side: Side,
  isWhole: boolean,
  fills: boolean,
  view: View,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  let column = 0;
  let last: Block | null = null;
  for (const block of row) {
    const { cell } = block;
    if (cell === null) continue;
    const content = paragraphOf(block, side, isWhole, view);
    const open = cells.at(-1);
    if (last?.cell?.column === cell.column && open !== undefined) {
      cells[cells.length - 1] = { ...open, contents: [...open.contents, content] };
      continue;
    }
    const missing = fills ? Math.min(cell.column, MOST_COLUMNS) - column : 0;
    for (let count = 0; count < missing; count++) cells.push(EMPTY);
    cells.push({
      header: cell.header,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      contents: [content],
    });
    column = cell.column + cell.columnSpan;
    last = block;
  }
  return cells;
}

const EMPTY: GridCell = { header: false, rowSpan: 1, columnSpan: 1, contents: [] };
/** A page of a policy has no more; a file that claims a million empty cells gets no million of ours. */
const MOST_COLUMNS = 100;

function paragraphOf(block: Block, side: Side, isWhole: boolean, view: View): Paragraph {
  const isMarked = isWhole || isNew(block, side, view);
  const whole = isMarked ? view.profile.structure : "plain";
  const unit = {
    kind: "block",
    id: block.id,
    language: block.language,
    depth: 0,
    block,
    number: "",
    numberLength: enumeratorLength(block.text),
    numbering: "",
  } as const;
  return blockParagraph(unit, side, { ...NO_EMPHASIS, whole }, view);
}

function omission(
  columns: number,
  { language }: TableUnit,
  { words, language: ours }: View,
  side: Side,
): GridCell {
  const runs = [noteRun(words.omitted[side], "plain", ours)];
  const content: Paragraph = { kind: "note", units: [], language, indent: 0, runs };
  return { header: false, rowSpan: 1, columnSpan: columns, contents: [content] };
}
