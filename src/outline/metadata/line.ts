import type { Mark } from "../../model.ts";

/**
 * A line or a paragraph in reading order, page furniture included: facts stand in menus and footers too. Table cells are left
 * out, since their dates are those of what the table is about.
 */
export interface StatedLine {
  readonly text: string;
  readonly line: number | null;
  readonly marks?: readonly Mark[];
  /** The printed bullet or number of a list item that is not part of `text`. */
  readonly marker?: string | null;
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
