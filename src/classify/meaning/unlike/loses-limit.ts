import type { Language } from "../../../model.ts";
import { voiceOf, type Voice } from "../../rules/rule.ts";

/** Whether sentences that were cut or joined lost or gained a small word that says how far: only, written, express; 仅, 书面, 明示; 書面. */
export function losesLimit(before: string, after: string, language: Language): boolean {
  return limits[voiceOf(language)].some((limit) => countOf(before, limit) !== countOf(after, limit));
}

function countOf(text: string, words: RegExp): number {
  return Array.from(text.matchAll(words)).length;
}

/** Words that may stand for one another. */
const limits: Readonly<Record<Voice, readonly RegExp[]>> = {
  en: [
    /\b(?:only|solely|exclusively)\b/gi,
    /\b(?:written|in writing)\b/gi,
    /\b(?:express|expressly|explicit|explicitly)\b/gi,
  ],
  zh: [/[仅僅]|只(?!要)|[单單][独獨]/g, /[书書]面/g, /明示/g],
  ja: [/明示/g, /書面/g],
};
