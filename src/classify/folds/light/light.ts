import type { Language } from "../../../model.ts";
import { foldLightEnglish } from "./english.ts";
import { foldLightJapanese } from "./japanese.ts";

/** The text without what a copy editor changes in a sentence that he leaves as it is. Expects text that is folded for comparison. */
export function foldLight(text: string, language: Language): string {
  if (language === "ja") return foldLightJapanese(text);
  return language === "en" ? foldLightEnglish(text) : text;
}
