import { type CharacterMap, characterMap, replaceCharacters } from "./character-map.ts";
import { lazily } from "./lazily.ts";
import { radicals } from "./radicals.ts";
import { foldVariants, variantBeginnings } from "./variants.ts";

/**
 * The text as it is compared, never as it is shown: two texts that fold to the same string differ in notation only.
 * Offsets are lost. All layers below, in the one order in which a second folding changes nothing.
 */
export function foldForComparison(text: string): string {
  if (isFolded(text)) return text;
  let settled = foldMarks(text);
  // One spelling replaced may give rise to another with its neighbours (e + メール); real texts settle at once.
  for (let round = 0; round < mostRounds; round += 1) {
    const next = foldVariants(settled);
    if (next === settled) return settled;
    settled = foldMarks(next);
  }
  return settled;
}

const mostRounds = 8;

/** Whether it is seen at a glance that no layer touches a text. */
export function isFolded(text: string): boolean {
  return untouched().test(text);
}

/** Kana, Han, small letters and digits that no layer touches: most titles are made of nothing else. */
const untouched = lazily(
  () =>
    new RegExp(`^(?:(?![${variantBeginnings()}])[a-z0-9,()\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF])*$`),
);

/** The same without spellings: 及び and および stay apart. */
export function foldMarks(text: string): string {
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
      (radicals.get(character) ?? character).normalize("NFKC"),
    )
    .replace(/\p{Variation_Selector}|\u00AD|\u200B|\u200E|\u200F|\u2060|\uFEFF/gu, "")
    .normalize("NFC");
}

/** Lower case, by Unicode's own table and no locale's; composed anew, since some letters have one code point in lower case only. */
export function foldCase(text: string): string {
  return caseless.test(text) ? text : text.toLowerCase().normalize("NFC");
}

/** No character of these has another case, nor does one compose with another. */
const caseless = /^[\0-@[-\u007F\u3000-\u3029\u3030-\u3096\u309B-\u30FF\u4E00-\u9FFF\uFF00-\uFF20]*$/;

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
  let folded = "";
  let copied = 0;
  for (const run of text.matchAll(/[\s\u0085]+/g)) {
    const end = run.index + run[0].length;
    folded += text.slice(copied, run.index) + (partsWords(text, run.index, end) ? " " : "");
    copied = end;
  }
  return folded + text.slice(copied);
}

function partsWords(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (isPlainLetter(before) && isPlainLetter(behind)) return true;
  if (!(before > 0x7f || behind > 0x7f) || isUnspaced(before) || isUnspaced(behind)) return false;
  return (
    start > 0 &&
    spacedBefore().test(text.slice(Math.max(0, start - 2), start)) &&
    spacedBehind().test(text.slice(end, end + 2))
  );
}

/** Kana, the common Han and their punctuation, which need no look into Unicode's tables. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fc) ||
    (code >= 0x3000 && code <= 0x3002)
  );
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

const spaced = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])[\p{L}\p{N}\p{M}]`;
const spacedBefore = lazily(() => new RegExp(`${spaced}$`, "u"));
const spacedBehind = lazily(() => new RegExp(`^${spaced}`, "u"));

const punctuation: CharacterMap = characterMap(
  [
    // 丶 is the stroke of that name, ∶ a ratio and ꞉ a letter: input methods offer them beside the marks that are meant.
    [",", "、，､丶﹑"],
    [".", "。．｡"],
    ['"', "「」『』｢｣〝〞〟“”„‟‘’‚‛'«»‹›《》〈〉＂＇`´"],
    ["[", "【〔［"],
    ["]", "】〕］"],
    ["(", "（"],
    [")", "）"],
    ["-", "‐‑‒–—―−－─"],
    ["~", "～〜∼"],
    ["・", "·•‧･∙⋅"],
    [":", "：∶꞉ː﹕︰"],
    [";", "；"],
    ["!", "！"],
    ["?", "？"],
    ["/", "／"],
    ["...", "…⋯"],
    ["..", "‥"],
  ].flatMap(([to = "", forms = ""]) => Array.from(forms).map((form) => [form, to] as const)),
);
