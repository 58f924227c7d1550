import { readHanNumeral } from "./numerals-han.ts";
import { readLetter, readRoman, readSignNumeral } from "./numerals-signs.ts";

export { readIroha, readLetter, readRoman } from "./numerals-signs.ts";

/** A number that was read, and the offset just behind it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/**
 * The number that begins at `at`: ASCII and full-width digits with thousands separators, decimals and a power of ten
 * (`1,000`, `１．５`, `3万`), Han numerals (三十, 二〇二四, 一百零三, 壹拾贰, 廿), enclosed digits (①) and Roman signs (Ⅲ);
 * null where there is none, or where the characters only look like one (一部, 第三者, 统一).
 *
 * Latin letters (`iii`, `a`) are no numbers in running text; `readRoman` and `readLetter` read them where a label stands.
 * `1.2.3` is read as 1: what the dots join is for the caller to say.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  // Kana, which most of a Japanese text is.
  if (code >= 0x3041 && code <= 0x30ff) return null;
  if (digitValue(code) !== null) return readDigits(text, at);
  return readHanNumeral(text, at) ?? readSignNumeral(text, at);
}

/** The value of a text that is one number as a whole, white space around it aside; also of a label's `iv`, `b` or ウ. */
export function parseNumeral(text: string): number | null {
  const trimmed = text.trim();
  const read = readNumeral(trimmed, 0);
  if (read !== null) return read.end === trimmed.length ? read.value : null;
  const roman = readRoman(trimmed, 0);
  // A single c, d, l or m is the letter of a list; only i, v and x are commoner as Roman numerals.
  if (roman !== null && roman.end === trimmed.length && (trimmed.length > 1 || /[ivx]/i.test(trimmed)))
    return roman.value;
  const letter = readLetter(trimmed, 0);
  return letter !== null && letter.end === trimmed.length ? letter.value : null;
}

/** Longer runs of digits are identifiers, and a double no longer tells two of them apart. */
const longestRun = 15;

function readDigits(text: string, at: number): Numeral | null {
  if (at > 0 && digitValue(text.charCodeAt(at - 1)) !== null) return null;
  const wide = text.charCodeAt(at) > 0x7f;
  let { value, end, length } = readRun(text, at);
  if (length > longestRun) return null;
  const grouped = length <= 3 ? readGroups(text, end, value, wide) : null;
  if (grouped !== null) ({ value, end } = grouped);
  const fraction = readFraction(text, end, wide);
  if (fraction !== null) {
    value += fraction.value;
    end = fraction.end;
  }
  return readPowers(text, end, value);
}

function readRun(text: string, at: number): { value: number; end: number; length: number } {
  let value = 0;
  let end = at;
  for (;;) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit === null) return { value, end, length: end - at };
    value = value * 10 + digit;
    end += 1;
  }
}

/** In Chinese `满1，200元` the wide comma parts two clauses; it groups digits only among wide digits, or where no number begins so: 1，000円. */
function readGroups(text: string, at: number, head: number, wide: boolean): Numeral | null {
  let value = head;
  let end = at;
  while (text[end] === "," || text[end] === "，") {
    const group = readRun(text, end + 1);
    if (group.length !== 3) break;
    if (text[end] === "，" && !wide && text[end + 1] !== "0") break;
    value = value * 1000 + group.value;
    end = group.end;
    if (end - at > 4 * 4) return null;
  }
  return end > at ? { value, end } : null;
}

/** 14．6％: a wide point between narrow digits, where 1．6月 is the first item of a list. */
const share = /^[0-9０-９]{1,4} ?[%％]/;

function readFraction(text: string, at: number, wide: boolean): Numeral | null {
  if (text[at] !== "." && !(text[at] === "．" && (wide || share.test(text.slice(at + 1, at + 7)))))
    return null;
  const run = readRun(text, at + 1);
  if (run.length === 0 || run.length > longestRun) return null;
  const behind = text[run.end];
  const separates = (behind === "." || behind === "．") && digitValue(text.charCodeAt(run.end + 1)) !== null;
  return separates ? null : { value: run.value / 10 ** run.length, end: run.end };
}

const powers: ReadonlyMap<string, number> = new Map([
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["萬", 1e4],
  ["億", 1e8],
  ["亿", 1e8],
  ["兆", 1e12],
]);

/** Typesetters part digits from Han by a space: 5 万円. */
const spacedPower = /^[ \u00A0][千万萬億亿兆](?!一)/;

/** 4500千克 and 3千米: 千 is the first part of the unit. */
const unitOfThousand = /^千(?:[克米瓦卡赫帕]|字[节節])/;

/** 3百万, 1億5000万: digits with Han powers between and behind them. */
function readPowers(text: string, at: number, first: number): Numeral {
  let total = 0;
  let current = first;
  let end = at;
  let smallest = Number.POSITIVE_INFINITY;
  for (;;) {
    if (unitOfThousand.test(text.slice(end, end + 3))) return { value: rounded(total + current), end };
    let power = 1;
    let behind = spacedPower.test(text.slice(end, end + 4)) ? end + 1 : end;
    for (
      let next = powers.get(text[behind] ?? "");
      next !== undefined;
      next = powers.get(text[behind] ?? "")
    ) {
      // 十万一 and the like apart: 万一 behind digits is still 万, then 一.
      if (power > 1 && next <= power && power >= 1e4) break;
      power *= next;
      behind += 1;
    }
    if (power === 1 || power >= smallest) return { value: rounded(total + current), end };
    total += current * power;
    smallest = power;
    end = behind;
    current = 0;
    if (digitValue(text.charCodeAt(end)) === null) return { value: rounded(total), end };
    const run = readRun(text, end);
    if (run.length > 4) return { value: rounded(total), end };
    current = run.value;
    end = run.end;
  }
}

/** 0.1 + 0.2 must be the 0.3 that the other side prints. */
function rounded(value: number): number {
  return Number(value.toPrecision(longestRun));
}

function digitValue(code: number): number | null {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : null;
}
