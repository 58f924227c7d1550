import type { Line } from "./model.ts";

/** Provisions and lines of fewer characters stay on one page; of longer ones, a page would be left half empty. */
export const LONGEST_WHOLE = 700;

/** How much text both sides of a line hold. */
export function lengthOf({ before, after }: Line): number {
  let length = 0;
  for (const content of [...before.contents, ...after.contents]) {
    if (content.kind === "grid") length += LONGEST_WHOLE;
    else for (const { text } of content.runs) length += text.length;
  }
  return length;
}
