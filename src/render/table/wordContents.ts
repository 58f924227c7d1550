import { typographyOf } from "../docx/fonts.ts";
import { paragraph } from "../docx/paragraphs.ts";
import { run, type RunLook, runOf, runProperties, runText } from "../docx/runs.ts";
import { STYLES } from "../docx/styles.ts";
import { type Cell as WordCell, table } from "../docx/tables.ts";
import { element, valued } from "../docx/xml.ts";
import type { Grid, GridCell, Paragraph, Run } from "./model.ts";

/** What stands in a cell of this width as paragraphs and tables of Word; `stays` keeps it on the page of the row below. */
export function cellContent(contents: readonly (Paragraph | Grid)[], width: number, stays: boolean): string {
  if (contents.length === 0) return paragraph({ style: STYLES.cell }, "");
  const written = contents.map((content) =>
    content.kind === "grid" ? gridXml(content, width) : paragraphXml(content, stays),
  );
  // A cell ends with a paragraph, whatever stands in it.
  if (contents.at(-1)?.kind === "grid") written.push(paragraph({ style: STYLES.cell }, ""));
  return written.join("");
}

/** One step of an indent: two characters of the text. */
const STEP = 420;
/** Deeper items are indented no further: a column is narrow. */
const DEEPEST = 5;

function paragraphXml({ kind, indent, language, runs }: Paragraph, stays: boolean): string {
  const left = Math.min(indent, DEEPEST) * (STEP / 2);
  const look = {
    style: kind === "code" ? STYLES.code : STYLES.cell,
    keepWithNext: stays,
    ...(left === 0 ? {} : { indent: { left } }),
  };
  return paragraph(
    look,
    runs.map((one) => runXml(one, language, kind === "heading" && one.origin === "document")),
  );
}

function runXml(
  { text, mark, strong, ruby, language: own }: Run,
  around: Paragraph["language"],
  isHeading: boolean,
): string {
  const look: RunLook = {
    language: own ?? around,
    strong: strong || isHeading,
    underline: mark === "double" ? "double" : mark === "underline" ? "single" : undefined,
    border: mark === "dashed" ? "dashed" : undefined,
  };
  return ruby === null ? run(text, look) : rubyXml(text, ruby, look);
}

function rubyXml(text: string, reading: string, look: RunLook): string {
  const { size, eastAsian } = typographyOf(look.language);
  const properties = runProperties(look);
  return runOf(
    properties,
    element("w:ruby", {}, [
      element("w:rubyPr", {}, [
        valued("w:rubyAlign", "distributeSpace"),
        valued("w:hps", Math.round(size / 2)),
        valued("w:hpsRaise", size - 2),
        valued("w:hpsBaseText", size),
        valued("w:lid", eastAsian),
      ]),
      element("w:rt", {}, run(reading, { language: look.language, size: Math.round(size / 2) })),
      element("w:rubyBase", {}, runOf(properties, runText(text))),
    ]),
  );
}

/** Between the text of a cell and its lines, on both sides together. */
const PADDING = 216;

/** The table within a cell; its columns share the width. Cells that go on from the row above are Word's own. */
function gridXml({ rows }: Grid, width: number): string {
  const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0)));
  const each = Math.floor((width - PADDING) / columns);
  const widths = Array.from({ length: columns }, () => each);
  const going = new Map<number, { readonly rows: number; readonly columnSpan: number }>();
  const written = rows.map((row): { readonly cells: readonly WordCell[] } => {
    const cells: WordCell[] = [];
    let column = 0;
    const goOn = (): void => {
      for (let above = going.get(column); above !== undefined; above = going.get(column)) {
        const { columnSpan, rows: left } = above;
        if (left > 1) going.set(column, { columnSpan, rows: left - 1 });
        else going.delete(column);
        cells.push({ content: paragraph({ style: STYLES.cell }, ""), columnSpan, merge: "continues" });
        column += columnSpan;
      }
    };
    for (const cell of row) {
      goOn();
      cells.push(gridCell(cell, each));
      if (cell.rowSpan > 1) going.set(column, { columnSpan: cell.columnSpan, rows: cell.rowSpan - 1 });
      column += cell.columnSpan;
    }
    goOn();
    return { cells };
  });
  return table(widths, written);
}

function gridCell({ contents, columnSpan, rowSpan, header }: GridCell, width: number): WordCell {
  return {
    content: cellContent(contents, width * columnSpan, false),
    columnSpan,
    ...(rowSpan > 1 ? { merge: "begins" } : {}),
    ...(header ? { shade: "F1F1EE" } : {}),
  };
}
