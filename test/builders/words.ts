import type { SplitWords } from "../../src/model.ts";

/**
 * Words good enough for tests of what comes after words: runs of one script, numbers with the unit behind them, kanji
 * in pairs, and every mark by itself. Deterministic, and no lexicon is opened.
 */
export const simpleWords: SplitWords = (text) => {
  const ends: number[] = [];
  const pattern =
    /[0-9０-９]+(?:[.,][0-9]+)*\s?(?:日間|か月|ヶ月|日|年|円|条|章|項|号|%|days?)?|[A-Za-z]+|[ァ-ヴー]+|[ぁ-ん]{1,3}|\p{sc=Han}{1,2}|\s+|./gsu;
  for (const match of text.matchAll(pattern)) ends.push(match.index + match[0].length);
  return ends;
};
