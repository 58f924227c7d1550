import type { Language } from "../../model.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";

/**
 * Whether the last member of an enumeration that runs on in a sentence ends with what may hold for all of them: `…, in each case with your consent`, 、ただし…を除く.
 * Under a line of its own the same words hold for that line. Where a comma parts something from the last member and from no other, nobody knows.
 */
export function mayReachBack(last: string, others: readonly string[], language: Language): boolean {
  const voice = voiceOf(language);
  if (reaching[voice].test(last)) return true;
  const aside = asides[voice];
  return aside !== null && aside.test(last) && !others.some((one) => /[,，]/.test(one));
}

/** A comma, and behind it no example of what the member names. */
const asides: Readonly<Record<Voice, RegExp | null>> = {
  // In Japanese and Chinese members are made of smaller ones: 氏名、住所.
  ja: null,
  zh: /[,，](?!包括|例如|比如|如|即|尤其|特别是|特別是|而|并|並|且|或|及|从而|從而|进而)/u,
  en: /,\s*(?!including|such as|for example|e\.g|i\.e|namely|like|in particular|which|and|or|rather than|not)\S/i,
};

const reaching: Readonly<Record<Voice, RegExp>> = {
  ja: /ただし|但し|いずれの?(?:場合)?も|いずれについても|[、，].{0,40}(?:除く|除き|限る|限り|同意|場合に)/u,
  zh: /但|均须|均應|均应|上述|前述|前款|以上|[，,].{0,40}(?:除外|同意|许可|許可|前提|为限|為限|除非)|除外/u,
  en: /\b(?:in each case|in all cases|in either case|in any case|all of which|each of which|any of which|both of which|provided that|in each instance)\b|[,;–—]\s*(?:but|except|unless|subject to|provided|with|without|only|if|when|where|as long as|so long as|to the extent|in accordance|for (?:as long|up to|a period)|until)\b/i,
};

/**
 * Whether the last line of a list ends with a bound that no other has, where a sentence without numbers may say it of all: swim, row and fish after six, and a list of
 * swim, row, fish after six.
 */
export function mayHoldForAll(last: string, others: readonly string[], language: Language): boolean {
  const bound = bounds[voiceOf(language)];
  return bound.test(last) && !others.some((one) => bound.test(one));
}

const bounds: Readonly<Record<Voice, RegExp>> = {
  ja: /いずれも|すべて無料|[、，](?:各|それぞれ)/,
  zh: /[均皆]|[，,].{0,8}(?:免费|免費)/,
  en: /\b(?:free of charge|for free|on request|upon request|only|(?:after|before|until|within|during|while|if|when|unless|without) [a-z0-9' ]+|for (?:up to |at least |at most )?(?:\d+|one|two|three|four|five|six|seven|ten|twelve|a|an) (?:hours?|days?|weeks?|months?|years?)|with (?:your|the|prior|written|our|their) [a-z' ]*(?:consent|permission|approval)|at (?:your|their|our) (?:own )?(?:risk|cost|expense|request))[.;]?$/i,
};
