import { rewrite } from "../rewriting.ts";
import { japaneseCollocations } from "./japanese-collocations.ts";
import { japaneseManner } from "./japanese-manner.ts";
import { japanesePointers } from "./japanese-pointers.ts";
import { japaneseRelations } from "./japanese-relations.ts";
import { japaneseSpelling } from "./japanese-spelling.ts";

/**
 * What a copy editor changes in a sentence that he leaves as it is: a particle of two, the verb that goes with a noun, how the text points at itself,
 * kana and Han. Each table expects what those before it have left, in text that is folded for comparison.
 */
export function foldLightJapanese(text: string): string {
  return tables.reduce(rewrite, text);
}

const tables = [japaneseSpelling, japanesePointers, japaneseRelations, japaneseManner, japaneseCollocations];
