import type { Span } from "../../model.ts";
import { isInWord } from "./context.ts";
import type { Group, WordingTable } from "./lexicon.ts";

/** A wording of a group where it stands in a text. */
export interface Found {
  readonly group: Group;
  readonly text: string;
  readonly start: number;
}

/** Every wording in a stretch of a text that stands in a context of its group; no word of letters or katakana is cut. */
export function wordingsIn(text: string, [start, end]: Span, table: WordingTable): readonly Found[] {
  const found: Found[] = [];
  for (let at = start; at < end; at += 1) {
    if (isInWord(text, at)) continue;
    const beginning = table.beginningWith(text.charAt(at));
    for (const length of beginning?.lengths ?? []) {
      if (at + length > end || isInWord(text, at + length)) continue;
      const word = text.slice(at, at + length);
      for (const group of beginning?.groupsOf(word) ?? [])
        if (group.context.holdsAt(text, at, at + length)) found.push({ group, text: word, start: at });
    }
  }
  return found;
}
