import type { Language, Span } from "../../model.ts";
import { hanScripts } from "../../text/han-scripts.ts";
import type { ReadMeanings } from "./meanings.ts";
import type { FindingRule } from "./rules.ts";

/** What of a text is not in its language. */
export interface Leftover {
  readonly rule: FindingRule<"untranslated">;
  readonly spans: readonly Span[];
  /** Nothing of the sentence is in its own language. */
  readonly whole: boolean;
  /** It may be the name of something. */
  readonly name: boolean;
}

/** `english` finds common terms in English words; without it, only words of grammar tell English. */
export function leftover(
  { text, language }: { readonly text: string; readonly language: Language },
  english: ReadMeanings | null,
  allow: readonly string[],
): Leftover | null {
  const plain = masked(text, allow);
  const checks = [
    ...(language === "en" ? [] : [englishIn(plain, english)]),
    language === "ja" ? chineseIn(plain) : null,
    language === "ja" ? null : japaneseIn(plain),
    scriptIn(plain, language),
  ];
  return checks.find((found) => found !== null) ?? null;
}

/** The text with addresses and allowed words blanked out, so that offsets stay. */
function masked(text: string, allow: readonly string[]): string {
  let plain = text.replace(
    /https?:\/\/[^\s）」』]{1,400}|[\w.+-]{1,64}@[\w.-]{1,100}|\{[^{}]{0,60}\}/g,
    blank,
  );
  for (const word of allow) if (word !== "") plain = plain.replaceAll(word, blank(word));
  return plain;
}

function blank(text: string): string {
  return "\u0000".repeat(text.length);
}

/**
 * English in a CJK text: a run of words that has words of grammar in it (the, of, and …), a stray one of them, or a run in which several
 * words are common terms. Capitals alone make a name: The Coca-Cola Company has one word of grammar only.
 */
function englishIn(text: string, english: ReadMeanings | null): Leftover | null {
  const spans: Span[] = [];
  const names: Span[] = [];
  for (const { index, 0: run } of text.matchAll(
    /[A-Za-z][A-Za-z'’.-]*(?:[ ,;:()/&"“”]{1,3}[A-Za-z][A-Za-z'’-]*\.?)*/g,
  )) {
    const words = run.split(/[^A-Za-z'’-]+/).filter((word) => word !== "");
    const grammar = words.filter((word) => grammarWords.has(word)).length;
    const small = words.filter((word) => /^[a-z]{3,}$/.test(word)).length;
    const terms = new Set(english?.(run).map(({ span }) => span[0])).size;
    const sentence = words.length >= 4 && grammar >= 1 && small >= 2;
    const stray = words.length === 1 && strayWords.has(run);
    const titled =
      words.length >= 3 && terms >= 2 && !/\b(?:Inc|Corp|Corporation|Ltd|LLC|Limited|Company|Co)\b/.test(run);
    if (sentence || stray) spans.push([index, index + run.length]);
    else if (titled) names.push([index, index + run.length]);
  }
  const whole = !/[\u3041-\u30fa\u4e00-\u9fff]/.test(text);
  if (spans.length > 0) return { rule: "language", spans, whole, name: false };
  return names.length === 0 ? null : { rule: "language", spans: names, whole, name: true };
}

const grammarWords: ReadonlySet<string> = new Set(
  "the of and or to for with by in on is are be will may must shall not your our we you this that if when from as at it their any".split(
    " ",
  ),
);
const strayWords: ReadonlySet<string> = new Set([
  "and",
  "or",
  "the",
  "of",
  "with",
  "for",
  "to",
  "not",
  "your",
  "our",
]);

/** Chinese in a Japanese text: words of grammar that Japanese does not write, in a stretch without kana. */
function chineseIn(text: string): Leftover | null {
  for (const { index, 0: run } of text.matchAll(/[\u4e00-\u9fff，、：；“”《》0-9A-Za-z ]{8,}/g)) {
    const grammar =
      run.match(/[了您你们們这這吗嗎呢吧么麼]|我们|我們|如果|可以|不得|应当|應當|或者|以及|是否/g)?.length ??
      0;
    if (grammar >= 2)
      return {
        rule: "language",
        spans: [[index, index + run.length]],
        whole: run.length > text.length - 3,
        name: false,
      };
  }
  return null;
}

/** Japanese in a Chinese or English text: kana, of which a name alone has few. */
function japaneseIn(text: string): Leftover | null {
  const spans = Array.from(
    text.matchAll(
      /[\u3041-\u3096\u4e00-\u9fff\u30a1-\u30fa\u30fc、。]*[\u3041-\u3096]{2}[\u3041-\u3096\u4e00-\u9fff\u30a1-\u30fa\u30fc、]*/g,
    ),
    ({ index, 0: run }): Span => [index, index + run.length],
  );
  const kana = text.match(/[\u3041-\u3096]/g)?.length ?? 0;
  if (kana < 3 || spans.length === 0) return null;
  return { rule: "language", spans, whole: kana * 4 > text.length, name: false };
}

/** Characters that the language does not write though its neighbour does: 個 in simplified Chinese, 们 in Japanese. */
function scriptIn(text: string, language: Language): Leftover | null {
  const wrong = foreignSigns[language];
  if (wrong === null) return null;
  const spans = Array.from(text.matchAll(wrong), ({ index, 0: run }): Span => [index, index + run.length]);
  if (spans.length === 0) return null;
  return { rule: "script", spans, whole: false, name: false };
}

const foreignSigns: Readonly<Record<Language, RegExp | null>> = {
  ja: new RegExp(`[${hanScripts.S}]+`, "g"),
  "zh-Hans": new RegExp(`[${hanScripts.T}${hanScripts.J}${hanScripts.TJ}]+`, "g"),
  "zh-Hant": new RegExp(`[${hanScripts.S}${hanScripts.J}]+`, "g"),
  en: null,
};

/** Whether a text is in another language altogether. */
export function foreignWhole(text: string, language: Language): boolean {
  const found = leftover({ text, language }, null, []);
  return found !== null && found.rule === "language" && found.whole;
}
