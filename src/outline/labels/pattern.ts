import { parseNumeral } from "../../text/numerals.ts";
import type { LabelReading } from "./label.ts";

/** Characters of a number in a label: digits of both widths and Han numerals, the formal ones of banks too. */
export const number = "[0-9０-９一二三四五六七八九十百千零〇两兩壹贰貳叁參肆伍陆陸柒捌玖拾廿卅]{1,9}";

/**
 * What may stand behind a heading's number: white space, a bracket, a mark that opens the title, or the line's end.
 * `第8条第2項の規定により` and `第三条规定的` cite a number in running text and are no label.
 */
export const boundary = "(?=[\\s（(【［〔「『：:]|$)";

/** A reading with the spaces behind the label skipped. */
export function reading(
  text: string,
  numbering: string,
  length: number,
  ordinal: readonly (number | null)[],
): LabelReading | null {
  const values = ordinal.filter((value) => value !== null);
  if (values.length < ordinal.length) return null;
  // The mark that parts label and title (`別紙：…`) belongs to neither; that of `1.` and `一、` is printed with the number.
  const printed = text.slice(0, length).replace(/[\s：:—–-]+$/, "");
  let end = length;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  const dash = /^[–—-]\s+/.exec(text.slice(end));
  if (dash !== null) end += dash[0].length;
  return { printed, numbering, ordinal: values, end };
}

export function value(numeral: string | undefined): number | null {
  return numeral === undefined ? null : parseNumeral(numeral);
}
