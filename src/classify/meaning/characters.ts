import type { Language } from "../../model.ts";
import { chineseParts } from "./chinese.ts";
import { gather } from "./gathering.ts";
import { japaneseParts } from "./japanese.ts";
import { markOf } from "./marks.ts";
import type { Meaning } from "./meaning.ts";
import { parties } from "./parties.ts";
import { type Entry, vocabularyOf } from "./vocabulary.ts";

const quantity =
  /(?:duration|amount|age|count|size|percent|time|frequency) -?[\d.]+ [a-z%_-]+|\d{4} \d{2} \d{2}|\d+(?:\.\d+)?/y;
const latin = /[a-z][a-z0-9@._/:&+-]*/y;
const katakana = /[ァ-ヺー]+/y;

/** Reads Japanese or Chinese: the longest word of the tables at each place, else the character itself. Kana that no table knows bind. */
export function readCharacters(text: string, language: Language): Meaning {
  const found = gather();
  const vocabulary = vocabularyOf(language);
  const partOf = language === "ja" ? behind : ahead();
  const take = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  for (let at = 0; at < text.length;) {
    const character = text[at] ?? "";
    const mark = markOf(character);
    const value = mark === null ? take(quantity, at) : null;
    if (mark !== null) found.mark(mark);
    if (value !== null) found.number(value);
    if (mark !== null || value !== null) {
      at += value?.length ?? 1;
      continue;
    }
    const entry =
      meet(text, at, vocabulary.get(character)) ?? meetLatin(text, at, vocabulary, take(latin, at));
    const run = entry?.form ?? take(latin, at) ?? take(katakana, at) ?? character;
    const concept = entry === null ? (/[\p{sc=Han}ァ-ヺa-z々]/u.test(character) ? run : "") : entry.concept;
    if (concept !== "") found.concept(concept, partOf(text, at, at + run.length, concept));
    at += run.length;
  }
  return found.meaning();
}

function meet(text: string, at: number, entries: readonly Entry[] | undefined): Entry | null {
  return entries?.find(({ form }) => text.startsWith(form, at)) ?? null;
}

function meetLatin(
  text: string,
  at: number,
  vocabulary: ReadonlyMap<string, readonly Entry[]>,
  run: string | null,
): Entry | null {
  return run === null ? null : meet(text, at, vocabulary.get(run));
}

type PartOf = (text: string, start: number, end: number, concept: string) => string | null;

/** Japanese says it behind the word. */
const behind: PartOf = (text, _start, end) => {
  const rest = text.slice(end, end + 6);
  return japaneseParts.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
};

/** Chinese says it ahead of the word, or by its place: the first party of a clause acts, the next is acted upon. */
function ahead(): PartOf {
  let clause = -1;
  let acting = false;
  return (text, start, end, concept) => {
    const before = text.slice(Math.max(0, start - 2), start);
    const named = chineseParts.find(([, pattern]) => pattern.test(before))?.[0];
    if (named !== undefined) return named;
    if (!parties.has(concept) || text[end] === "的") return null;
    const here = text.lastIndexOf(",", start);
    if (here !== clause) [clause, acting] = [here, false];
    const part = acting ? "object" : "subject";
    acting = true;
    return part;
  };
}
