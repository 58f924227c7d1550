import type { Language } from "../../model.ts";
import { lazily } from "../../text/lazily.ts";
import { isChinese } from "../reading.ts";
import { inChinese } from "./placed/chinese/chinese.ts";
import { inEnglish } from "./placed/english/english.ts";
import { inJapanese } from "./placed/japanese/japanese.ts";
import type { Placing } from "./placed/placing.ts";
import { asStood } from "./as-stood.ts";
import { exchangesBetween } from "./exchanges.ts";
import { isLightlyEdited } from "./likeness.ts";
import { foldWording } from "./fold.ts";
import { plainChinese } from "./plain-chinese.ts";
import { readTable, type WordingLexicon, type WordingTable } from "./lexicon.ts";
import { turnedBack } from "./turned.ts";

/** Knows which wordings an editor puts for one another without changing what is said. */
export interface Wordings {
  /** The text after in the wordings of the text before, as far as the one says what the other does; itself where there are none. Asked where `saysAnother` tells nothing of them. */
  readonly asBefore: (before: string, after: string, language: Language) => string;
}

/** The languages that have a lexicon of wordings; both scripts of Chinese share one. */
export type WordingLanguage = "ja" | "zh" | "en";

/** The wordings of the lexicons, each asked for when its language is first looked up. */
export function createWordings(lexicon: (language: WordingLanguage) => WordingLexicon): Wordings {
  const tableOf = (language: WordingLanguage): (() => WordingTable) =>
    lazily(() => readTable(lexicon(language), reach[language]));
  const tables = { ja: tableOf("ja"), zh: tableOf("zh"), en: tableOf("en") };
  return {
    asBefore: (before, after, language) => {
      if (before === after || before.length + after.length > longest || !isLightlyEdited(before, after))
        return after;
      const table = isChinese(language) ? tables.zh() : language === "ja" ? tables.ja() : tables.en();
      const worded = inWordingsOf(before, after, language, table);
      return worded !== before && isChinese(language) && isPlainlySame(before, worded, language, table)
        ? before
        : worded;
    },
  };
}

/** The longest wordings have some 60 letters, or 30 characters. */
const reach: Readonly<Record<WordingLanguage, number>> = { ja: 32, zh: 32, en: 64 };

/** Both versions of a paragraph, not of a chapter. */
const longest = 1600;

function inWordingsOf(before: string, after: string, language: Language, table: WordingTable): string {
  const exchange = (text: string): string => exchangedBack(before, text, language, table);
  const place = (text: string): string =>
    placingsOf(language).reduce((given, step) => step(before, given, language), text);
  const placed = place(after);
  // What was moved may have been part of a wording.
  if (placed !== after && exchange(after) === before) return before;
  const turn = (text: string): string => turnedBack(before, text, language, table);
  const worded = exchange(placed);
  const turned = turn(place(worded));
  // What a turn brackets may be worded otherwise too.
  const rest = turned === worded ? worded : exchange(place(turned));
  if (rest === before || language !== "en") return rest;
  // A word of a turn may have been put for another before the turn was seen: while the chair is absent, during the absence of the chair.
  const first = turn(placed);
  return first !== placed && exchange(place(first)) === before ? before : rest;
}

/** Whether two Chinese texts are the same in other words once their constructions are the plainest. */
function isPlainlySame(before: string, after: string, language: Language, table: WordingTable): boolean {
  const [stood, stands] = [foldWording(before, language), foldWording(after, language)];
  const [from, to] = [plainChinese(stood), plainChinese(stands)];
  if (from === to) return true;
  // In constructions that were plain already, nothing else would be found.
  if (from === stood && to === stands) return false;
  return inWordingsOf(from, to, language, table) === from;
}

function placingsOf(language: Language): readonly Placing[] {
  return isChinese(language) ? inChinese : language === "ja" ? inJapanese : inEnglish;
}

function exchangedBack(before: string, after: string, language: Language, table: WordingTable): string {
  const exchanges = exchangesBetween(foldWording(before, language), foldWording(after, language), table);
  return asStood(before, after, exchanges);
}
