import type { Spelling } from "../../model.ts";
import { isAddressed, isWord } from "./english/english.ts";
import type { Stretch } from "./stretches.ts";

/**
 * Whether a name in Latin letters was mistyped, in a sentence of another script, which has no other words in them: Andriod, Mastecard, PayPaI. What
 * two names never differ in alone: the order of their letters, a letter too many or too few inside, I for l. One letter for another may be
 * another name (PayPay and PayPal), unless the lexicon knows only the one and the letter stands inside.
 */
export function isLatinNameMistyped(
  text: string,
  { span: [start, end], now }: Stretch,
  { knows }: Spelling,
): boolean {
  const [wrong, right] = [text.slice(start, end).trim(), now.trim()];
  if (!isWord(wrong) || !isWord(right) || isAddressed(text, start, end)) return false;
  const [from, to] = [wrong.toLowerCase(), right.toLowerCase()];
  // Codes have capitals only, and each letter of them counts.
  if (Math.min(from.length, to.length) < shortest || from === to || !/[a-z]/.test(right)) return false;
  if (seen(wrong) === seen(right)) return true;
  if (from[0] !== to[0] || knows(from, "en")) return false;
  if (from.length === to.length) {
    if (sorted(from) === sorted(to)) return true;
    return knows(to, "en") && inside(from, to) === 1;
  }
  return Math.abs(from.length - to.length) === 1 && inside(from, to) <= 1;
}

const shortest = 5;

/** As it looks in many fonts. */
function seen(word: string): string {
  return word.replace(/[Il]/g, "l").replace(/rn/g, "m").replace(/vv/g, "w");
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}

/** How many letters stand between what both begin and what both end with; none that is the first or the last of either. */
function inside(one: string, other: string): number {
  const least = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < least && one[head] === other[head]) head += 1;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return head === 0 || tail === 0 ? Infinity : Math.max(one.length, other.length) - head - tail;
}
