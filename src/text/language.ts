import type { Language } from "../model.ts";
import { hanScripts } from "./han-scripts.ts";
import { lazily } from "./lazily.ts";

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

/**
 * The language of a whole document that declares one. A page made from an English pattern declares English whatever is written in it;
 * but a name and a few words tell nothing, and what is declared holds.
 */
export function detectDeclared(text: string, declared: Language | null): Language {
  const found = detectLanguage(text, declared ?? undefined);
  if (declared === null || found === declared) return found;
  const { hiragana, katakana, han, latin } = countCharacters(text);
  return (hiragana + katakana + han) * latinAgainstHan + latin < fewestTelling ? declared : found;
}

/** Latin letters: twenty words, or as many Han or kana. */
const fewestTelling = 100;

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
  const scripts = scriptOf();
  let [hiragana, katakana, han, latin, simplified, traditional, japanese] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < plain.length; at += 1) {
    const script = scripts[plain.charCodeAt(at)] ?? 0;
    if (script === 0) continue;
    if (script === LATIN) latin += 1;
    else if (script === HIRAGANA) hiragana += 1;
    else if (script === KATAKANA) katakana += 1;
    else {
      han += 1;
      if ((script & NOT_SIMPLIFIED) !== 0) simplified += 1;
      if ((script & NOT_TRADITIONAL) !== 0) traditional += 1;
      if ((script & NOT_JAPANESE) !== 0) japanese += 1;
    }
  }
  const words = latin < 2 ? 0 : (plain.match(/[A-Za-z\u00c0-\u024f]{2,}/g)?.length ?? 0);
  const foreign = { ja: japanese, "zh-Hans": simplified, "zh-Hant": traditional };
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

const LATIN = 1;
const HIRAGANA = 2;
const KATAKANA = 3;
/** A Han character has this bit, and one for each of the three that does not write it. */
const HAN = 4;
const NOT_SIMPLIFIED = 8;
const NOT_TRADITIONAL = 16;
const NOT_JAPANESE = 32;

/** By UTF-16 unit, since a look-up for every character in maps and ranges was a tenth of reading a document. */
const scriptOf = lazily((): Uint8Array => {
  const scripts = new Uint8Array(0x10000);
  const fill = (script: number, ranges: readonly (readonly [first: number, last: number])[]): void => {
    for (const [first, last] of ranges) scripts.fill(script, first, last + 1);
  };
  const latin = [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
  ] as const;
  const han = [
    [0x3400, 0x9fff],
    [0xf900, 0xfaff],
    [0xd840, 0xd88f],
  ] as const;
  fill(LATIN, latin);
  fill(HIRAGANA, [[0x3041, 0x3096]]);
  fill(KATAKANA, [
    [0x30a1, 0x30fa],
    [0xff66, 0xff9d],
  ]);
  fill(HAN, han);
  for (const [writers, characters] of Object.entries(hanScripts)) {
    const others =
      (writers.includes("S") ? 0 : NOT_SIMPLIFIED) |
      (writers.includes("T") ? 0 : NOT_TRADITIONAL) |
      (writers.includes("J") ? 0 : NOT_JAPANESE);
    for (let at = 0; at < characters.length; at += 1) scripts[characters.charCodeAt(at)] = HAN | others;
  }
  return scripts;
});
