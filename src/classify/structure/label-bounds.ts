import { countsInWords, findSeries } from "./series.ts";

/**
 * Whether the numbers that one of two texts alone has show how far words reach that stand in it once: (1) the fee and (2) the tax within 30 days is of the tax; without
 * the numbers it may be of both.
 */
export function boundByLabels(before: string, after: string): boolean {
  const [stood, stands] = [findSeries(before), findSeries(after)];
  if (stood.length > 0 === stands.length > 0) return false;
  const [text, labels] = stood.length > 0 ? [before, stood] : [after, stands];
  if (countsInWords(text)) return true;
  const [first, second, last] = [labels[0], labels[1], labels.at(-1)];
  const [lastMember = ""] = /^[^.;\n]*/.exec(text.slice(last?.span[1])) ?? [];
  const firstMember = text.slice(first?.span[1], second?.span[0]);
  return /[\p{sc=Han}\p{sc=Hiragana}]/u.test(text) ? eastern.test(firstMember) : english.test(lastMember);
}

/** Behind the words that it is of. */
const english =
  /[a-z] (?:within|no later than|not later than|if|when|whenever|unless|before|after|until|provided that|except|during|upon|for (?:at least|up to|a period)|at least|without|subject to|in (?:your|our|their|that|the same) [a-z]+$|\(?only\b)/i;
/** Ahead of them. */
const eastern =
  /^[^、,，。；;]{1,24}(?:以内に|までに|[のた]?(?:場合|とき)[、は]|に限り|の上で?|後に|前に|[日月年]内|之前|之后|之後|[以]?前|[以]?后|以後)/;
