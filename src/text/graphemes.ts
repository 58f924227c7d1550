import { combiningMarks } from "./combining-marks.ts";

/**
 * Whether a reader may cut the text at this UTF-16 offset: not between a character and its combining marks, variation
 * selector or skin tone, not beside a joiner, not within a flag, a surrogate pair or CRLF. Coarser than UAX #29 (a
 * joiner binds whatever follows it, so that no table of pictographs is needed) and without its rules for Hangul,
 * Indic conjuncts and prepended marks.
 * `from` is a place before that is known to be such a boundary: flags, which pair up, are not counted beyond it.
 */
export function isGraphemeBoundary(text: string, offset: number, from: number = 0): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const unit = text.charCodeAt(offset);
  const previousUnit = text.charCodeAt(offset - 1);
  if (previousUnit === CARRIAGE_RETURN) return unit !== LINE_FEED;
  if (unit < FIRST_MARK && previousUnit !== JOINER) return true;
  if (isLowSurrogate(unit) && isHighSurrogate(previousUnit)) return false;
  if (isControl(previousUnit)) return true;
  const next = text.codePointAt(offset) ?? 0;
  if (extendsGrapheme(next)) return false;
  if (previousUnit === JOINER) return isControl(unit) || isWhiteSpace(unit);
  if (!isRegionalIndicator(next)) return true;
  return regionalIndicatorsBefore(text, offset, from) % 2 === 0;
}

/** The first place at or behind `offset` at which the text may be cut. */
export function graphemeBoundaryFrom(text: string, offset: number): number {
  let boundary = offset;
  while (!isGraphemeBoundary(text, boundary)) boundary += 1;
  return boundary;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const JOINER = 0x200d;
/** Below this only CRLF and what follows a joiner can stick together. */
const FIRST_MARK = 0x0300;

function extendsGrapheme(codePoint: number): boolean {
  // Kana and Han, which most of the text is.
  if (codePoint >= 0x309b && codePoint < 0xa66f) return false;
  if (codePoint >= 0x3030 && codePoint < 0x3099) return false;
  // Their punctuation, and that of Latin text.
  if (codePoint >= 0x3000 && codePoint < 0x302a) return false;
  if (codePoint >= 0x200e && codePoint < 0x20d0) return false;
  if (codePoint >= 0xfe30 && codePoint < 0xff9e) return false;
  return (
    codePoint === JOINER ||
    codePoint === 0x200c ||
    // Thai and Lao AM: letters to Unicode, marks to a reader.
    codePoint === 0x0e33 ||
    codePoint === 0x0eb3 ||
    codePoint === 0xff9e ||
    codePoint === 0xff9f ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    (codePoint >= 0xe0020 && codePoint <= 0xe007f) ||
    isCombiningMark(codePoint)
  );
}

function isCombiningMark(codePoint: number): boolean {
  const bounds = combiningMarks();
  let low = 0;
  let high = bounds.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (bounds[2 * middle] ?? 0)) high = middle - 1;
    else if (codePoint > (bounds[2 * middle + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

function regionalIndicatorsBefore(text: string, offset: number, from: number): number {
  let at = offset;
  while (at - 2 >= from && isRegionalIndicator(text.codePointAt(at - 2) ?? 0)) at -= 2;
  return (offset - at) / 2;
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function isControl(unit: number): boolean {
  return (
    unit < 0x20 ||
    (unit >= 0x7f && unit < 0xa0) ||
    unit === 0xad ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x2028 && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a);
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
