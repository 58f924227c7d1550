import type { Block, BlockCell, Document, Language, Section, Text } from "../../model.ts";

/** One paragraph of a version: its title, a heading or a block. */
export interface Unit {
  /** `title`, `h <section id>` or `b <block id>`. */
  readonly key: string;
  readonly kind: "title" | "heading" | Block["kind"];
  readonly text: Text;
  readonly language: Language;
  /** Of a heading its level, of an item its depth; else 0. */
  readonly level: number;
  /** What an item prints before its text. */
  readonly marker: string;
  /** The number at the head of a heading's text. */
  readonly label: string;
  readonly cell: BlockCell | null;
}

/** Cells of one table that follow one another. */
export interface Table {
  readonly cells: readonly Unit[];
  /** Whether the table began before: a heading or another table stands within it. */
  readonly isContinuation: boolean;
}

/** What stands in a version one below the other. */
export type Item =
  | { readonly kind: "paragraph"; readonly unit: Unit }
  | { readonly kind: "table"; readonly table: Table };

export function itemsOf(document: Document): readonly Item[] {
  const items: Item[] = [];
  const begun = new Set<number>();
  let cells: Unit[] = [];
  const add = (unit: Unit): void => {
    const [first] = cells;
    if (first !== undefined && (unit.cell === null || !continues(cells, unit))) closeTable();
    if (unit.cell === null) items.push({ kind: "paragraph", unit });
    else cells.push(unit);
  };
  const closeTable = (): void => {
    const table = cells[0]?.cell?.table;
    if (table === undefined) return;
    items.push({ kind: "table", table: { cells, isContinuation: begun.has(table) } });
    begun.add(table);
    cells = [];
  };
  const addSection = (section: Section): void => {
    const heading = headingOf(section);
    if (heading !== null) add(headingUnit(section, heading, document.language));
    for (const block of section.blocks) add(blockUnit(block));
    for (const child of section.children) addSection(child);
  };
  if (document.title !== null) add(titleUnit(document.title, document.language));
  for (const block of document.preamble) add(blockUnit(block));
  for (const section of document.sections) addSection(section);
  closeTable();
  return items;
}

export function unitsOf(item: Item): readonly Unit[] {
  return item.kind === "paragraph" ? [item.unit] : item.table.cells;
}

/** A heading as printed; null where the section has none. */
function headingOf({ heading, label, title }: Section): Text | null {
  if (heading.text.trim() !== "") return heading;
  const text = [label?.printed, title].filter((part) => part !== undefined && part !== "").join(" ");
  return text === "" ? null : { text, marks: [], lines: [] };
}

function titleUnit(text: Text, language: Language): Unit {
  return { key: "title", kind: "title", text, language, level: 0, marker: "", label: "", cell: null };
}

function headingUnit({ id, level, label }: Section, text: Text, language: Language): Unit {
  return {
    key: `h ${id}`,
    kind: "heading",
    text,
    language,
    level,
    marker: "",
    label: label?.printed ?? "",
    cell: null,
  };
}

function blockUnit(block: Block): Unit {
  const [level, marker] = block.kind === "item" ? [block.depth, block.marker] : [0, ""];
  return {
    key: `b ${block.id}`,
    kind: block.kind,
    text: block,
    language: block.language,
    level,
    marker,
    label: "",
    cell: block.cell,
  };
}

/** Whether a cell goes on with the table that the others are of; a table within a cell is one of its own. */
function continues(cells: readonly Unit[], { cell }: Unit): boolean {
  const last = cells.at(-1)?.cell ?? null;
  if (last === null || cell === null || last.table !== cell.table) return false;
  return cell.row > last.row || (cell.row === last.row && cell.column >= last.column);
}
