import type { LabelReading } from "./label.ts";
import { reading, value } from "./pattern.ts";

const pattern =
  /^(Part|Title|Chapter|Article|Section|Clause|Rule|§)\s?([0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[IVXLC]{1,6}|[A-Z])(?=[\s:.—–)-]|$)[.:)—–-]*(?=\s|$)/i;

/** §3付款與退款: in Chinese and Japanese no space need follow the sign and its number. */
const sign =
  /^(§)\s?([0-9]{1,3}(?:\.[0-9]{1,3}){0,3})[.:—–-]*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

/** Part I, Chapter 2, Article 5, Section 3.1: at the beginning of a heading, not where a sentence cites one. */
export function readEnglish(text: string): LabelReading | null {
  const match = pattern.exec(text) ?? sign.exec(text);
  if (match === null || !/^[A-Z§]/.test(text)) return null;
  const behind = text.slice(match[0].length).trimStart();
  // `Section 3 applies to …` cites.
  if (/^[a-z]/.test(behind)) return null;
  const ordinal = `${match[2]}`.split(".").map(value);
  const word = `${match[1]}`.toLowerCase();
  const numbering = word === "§" || word === "clause" || word === "rule" ? "section" : word;
  return reading(text, `english-${numbering}`, match[0].length, ordinal);
}
