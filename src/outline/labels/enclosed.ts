import { readIroha, readLetter, readRoman } from "../../text/numerals.ts";
import type { LabelReading } from "./label.ts";
import { number, reading, value } from "./pattern.ts";

const brackets = new RegExp(
  `^[（(〔［\\[【](${number}|[A-Za-zＡ-Ｚａ-ｚ]|[ivxIVX]{1,6}|[ア-ンｱ-ﾝ]|[イロハニホヘト])[）)〕］\\]】][、.．]?`,
);
const oneSided = new RegExp(`^(${number}|[a-zA-Z]|[ivx]{1,5}|[ア-ン])[）)](?![)）])`);
const circled = /^[①-⑳㉑-㉟㊱-㊿❶-❿⓵-⓾㊀-㊉㈠-㈩⑴-⒇⒈-⒛]/;

/** (1), （一）, 〔2〕, (a), (iv), (ア), 1), a）, ア), ①, ㈠, ⑴, ⒈. */
export function readEnclosed(text: string): LabelReading | null {
  const sign = circled.exec(text);
  if (sign !== null) return reading(text, signKind(sign[0]), 1, [signValue(sign[0])]);
  const both = brackets.exec(text);
  // `(1)の場合` and `(a)に定める` begin a sentence that cites.
  if (both !== null && !/^[のにをはがとも、及又]/.test(text.slice(both[0].length)))
    return reading(
      text,
      `${text.startsWith("【") ? "lenticular" : "bracketed"}-${kind(`${both[1]}`)}`,
      both[0].length,
      [ordinal(`${both[1]}`)],
    );
  const one = oneSided.exec(text);
  if (one === null) return null;
  return reading(text, `half-bracketed-${kind(`${one[1]}`)}`, one[0].length, [ordinal(`${one[1]}`)]);
}

function kind(inner: string): string {
  if (/^[0-9０-９]/.test(inner)) return "number";
  if (/^[ア-ンｱ-ﾝ]/.test(inner)) return "kana";
  if (/^(?:[ivx]{2,}|[ivx])$/i.test(inner) && inner !== "v" && inner !== "x") return "roman";
  return /^[A-Za-zＡ-Ｚａ-ｚ]/.test(inner) ? (/^[a-zａ-ｚ]/.test(inner) ? "letter" : "capital") : "han";
}

function ordinal(inner: string): number | null {
  switch (kind(inner)) {
    case "roman":
      return readRoman(inner, 0)?.value ?? null;
    case "kana":
      return kanaOrdinal(inner);
    case "letter":
    case "capital":
      return readLetter(inner, 0)?.value ?? null;
    default:
      return value(inner);
  }
}

const gojuon = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

function kanaOrdinal(inner: string): number | null {
  const at = gojuon.indexOf(inner.normalize("NFKC"));
  return at >= 0 ? at + 1 : (readIroha(inner, 0)?.value ?? null);
}

function signKind(sign: string): string {
  if (/[㈠-㈩]/.test(sign)) return "bracketed-han";
  if (/[⑴-⒇]/.test(sign)) return "bracketed-number";
  return /[⒈-⒛]/.test(sign) ? "number" : "circled";
}

function signValue(sign: string): number | null {
  return value(sign) ?? value(sign.normalize("NFKC").replace(/[^0-9一二三四五六七八九十]/g, ""));
}
