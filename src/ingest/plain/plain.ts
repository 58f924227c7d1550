import type { Passage } from "../../model.ts";
import { isBlank, physicalLines } from "../lines.ts";
import type { Reading } from "../reading.ts";

/** The passages of a plain text: one for each line that is not blank. */
export function readPlain(text: string): Reading {
  const passages: Passage[] = [];
  let gap = 0;
  for (const { text: line, line: number } of physicalLines(text)) {
    if (isBlank(line)) {
      gap += 1;
      continue;
    }
    const lines = [{ offset: 0, line: number }];
    passages.push({
      role: "line",
      text: line.trim(),
      marks: [],
      lines,
      gap,
      cell: null,
      indent: indentOf(line),
    });
    gap = 0;
  }
  return { passages, declared: { title: null, language: null }, problems: [] };
}

/** The column in which a line's text begins: an ideographic space is two columns wide, a tab ends at a multiple of 8. */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line.slice(0, line.length - line.trimStart().length)) {
    if (character === "\t") column += 8 - (column % 8);
    else column += character === "\u3000" ? 2 : 1;
  }
  return column;
}
