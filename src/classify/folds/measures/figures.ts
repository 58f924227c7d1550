import { readEnglishNumeral } from "../../../text/numerals-english.ts";
import { readNumeral } from "../../../text/numerals.ts";

/** A number in figures, and one in Han; sources of regular expressions. */
export const figures: string = String.raw`(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]{1,7})(?:[.．][0-9０-９]{1,4})?`;
export const han = "[一二三四五六七八九十百两兩]{1,5}";

/** A number in English words, up to ninety-nine. */
export const words =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)";

/** The value of a number in any of these; null where it is none as a whole. */
export function valueOf(printed: string | undefined): number | null {
  if (printed === undefined || printed === "") return null;
  const read = /^[a-z]/i.test(printed) ? readEnglishNumeral(printed, 0) : readNumeral(printed, 0);
  return read !== null && read.end === printed.length ? read.value : null;
}

/** 0.1 m is 100 mm, and no 100.00000000000001. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
