import type { Document, Language } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { textsOf } from "../texts.ts";

/** A name and the word by which the one who speaks calls itself. */
type Called = readonly [word: string, name: string];

/**
 * The name by which both versions call whoever speaks in them, with the word for it: Minato は and 当社は, Minato will and we will. One name
 * acts in most sentences of such a policy; where another, or "we" itself, comes near, nobody is taken for the speaker.
 */
export function speakerOf(before: Document, after: Document): readonly Called[] {
  const [stood, stands] = [mostActing(before), mostActing(after)];
  if (stood === null || stood !== stands || before.language !== after.language) return [];
  return [[wordOf(after.language), stood]];
}

function wordOf(language: Language): string {
  return language === "ja" ? "当社" : "we";
}

/** Evidence: policies that name their publisher do so in every third sentence; a partner or product acts in a section or two. */
const fewest = 8;
const ahead = 3;

function mostActing(document: Document): string | null {
  // In Chinese a name needs no particle, and products act as often as their makers.
  if (isChinese(document.language)) return null;
  const [pattern, own] = document.language === "en" ? [english, /\b[Ww]e\b/g] : [japanese, /[当弊]社/g];
  const counts = new Map<string, number>();
  let self = 0;
  for (const text of textsOf(document)) {
    for (const [, name = ""] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
    self += text.match(own)?.length ?? 0;
  }
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] < Math.max(fewest, self, ahead * (second?.[1] ?? 0))) return null;
  return first[0];
}

/** A name of Latin letters, since one of Han characters or kana cannot be told from other words; in English one in the middle of a sentence. */
const japanese = /(?<![A-Za-z0-9.] ?)([A-Z][A-Za-z]{2,30}) ?(?:では|には|は|が)(?=[^A-Za-z])/g;
const english =
  /(?<=[a-z,] )([A-Z][a-z]{2,30}) (?:may|will|can|does|has|is|collects|uses|receives|shares|stores|keeps|provides|grants)\b/g;
