import { element, valued } from "./xml.ts";

/** A cell; `content` is XML: paragraphs, at least one. */
export interface Cell {
  readonly content: string;
  readonly columnSpan?: number | undefined;
  /** Whether the cell is merged with those below it, and whether it begins that or goes on with the cell above. */
  readonly merge?: "begins" | "continues" | undefined;
  /** Six hexadecimal digits. */
  readonly shade?: string | undefined;
  /** The sides on which no line is drawn. */
  readonly open?: readonly ("top" | "bottom")[] | undefined;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated at the top of every page. */
  readonly header?: boolean | undefined;
  /** Whether a row stays on one page; a long one then leaves much of a page empty. */
  readonly whole?: boolean | undefined;
  /** Columns that are left free before the first cell. */
  readonly skipped?: number | undefined;
  /** Further XML of `w:trPr`: that the row was inserted or deleted. */
  readonly tracked?: string | undefined;
}

/** A table with thin lines around each cell. `widths`: of the columns, in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly Row[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return element("w:tbl", {}, [
    element("w:tblPr", {}, [
      valued("w:tblStyle", "TableGrid"),
      element("w:tblW", { "w:w": total, "w:type": "dxa" }),
      valued("w:jc", "left"),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", { "w:val": "04A0", "w:firstRow": 1, "w:noHBand": 0, "w:noVBand": 1 }),
    ]),
    element(
      "w:tblGrid",
      {},
      widths.map((width) => element("w:gridCol", { "w:w": width })),
    ),
    ...rows.map((row) => rowXml(row, widths)),
  ]);
}

function rowXml(row: Row, widths: readonly number[]): string {
  const properties = [
    row.skipped === undefined || row.skipped === 0 ? "" : valued("w:gridBefore", row.skipped),
    row.whole === true ? "<w:cantSplit/>" : "",
    row.header === true ? "<w:tblHeader/>" : "",
    row.tracked ?? "",
  ].join("");
  let column = row.skipped ?? 0;
  const cells = row.cells.map((cell) => {
    const span = cell.columnSpan ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return cellXml(cell, width);
  });
  return element("w:tr", {}, [properties === "" ? "" : element("w:trPr", {}, properties), ...cells]);
}

function cellXml({ content, columnSpan = 1, merge, shade, open = [] }: Cell, width: number): string {
  const properties = [
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    columnSpan > 1 ? valued("w:gridSpan", columnSpan) : "",
    merge === undefined ? "" : valued("w:vMerge", merge === "begins" ? "restart" : "continue"),
    open.length === 0
      ? ""
      : element(
          "w:tcBorders",
          {},
          open.map((side) => element(`w:${side}`, { "w:val": "nil" })),
        ),
    shade === undefined ? "" : element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade }),
  ];
  return element("w:tc", {}, [element("w:tcPr", {}, properties), content]);
}
