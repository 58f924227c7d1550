import type { Span } from "../../model.ts";
import { isInWord } from "./context.ts";
import type { Group, WordingTable } from "./lexicon.ts";

/** A wording of a group where it stands in a text. */
export interface Found {
  readonly group: Group;
  readonly text: string;
  readonly start: number;
}

/** Every wording in a stretch of a text, whether the context of its group holds or not; no word of letters or digits is cut. */
export function wordingsIn(text: string, [start, end]: Span, table: WordingTable): readonly Found[] {
  const found: Found[] = [];
  for (let at = start; at < end; at += 1) {
    if (isInWord(text, at)) continue;
    for (const { lengths, of } of table.beginningAt(text, at))
      for (const length of lengths) {
        if (at + length > end || isInWord(text, at + length)) continue;
        const word = text.slice(at, at + length);
        for (const group of of(word)) found.push({ group, text: word, start: at });
      }
  }
  return found;
}
