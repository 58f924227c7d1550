import type { LineStart, Mark } from "../../model.ts";

/**
 * A line or a paragraph in reading order, page furniture included: facts stand in menus and footers too. Table cells are left
 * out, since their dates are those of what the table is about.
 */
export interface StatedLine {
  readonly text: string;
  readonly line: number | null;
  readonly marks?: readonly Mark[];
  /** Where the lines of the input begin in `text`, as in `Text`: a date and a remark under it are one paragraph in Markdown. */
  readonly lines?: readonly LineStart[];
  /** The printed bullet or number of a list item that is not part of `text`. */
  readonly marker?: string | null;
  /** Blank lines before it. */
  readonly gap?: number;
}

/** The lines of the input that a paragraph stands on, each for itself; the paragraph alone where they are not known. */
export function printedLinesOf(line: StatedLine): readonly StatedLine[] {
  const { text, lines = [] } = line;
  if (lines.length < 2) return [line];
  return lines.map((from, index) => ({
    text: text.slice(index === 0 ? 0 : from.offset, lines[index + 1]?.offset ?? text.length),
    line: from.line,
  }));
}

/** The sentences of a line with their offsets; a full stop counts before a capital only. */
export function sentencesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const end of text.matchAll(/[。！？!?\n]+[」』”）)]*|\.(?=\s+[A-Z"“(])/g)) {
    const next = end.index + end[0].length;
    sentences.push({ text: text.slice(start, next), start });
    start = next;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}
