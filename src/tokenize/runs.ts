import { kindOf } from "./characters.ts";
import { createHanCutter } from "./chinese.ts";
import type { ChineseLexicon } from "./chinese-lexicon.ts";
import { createMorphemeCutter } from "./japanese.ts";
import type { JapaneseLexicon } from "./japanese-lexicon.ts";
import { begun, joined, partOfSpeechAt, type WordState } from "./japanese-words.ts";
import { HAN } from "./characters.ts";
import { hanNumeralFrom } from "./wholes.ts";

/** Appends the end of every word of a run of Han and kana; the last one is `stop`. Runs are asked for in order. */
export type CutRun = (start: number, stop: number, ends: number[]) => void;
export type CutRuns = (text: string) => CutRun;

/** Words of Japanese: morphemes of the lexicon, joined where they are forms of one word. */
export function createJapaneseRunCutter(lexicon: () => JapaneseLexicon): CutRuns {
  let opened: ReturnType<typeof openJapanese> | null = null;
  return (text) => {
    // The morphemes of the whole text, since what stands before and behind a run helps to cut it.
    let cut: CutRun | null = null;
    return (start, stop, ends) => {
      opened ??= openJapanese(lexicon());
      cut ??= opened(text);
      cut(start, stop, ends);
    };
  };
}

function openJapanese(lexicon: JapaneseLexicon): CutRuns {
  const cutMorphemes = createMorphemeCutter(lexicon);
  return (text) => {
    const morphemes = cutMorphemes(text);
    let index = 0;
    const partAt = (at: number): ReturnType<typeof partOfSpeechAt> =>
      partOfSpeechAt(lexicon.partOfSpeech[morphemes.contexts[at] ?? 0] ?? 0);
    const isEnd = (offset: number): boolean => {
      let at = index;
      while ((morphemes.ends[at] ?? offset) < offset) at += 1;
      return morphemes.ends[at] === offset;
    };
    return (start, stop, ends) => {
      let at = start;
      let state: WordState = "none";
      while (at < stop) {
        while ((morphemes.ends[index] ?? stop) <= at) index += 1;
        const numeral = hanNumeralFrom(text, at, (offset) => offset <= stop && isEnd(offset));
        const end = numeral > at ? numeral : Math.min(morphemes.ends[index] ?? stop, stop);
        const part = numeral > at || end !== morphemes.ends[index] ? "other" : partAt(index);
        const form = text.slice(at, end);
        const further = joined(state, part, form, end < stop ? partAt(index + 1) : "other");
        if (further !== null) ends.pop();
        state = further ?? begun(part, form);
        ends.push(end);
        at = end;
      }
    };
  };
}

/** Words of Chinese in runs of Han; kana among them are foreign and stay in runs of one script. */
export function createChineseRunCutter(lexicon: () => ChineseLexicon, traditional: boolean): CutRuns {
  let cutHan: ReturnType<typeof createHanCutter> | null = null;
  return (text) => (start, stop, ends) => {
    const cutter = (cutHan ??= createHanCutter(lexicon(), traditional));
    for (let at = start; at < stop;) {
      const end = endOfScript(text, at, stop);
      if (kindOf(text.charCodeAt(at)) === HAN) {
        const words: number[] = [];
        cutter(text, at, end, words);
        joinNumerals(text, at, words, ends);
      } else ends.push(end);
      at = end;
    }
  };
}

/** Words are runs of one script, Han, hiragana or katakana: where there is no lexicon for the language. */
export function createScriptRunCutter(): CutRuns {
  return (text) => (start, stop, ends) => {
    for (let at = start; at < stop;) {
      at = endOfScript(text, at, stop);
      ends.push(at);
    }
  };
}

/** Appends the words with 三十｜日 and 第｜三｜条 made one. */
export function joinNumerals(text: string, start: number, words: readonly number[], ends: number[]): void {
  let at = start;
  for (let index = 0; index < words.length; index += 1) {
    const isEnd = (offset: number): boolean => {
      let later = index;
      while ((words[later] ?? offset) < offset) later += 1;
      return words[later] === offset;
    };
    const numeral = hanNumeralFrom(text, at, isEnd);
    while (numeral > (words[index] ?? numeral)) index += 1;
    at = words[index] ?? at;
    ends.push(at);
  }
}

function endOfScript(text: string, start: number, stop: number): number {
  const kind = kindOf(text.charCodeAt(start));
  let at = start;
  while (at < stop && kindOf(text.charCodeAt(at)) === kind)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return Math.min(at, stop);
}
