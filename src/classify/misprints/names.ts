import { isWord, slipsBetween } from "./english/english.ts";
import type { Evidence } from "./evidence.ts";
import type { Stretch } from "./stretches.ts";

/**
 * Whether a name of several words in Latin letters was misspelled here, which both versions write otherwise everywhere else: Green Harbors, where they
 * speak of Green Harbor. What stands alone may be another word.
 */
export function isNameMisspelled(
  text: string,
  { span: [start, end], now }: Stretch,
  { isUsual, isOften }: Evidence,
): boolean {
  const [wrong, right] = [text.slice(start, end).trim(), now.trim()];
  if (!isWord(wrong) || !isWord(right) || !/^[A-Z]/.test(wrong) || wrong[0] !== right[0]) return false;
  if (Math.min(wrong.length, right.length) < shortest || slipsBetween(wrong, right) > 1) return false;
  const [ahead] = /(?:[A-Z][A-Za-z]+ )+$/.exec(text.slice(0, start)) ?? [];
  const [behind] = /^(?: [A-Z][A-Za-z]+)+/.exec(text.slice(end)) ?? [];
  return [
    [ahead, ""],
    ["", behind],
  ].some(([before, after]) => {
    if (before === undefined || after === undefined) return false;
    return isUsual(before + wrong + after, before + right + after) && isOften(before + right + after);
  });
}

const shortest = 4;
