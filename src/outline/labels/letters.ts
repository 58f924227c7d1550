import { readLetter, readRoman } from "../../text/numerals.ts";
import type { LabelReading } from "./label.ts";
import { reading } from "./pattern.ts";

const roman = /^(?:([IVX]{1,5}|[ivx]{1,5}|[Ⅰ-Ⅻ])[.．、:：](?=\s|[^ -~]|$)|([Ⅰ-Ⅻ])(?=\s))/;
const letter = /^([A-ZＡ-Ｚ]|[a-zａ-ｚ])[.．、](?=\s|[^ -~]|$)/;
const kana = /^([ア-ン])(?:[.．、]|(?=\u3000| \S))/;
const gojuon = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

/** A., b., Ⅲ., ii., ア．, `イ` with a wide space behind it. */
export function readLetterLabel(text: string): LabelReading | null {
  const sound = kana.exec(text);
  if (sound !== null) return reading(text, "kana", sound[0].length, [gojuon.indexOf(`${sound[1]}`) + 1]);
  const numeral = roman.exec(text);
  if (numeral !== null) {
    const value = readRoman(`${numeral[1] ?? numeral[2]}`.normalize("NFKC"), 0)?.value ?? null;
    return reading(text, /^[a-z]/.test(text) ? "roman" : "capital-roman", numeral[0].length, [value]);
  }
  const single = letter.exec(text);
  if (single === null) return null;
  const value = readLetter(`${single[1]}`.normalize("NFKC"), 0)?.value ?? null;
  return reading(text, /^[a-zａ-ｚ]/.test(text) ? "letter" : "capital", single[0].length, [value]);
}
