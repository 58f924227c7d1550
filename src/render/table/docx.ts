import type { ChangeSet, Language } from "../../model.ts";
import { typographyOf } from "../docx/fonts.ts";
import { textWidth, wordFile } from "../docx/package.ts";
import { paragraph } from "../docx/paragraphs.ts";
import { run } from "../docx/runs.ts";
import { STYLES } from "../docx/styles.ts";
import { type Cell as WordCell, type Row as WordRow, table as wordTable } from "../docx/tables.ts";
import type { Column, ComparisonTable, Row } from "./model.ts";
import { lengthOf, LONGEST_WHOLE } from "./lengths.ts";
import { rowTexts } from "./rowTexts.ts";
import { tableOf, type TableOptions } from "./table.ts";
import { cellContent } from "./wordContents.ts";

/** The table as a Word file: A4 landscape, its head on every page, fonts and languages as the text's. */
export function renderTableDocx(changes: ChangeSet, options: TableOptions): Uint8Array {
  const table = tableOf(changes, options);
  const { language, title, dates, opening, noteAbove, notesBelow } = table;
  const right = [dates, noteAbove].filter((text) => text !== "");
  const body = [
    paragraph({ style: STYLES.title }, run(title, { language })),
    ...opening.map((text) => paragraph({}, run(text, { language }))),
    ...right.map((text) => paragraph({ align: "right", keepWithNext: true }, run(text, { language }))),
    wordTable(widthsOf(table), [headOf(table), ...table.rows.flatMap((row) => rowsOf(row, table))]),
    ...notesBelow.map((text) => paragraph({ spacing: { before: 120, after: 0 } }, run(text, { language }))),
    // Word asks for a paragraph behind the last table.
    ...(notesBelow.length > 0 ? [] : [paragraph({}, "")]),
  ];
  return wordFile({ language, title, body: body.join(""), landscape: true });
}

/** Twentieths of a point; both versions share what the other columns leave. */
const WIDTHS = { number: 740, type: 1240 } as const;
const REMARKS = { line: 1240, row: 3400 } as const;

function widthsOf({ columns, remarksByLine }: ComparisonTable): readonly number[] {
  const fixed = ({ kind }: Column): number => {
    if (kind === "before" || kind === "after") return 0;
    return kind === "remark" ? REMARKS[remarksByLine ? "line" : "row"] : WIDTHS[kind];
  };
  const left = textWidth(true) - columns.reduce((sum, column) => sum + fixed(column), 0);
  return columns.map((column) => fixed(column) || Math.floor(left / 2));
}

function headOf({ columns, language }: ComparisonTable): WordRow {
  const look = { style: STYLES.headerCell, align: "center" } as const;
  return {
    header: true,
    whole: true,
    cells: columns.map(({ head }) => ({
      content: paragraph(look, run(head, { language })),
      shade: "F1F1EE",
    })),
  };
}

/** A row of Word for each level line; no line is drawn between those of one provision. */
function rowsOf(row: Row, table: ComparisonTable): readonly WordRow[] {
  const last = row.lines.length - 1;
  const widths = widthsOf(table);
  const isShort = row.lines.reduce((sum, line) => sum + lengthOf(line), 0) < LONGEST_WHOLE;
  return row.lines.map((line, index) => {
    const open = [...(index > 0 ? (["top"] as const) : []), ...(index < last ? (["bottom"] as const) : [])];
    return {
      whole: lengthOf(line) < LONGEST_WHOLE,
      cells: table.columns.map(({ kind }, place): WordCell => {
        if (kind === "before" || kind === "after") {
          const isHead = line[kind].contents.some((content) => content.kind === "heading");
          const stays = index < last && (isShort || isHead);
          return { content: cellContent(line[kind].contents, widths[place] ?? 0, stays), open };
        }
        if (kind === "remark" && table.remarksByLine)
          return { content: texts([line.remark], table.language, "left"), open };
        const merge = last === 0 ? undefined : index === 0 ? ("begins" as const) : ("continues" as const);
        const shown = index === 0 ? rowTexts(row, kind) : [];
        return { content: texts(shown, table.language, kind === "remark" ? "left" : "center"), merge };
      }),
    };
  });
}

function texts(shown: readonly string[], language: Language, align: "left" | "center"): string {
  const size = typographyOf(language).size - 4;
  const look = { style: STYLES.cell, ...(align === "center" ? { align } : {}) };
  const written = shown.filter((text) => text !== "");
  if (written.length === 0) return paragraph(look, "");
  return written.map((text) => paragraph(look, run(text, { language, size }))).join("");
}
