import type { Language } from "../../../model.ts";
import { foldCase, foldForComparison, foldWidth, isFolded } from "../../../text/fold.ts";
import { lazily } from "../../../text/lazily.ts";
import { foldToSimplified } from "../../../text/simplified.ts";
import { foldVariants } from "../../../text/variants.ts";
import { isChinese } from "../../reading.ts";
import { otherStems } from "../../folds/light/verbs.ts";
import { stemsOf } from "./stems.ts";
import { chineseActs } from "../words/chinese-acts.ts";
import { chineseCompoundActs, chineseCompoundThings } from "../words/chinese-compounds.ts";
import { chineseFrames, chineseManner, chineseSlack } from "../words/chinese-manner.ts";
import { chineseThings } from "../words/chinese-things.ts";
import { englishActs } from "../words/english-acts.ts";
import { englishFrames, englishManner, englishSlack } from "../words/english-manner.ts";
import { englishThings } from "../words/english-things.ts";
import { japaneseActs } from "../words/japanese-acts.ts";
import { japaneseFrames, japaneseManner, japaneseSlack } from "../words/japanese-manner.ts";
import { nearPairs } from "../words/near.ts";
import { japaneseThings } from "../words/japanese-things.ts";

/** A word that the tables know. */
export interface Entry {
  /** As it is met in the text: characters, or in English the stems of words parted by spaces. */
  readonly form: string;
  /** The first word of its group; empty for a word that names nothing. */
  readonly concept: string;
  readonly kind: "act" | "thing" | "manner";
}

/** The entries that begin with a character (in English with a stem), the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

/** The words of a language by how they begin; made when first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  return language === "ja" ? japanese() : isChinese(language) ? chinese() : english();
}

/** Folded once, as the text is: a second round would make 紀録 of 記録. */
const prepareJapanese = (word: string): string => {
  const bare = word.replace("~", "");
  return isFolded(bare) ? bare : foldVariants(foldCase(foldWidth(bare)));
};
const prepareChinese = (word: string): string => foldToSimplified(foldForComparison(word));
const prepareEnglish = (word: string): string => stemsOf(foldForComparison(word)).join(" ");

const japanese = lazily(() =>
  compile(
    { act: japaneseActs, thing: japaneseThings, manner: japaneseManner },
    /\s+/,
    wordsOf(japaneseSlack),
    prepareJapanese,
  ),
);
const chinese = lazily(() =>
  compile(
    {
      act: chineseActs + chineseCompoundActs,
      thing: chineseThings + chineseCompoundThings,
      manner: chineseManner,
    },
    /\s+/,
    wordsOf(chineseSlack),
    prepareChinese,
  ),
);
const english = lazily(() =>
  compile(
    { act: englishActs, thing: englishThings, manner: englishManner },
    /;\s*/,
    wordsOf(englishSlack),
    prepareEnglish,
  ),
);

/** The concepts that may come or go alone. */
export function framesOf(language: Language): ReadonlySet<string> {
  return language === "ja" ? japaneseFramed() : isChinese(language) ? chineseFramed() : englishFramed();
}

const japaneseFramed = lazily(() => new Set(wordsOf(japaneseFrames).map(prepareJapanese)));
const chineseFramed = lazily(() => new Set(wordsOf(chineseFrames).map(prepareChinese)));
const englishFramed = lazily(() => new Set(wordsOf(englishFrames).map(prepareEnglish)));

/** Whether one concept may stand for another. */
export function standsFor(language: Language): (one: string, other: string) => boolean {
  const pairs = language === "ja" ? japaneseNear() : isChinese(language) ? chineseNear() : englishNear();
  return (one, other) => pairs.has(`${one}|${other}`) || pairs.has(`${other}|${one}`);
}

const nearWith = (prepare: (word: string) => string): ReadonlySet<string> =>
  new Set(nearPairs.map((pair) => pair.split("|").map(prepare).join("|")));
const japaneseNear = lazily(() => nearWith(prepareJapanese));
const chineseNear = lazily(() => nearWith(prepareChinese));
const englishNear = lazily(() => new Set(nearPairs));

function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

function compile(
  tables: Readonly<Record<Entry["kind"], string>>,
  between: RegExp,
  slack: readonly string[],
  prepare: (word: string) => string,
): Vocabulary {
  const known = new Map<string, Entry>();
  const learn = (form: string, concept: string, kind: Entry["kind"]): void => {
    if (form !== "" && !known.has(form)) known.set(form, { form, concept, kind });
  };
  for (const kind of ["act", "thing", "manner"] as const) {
    for (const group of tables[kind].trim().split(between)) {
      const words = group.split("|").map(prepare);
      for (const word of words) learn(word, words[0] ?? "", kind);
    }
  }
  for (const word of slack) learn(prepare(word), "", "manner");
  for (const group of tables.act.trim().split(between)) {
    const words = group.split("|").map(prepare);
    for (const form of otherStems(words)) learn(form, words[0] ?? "", "act");
  }
  const index = new Map<string, Entry[]>();
  for (const entry of known.values()) {
    const { form } = entry;
    const beginning = (form < "\u0080" ? /^[a-z][a-z0-9@._/:&+'-]*/.exec(form)?.[0] : null) ?? form[0] ?? "";
    const list = index.get(beginning);
    if (list === undefined) index.set(beginning, [entry]);
    else list.push(entry);
  }
  for (const list of index.values()) list.sort((left, right) => right.form.length - left.form.length);
  return index;
}
