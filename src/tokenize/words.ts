import type { Language, SplitWords } from "../model.ts";
import { isGraphemeBoundary } from "../text/graphemes.ts";
import { HAN, HIRAGANA, KATAKANA, MARK, SPACE, kindOf } from "./characters.ts";
import type { ChineseLexicon } from "./chinese-lexicon.ts";
import { createIntlRunCutter } from "./intl.ts";
import type { JapaneseLexicon } from "./japanese-lexicon.ts";
import {
  type CutRuns,
  createChineseRunCutter,
  createJapaneseRunCutter,
  createScriptRunCutter,
} from "./runs.ts";
import { wholeFrom } from "./wholes.ts";

/** The lexicons, each opened when it is first asked for. */
export interface Lexicons {
  readonly japanese: () => JapaneseLexicon;
  readonly chinese: () => ChineseLexicon;
}

/**
 * What cuts runs of Han and kana: the packed lexicons; `Intl.Segmenter`, whose cuts change with the ICU version; or
 * nothing but the change from one script to another.
 */
export type Tokenizer = "lexicon" | "intl" | "script";

/**
 * Cuts texts into words: runs of white space, single marks, Latin words, numbers with their unit, dates, citations and
 * addresses, and between them the words of the lexicon. A Japanese verb keeps its auxiliaries (いたしません). The words
 * joined are the text again, whatever it holds, and no grapheme is cut.
 */
export function createSplitWords(lexicons: Lexicons, tokenizer: Tokenizer = "lexicon"): SplitWords {
  const cutters = new Map<Language, CutRuns>();
  return (text, language) => {
    let cutRuns = cutters.get(language);
    if (cutRuns === undefined) {
      cutRuns = createCutter(lexicons, tokenizer, language);
      cutters.set(language, cutRuns);
    }
    return splitWith(cutRuns, text);
  };
}

function createCutter(lexicons: Lexicons, tokenizer: Tokenizer, language: Language): CutRuns {
  if (tokenizer === "intl") return createIntlRunCutter(language);
  if (tokenizer === "script") return createScriptRunCutter();
  if (language === "ja") return createJapaneseRunCutter(lexicons.japanese);
  if (language === "en") return createScriptRunCutter();
  return createChineseRunCutter(lexicons.chinese, language === "zh-Hant");
}

function splitWith(cutRuns: CutRuns, text: string): readonly number[] {
  const ends: number[] = [];
  const cutRun = cutRuns(text);
  const unsnapped: number[] = [];
  let boundary = 0;
  for (let at = 0; at < text.length;) {
    unsnapped.length = 0;
    const kind = kindOf(text.charCodeAt(at));
    const whole = kind === SPACE ? -1 : wholeFrom(text, at);
    if (whole > at) at = whole;
    else if (kind === SPACE) at = endOfSpace(text, at);
    else if (kind === HAN || kind === HIRAGANA || kind === KATAKANA) {
      const stop = endOfRun(text, at);
      cutRun(at, stop, unsnapped);
      at = stop;
      unsnapped.pop();
    } else at = kind === MARK ? endOfMark(text, at) : at + 1;
    unsnapped.push(at);
    for (const end of unsnapped) {
      if (!isGraphemeBoundary(text, end, boundary)) continue;
      ends.push(end);
      boundary = end;
    }
  }
  return ends;
}

/** A mark stands alone, but …… and —— are one. */
function endOfMark(text: string, start: number): number {
  const mark = text.codePointAt(start) ?? 0;
  if (mark > 0xffff) return start + 2;
  let end = start + 1;
  if (!DRAWN_OUT.includes(text.charAt(start))) return end;
  while (end < text.length && text.charCodeAt(end) === mark) end += 1;
  return end;
}

const DRAWN_OUT = "…‥—―─-=_*.·・~～〜#+";

function endOfSpace(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === SPACE) end += 1;
  return end;
}

/** A run of Han and kana ends before other scripts and before a unit that begins in Han and holds digits (第3条). */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind !== HAN && kind !== HIRAGANA && kind !== KATAKANA) break;
    if (end > start && kind === HAN && wholeFrom(text, end) > end) break;
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}
