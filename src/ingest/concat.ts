import type { Mark, Text } from "../model.ts";

/** Two texts as one, `between` them characters that carry no marks. */
export function concatTexts(before: Text, between: string, after: Text): Text {
  const shift = before.text.length + between.length;
  return {
    text: before.text + between + after.text,
    marks: [
      ...before.marks,
      ...after.marks.map((mark): Mark => ({ ...mark, span: [mark.span[0] + shift, mark.span[1] + shift] })),
    ],
    lines: [...before.lines, ...after.lines.map(({ offset, line }) => ({ offset: offset + shift, line }))],
  };
}
