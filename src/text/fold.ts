import { type CharacterMap, characterMap, replaceCharacters } from "./character-map.ts";
import { foldVariants } from "./variants.ts";

/**
 * The text as it is compared, never as it is shown: two texts that fold to the same string differ in notation only.
 * Offsets are lost. All layers below, in the one order in which a second folding changes nothing.
 */
export function foldForComparison(text: string): string {
  let folded = foldMarks(text);
  // One spelling replaced may give rise to another with its neighbours (e + メール); real texts settle at once.
  for (let round = 0; round < mostRounds; round += 1) {
    const next = foldVariants(folded);
    if (next === folded) return folded;
    folded = foldMarks(next);
  }
  return folded;
}

const mostRounds = 8;

function foldMarks(text: string): string {
  return foldWhiteSpace(foldPunctuation(foldCase(foldForms(foldWidth(text)))));
}

/** Full-width ASCII and half-width katakana as their ordinary forms; the ideographic space as a space. */
export function foldWidth(text: string): string {
  if (!/[\uFF01-\uFFEE\u3000]/.test(text)) return text;
  return text
    .replace(/[\uFF61-\uFF9F]+/g, (run) => run.normalize("NFKC"))
    .replace(/[\uFF01-\uFF5E\uFFE0-\uFFE6]/g, (character) => character.normalize("NFKC"))
    .replaceAll("\u3000", " ");
}

/**
 * Characters with several code points as one: composed marks, compatibility ideographs, Kangxi radicals and ligatures that PDF
 * texts hold, squared words (㍿, ㈱, ㎏); variation selectors and invisible characters fall away. Enclosed and superscript digits stay: ① and x² mean more
 * than 1 and x2.
 */
export function foldForms(text: string): string {
  if (/^[\0-\u00AC\u00AE-\u02FF\u3000-\u3095\u30A1-\u31FF\u4E00-\u9FFF\uFF00-\uFFDC]*$/.test(text))
    return text;
  return text
    .replace(/[\u2E80-\u2FD5\u3200-\u321E\u322A-\u3247\u32C0-\u33FF\uFB00-\uFB06]/g, (character) =>
      character.normalize("NFKC"),
    )
    .replace(/\p{Variation_Selector}|\u00AD|\u200B|\u200E|\u200F|\u2060|\uFEFF/gu, "")
    .normalize("NFC");
}

/** Lower case, by Unicode's own table and no locale's; composed anew, since some letters have one code point in lower case only. */
export function foldCase(text: string): string {
  return text.toLowerCase().normalize("NFC");
}

/** Punctuation that stands for the same thing in ja, zh and en as one character of ASCII. */
export function foldPunctuation(text: string): string {
  const folded = replaceCharacters(text, punctuation);
  return folded.includes("..") ? folded.replace(/\.{2,}/g, "...") : folded;
}

/**
 * White space as readers see it: a run is one space, and that stands only between two letters or digits of scripts
 * that part words by spaces; beside CJK and punctuation, and at either end, it is none.
 */
export function foldWhiteSpace(text: string): string {
  if (!/[\s\u0085]/.test(text)) return text;
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(/ /g, (space, at: number, whole: string) => (partsWords(whole, at) ? space : ""));
}

function partsWords(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (isPlainLetter(before) && isPlainLetter(behind)) return true;
  if (!(before > 0x7f || behind > 0x7f)) return false;
  return (
    at > 0 &&
    spacedBefore.test(text.slice(Math.max(0, at - 2), at)) &&
    spacedBehind.test(text.slice(at + 1, at + 3))
  );
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

const spaced = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])[\p{L}\p{N}\p{M}]`;
const spacedBefore = new RegExp(`${spaced}$`, "u");
const spacedBehind = new RegExp(`^${spaced}`, "u");

const punctuation: CharacterMap = characterMap(
  [
    [",", "、，､"],
    [".", "。．｡"],
    ['"', "「」『』｢｣〝〞〟“”„‟‘’‚‛'«»‹›《》〈〉＂＇`´"],
    ["[", "【〔［"],
    ["]", "】〕］"],
    ["(", "（"],
    [")", "）"],
    ["-", "‐‑‒–—―−－─"],
    ["~", "～〜∼"],
    ["・", "·•‧･∙⋅"],
    [":", "："],
    [";", "；"],
    ["!", "！"],
    ["?", "？"],
    ["/", "／"],
    ["...", "…⋯"],
    ["..", "‥"],
  ].flatMap(([to = "", forms = ""]) => Array.from(forms).map((form) => [form, to] as const)),
);
