import { type Piece, plain } from "./styled.ts";
import { columns } from "./width.ts";
import { wrap } from "./wrap.ts";

/** One line on the terminal. */
export type Line = readonly Piece[];

/** The text wrapped beside what stands before its first line. */
export function hanging(first: Line, text: Line, width: number): readonly Line[] {
  const indent = lineColumns(first);
  return wrap(text, Math.max(LEAST_TEXT, width - indent)).map((line, index) =>
    index === 0 ? [...first, ...line] : [plain(" ".repeat(indent)), ...line],
  );
}

/** However narrow the terminal, text takes this many columns. */
const LEAST_TEXT = 20;

export function lineColumns(line: Line): number {
  return line.reduce((sum, { text }) => sum + columns(text), 0);
}

/** The line filled up with spaces to the width. */
export function padded(line: Line, width: number): Line {
  const missing = width - lineColumns(line);
  return missing > 0 ? [...line, plain(" ".repeat(missing))] : line;
}
