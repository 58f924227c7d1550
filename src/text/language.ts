import type { Language } from "../model.ts";
import { hanScripts } from "./han-scripts.ts";

/**
 * The language of a text: Japanese by its share of kana, Chinese by the characters that only one script writes, English by Latin
 * letters. With `prior`, the language of the document, for a block: what does not tell (a Han-only title, a product name, a
 * number) takes it, and a short stretch of another script does not turn the block.
 */
export function detectLanguage(text: string, prior?: Language): Language {
  const count = countCharacters(text);
  const letters = count.hiragana + count.katakana + count.han;
  if (letters === 0 || count.latin > letters * (isCJK(prior) ? latinAgainstPrior : latinAgainstHan)) {
    if (count.latin === 0 || (isCJK(prior) && count.words < 2)) return prior ?? "en";
    return "en";
  }
  // Hiragana are grammar, katakana may be a name quoted in Chinese.
  const kana = count.hiragana * 2 + count.katakana;
  if (kana >= fewestKana && kana > (kana + count.han) * leastKana) return "ja";
  if (count.han === 0) return "ja";
  return languageOfHan(count, prior);
}

/** Latin letters for one Han or kana: a product list in Chinese stays Chinese, one CJK name in an English page stays English. */
const latinAgainstHan = 5;
const latinAgainstPrior = 12;

/** Policies in Japanese have 40 % kana and more, Chinese ones that quote Japanese names below 2 %; hiragana count twice. */
const leastKana = 0.15;
const fewestKana = 2;

/** A document's language yields in a block only to this many characters more that it does not write: 國學院 is Japanese. */
const againstPrior = 3;

interface Characters {
  readonly hiragana: number;
  readonly katakana: number;
  readonly han: number;
  readonly latin: number;
  readonly words: number;
  /** How many characters each of the three does not write. */
  readonly foreign: Readonly<Record<"ja" | "zh-Hans" | "zh-Hant", number>>;
}

function countCharacters(text: string): Characters {
  const plain = /:\/\/|www\.|@/.test(text) ? text.replace(ADDRESS, " ") : text;
  let [hiragana, katakana, han, latin] = [0, 0, 0, 0];
  const foreign = { ja: 0, "zh-Hans": 0, "zh-Hant": 0 };
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f))
      latin += 1;
    else if (code >= 0x3041 && code <= 0x3096) hiragana += 1;
    else if ((code >= 0x30a1 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d)) katakana += 1;
    else if (
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xd840 && code <= 0xd88f)
    ) {
      han += 1;
      for (const language of foreignTo.get(code) ?? []) foreign[language] += 1;
    }
  }
  const words = latin < 2 ? 0 : (plain.match(/[A-Za-z\u00c0-\u024f]{2,}/g)?.length ?? 0);
  return { hiragana, katakana, han, latin, words, foreign };
}

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

function languageOfHan({ foreign, han }: Characters, prior: Language | undefined): Language {
  const languages = ["zh-Hans", "zh-Hant", "ja"] as const;
  const best = languages.reduce((left, right) => (foreign[right] < foreign[left] ? right : left));
  if (prior === undefined || prior === "en") return best;
  return han >= 8 && foreign[prior] >= foreign[best] + againstPrior ? best : prior;
}

function isCJK(language: Language | undefined): boolean {
  return language !== undefined && language !== "en";
}

type Writer = "ja" | "zh-Hans" | "zh-Hant";

/** By character code, the languages that do not write it. */
const foreignTo: ReadonlyMap<number, readonly Writer[]> = new Map(
  Object.entries(hanScripts).flatMap(([writers, characters]) => {
    const others: Writer[] = [];
    if (!writers.includes("S")) others.push("zh-Hans");
    if (!writers.includes("T")) others.push("zh-Hant");
    if (!writers.includes("J")) others.push("ja");
    return Array.from(characters, (character): [number, readonly Writer[]] => [
      character.charCodeAt(0),
      others,
    ]);
  }),
);
