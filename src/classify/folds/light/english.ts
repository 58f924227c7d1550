import { rewrite } from "../rewriting.ts";
import { englishCollocations } from "./english-collocations.ts";
import { englishManner } from "./english-manner.ts";
import { englishRelations } from "./english-relations.ts";

/**
 * What a copy editor changes in an English sentence that he leaves as it is: the verb that goes with a noun, a preposition of two, an adverb for a
 * phrase, a word said twice. Expects text that is folded for comparison, without capitals.
 */
export function foldLightEnglish(text: string): string {
  return tables.reduce(rewrite, withShortNames(text));
}

/** A data protection officer (DPO), whom the text calls the DPO from there on. */
function withShortNames(text: string): string {
  const [defined, named = "", short = ""] = shortName.exec(text) ?? [];
  if (defined === undefined) return text;
  const words = named.split(" ").slice(-short.length);
  if (words.map(([first = ""]) => first).join("") !== short) return text;
  const end = text.indexOf(defined) + defined.length;
  return text.slice(0, end) + text.slice(end).replace(new RegExp(`\\b${short}\\b`, "g"), words.join(" "));
}

const shortName = /\b((?:[a-z]+ ){1,5}[a-z]+) ?\(["']?([a-z]{2,6})["']?\)/;

const tables = [englishManner, englishCollocations, englishRelations];
