import { foldCase, foldForms, foldPunctuation, foldWidth } from "../../text/fold.ts";
import { foldHan } from "./han.ts";

/** What a word is looked up by: Chinese in either script is one. */
export type Tongue = "ja" | "zh" | "en";

/**
 * The text as it is read for its words, never as it is shown: ordinary width, small letters, one form of every Han
 * character and of every katakana spelling, no space between CJK characters. Offsets are lost.
 */
export function foldForReading(text: string): string {
  const folded = foldHan(foldPunctuation(foldCase(foldForms(spellCountry(foldWidth(text))))));
  return foldKatakana(folded).replace(/(?<=[^\0-\u024F]) +| +(?=[^\0-\u024F])/g, "");
}

/** In small letters US would be us, which says nothing. */
function spellCountry(text: string): string {
  return text.replace(/(?<![A-Za-z.]|[A-Z] )U\.?S\.?(?:A\.?)?(?![A-Za-z])/g, "United States");
}

/**
 * One spelling of a loan word: ウェブ and ウエブ, ヴァ and バ; サーバー and サーバ. The ・ between the parts of a compound stays, since it says
 * where they part; a long vowel falls away only behind a word of three signs or more.
 */
function foldKatakana(text: string): string {
  if (!/[ァ-ヺ]/.test(text)) return text;
  return text
    .replace(/ヴ([ァィェォ])/g, (_, small: string) => vShapes[small] ?? "")
    .replace(/[ヴァィゥェォ]/g, (character) => largeShapes[character] ?? "")
    .replace(/(?<=[ァ-ヺー]{2}[ァ-ヺ])ー+(?![ァ-ヺー])/g, "");
}

const vShapes: Readonly<Record<string, string>> = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ" };
const largeShapes: Readonly<Record<string, string>> = {
  ヴ: "ブ",
  ァ: "ア",
  ィ: "イ",
  ゥ: "ウ",
  ェ: "エ",
  ォ: "オ",
};

/** An English word without its endings: collects, collected and collecting as one; not always a word. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (/^us(?:es|ed|ing)$/.test(word)) return "use";
  return word
    .replace(/(?<=child)ren$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=ss|x|ch|sh)es$/, "")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?<=...)(?:ing|ed|ations?|ment|er|ion)$/, "")
    .replace(/(?<=....)ly$/, "")
    .replace(/(?<=...)e$/, "")
    .replace(/(?<=..)(.)\1$/, "$1");
}
