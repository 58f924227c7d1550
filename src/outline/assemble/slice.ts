import type { LineStart, Mark, Text } from "../../model.ts";
import { firstBeyond } from "../../sequence/search.ts";

/** The part of a text between two offsets, white space at its ends left out, with its marks and lines. */
export function slice(text: Text, from: number, to: number): Text {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.text.charAt(end - 1))) end -= 1;
  return {
    text: text.text.slice(start, end),
    marks: text.marks.flatMap((mark) => sliceMark(mark, start, end)),
    lines: sliceLines(text.lines, start, end),
  };
}

function sliceMark(mark: Mark, start: number, end: number): readonly Mark[] {
  const span = [Math.max(mark.span[0], start) - start, Math.min(mark.span[1], end) - start] as const;
  return span[0] < span[1] ? [{ ...mark, span }] : [];
}

function sliceLines(lines: readonly LineStart[], start: number, end: number): readonly LineStart[] {
  const kept: LineStart[] = [];
  for (let at = lastAtOrBefore(lines, start); at < lines.length; at += 1) {
    const { offset, line } = lines[at] ?? { offset: end, line: 0 };
    if (offset >= end && kept.length > 0) break;
    if (offset <= start) kept[0] = { offset: 0, line };
    else if (offset < end) kept.push({ offset: offset - start, line });
  }
  return kept;
}

/** Where the line begins that an offset stands in; a paragraph of many lines is cut into as many. */
function lastAtOrBefore(lines: readonly LineStart[], start: number): number {
  return Math.max(0, firstBeyond(lines, ({ offset }) => offset > start) - 1);
}
