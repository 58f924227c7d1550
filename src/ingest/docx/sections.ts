import type { Passage } from "../../model.ts";
import { append } from "../../sequence/append.ts";

/** A list item with what is needed to read it as a numbered heading. */
export interface ListedPassage {
  /** Among the passages. */
  readonly index: number;
  /** The list and the level in it. */
  readonly list: string;
  /** The item as a paragraph with its number in the text. */
  readonly paragraph: Passage;
}

/**
 * Word numbers headings by the same lists as items. Where most short entries of a list have body text directly behind
 * them (`1. 利用目的` / 当社は…), the list numbers sections: its entries become paragraphs with their number printed.
 * `body` are the places of unnumbered paragraphs that are not indented as an item's continuation.
 */
export function withNumberedHeadings(
  passages: readonly Passage[],
  listed: readonly ListedPassage[],
  body: ReadonlySet<number>,
): Passage[] {
  const read = [...passages];
  const lists = new Map<string, ListedPassage[]>();
  for (const entry of listed) append(lists, entry.list, entry);
  for (const entries of lists.values()) {
    const followed = entries.filter(({ index }) => body.has(index + 1));
    const short = entries.every(({ index }) => isShort(passages[index]?.text ?? ""));
    if (!short || entries.length < 2 || followed.length * 2 < entries.length) continue;
    // The text behind the last item of a list is no evidence: it may only follow the list.
    if (followed.length === 1 && followed[0] === entries.at(-1)) continue;
    for (const { index, paragraph } of entries) read[index] = paragraph;
  }
  return read;
}

const LONGEST_HEADING = 60;

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。；;，,、]$|[^.]\.$/.test(text);
}
