import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { interchange } from "../rewriting.ts";
import { chineseMisspellings } from "./chinese.ts";
import { englishMisspellings } from "./english.ts";
import { chineseHomophones, japaneseHomophones } from "./homophones.ts";
import { japaneseMisspellings } from "./japanese.ts";

/**
 * Words that are often written wrongly, as they should be: recieve, 阻擾 for 阻撓, 尊守 for 遵守. Only what is no word of its own, so that a
 * correction of it changes nothing. Expects text that is folded, Chinese in simplified characters. Evidence: Wikipedia's list of common
 * misspellings, 現代漢語 and 國語 lists of 錯別字, 文化庁's lists of 誤字.
 */
export function foldMisspellings(text: string, language: Language): string {
  return language === "ja" ? japanese(text) : isChinese(language) ? chinese(once(text)) : english(text);
}

/** 使用使用此服务: a word that was typed twice. Where another may begin with it (使用使用者的资料) it is left. */
function once(text: string): string {
  return text.replace(/([\p{sc=Han}]{2})\1(?=[此该本这其,.您]|我们|$)/gu, (doubled, word: string) =>
    /[一二三四五六七八九十百千]|^(.)\1$/.test(word) ? doubled : word,
  );
}

const asIs = (word: string): string => word;
const japanese = interchange([...japaneseMisspellings, ...japaneseHomophones], asIs, "none");
const chinese = interchange([...chineseMisspellings, ...chineseHomophones], asIs, "none");
const english = interchange(englishMisspellings, asIs, "words");
