import { readLetter } from "../../text/numerals.ts";
import type { LabelReading } from "./label.ts";
import { reading, value } from "./pattern.ts";

// Q1. asks and heads nothing by its number; A4 and B2B are words, so that a mark or a wide space is asked for.
const latin =
  /^([A-PR-ZＡ-ＰＲ-Ｚ])([-－‐]?)([0-9０-９]{1,2})(?:[.．]([0-9０-９]{1,2}))?(?:[.．、:：](?=\s|[^ -~]|$)|(?=\u3000|$))/;
const dashed = /^([A-PR-ZＡ-ＰＲ-Ｚ])[-－‐]([0-9０-９]{1,2})(?=\s|[^ -~])/;
const stems = "甲乙丙丁戊己庚辛壬癸";
const stem = new RegExp(`^([${stems}])[-－‐]?([0-9０-９]{1,2})(?:[.．、:：]|(?=[\\s]|$))`);

/** A1., B-2, Ａ－１, 甲1: a letter for the part and a number within it. */
export function readLettered(text: string): LabelReading | null {
  const one = stem.exec(text);
  if (one !== null)
    return reading(text, "lettered", one[0].length, [stems.indexOf(`${one[1]}`) + 1, value(one[2])]);
  const match = latin.exec(text);
  if (match !== null && match[0].length < text.trimEnd().length) {
    const numbers = match.slice(3).filter((part) => part !== undefined);
    return reading(text, "lettered", match[0].length, [letter(match[1]), ...numbers.map(value)]);
  }
  const short = dashed.exec(text);
  return short && reading(text, "lettered", short[0].length, [letter(short[1]), value(short[2])]);
}

function letter(sign: string | undefined): number | null {
  return readLetter(`${sign}`.normalize("NFKC"), 0)?.value ?? null;
}
