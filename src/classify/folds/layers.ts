import type { Language } from "../../model.ts";
import { foldCase, foldForms, foldPunctuation, foldWhiteSpace, foldWidth } from "../../text/fold.ts";
import { foldJapaneseFormsAll } from "../../text/japanese-forms.ts";
import { foldVariants } from "../../text/variants.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { isChinese } from "../reading.ts";
import { foldDoubledBounds } from "./doubled-bounds.ts";
import { foldFunctionWords } from "./function-words.ts";
import { foldKanaWords } from "./kana-words.ts";
import { related, spelt, worded } from "./light/japanese.ts";
import { foldLight } from "./light/light.ts";
import { foldAddresses } from "./links.ts";
import { foldMarkup, foldPlaceholders } from "./markup.ts";
import { foldMisspellings } from "./misspellings/misspellings.ts";
import { foldNotation } from "./notation.ts";
import { foldPoliteness } from "./politeness.ts";
import { foldEnglishSpelling } from "./spelling.ts";
import { foldSynonyms } from "./synonyms/synonyms.ts";

/** The ways in which two texts may differ and mean the same, from the one that says least to the one that says most. */
export const layerNames = [
  "whitespace",
  "width",
  "punctuation",
  "orthography",
  "link",
  "notation",
  "politeness",
  "function-words",
  "synonym",
] as const;

export type LayerName = (typeof layerNames)[number];

/** The text without what the named layers fold away. */
export function foldLayers(text: string, language: Language, names: ReadonlySet<LayerName>): string {
  let folded = text;
  for (const [name, fold] of steps) if (isRead(name, names)) folded = fold(folded, language);
  return folded;
}

/** What binds words is folded with either of the layers that say most, and told as the lesser. */
function isRead(name: Step[0], names: ReadonlySet<LayerName>): boolean {
  if (name === "binding") return names.has("synonym") || names.has("function-words");
  return name === "case" || names.has(name);
}

/** A folded text without the marks inside it, which only an enumeration is read by. */
export function foldInnerMarks(text: string, language: Language): string {
  const bare = text.replace(/(?<!\d),|,(?!\d)|"/g, language === "en" ? " " : "");
  return language === "en" ? bare.replace(/ {2,}/g, " ").trim() : bare.replaceAll(" ", "");
}

/** All of them: two texts that fold to the same differ in nothing that a lawyer would tell. */
export const everyLayer: ReadonlySet<LayerName> = new Set(layerNames);

/** Capitals come and go with the place in the sentence; they are folded with whatever else is. */
type Step = readonly [
  name: LayerName | "case" | "binding",
  fold: (text: string, language: Language) => string,
];

/** In the order in which each finds what it reads; a layer may have a step early and one late. */
const steps: readonly Step[] = [
  ["link", foldMarkup],
  ["link", foldAddresses],
  ["notation", foldPlaceholders],
  ["function-words", foldDoubledBounds],
  ["notation", foldNotation],
  ["whitespace", (text) => text.replace(/\s*\n\s*/g, " ")],
  ["width", foldWidth],
  ["orthography", foldForms],
  ["case", foldCase],
  [
    "punctuation",
    (text) => foldPunctuation(text.replace(/[\uFE50-\uFE6F]/g, (sign) => sign.normalize("NFKC"))),
  ],
  // A dash between katakana is a long vowel that somebody typed wrong; the fold of punctuation has made it a hyphen.
  ["orthography", (text) => text.replace(/(?<=[ァ-ヺー])-(?=[ァ-ヺー])/g, "ー")],
  ["whitespace", (text) => joinUnits(foldWhiteSpace(text))],
  ["orthography", foldSpelling],
  ["punctuation", foldMarks],
  ["orthography", (text, language) => (language === "ja" ? foldKanaWords(text) : text)],
  ["synonym", (text, language) => (language === "ja" ? spelt(text) : foldLight(text, language))],
  ["binding", (text, language) => (language === "ja" ? related(text) : text)],
  ["synonym", (text, language) => (language === "ja" ? worded(text) : text)],
  ["politeness", foldPoliteness],
  ["synonym", foldSynonyms],
  ["function-words", foldFunctionWords],
];

function foldSpelling(text: string, language: Language): string {
  if (language === "en") return foldEnglishSpelling(foldMisspellings(text, language));
  const folded = foldVariants(language === "ja" ? foldJapaneseFormsAll(text) : text);
  return foldMisspellings(isChinese(language) ? withOneAspect(foldToSimplified(folded)) : folded, language);
}

/** 隨著 and 随着, which Taiwan and the mainland write one way each; 着作 is a slip for 著作. */
function withOneAspect(text: string): string {
  return text
    .replace(/(?<=随|意味|接|沿|本|顺|朝|存在|隔)著|著(?=[重手眼想陆落色力急装墨])/g, "着")
    .replace(/着(?=作[权品人])/g, "著");
}

/** 2 GB and 2GB, and the space that foldWhiteSpace keeps between a number of notation and a word. */
function joinUnits(text: string): string {
  return text.replace(/(?<=\d) (?=(?:[kmgt]i?b|k?m|[cm]m|[km]?g|ml|px|bps|kbps|mbps)\b)/g, "");
}

/** What stands at the end, how an enumeration is joined, which quotation marks, hyphens between words. */
function foldMarks(text: string, language: Language): string {
  const folded = withoutEnd(text)
    .replace(/・/g, ",")
    .replace(/;|:(?![/\d])/g, ",")
    .replace(/,(?=,)/g, "");
  if (language !== "en")
    return folded.replace(/(?<=[\p{Script=Han}ァ-ヺぁ-ん])\/(?=[\p{Script=Han}ァ-ヺぁ-ん])/gu, ",");
  return folded.replace(/,(?= ?(?:and|or)\b)/g, " ").replace(/(?<=[a-z])-(?=[a-z])/g, " ");
}

/** By hand, since a pattern that looks for the end tries every run of marks on the way. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[.,;:!?~・\s]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}
