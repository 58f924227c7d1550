import { readLabel } from "../labels/label.ts";
import type { Unit } from "./unit.ts";

/** An item with its marker as the beginning of its text: the numbered line that it is in plain text. */
export function printMarker(unit: Unit): Unit {
  if (unit.marker === "") return unit;
  const text = `${unit.marker} ${unit.text}`;
  const shift = text.length - unit.text.length;
  const marks = unit.marks.map((mark) => ({
    ...mark,
    span: [mark.span[0] + shift, mark.span[1] + shift] as const,
  }));
  const lines = unit.lines.map(({ offset, line }, at) => ({ offset: at === 0 ? 0 : offset + shift, line }));
  return { ...unit, text, marks, lines, label: readLabel(text), marker: "" };
}
