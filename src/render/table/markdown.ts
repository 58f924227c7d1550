import type { ChangeSet } from "../../model.ts";
import { inlineMarkdown } from "../markup.ts";
import type { Cell, ComparisonTable, Grid, Line, Paragraph, Row, Run } from "./model.ts";
import { rowTexts } from "./rowTexts.ts";
import { tableOf, type TableOptions } from "./table.ts";

/** The table as Markdown that GitHub shows with its marks: underlined words, boxes as keys, a row for each level line. */
export function renderTableMarkdown(changes: ChangeSet, options: TableOptions): string {
  const table = tableOf(changes, options);
  const { title, dates, noteAbove, opening, columns, rows, notesBelow } = table;
  const paragraphs = [
    `# ${inlineMarkdown(title)}`,
    ...[dates, ...opening, noteAbove].filter((text) => text !== "").map((text) => inlineMarkdown(text)),
    [
      rowOf(columns.map(({ head }) => inlineMarkdown(head))),
      rowOf(columns.map(({ kind }) => (kind === "number" ? "---:" : "---"))),
      ...rows.flatMap((row) => row.lines.map((line, index) => lineOf(line, index, row, table))),
    ].join("\n"),
    ...notesBelow.map((text) => inlineMarkdown(text)),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function lineOf(line: Line, index: number, row: Row, { columns, remarksByLine }: ComparisonTable): string {
  return rowOf(
    columns.map(({ kind }): string => {
      if (kind === "before" || kind === "after") return cellOf(line[kind]);
      if (kind === "remark" && remarksByLine) return inlineMarkdown(line.remark);
      const texts = index > 0 ? [] : rowTexts(row, kind);
      return texts.map((text) => inlineMarkdown(text)).join("<br>");
    }),
  );
}

function cellOf({ contents }: Cell): string {
  return contents.flatMap(contentOf).join("<br>");
}

function contentOf(content: Paragraph | Grid): readonly string[] {
  return content.kind === "grid" ? gridOf(content) : [paragraphOf(content)];
}

function paragraphOf({ kind, indent, runs }: Paragraph): string {
  const shown = runs.map((run) =>
    runOf(kind === "heading" ? { ...run, strong: run.origin === "document" } : run),
  );
  return "　".repeat(Math.min(indent, DEEPEST)) + shown.join("");
}

const DEEPEST = 5;

// GitHub's sanitizer keeps <ins> and drops <u>; it has nothing for a double line or a dashed box, so that bold and a key stand for them.
function runOf({ text, mark, strong, ruby }: Run): string {
  const shown = inlineMarkdown(text, "keep");
  const read =
    ruby === null ? shown : `<ruby>${shown}<rp>(</rp><rt>${inlineMarkdown(ruby)}</rt><rp>)</rp></ruby>`;
  if (mark === "double") return `<ins><b>${read}</b></ins>`;
  const heavy = strong ? `<b>${read}</b>` : read;
  if (mark === "dashed") return `<kbd>${heavy}</kbd>`;
  return mark === "underline" ? `<ins>${heavy}</ins>` : heavy;
}

/** A table cannot stand in a cell: its rows follow one another, the cells parted by a bar that is no syntax. */
function gridOf({ rows }: Grid): readonly string[] {
  return rows.map((row) => row.map(({ contents }) => contents.map(paragraphOf).join("<br>")).join(" ｜ "));
}
