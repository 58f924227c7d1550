import type { Mark, Text } from "../model.ts";

/** Two texts as one; a mark that ends the first and begins the second alike goes on over what is `between`. */
export function concatTexts(before: Text, between: string, after: Text): Text {
  const shift = before.text.length + between.length;
  const marks = [...before.marks];
  for (const mark of after.marks) {
    const moved: Mark = { ...mark, span: [mark.span[0] + shift, mark.span[1] + shift] };
    const index =
      mark.span[0] === 0 ? marks.findIndex((open) => goesOn(open, moved, before.text.length)) : -1;
    const open = marks[index];
    if (open === undefined) marks.push(moved);
    else marks[index] = { ...open, span: [open.span[0], moved.span[1]] };
  }
  return {
    text: before.text + between + after.text,
    marks,
    lines: [...before.lines, ...after.lines.map(({ offset, line }) => ({ offset: offset + shift, line }))],
  };
}

function goesOn(open: Mark, mark: Mark, end: number): boolean {
  if (open.kind !== mark.kind || open.kind === "ruby" || open.span[1] !== end) return false;
  return open.kind !== "link" || (mark.kind === "link" && open.target === mark.target);
}
