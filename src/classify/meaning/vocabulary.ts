import type { Language } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { lazily } from "../../text/lazily.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { isChinese } from "../reading.ts";
import { stemsOf } from "./stems.ts";
import { chineseActs, chineseFrames, chineseManner, chineseSlack, chineseThings } from "./words/chinese.ts";
import { englishActs, englishFrames, englishManner, englishSlack, englishThings } from "./words/english.ts";
import { japaneseActs } from "./words/japanese-acts.ts";
import { japaneseFrames, japaneseManner, japaneseSlack } from "./words/japanese-manner.ts";
import { japaneseThings } from "./words/japanese-things.ts";

/** A word that the tables know. */
export interface Entry {
  /** As it is met in the text: characters, or in English the stems of words parted by spaces. */
  readonly form: string;
  /** The first word of its group; empty for a word that names nothing. */
  readonly concept: string;
}

/** The entries that begin with a character (in English with a stem), the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

/** The words of a language by how they begin; made when first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  return language === "ja" ? japanese() : isChinese(language) ? chinese() : english();
}

const prepareJapanese = (word: string): string => foldForComparison(word.replace("~", ""));
const prepareChinese = (word: string): string => foldToSimplified(foldForComparison(word));
const prepareEnglish = (word: string): string => stemsOf(foldForComparison(word)).join(" ");

const japanese = lazily(() =>
  compile(
    groupsOf([japaneseActs, japaneseThings, japaneseManner], /\s+/),
    wordsOf(japaneseSlack),
    prepareJapanese,
  ),
);
const chinese = lazily(() =>
  compile(
    groupsOf([chineseActs, chineseThings, chineseManner], /\s+/),
    wordsOf(chineseSlack),
    prepareChinese,
  ),
);
const english = lazily(() =>
  compile(groupsOf([englishActs, englishThings, englishManner], /\n/), wordsOf(englishSlack), prepareEnglish),
);

/** The concepts that may come or go alone. */
export function framesOf(language: Language): ReadonlySet<string> {
  return language === "ja" ? japaneseFramed() : isChinese(language) ? chineseFramed() : englishFramed();
}

const japaneseFramed = lazily(() => new Set(wordsOf(japaneseFrames).map(prepareJapanese)));
const chineseFramed = lazily(() => new Set(wordsOf(chineseFrames).map(prepareChinese)));
const englishFramed = lazily(() => new Set(wordsOf(englishFrames).map(prepareEnglish)));

function groupsOf(tables: readonly string[], between: RegExp): readonly (readonly string[])[] {
  return tables.flatMap((table) =>
    table
      .trim()
      .split(between)
      .map((group) => group.split("|")),
  );
}

function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

function compile(
  groups: readonly (readonly string[])[],
  slack: readonly string[],
  prepare: (word: string) => string,
): Vocabulary {
  const known = new Map<string, string>();
  for (const words of groups) {
    const [concept = "", ...others] = words.map(prepare);
    for (const word of [concept, ...others]) if (word !== "" && !known.has(word)) known.set(word, concept);
  }
  for (const word of slack.map(prepare)) if (word !== "" && !known.has(word)) known.set(word, "");
  const index = new Map<string, Entry[]>();
  for (const [form, concept] of known) {
    const beginning = /^[a-z][a-z0-9@._/:&+'-]*/.exec(form)?.[0] ?? form[0] ?? "";
    const list = index.get(beginning);
    if (list === undefined) index.set(beginning, [{ form, concept }]);
    else list.push({ form, concept });
  }
  for (const list of index.values()) list.sort((left, right) => right.form.length - left.form.length);
  return index;
}
