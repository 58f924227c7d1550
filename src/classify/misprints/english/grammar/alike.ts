import { slipsBetween } from "../english.ts";

/** Words that bind others; of who does something none but you. */
export const binding: ReadonlySet<string> = new Set(
  "a an the to of in on at by with for from as is are was were be been being am has have had having do does did it you us".split(
    " ",
  ),
);

/** Whether two words are small words, forms of one, or written alike. */
export function areLike(one: string, other: string): boolean {
  if (one === other || (binding.has(one) && binding.has(other))) return true;
  return (
    areForms(one, other) ||
    (slipsBetween(one, other) <= (Math.min(one.length, other.length) > 4 ? 2 : 1) && one[0] === other[0])
  );
}

/** Identity and identify, advice and advise, muted and mute: of one stem, and not each other's party. */
export function areForms(one: string, other: string): boolean {
  if (/(?:er|or|ee|ees|ers|ors)$/.test(one) && /(?:er|or|ee|ees|ers|ors)$/.test(other)) return false;
  const [from, to] = [stemOf(one), stemOf(other)];
  let same = 0;
  while (same < Math.min(from.length, to.length) && from[same] === to[same]) same += 1;
  if (same >= 3 && same >= Math.min(from.length, to.length) - 1) return true;
  return from.length > 3 && to.length > 3 && slipsBetween(from, to) <= 1;
}

function stemOf(word: string): string {
  return word.replace(/(?<=..[aeiouy]?[^aeiou])(?:ies|ied|ing|es|ed|s|e|y)$/, "");
}
