import { eastAsianWidth } from "get-east-asian-width";
import { graphemeBoundaryFrom } from "../text/graphemes.ts";

/** How many columns a terminal gives the text: two for a character of Chinese or Japanese, none for a combining mark. */
export function columns(text: string): number {
  let sum = 0;
  for (let start = 0; start < text.length;) {
    const end = graphemeBoundaryFrom(text, start + 1);
    sum += graphemeColumns(text, start, end);
    start = end;
  }
  return sum;
}

/** The columns of the one grapheme between the two offsets. */
export function graphemeColumns(text: string, start: number, end: number): number {
  const first = text.codePointAt(start) ?? 0;
  if (first < 0x20 || (first >= 0x7f && first < 0xa0)) return 0;
  if (end - start === 1) return first < 0x300 ? 1 : unitColumns(first);
  // A cluster is as wide as its base; a picture asked for by a variation selector and a flag take two columns.
  if (text.slice(start, end).includes("\ufe0f")) return 2;
  if (first >= 0x1f1e6 && first <= 0x1f1ff) return end - start > 2 ? 2 : 1;
  const halfWidthMark = text.charCodeAt(end - 1) === 0xff9e || text.charCodeAt(end - 1) === 0xff9f;
  return eastAsianWidth(first) + (halfWidthMark ? 1 : 0);
}

function unitColumns(codePoint: number): number {
  if ((codePoint >= 0x3041 && codePoint <= 0x3098) || (codePoint >= 0x309b && codePoint <= 0x9fff)) return 2;
  return INVISIBLE.test(String.fromCodePoint(codePoint)) ? 0 : eastAsianWidth(codePoint);
}

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u;
