import type { Direction } from "../../model.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { QuantityKind } from "../../text/quantities.ts";
import { inSmallest, isWordOf } from "../folds/notation.ts";
import type { Reading } from "../reading.ts";
import { readerOf, type Fact, type FactsDiffer, type Rule } from "./rule.ts";

type Kind = QuantityKind;

/** Numbers with what they count, by value and not by notation; 以上 and 以内 around a number belong to it. */
function quantityRule(name: string, kinds: readonly Kind[], words: Rule["facts"] = () => []): Rule {
  return {
    name,
    kind: "fact",
    facts: (reading) => [...quantityFacts(reading, kinds), ...words(reading)],
    direction: directionOf,
    about: () => [],
  };
}

function quantityFacts(reading: Reading, kinds: readonly Kind[]): readonly Fact[] {
  return reading.quantities
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ span, kind, value, unit }) => ({
      key: `${kind}:${(kind === "duration" ? inSmallest(value, unit) : [value, unit]).join(" ")}${boundOf(reading.plain, span[0], span[1])}`,
      span,
    }));
}

/** In words what is else in numbers: 速やかに, 尽快, without delay. */
const promptness = readerOf([
  {
    key: "at-once",
    ja: "直ちに|ただちに|即時に|即座に",
    zh: "立即|立刻|马上|即刻",
    en: "immediately|at once|right away|forthwith",
  },
  {
    key: "promptly",
    ja: "速やかに|すみやかに|遅滞なく",
    zh: "尽快|尽速|及时|从速",
    en: "without (?:undue |unreasonable )?delay|promptly|as soon as (?:possible|practicable)",
  },
]);

export const duration: Rule = quantityRule("duration", ["duration"], promptness);
export const amount: Rule = quantityRule("amount", ["amount", "percent"], (reading) => ratios(reading));
export const age: Rule = quantityRule("age", ["age"], (reading) => bareAges(reading));
export const count: Rule = {
  ...quantityRule("count", ["count", "size"], looseNumbers),
  isMeant: counts,
  isSame: onlyNames,
  toldAs: monthOrCount,
};
export const clock: Rule = quantityRule("time", ["time"]);

/** 万分之五 and 千分之一: shares smaller than a hundredth. */
const ratios = readerOf([
  { key: "1/10000", zh: "万分之[一二三四五六七八九十0-9]+" },
  { key: "1/1000", zh: "千分之[一二三四五六七八九十0-9]+|‰" },
]);

/** In English an age needs no unit: at least 18, under 16. */
function bareAges({ language, plain, quantities }: Reading): readonly Fact[] {
  if (language !== "en") return [];
  const pattern =
    /\b(?:at least|under(?: the age of)?|over|age[sd]?(?: of)?|older than|younger than|below) (\d{1,2})\b(?! ?(?:%|percent|days?|hours?|minutes?|months?|weeks?|years? (?!old|of age)))/g;
  const taken = quantities.map(({ span }) => span);
  return Array.from(plain.matchAll(pattern), (match): Fact => ({
    key: match[0],
    span: [match.index, match.index + match[0].length],
  })).filter(({ span: [start, end] }) => taken.every(([from, to]) => to <= start || end <= from));
}

/** Numbers without a unit that the tables know: 三張, 5 users. Not those of labels (第3条) and of weekdays (星期五). */
function looseNumbers({ text, quantities, dates }: Reading): readonly Fact[] {
  const taken = [...quantities, ...dates].map(({ span }) => span);
  const found: Fact[] = [];
  for (let at = 0; at < text.length;) {
    const inside = taken.find(([start, end]) => start <= at && at < end);
    const read = inside === undefined && !isWordOf(text, at) ? readNumeral(text, at) : null;
    if (
      read !== null &&
      !notCounting.test(text.slice(Math.max(0, at - 8), at)) &&
      !isArticle(text, at) &&
      !isEnumerator(text, at, read.end) &&
      !beginsName(text, read.end)
    )
      found.push({ key: `number:${read.value}`, span: [at, read.end] });
    at = Math.max(at + 1, inside?.[1] ?? read?.end ?? 0);
  }
  return found;
}

/** 7seas and 4friends are names. */
function beginsName(text: string, end: number): boolean {
  return (
    /^[A-Za-z]{4}/.test(text.slice(end)) &&
    /\d/.test(text[end - 1] ?? "") &&
    !/^(?:times|hours?|years?|users?|days|weeks?|items?|months?|minutes?|seconds?|people|persons?|pages?|files?)/i.test(
      text.slice(end),
    )
  );
}

/** 一种, 一款 in Chinese are the article, where nothing limits them (仅一种). */
function isArticle(text: string, at: number): boolean {
  return (
    /^一[种種款类類套]/.test(text.slice(at, at + 2)) &&
    !/[仅僅只多少每限任唯同第统統]$/.test(text.slice(Math.max(0, at - 1), at))
  );
}

/** （1） within a sentence names the member of a list. */
function isEnumerator(text: string, start: number, end: number): boolean {
  return /[（(]/.test(text[start - 1] ?? "") && /[）)]/.test(text[end] ?? "");
}

function monthOrCount({ lost, gained, before, after }: FactsDiffer): string {
  return lost.every((fact) => month(before, fact)) && gained.every((fact) => month(after, fact))
    ? "date"
    : "count";
}

function month({ plain }: Reading, { span: [, end] }: Fact): boolean {
  return /^月(?![間额額])/.test(plain.slice(end, end + 2));
}

/** A number behind a name (iOS 26) counts nothing where the name came or went with it. */
function onlyNames({ lost, gained, before, after }: FactsDiffer): boolean {
  if (before.language === "en" || (lost.length > 0 && gained.length > 0)) return false;
  return lost.every((fact) => named(before, fact)) && gained.every((fact) => named(after, fact));
}

function named({ plain }: Reading, { span: [start] }: Fact): boolean {
  return /[a-z] ?$/.test(plain.slice(Math.max(0, start - 2), start));
}

/** 一个人 is somebody; 三十 in 八時三十分, 26 in iOS 26, 2.1 in 2.1 版 and 20 in 20XX年 count nothing. */
function counts({ span: [start, end] }: Fact, { text, plain, language }: Reading): boolean {
  const [ahead, behind] = [plain.slice(Math.max(0, start - 10), start), plain.slice(end, end + 8)];
  if (/^(?:分(?!の|之)|xx|版|\.\d)/.test(behind) || /(?:版本 ?|version |バージョン ?)$/.test(ahead))
    return false;
  if (/^[一1１]$/.test(text.slice(start, end)) && /^(?:个人|個人|人が|旦|般|切)/.test(behind)) return false;
  return language === "en" || !(/(?:^|[\s　])$/.test(ahead) && /^[\s　.．、)）](?!以)/.test(behind));
}

const notCounting = /(?:第|星期|礼拜|禮拜|周|週|[A-Za-z0-9@/_.-]|(?:[Ss]ection|[Aa]rticle|[Cc]lause)s?\s)$/;

export const date: Rule = {
  name: "date",
  kind: "fact",
  facts: ({ dates }) => dates.map(({ date, span }): Fact => ({ key: date, span })),
  direction: ({ lost, gained }) =>
    lost.length === 0 ? "widened" : gained.length === 0 ? "narrowed" : "value",
  about: () => [],
};

type Bound = "" | " min" | " max" | " above" | " below";

/**
 * Which end of a range a number is. 以上 and 以下 include it, 超 and 未満 do not (法令用語); 以内, within and up to are upper ends.
 * 10 characters of CJK or 24 of English on either side are enough for every wording of the tables.
 */
function boundOf(plain: string, start: number, end: number): Bound {
  const ahead = plain.slice(Math.max(0, start - 24), start);
  const behind = plain.slice(end, end + 12);
  for (const [bound, before, after] of bounds) if (before.test(ahead) || after.test(behind)) return bound;
  return "";
}

const bounds: readonly (readonly [bound: Bound, ahead: RegExp, behind: RegExp])[] = [
  [
    " below",
    /(?:低于|少于|小于|不到|不满|未满|不足|未达|\bless than|\bunder(?: the age of)?|\bbelow|\bfewer than|\byounger than)\s*$(?<!(?:不|no |not )(?:低于|少于|小于|less than|fewer than)\s*)/,
    /^\s*(?:未満|に満たない|に達しない|未达)/,
  ],
  [
    " min",
    /(?:(?:少なくとも|不(?:少|低|小)于|至少|最少|起码)[\u4e00-\u9fff]{0,4}|最低|最短|满|达|年满|\bat least|\bno(?:t)? (?:less|fewer) than|\ba minimum of|\bminimum)\s*$/,
    /^\s*(?:間)?(?:以上|以降|或以上|及以上|者(?=[，,、])|or (?:more|over|older|longer|above)|and (?:over|above))/,
  ],
  [
    " above",
    /(?:超过|多于|大于|高于|逾|超出|\bmore than|\bover|\bexceed(?:s|ing)?|\bolder than|\bin excess of|\babove)\s*$(?<!(?:不|no |not )(?:超过|多于|大于|高于|more than|exceed|exceeding)\s*)/,
    /^\s*(?:を?超(?:え|過)|を上回)/,
  ],
  [
    " max",
    /(?:(?:至多|最多|最长|最迟|不超过|不多于|不高于)[\u4e00-\u9fff]{0,4}|最大|最長|長くとも|遅くとも|多くとも|最高|\bat most|\bup to|\bno(?:t)? (?:more|longer|later) than|\bwithin|\ba maximum of|\bmaximum(?: of)?|\bnot exceed(?:ing)?)\s*$/,
    /^\s*(?:間)?(?:以内|以下|まで|を?限度|を上限|が上限|之内|内|之?以内|or (?:less|fewer|under))/,
  ],
];

/** The other end of the range is a reversal; the same end a little further, a narrowing or widening. */
function directionOf({ lost, gained }: FactsDiffer): Direction | null {
  const [from, to] = [lost[0]?.key, gained[0]?.key];
  if (from === undefined) return "widened";
  if (to === undefined) return "narrowed";
  const [[value, bound], [newValue, newBound]] = [partsOf(from), partsOf(to)];
  if (value !== newValue || bound === newBound) return "value";
  const lower = ["min", "above"];
  if (bound === "" || newBound === "") return "value";
  if (lower.includes(bound) !== lower.includes(newBound)) return "reversed";
  return newBound === "above" || newBound === "below" ? "narrowed" : "widened";
}

function partsOf(key: string): readonly [value: string, bound: string] {
  const found = / (min|max|above|below)$/.exec(key);
  return found === null ? [key, ""] : [key.slice(0, found.index), found[1] ?? ""];
}
