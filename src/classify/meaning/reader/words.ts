import { gather } from "./gathering.ts";
import { markOf } from "../marks.ts";
import type { Meaning } from "../meaning.ts";
import { parties } from "../parties.ts";
import { stemsOf } from "./stems.ts";
import { type Entry, vocabularyOf } from "./vocabulary.ts";

const kinds = new Set(["duration", "amount", "age", "count", "size", "percent", "time", "frequency"]);
const prepositions: ReadonlyMap<string, string> = new Map([
  ["by", "by"],
  ["from", "from"],
  ["to", "to"],
  ["with", "to"],
  ["for", "for"],
  ["on", "at"],
  ["in", "at"],
  ["at", "at"],
  ["of", "of"],
  ["about", "about"],
  ["under", "under"],
]);
const passing = new Set(["the", "a", "an", "our", "your", "their", "its", "that", "thos", "thes", "this"]);
const pronouns = new Set(["we", "you", "they", "it", "i"]);
const stances = new Set<string>(["may", "must", "not", "possible", "should", "effort"]);
const numerals = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
const owning = new Set(["our", "your"]);
const theirs = new Set(["their", "its", "his"]);
const equating = new Set(["is", "ar", "are", "constitut", "mean"]);
/** They name again what was spoken of. */
const pointing = new Set(["that", "thos", "thes", "this", "such", "said"]);
const referring = new Set(["it", "that", "which", "who"]);
const relative = new Set(["who", "that", "which"]);
const being = new Set(["is", "ar", "are"]);
const objects = new Set(["us", "them", "me", "him", "her"]);

/** A clause begins with what was spoken of before: The code is …, It also explains …. */
const opening = 4;

/** Reads English: the longest phrase of the tables at each word, else the word's stem. */
export function readWords(text: string): Meaning {
  const found = gather();
  const vocabulary = vocabularyOf("en");
  const words = stemsOf(text);
  let acting = false;
  let begun = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    if (referring.has(word)) found.refer();
    const mark = word.length === 1 ? markOf(word) : null;
    if (mark !== null) {
      if (mark === "clause") {
        acting = acting && !beginsClause(words, at + 1);
        found.close();
        begun = at + 1;
      } else found.mark(mark);
      at += 1;
      continue;
    }
    const number = numberAt(words, at);
    if (number !== null) {
      found.number(number.value);
      at += number.length;
      continue;
    }
    const entry = meet(words, at, vocabulary.get(word));
    const length = entry === null ? 1 : entry.form.split(" ").length;
    const concept = entry === null ? word : entry.concept;
    if (concept !== "") {
      const named = prepositionBefore(words, at);
      const kind = entry?.kind ?? "unknown";
      const acts =
        parties.has(concept) || (kind === "unknown" && !/[a-z]{4}li$/.test(word)) || kind === "thing";
      const placed =
        !acts || owning.has(word) || numerals.test(word)
          ? null
          : objects.has(word) || acting
            ? "object"
            : "subject";
      const part = owning.has(word) ? null : (named ?? placed);
      const surface = words.slice(at, at + length).join(" ");
      const again = pointing.has(words[at - 1] ?? "") || at - begun < opening;
      const company = companyOf(words, at, concept);
      const alone =
        part === "subject" && parties.has(concept) && markOf(lastBefore(words, at)) === "only"
          ? ["alone"]
          : [];
      if (owning.has(word)) found.owner(concept);
      found.concept({ concept, kind, surface, unit: word, again }, [
        ...(part === null ? [] : [part]),
        ...company,
        ...alone,
      ]);
      if (part === "subject") acting = true;
    } else if (word === "it") acting = true;
    else if (theirs.has(word)) found.pronoun("any");
    // A quorum is a third: what is on either side of "is" is the same.
    if (equating.has(word) && /^(?:a|an|the|\d.*|on)$/.test(words[at + 1] ?? "")) acting = false;
    at += length;
  }
  return found.meaning();
}

/** Members who are staff are one, members and staff are two. */
function companyOf(words: readonly string[], at: number, concept: string): readonly string[] {
  if (!parties.has(concept)) return [];
  const before = words.slice(Math.max(0, at - 3), at);
  const last = lastBefore(words, at);
  if (last === "and" || markOf(last) === "or") return ["beside"];
  return relative.has(before[before.lastIndexOf(last) - 1] ?? "") && being.has(last) ? ["whose"] : [];
}

function lastBefore(words: readonly string[], at: number): string {
  return words.slice(Math.max(0, at - 3), at).findLast((word) => !passing.has(word)) ?? "";
}

/** Behind a comma a new clause has a subject and a verb of its own; the next member of an enumeration has none. */
function beginsClause(words: readonly string[], from: number): boolean {
  const next = words.slice(from, from + 6);
  const end = next.findIndex((word) => markOf(word) === "clause");
  return (end === -1 ? next : next.slice(0, end)).some(
    (word) =>
      pronouns.has(word) ||
      /^(?:is|are|will|do|does|has|have|must|if|when)$/.test(word) ||
      stances.has(markOf(word) ?? ""),
  );
}

function numberAt(words: readonly string[], at: number): { value: string; length: number } | null {
  const word = words[at] ?? "";
  if (word === "percent" && /^[\d.]+$/.test(words[at + 1] ?? ""))
    return { value: words.slice(at, at + 2).join(" "), length: 2 };
  if (kinds.has(word) && /^-?[\d.]+$/.test(words[at + 1] ?? ""))
    return { value: words.slice(at, at + 3).join(" "), length: 3 };
  if (/^\d{4}$/.test(word) && /^\d{2}$/.test(words[at + 1] ?? "") && /^\d{2}$/.test(words[at + 2] ?? ""))
    return { value: words.slice(at, at + 3).join(" "), length: 3 };
  return /^\d/.test(word) ? { value: word, length: 1 } : null;
}

function meet(words: readonly string[], at: number, entries: readonly Entry[] | undefined): Entry | null {
  return (
    entries?.find(({ form }) => {
      const stems = form.split(" ");
      return stems.every((stem, index) => words[at + index] === stem);
    }) ?? null
  );
}

/** On public holidays: a preposition, what determines, and one word that describes. */
function prepositionBefore(words: readonly string[], at: number): string | null {
  let before = at - 1;
  while (before > 0 && passing.has(words[before] ?? "")) before -= 1;
  const near = prepositions.get(words[before] ?? "");
  if (near !== undefined) return near;
  return words[before]?.length === 1 ? null : (prepositions.get(words[before - 1] ?? "") ?? null);
}
