import { rewrite } from "../rewriting.ts";
import { englishCollocations } from "./english-collocations.ts";
import { englishManner } from "./english-manner.ts";
import { englishRelations } from "./english-relations.ts";

/**
 * What a copy editor changes in an English sentence that he leaves as it is: the verb that goes with a noun, a preposition of two, an adverb for a
 * phrase, a word said twice. Expects text that is folded for comparison, without capitals.
 */
export function foldLightEnglish(text: string): string {
  return tables.reduce(rewrite, text);
}

const tables = [englishManner, englishCollocations, englishRelations];
