import type { CellPlace } from "../../model.ts";
import { isGone, isShown, type Revisions } from "./revisions.ts";
import { alternative } from "./runs.ts";
import { childOf, childrenOf, integerOf, switchOf, valueOf, type XmlElement } from "./xml.ts";

/** A cell that is seen: its place in the grid and what stands in it. */
export interface TableCell extends Omit<CellPlace, "table"> {
  readonly content: XmlElement;
}

/** The cells of a table in reading order; those that a merged cell covers are not there. */
export function tableCells(table: XmlElement, revisions: Revisions): TableCell[] {
  const cells: MutableCell[] = [];
  const rows = rowsOf(table, revisions);
  let above = new Map<number, MutableCell>();
  rows.forEach((row, index) => {
    const properties = childOf(row, "w:trPr");
    const header = switchOf(properties, "w:tblHeader") ?? false;
    const here = new Map<number, MutableCell>();
    let column = integerOf(valueOf(properties, "w:gridBefore")) ?? 0;
    for (const content of parts(row, "w:tc", revisions)) {
      const cell = childOf(content, "w:tcPr");
      if (isGone(cell, revisions)) continue;
      const columnSpan = Math.min(Math.max(integerOf(valueOf(cell, "w:gridSpan")) ?? 1, 1), WIDEST);
      const covering = isContinued(cell, "w:vMerge") ? above.get(column) : undefined;
      const before = isContinued(cell, "w:hMerge") ? cells.at(-1) : undefined;
      if (covering !== undefined) {
        covering.rowSpan = index - covering.row + 1;
        here.set(column, covering);
      } else if (before !== undefined && before.row === index) before.columnSpan += columnSpan;
      else {
        const placed = { row: index, column, rowSpan: 1, columnSpan, header, content };
        cells.push(placed);
        here.set(column, placed);
      }
      column += columnSpan;
    }
    above = here;
  });
  return cells;
}

interface MutableCell extends TableCell {
  rowSpan: number;
  columnSpan: number;
}

/** Word's own limit is 63 columns. */
const WIDEST = 1000;

function rowsOf(table: XmlElement, revisions: Revisions): XmlElement[] {
  return parts(table, "w:tr", revisions).filter((row) => !isGone(childOf(row, "w:trPr"), revisions));
}

/** Rows and cells also stand in content controls and the like. */
function parts(element: XmlElement | null, name: string, revisions: Revisions): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (!isShown(child.name, revisions)) return [];
    if (child.name === "mc:AlternateContent") return parts(alternative(child), name, revisions);
    return WRAPPERS.has(child.name) ? parts(child, name, revisions) : [];
  });
}

const WRAPPERS: ReadonlySet<string> = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del"]);

/** A merge without a value continues the cell above (or before). */
function isContinued(cell: XmlElement | null, name: string): boolean {
  const merge = childOf(cell, name);
  return merge !== null && (merge.attributes.get("w:val") ?? "continue") === "continue";
}
