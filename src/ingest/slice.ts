import type { Mark, Text } from "../model.ts";

/** A part of a text, without the white space at its ends, with the marks and lines that it stands on. */
export function sliceText(text: Text, start: number, end: number): Text {
  const part = text.text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = Math.max(start + part.trimEnd().length, from);
  const place = (offset: number): number => Math.min(Math.max(offset, from), to) - from;
  return {
    text: text.text.slice(from, to),
    marks: text.marks
      .filter(({ span }) => span[0] < to && span[1] > from)
      .map((mark): Mark => ({ ...mark, span: [place(mark.span[0]), place(mark.span[1])] })),
    lines: text.lines
      .filter(
        ({ offset }, index, all) =>
          offset < Math.max(to, from + 1) && (all[index + 1]?.offset ?? Infinity) > from,
      )
      .map(({ offset, line }) => ({ offset: place(offset), line })),
  };
}
