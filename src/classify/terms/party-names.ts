import type { Language } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { parties } from "../meaning/parties.ts";
import { type Entry, vocabularyOf } from "../meaning/reader/vocabulary.ts";
import { stemsOf } from "../meaning/reader/stems.ts";
import { isChinese } from "../reading.ts";

/** Whoever the text speaks to: he has many names. */
export const reader: ReadonlySet<string> = new Set([
  "您",
  "用户",
  "顾客",
  "お客様",
  "利用者",
  "you",
  "user",
  "customer",
  "thei",
]);

/** The parties other than the reader and the writer that a Japanese or Chinese text speaks of, each by the first word of its group. */
export function partiesIn(text: string, language: Language): readonly string[] {
  if (language === "en") return [];
  const line = formOf(text, language);
  const found = new Set<string>();
  const words = vocabularyOf(language);
  for (let at = 0; at < line.length; at += 1) {
    const entry = words.get(line[at] ?? "")?.find(({ form }) => line.startsWith(form, at));
    if (entry === undefined) continue;
    const { concept, form } = entry;
    if (parties.has(concept) && !reader.has(concept) && !writer.has(concept)) found.add(concept);
    at += form.length - 1;
  }
  return [...found];
}

/** Whether it is one of them that a text begins with, and neither an organ, a court nor whoever is in charge, of whom a section may newly be named. */
export function beginsWithParty(text: string, language: Language): boolean {
  const line = formOf(text, language);
  const entry = vocabularyOf(language)
    .get(line[0] ?? "")
    ?.find(({ form }) => line.startsWith(form));
  return (
    entry !== undefined &&
    parties.has(entry.concept) &&
    !/(?:会|院|所|長|长|[负責责]任?者?人?|管理者|会[員员])$/u.test(entry.concept)
  );
}

const writer: ReadonlySet<string> = new Set(["我们", "当社", "we"]);

/** The first word of the group that a word belongs to; null of a word that the tables don't know. */
export function conceptOf(word: string, language: Language): string | null {
  const form = formOf(word, language);
  const beginning = language === "en" ? (form.split(" ")[0] ?? "") : (form[0] ?? "");
  const entries: readonly Entry[] = vocabularyOf(language).get(beginning) ?? [];
  return entries.find((entry) => entry.form === form)?.concept ?? null;
}

function formOf(text: string, language: Language): string {
  const folded = foldForComparison(text);
  if (language === "en") return stemsOf(folded).join(" ");
  return isChinese(language) ? foldToSimplified(folded) : folded;
}
