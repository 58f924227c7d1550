import type { Mark, Passage, Text } from "../../model.ts";
import { spacesLatin } from "../../text/join.ts";
import { isBlank, type PhysicalLine, physicalLines } from "../lines.ts";
import type { Reading } from "../reading.ts";
import type { InlineToken } from "../tokens.ts";
import { inlineTokens } from "./inline.ts";
import { createTableReader } from "./cells.ts";
import { findUnderlined } from "./underlined.ts";

/**
 * The passages of a plain text: one for each line that is not blank, a heading where it is underlined, and one or more for each cell of a table. A form
 * feed ends a page: what follows it on the same line is a passage of its own behind a gap.
 */
export function readPlain(text: string): Reading {
  const lines = physicalLines(text);
  const readTable = createTableReader(spacesLatin(text));
  const underlined = findUnderlined(lines);
  const passages: Passage[] = [];
  let gap = 0;
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as PhysicalLine;
    const table = readTable(lines, index);
    if (table !== null) {
      passages.push(...table.passages.map((passage, place) => (place === 0 ? { ...passage, gap } : passage)));
      gap = 0;
      index = table.end;
      continue;
    }
    const depth = underlined.get(index);
    if (depth !== undefined) {
      const rule = lines[index + 1]?.line ?? line.line;
      passages.push({ ...textOf(line.text.trim(), line.line), role: "heading", depth, gap, cell: null });
      passages.push({ ...textOf("", rule), role: "markup", markup: "table-rule", gap: 0, cell: null });
      gap = 0;
      index += 2;
      continue;
    }
    for (const [place, segment] of line.text.split("\f").entries()) {
      if (place > 0) gap += 1;
      if (isBlank(segment)) continue;
      passages.push(passageOf(segment, line.line, gap, passages.length === 0));
      gap = 0;
    }
    if (isBlank(line.text)) gap += 1;
    index += 1;
  }
  return { passages, declared: { title: null, language: null }, problems: [] };
}

function passageOf(segment: string, line: number, gap: number, isFirst: boolean): Passage {
  const title = isFirst ? /^#\s+(\S.*)$/.exec(segment.trim())?.[1] : undefined;
  if (title !== undefined) return { ...textOf(title, line), role: "heading", depth: 1, gap, cell: null };
  const text = textOf(segment.trim(), line);
  if (text.text === "") return { ...text, role: "markup", markup: "attributes", gap, cell: null };
  return { ...text, role: "line", indent: indentOf(segment), gap, cell: null };
}

function textOf(line: string, number: number): Text {
  const marks: Mark[] = [];
  const open: { readonly token: Extract<InlineToken, { kind: "open" }>; readonly start: number }[] = [];
  let text = "";
  for (const token of inlineTokens(line)) {
    if (token.kind === "text") text += token.text;
    else if (token.kind === "open") open.push({ token, start: text.length });
    else {
      const opened = open.pop();
      if (opened === undefined || opened.start === text.length) continue;
      const span = [opened.start, text.length] as const;
      if (opened.token.element === "a") marks.push({ kind: "link", span, target: opened.token.target });
      else marks.push({ kind: "strong", span });
    }
  }
  marks.sort((one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1]);
  return { text, marks, lines: [{ offset: 0, line: number }] };
}

/**
 * The column in which a line's text begins. An ideographic space is two columns wide; a tab ends at a multiple of 4,
 * as in Markdown, so that `\t- ` and `    - ` are one level.
 */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line.slice(0, line.length - line.trimStart().length)) {
    if (character === "\t") column += 4 - (column % 4);
    else column += character === "\u3000" ? 2 : 1;
  }
  return column;
}
