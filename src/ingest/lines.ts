/** A physical line of the input: its text without the line end, and its number from 1. */
export interface PhysicalLine {
  readonly text: string;
  readonly line: number;
  /** Of the text's first character in the whole input. */
  readonly offset: number;
}

/** The lines of a text as an editor counts them: LF, CRLF and a lone CR end a line, nothing else does. */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, end.index), line: lines.length + 1, offset: start });
    start = end.index + end[0].length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), line: lines.length + 1, offset: start });
  return lines;
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
