import type { Passage } from "../../model.ts";
import { coverLines } from "../cover.ts";
import { createFlow, type Flow } from "../flow/flow.ts";
import { tellHtml } from "../flow/html.ts";
import type { PhysicalLine } from "../lines.ts";
import { tellTokens } from "../tokens.ts";
import { inlineTokens } from "./inline.ts";
import { type PipeTable, pipeTable } from "./table.ts";
import { tabTable } from "./tabs.ts";

export interface ReadTable {
  readonly passages: readonly Passage[];
  /** The index of the first line behind the table. */
  readonly end: number;
}

/** Reads the table, drawn with pipes, set with tabs or written in HTML, that begins on a line; null where none does. */
export type TableReader = (lines: readonly PhysicalLine[], start: number) => ReadTable | null;

export function createTableReader(spaced: boolean): TableReader {
  let tables = 0;

  function read(part: readonly PhysicalLine[], end: number, tellTo: (flow: Flow) => void): ReadTable {
    const flow = createFlow({ spaced, firstTable: tables });
    tellTo(flow);
    const passages = coverLines(flow.finish(), part, 0);
    tables = flow.tables();
    return { passages, end };
  }

  return (lines, start) => {
    const pipes = pipeTable(lines, start);
    const rows = pipes ?? tabTable(lines, start);
    if (rows !== null) {
      const tellCell = pipes === null ? tellLines : tellInline;
      return read(lines.slice(start, rows.end), rows.end, (flow) => tellRows(rows, flow, tellCell));
    }
    const end = htmlTableEnd(lines, start);
    if (end === null) return null;
    const part = lines.slice(start, end);
    const html = part.map(({ text }) => text).join("\n");
    return read(part, end, (flow) => tellHtml(html, part[0]?.line ?? 0, flow, tellInline));
  };
}

function tellRows(table: PipeTable, flow: Flow, tellCell: typeof tellInline): void {
  flow.openCertain("table", {}, 0);
  for (const row of table.rows) {
    flow.openCertain("tr", {}, row.line);
    let line = row.line;
    for (const cell of row.cells) {
      flow.openCertain(row.header ? "th" : "td", {}, line);
      if (cell.includes("<")) tellHtml(cell, line, flow, tellInline);
      else tellCell(cell, line, flow);
      line += cell.split("\n").length - 1;
      flow.closeCertain();
    }
    flow.closeCertain();
  }
  flow.closeCertain();
}

function tellInline(text: string, line: number, flow: Flow): void {
  tellTokens(inlineTokens(text), line, flow);
}

/** A cell whose lines are its author's, as a browser copies them. */
function tellLines(text: string, first: number, flow: Flow): void {
  text.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    if (at > 0) flow.breakLine();
    tellInline(line, first + at, flow);
  });
}

/** The index behind the line that closes the `<table>` with which line `start` begins. */
function htmlTableEnd(lines: readonly PhysicalLine[], start: number): number | null {
  if (!/^\s*<table[\s>]/i.test(lines[start]?.text ?? "")) return null;
  let depth = 0;
  for (let index = start; index < lines.length && index < start + MOST_LINES; index += 1) {
    for (const [tag] of (lines[index]?.text ?? "").matchAll(/<\/?table[\s>]/gi))
      depth += tag[1] === "/" ? -1 : 1;
    if (depth <= 0) return index + 1;
  }
  return null;
}

const MOST_LINES = 5000;
