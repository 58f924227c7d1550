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
  return [spelt, related, worded].reduce((folded, fold) => fold(folded), text);
}

/** Kana and Han, and how the text points at itself. */
export function spelt(text: string): string {
  return [japaneseSpelling, japanesePointers].reduce(rewrite, text);
}

/** What only binds words: a particle of two. */
export function related(text: string): string {
  return rewrite(text, japaneseRelations);
}

/** Words of manner, and verbs that go with a noun. */
export function worded(text: string): string {
  return [japaneseManner, japaneseCollocations].reduce(rewrite, text);
}
