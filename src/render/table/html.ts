import type { ChangeSet, Language } from "../../model.ts";
import { escapeHtml } from "../html.ts";
import { visible } from "../visible.ts";
import type { Cell, Column, ComparisonTable, Grid, GridCell, Line, Paragraph, Row, Run } from "./model.ts";
import { lengthOf, LONGEST_WHOLE } from "./lengths.ts";
import { rowTexts } from "./rowTexts.ts";
import { STYLE_SHEET } from "./styleSheet.ts";
import { tableOf, type TableOptions } from "./table.ts";

/** The table as one page that asks for nothing from elsewhere: for a screen of any width, for mail, and for A4 landscape paper. */
export function renderTableHtml(changes: ChangeSet, options: TableOptions): string {
  const table = tableOf(changes, options);
  const { language, title, dates, noteAbove, opening, columns, rows, notesBelow } = table;
  const documents = { before: changes.before.language, after: changes.after.language };
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${plain(title)}</title>`,
    `<style>${STYLE_SHEET}</style>`,
    "</head>",
    `<body class="${table.style}">`,
    "<main>",
    `<h1>${plain(title)}</h1>`,
    ...(dates === "" ? [] : [`<p class="dates">${plain(dates)}</p>`]),
    ...opening.map((text) => `<p class="opening">${plain(text)}</p>`),
    ...(noteAbove === "" ? [] : [`<p class="above">${plain(noteAbove)}</p>`]),
    `<table class="comparison columns-${columns.length}" role="table">`,
    `<caption class="unseen">${plain(title)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${columns.map(headOf).join("")}</tr></thead>`,
    ...rows.map((row) => rowOf(row, table, documents)),
    // On paper it closes the table at the foot of each page.
    `<tfoot aria-hidden="true"><tr><td colspan="${columns.length}"></td></tr></tfoot>`,
    "</table>",
    ...notesBelow.map((text) => `<p class="below">${plain(text)}</p>`),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function plain(text: string): string {
  return escapeHtml(visible(text));
}

function headOf({ kind, head }: Column): string {
  return `<th class="${kind}" scope="col" role="columnheader">${plain(head)}</th>`;
}

type Languages = Readonly<Record<"before" | "after", Language>>;

// A provision is one row to its readers; its lines are rows of their own, so that what belongs together stands level.
function rowOf(row: Row, table: ComparisonTable, documents: Languages): string {
  const lines = row.lines.map((line, index) => lineOf(line, index, row, table, documents));
  return [`<tbody class="${row.isFold ? "fold" : "provision"}" role="rowgroup">`, ...lines, "</tbody>"].join(
    "\n",
  );
}

function lineOf(line: Line, index: number, row: Row, table: ComparisonTable, documents: Languages): string {
  const cells = table.columns.map((column): string => {
    const { kind } = column;
    if (kind === "before" || kind === "after")
      return cellOf(line[kind], column, documents[kind], table.language);
    if (kind === "remark" && table.remarksByLine) return whole(column, 1, [line.remark]);
    return index > 0 ? "" : whole(column, row.lines.length, rowTexts(row, kind));
  });
  const marks = [...(saysTheSame(line) ? ["same"] : []), ...(lengthOf(line) < LONGEST_WHOLE ? [] : ["long"])];
  return `<tr role="row"${marks.length === 0 ? "" : ` class="${marks.join(" ")}"`}>${cells.join("")}</tr>`;
}

/** A heading that stayed, a run that is left out: where there is no room for two columns it stands once. */
function saysTheSame({ before, after }: Line): boolean {
  const text = unmarked(before);
  return text !== null && text === unmarked(after);
}

function unmarked({ contents }: Cell): string | null {
  const runs = contents.flatMap((content): readonly (Run | null)[] =>
    content.kind === "grid" ? [null] : content.runs,
  );
  if (runs.some((run) => run?.mark !== "plain")) return null;
  return runs.map((run) => run?.text ?? "").join("");
}

function whole({ kind, head }: Column, lines: number, texts: readonly string[]): string {
  const span = lines > 1 ? ` rowspan="${lines}"` : "";
  const shown = texts
    .filter((text) => text !== "")
    .map((text) => `<p>${plain(text)}</p>`)
    .join("");
  return `<td class="${kind}" role="cell"${span} data-head="${plain(head)}">${shown}</td>`;
}

function cellOf({ contents }: Cell, { kind, head }: Column, language: Language, page: Language): string {
  const lang = language === page ? "" : ` lang="${language}"`;
  const shown = contents.map((content) => contentOf(content, language)).join("");
  return `<td class="${kind}" role="cell"${lang} data-head="${plain(head)}">${shown}</td>`;
}

function contentOf(content: Paragraph | Grid, language: Language): string {
  return content.kind === "grid" ? gridOf(content, language) : paragraphOf(content, language);
}

function paragraphOf({ kind, indent, language, runs }: Paragraph, around: Language): string {
  const lang = language === around ? "" : ` lang="${language}"`;
  const depth = indent === 0 ? "" : ` in-${Math.min(indent, DEEPEST)}`;
  return `<p class="${kind}${depth}" dir="auto"${lang}>${runs.map((run) => runOf(run, language)).join("")}</p>`;
}

/** Deeper items are indented no further: a column is narrow. */
const DEEPEST = 5;

function runOf({ text, mark, origin, language, strong, ruby }: Run, around: Language): string {
  const shown = plain(text).replaceAll("\n", "<br>");
  const read = ruby === null ? shown : `<ruby>${shown}<rp>(</rp><rt>${plain(ruby)}</rt><rp>)</rp></ruby>`;
  const heavy = strong ? `<b>${read}</b>` : read;
  const marked =
    mark === "plain"
      ? heavy
      : mark === "dashed"
        ? `<span class="dashed">${heavy}</span>`
        : `<u${mark === "double" ? ' class="double"' : ""}>${heavy}</u>`;
  const lang = language === null || language === around ? "" : ` lang="${language}"`;
  return origin === "note" ? `<span class="ours"${lang}>${marked}</span>` : marked;
}

function gridOf({ rows }: Grid, language: Language): string {
  const shown = rows.map((row) => `<tr>${row.map((cell) => gridCellOf(cell, language)).join("")}</tr>`);
  return `<div class="scroll"><table class="grid"><tbody>${shown.join("")}</tbody></table></div>`;
}

function gridCellOf({ header, rowSpan, columnSpan, contents }: GridCell, language: Language): string {
  const name = header ? "th" : "td";
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}`;
  return `<${name}${spans}>${contents.map((one) => paragraphOf(one, language)).join("")}</${name}>`;
}
