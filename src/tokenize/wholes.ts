import { DIGIT, HAN, LETTER, kindOf } from "./characters.ts";
import {
  AMOUNT,
  DIGIT_PATTERNS,
  EMAIL,
  ENGLISH_DATE,
  HAN_LEADS,
  HAN_NUMERAL_LEADS,
  HAN_NUMERAL_PATTERNS,
  INITIALS,
  MIXED_PATTERNS,
  SIGNS,
  URL_TEXT,
  WORD,
} from "./patterns.ts";

/**
 * The end of the unit that begins at `start` and must stay whole whatever a lexicon says of its parts, or -1: a URL, an
 * e-mail address, a Latin word, a number with its unit, a date, a citation. Bounded by what it finds.
 */
export function wholeFrom(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const kind = kindOf(unit);
  if (kind === DIGIT) return firstMatch(text, start, DIGIT_PATTERNS);
  if (kind === LETTER) return unit < 0x80 ? latinFrom(text, start) : firstMatch(text, start, [WORD]);
  if (kind === HAN) return HAN_LEADS.test(text.charAt(start)) ? mixedFrom(text, start) : -1;
  return SIGNS.test(text.charAt(start)) ? firstMatch(text, start, [AMOUNT]) : -1;
}

/**
 * The end of the number, date or citation in Han numerals that may begin at `start`, longest first, where a word ends:
 * 三十日 and 第三条, but not the 一部 of 一部分 nor the 三者 of 第三者, which a lexicon cuts otherwise. -1 for none.
 */
export function hanNumeralFrom(text: string, start: number, isWordEnd: (offset: number) => boolean): number {
  if (!HAN_NUMERAL_LEADS.test(text.charAt(start))) return -1;
  for (const pattern of HAN_NUMERAL_PATTERNS) {
    const end = match(text, start, pattern);
    if (end > start && isWordEnd(end)) return end;
  }
  return -1;
}

function latinFrom(text: string, start: number): number {
  const address = firstMatch(text, start, [EMAIL]);
  if (address > 0) return address;
  const url = match(text, start, URL_TEXT);
  if (url > 0) return withoutTrailingMarks(text, start, url);
  return firstMatch(text, start, [AMOUNT, ENGLISH_DATE, INITIALS, WORD]);
}

/** A unit that Han characters open but that holds digits of its own: nothing else could be meant. */
function mixedFrom(text: string, start: number): number {
  const end = firstMatch(text, start, MIXED_PATTERNS);
  for (let at = start; at < end; at += 1) if (kindOf(text.charCodeAt(at)) === DIGIT) return end;
  return -1;
}

function firstMatch(text: string, start: number, patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const end = match(text, start, pattern);
    if (end > start) return end;
  }
  return -1;
}

function match(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** `.`, `,` and a bracket that was not opened within belong to the sentence around the address. */
function withoutTrailingMarks(text: string, start: number, stop: number): number {
  let end = stop;
  let opened = 0;
  for (let at = start; at < stop; at += 1) {
    const character = text.charAt(at);
    if (character === "(") opened += 1;
    if (character === ")") opened -= 1;
  }
  for (; end > start + 1; end -= 1) {
    const last = text.charAt(end - 1);
    if (last === ")" && opened < 0) opened += 1;
    else if (!".,;:!?'\"".includes(last)) break;
  }
  return end;
}
