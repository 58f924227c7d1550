import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";

/**
 * Whether what is done under a condition, before or after something, is now that something: when the alarm sounds, leave the building, and when you leave the building, the
 * alarm sounds; 脱敏后提供 and 提供后脱敏.
 */
export function turnsCondition(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const halve = language === "en" ? inEnglish : isChinese(language) ? inChinese : inJapanese;
  const [from, to] = [halve(before), halve(after)];
  if (from === null || to === null) return false;
  const [out, back] = [goesOver(from, to), goesOver(to, from)];
  if (from.hook === to.hook && out && back) return true;
  return (out || back) && from.isClause && to.isClause && !(from.pointsBack && to.pointsBack);
}

/** A sentence with one condition. */
const longest = 800;

interface Halves {
  readonly hook: string;
  readonly given: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  /** Whether the condition is a clause that one word more makes another, as in English. */
  readonly isClause: boolean;
  /** What is named where it stands first: if a dispute goes on, refer it; refer a dispute if it goes on. */
  readonly pointsBack: boolean;
}

/** Whether a word of the condition is said under it in the other, and no longer in it. */
function goesOver(one: Halves, other: Halves): boolean {
  return [...one.given].some((word) => !one.rest.has(word) && !other.given.has(word) && other.rest.has(word));
}

function inEnglish(text: string): Halves | null {
  const low = text
    .trim()
    .toLowerCase()
    .replace(/^should (?=(?:you|we|they|it|he|she|the|an?|any|your|our|this|that)\b)/, "if ")
    .replace(/\bin (?:the event that|the event|case) (?=(?:you|we|they|it|he|she)\b)/, "if ");
  const [, first = "", under, main = ""] = ahead.exec(low) ?? [];
  if (under !== undefined) return inWords(first, under, main);
  const [, said = "", second = "", given] = behind.exec(low) ?? [];
  return given === undefined ? null : inWords(second, given, said);
}

const hook = "(if|when|whenever|where|before|after|once|unless|while|until|as soon as(?! possible))";
const ahead = new RegExp(`^\\W*${hook} ([^,.;:]+),([^.;:]+)[.;:!?]?$`);
const behind = new RegExp(`^([^.;:]+?),? ${hook} ([^.;:]+)[.;:!?]?$`);

function inWords(hook: string, given: string, rest: string): Halves {
  const isTime = /^(?:before|after|until|while)$/.test(hook);
  return {
    hook,
    given: stemsOf(given),
    rest: stemsOf(rest),
    isClause: !given.includes(",") && (!isTime || /^(?:you|we|they|it|he|she|[a-z]+ing)\b/.test(given)),
    pointsBack: pointing.test(given) || pointing.test(rest),
  };
}

const pointing = /\b(?:it|them|they|he|she|him|her)\b/;

/** By their first letters, so that signing is sign. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = (text.match(/[a-z]{3,}/g) ?? []).filter((word) => !small.has(word));
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|s|e)$/, "").slice(0, 4)));
}

const small: ReadonlySet<string> = new Set(
  "the and for you our its his her are was not any all may can has had who but one out they two new own use via per get let put see ask does did will shall would must shall should have been being were with from that this these those your their they them into upon then than also such please if when where before after once unless while until".split(
    " ",
  ),
);

function inChinese(text: string): Halves | null {
  const places = Array.from(
    text.matchAll(/(?<![^，,。；;][此以最落幕今])(?:之)?[后後](?=[，,再\p{sc=Han}])(?![续續台臺果期])/gu),
  );
  const [found] = places;
  if (found === undefined || places.length > 1 || /[。；;]./u.test(text)) return null;
  return inCharacters("后", text.slice(0, found.index), text.slice(found.index + found[0].length));
}

function inJapanese(text: string): Halves | null {
  const places = Array.from(text.matchAll(/(?:した|の)?(後に|前に|うえで|上で)|てから|[ただ]ら(?=、)/gu));
  const [found] = places;
  if (found === undefined || places.length > 1 || /。./u.test(text)) return null;
  const given = /[^、。]*$/u.exec(text.slice(0, found.index))?.[0] ?? "";
  return inCharacters(/前/.test(found[0]) ? "前" : "後", given, text.slice(found.index + found[0].length));
}

function inCharacters(hook: string, given: string, rest: string): Halves {
  return { hook, given: bigramsOf(given), rest: bigramsOf(rest), isClause: false, pointsBack: false };
}

function bigramsOf(text: string): ReadonlySet<string> {
  const acts = text.replace(/\p{sc=Han}{1,3}[人者员員方](?=[应應须須得可将將会會在于於]|は|が)/gu, " ");
  const runs = acts.match(/\p{sc=Han}{2,}|[ァ-ヺー]{2,}/gu) ?? [];
  const names = text.match(/(?<!\p{sc=Han})\p{sc=Han}(?=[をが])/gu) ?? [];
  return new Set([
    ...names,
    ...runs.flatMap((run) => Array.from(run.slice(1), (_, at) => run.slice(at, at + 2))),
  ]);
}
