import type { Numeral } from "./numerals.ts";

/** The enclosed number (①, ⑴, ❶, ㈠) or Roman sign (Ⅲ, ⅲ, ⅩⅤ) that begins at `at`. */
export function readSignNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (code < 0x2160 || (code > 0x2793 && code < 0x3220) || code > 0x32bf) return null;
  for (const [from, to, value] of enclosed) {
    if (code >= from && code <= to) return { value: value + code - from, end: at + 1 };
  }
  let end = at;
  while (isRomanSign(text.charCodeAt(end)) && end - at < longestRoman) end += 1;
  if (end === at) return null;
  const value = romanValue(text.slice(at, end).normalize("NFKC").toUpperCase());
  return value === null ? null : { value, end };
}

/** A Roman numeral in Latin letters of one case, well formed (`iv`, not `iiii`), with no letter or digit behind it. */
export function readRoman(text: string, at: number): Numeral | null {
  const run = /^(?:[ivxlcdm]{1,15}|[IVXLCDM]{1,15})(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 16))?.[0];
  if (run === undefined) return null;
  const value = romanValue(run.toUpperCase());
  return value === null ? null : { value, end: at + run.length };
}

/** One letter that numbers a list: a–z, full width too, or katakana in the order アイウ; no letter stands behind it. */
export function readLetter(text: string, at: number): Numeral | null {
  const character = text[at] ?? "";
  if (/^[\p{Script=Latin}\p{Script=Katakana}\p{N}ー]/u.test(text.slice(at + 1, at + 3))) return null;
  const latin = /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(character)
    ? (character.normalize("NFKC").toLowerCase().codePointAt(0) ?? 0) - 0x60
    : 0;
  const value = latin > 0 ? latin : gojuon.indexOf(character.normalize("NFKC")) + 1;
  return character !== "" && value > 0 ? { value, end: at + 1 } : null;
}

/** One katakana that numbers a list in the order イロハ, as Japanese statutes do. */
export function readIroha(text: string, at: number): Numeral | null {
  const character = text[at] ?? "";
  if (character === "" || /^[\p{Script=Katakana}ー]/u.test(text.slice(at + 1, at + 2))) return null;
  const value = iroha.indexOf(character.normalize("NFKC")) + 1;
  return value > 0 ? { value, end: at + 1 } : null;
}

const gojuon = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const iroha =
  "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

/** Longest well-formed numeral below 4000: MMMDCCCLXXXVIII. */
const longestRoman = 15;

/** From, to, and the value of the first. */
const enclosed: readonly (readonly [from: number, to: number, value: number])[] = [
  [0x2460, 0x2473, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x24ea, 0x24ea, 0],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x3220, 0x3229, 1],
  [0x3251, 0x325f, 21],
  [0x3280, 0x3289, 1],
  [0x32b1, 0x32bf, 36],
];

function isRomanSign(code: number): boolean {
  return code >= 0x2160 && code <= 0x217f;
}

const romanForm = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(upper: string): number | null {
  if (upper === "" || !romanForm.test(upper)) return null;
  let value = 0;
  for (let index = 0; index < upper.length; index += 1) {
    const here = romanDigits[upper[index] ?? ""] ?? 0;
    const next = romanDigits[upper[index + 1] ?? ""] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
