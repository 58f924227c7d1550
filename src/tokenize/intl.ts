import type { Language } from "../model.ts";
import { createScriptRunCutter, type CutRuns, joinNumerals } from "./runs.ts";

/**
 * Words by the engine's own dictionary. Its cuts change from one ICU version to the next, so it never shapes output
 * unless someone asks for it; without `Intl.Segmenter` words are runs of one script.
 */
export function createIntlRunCutter(language: Language): CutRuns {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return createScriptRunCutter();
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return (text) => (start, stop, ends) => {
    const words: number[] = [];
    for (let at = start; at < stop; at += LONGEST_PIECE) {
      for (const { index, segment } of segmenter.segment(text.slice(at, Math.min(stop, at + LONGEST_PIECE))))
        words.push(at + index + segment.length);
    }
    joinNumerals(text, start, words, ends);
  };
}

/** Node 20's segmenter takes time that grows with the square of one string: 17 s for 200,000 characters. */
const LONGEST_PIECE = 4000;
