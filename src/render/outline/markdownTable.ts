import type { Block, BlockCell } from "../../model.ts";
import { inlineOf } from "./markdownInline.ts";

/** The blocks of one table: as a GFM table where it can say all there is, else as an HTML table. */
export function tableMarkdown(blocks: readonly Block[]): string {
  const cells = cellsOf(blocks);
  return isSimple(cells) ? pipeTable(cells) : htmlTable(cells);
}

interface Cell {
  readonly place: BlockCell;
  readonly blocks: readonly Block[];
}

function cellsOf(blocks: readonly Block[]): readonly Cell[] {
  const cells = new Map<string, { place: BlockCell; blocks: Block[] }>();
  for (const block of blocks) {
    if (block.cell === null) continue;
    const key = `${block.cell.row} ${block.cell.column}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { place: block.cell, blocks: [block] });
    else cell.blocks.push(block);
  }
  return [...cells.values()].sort(
    (one, other) => one.place.row - other.place.row || one.place.column - other.place.column,
  );
}

// GFM has one row of headers, no merged cells, and one paragraph in a cell.
function isSimple(cells: readonly Cell[]): boolean {
  const first = cells[0]?.place.row ?? 0;
  const columns = columnsOf(cells);
  return (
    ((cells.at(-1)?.place.row ?? first) - first + 1) * columns <= 4 * cells.length &&
    cells.every(
      ({ place, blocks }) =>
        place.rowSpan === 1 &&
        place.columnSpan === 1 &&
        place.header === (place.row === first) &&
        blocks.length === 1 &&
        blocks[0]?.kind === "cell",
    )
  );
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((most, { place }) => Math.max(most, place.column + 1), 0);
}

function pipeTable(cells: readonly Cell[]): string {
  const columns = columnsOf(cells);
  const first = cells[0]?.place.row ?? 0;
  const rows: string[][] = [];
  for (const { place, blocks } of cells) {
    const row = (rows[place.row - first] ??= Array.from({ length: columns }, () => ""));
    row[place.column] = blocks.map((block) => inlineOf(block).replaceAll("\\\n", "<br>")).join("<br>");
  }
  const lines = Array.from(
    rows,
    (row) => `| ${(row ?? Array.from({ length: columns }, () => "")).join(" | ")} |`,
  );
  return [lines[0] ?? "", `|${" --- |".repeat(columns)}`, ...lines.slice(1)].join("\n");
}

function htmlTable(cells: readonly Cell[]): string {
  const lines = ["<table>"];
  let row: number | null = null;
  for (const { place, blocks } of cells) {
    if (place.row !== row) lines.push(...(row === null ? ["<tr>"] : ["</tr>", "<tr>"]));
    row = place.row;
    const tag = place.header ? "th" : "td";
    const spans =
      (place.rowSpan > 1 ? ` rowspan="${place.rowSpan}"` : "") +
      (place.columnSpan > 1 ? ` colspan="${place.columnSpan}"` : "");
    lines.push(`<${tag}${spans}>${cellHtml(blocks)}</${tag}>`);
  }
  return [...lines, ...(row === null ? [] : ["</tr>"]), "</table>"].join("\n");
}

function cellHtml(blocks: readonly Block[]): string {
  if (blocks.length === 1 && blocks[0]?.kind !== "item") return escapeHtml(blocks[0]?.text ?? "");
  let html = "";
  for (const [index, block] of blocks.entries()) {
    const isItem = block.kind === "item";
    if (isItem && blocks[index - 1]?.kind !== "item") html += "<ul>";
    html += isItem ? `<li>${escapeHtml(block.text)}</li>` : `<p>${escapeHtml(block.text)}</p>`;
    if (isItem && blocks[index + 1]?.kind !== "item") html += "</ul>";
  }
  return html;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
