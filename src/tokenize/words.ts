import { isGraphemeBoundary } from "../text/graphemes.ts";
import type { SplitWords } from "../model.ts";

/** Cuts a text into words; the words joined are the text again, whatever it holds. */
export function createSplitWords(): SplitWords {
  return (text) => {
    const ends: number[] = [];
    for (const match of text.matchAll(RUN)) {
      const end = match.index + match[0].length;
      if (isGraphemeBoundary(text, end)) ends.push(end);
    }
    return ends;
  };
}

const RUN =
  /\d[\d,.]*(?:\s?(?:日間|日|か月|ヶ月|個月|个月|天|年|歳|岁|%))?|[A-Za-z0-9_'’-]+|\s+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|\p{Script=Han}{1,2}|[^]/gu;
