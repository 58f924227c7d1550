import type { Language, Span } from "../model.ts";
import { findDates } from "./dates.ts";
import { readEnglishNumeral } from "./numerals-english.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { readPhrase } from "./quantity-phrases.ts";
import { currencies, type QuantityKind, readUnit, type Unit } from "./quantity-units.ts";

export type { QuantityKind } from "./quantity-units.ts";

/**
 * A number with what it counts. `unit` is one word for all languages and spellings, so that 30日間, ３０日間, 三十日間, 30天 and
 * thirty (30) days are all `duration 30 day`; months, days and working days stay apart, since 30日 is no か月.
 */
export interface FoundQuantity {
  readonly span: Span;
  readonly kind: QuantityKind;
  readonly value: number;
  readonly unit: string;
}

/**
 * The quantities of a text in order. Numbers in dates, in labels (第3条), in names and in words (一部, 第三者, 一般) are none. The
 * language decides only what ¥ and 元 are; without it kana does.
 */
export function findQuantities(text: string, language?: Language): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const dates = findDates(text).map(({ span }) => span);
  let date = 0;
  for (let at = nextStart(text, 0); at < text.length;) {
    while ((dates[date]?.[1] ?? Infinity) <= at) date += 1;
    const [dateStart, dateEnd] = dates[date] ?? [Infinity, Infinity];
    if (dateStart <= at) {
      at = nextStart(text, dateEnd);
      continue;
    }
    const read = readPhrase(text, at) ?? readQuantity(text, at);
    const last = read?.at(-1);
    if (read === null || last === undefined || last.span[1] > dateStart) {
      at = nextStart(text, skipNumber(text, at));
      continue;
    }
    for (const quantity of read) found.push({ ...quantity, unit: unitIn(quantity, text, language) });
    at = nextStart(text, last.span[1]);
  }
  return found;
}

const starts =
  /[0-9０-９〇零一二三四五六七八九十百千两兩廿卅壱壹貳贰參叁拾半]|[肆伍陆陸柒捌玖](?=[佰仟拾万萬億亿元圆圓円])|(?<![A-Za-z])(?:half(?= (?:of )?an? )|an?(?= (?:(?:hour|year) )?and a half)|once|twice|thrice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?![A-Za-z])/gi;

function nextStart(text: string, from: number): number {
  starts.lastIndex = from;
  return starts.exec(text)?.index ?? text.length;
}

function readNumber(text: string, at: number): Numeral | null {
  return /[A-Za-z]/.test(text[at] ?? "") ? readEnglishNumeral(text, at) : readNumeral(text, at);
}

function skipNumber(text: string, at: number): number {
  const plain = /^(?:[0-9０-９]{1,400}|[A-Za-z]{1,20})/.exec(text.slice(at, at + 400))?.[0].length ?? 1;
  return Math.max(at + plain, readNumber(text, at)?.end ?? 0);
}

/** A number with its unit, or two where a range shares one (3～5日, 13 to 17 years old). */
function readQuantity(text: string, at: number): FoundQuantity[] | null {
  if (isPartOfName(text, at)) return null;
  const first = readRepeated(text, at);
  if (first === null) return null;
  const money = readMoney(text, at, first);
  if (money !== null) return [money];
  const direct = readCounted(text, at, first) ?? readBare(text, at, first);
  if (direct !== null) return [direct];
  const joint = /^ ?(?:[-–—~～〜至到]|から|to|and|or|ないし|乃至|又は|または|或|、) ?/.exec(
    text.slice(first.end, first.end + 8),
  );
  const from = joint === null ? -1 : first.end + joint[0].length;
  const second = from < 0 ? null : readNumber(text, from);
  const shared = second === null ? null : readCounted(text, from, second);
  if (shared === null) return readAge(text, at, first);
  return [{ ...shared, span: [at, first.end], value: first.value }, shared];
}

/** Letters, points and 第 before it make it a label or a part of a name: 第3条, A4, v1.2, 2.1. */
function isPartOfName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    /[A-Za-z_＠@#＃第][ ]?$|[0-9０-９][.．,，:/-]$/.test(before) &&
    !/[A-Za-z] $/.test(before) &&
    !before.endsWith("$")
  );
}

/** thirty (30) days, 30（三十）日: the number again in other signs is the same number. */
function readRepeated(text: string, at: number): Numeral | null {
  const first = readNumber(text, at);
  if (first === null) return null;
  const open = /^ ?[(（] ?/.exec(text.slice(first.end, first.end + 3));
  if (open === null) return first;
  const again = readNumber(text, first.end + open[0].length);
  const close = again === null ? null : /^ ?[)）]/.exec(text.slice(again.end, again.end + 2));
  return again === null || close === null || again.value !== first.value
    ? first
    : { value: first.value, end: again.end + close[0].length };
}

function readCounted(text: string, at: number, numeral: Numeral): FoundQuantity | null {
  const scaled = readScale(text, numeral);
  const gap = /^[ \t\u00a0\u202f]{0,2}-?/.exec(text.slice(scaled.end, scaled.end + 3))?.[0].length ?? 0;
  const read = readUnit(text, scaled.end + gap);
  // In %2520accounts and 4th the letters belong to the digits.
  const attached = gap === 0 && /^[A-Za-z]{3}/.test(text.slice(scaled.end, scaled.end + 3));
  if (read === null || (attached && read.unit.kind !== "size") || isLooseWord(text, at, scaled, read.unit))
    return null;
  const { kind } = read.unit;
  // 后四位 and 下4桁 are digits, 三位 people.
  const unit =
    text[scaled.end + gap] === "位" && /[前后後末下]/.test(text[at - 1] ?? "") ? "digit" : read.unit.unit;
  const half = kind === "duration" && text[read.end] === "半" ? 1 : 0;
  const value = scaled.value + half / 2;
  const span: Span = [at, read.end + half];
  const period = kind === "count" && unit === "time" ? readPeriod(text, at, span[1]) : null;
  return period === null
    ? { span, kind, value, unit }
    : { span, kind: "frequency", value, unit: `time/${period}` };
}

/** 二以上, 一又は複数: statutes count things without a word for it, where others write 二つ以上 and 一つ又は複数. */
function readBare(text: string, at: number, { value, end }: Numeral): FoundQuantity | null {
  if (!/^[一二三四五]$/.test(text.slice(at, end)) || /[\p{sc=Han}\d]/u.test(text[at - 1] ?? "")) return null;
  return bounds.test(text.slice(end, end + 4))
    ? { span: [at, end], kind: "count", value, unit: "item" }
    : null;
}

const bounds = /^(?:以上|又は|または|若しくは|もしくは)/;

const scaleWords: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);

function readScale(text: string, numeral: Numeral): Numeral {
  const word = /^ (hundred|thousand|million|billion)(?![A-Za-z])/i.exec(
    text.slice(numeral.end, numeral.end + 11),
  );
  if (word === null) return numeral;
  return {
    value: numeral.value * (scaleWords.get(word[1]?.toLowerCase() ?? "") ?? 1),
    end: numeral.end + word[0].length,
  };
}

/**
 * 一个 and 一種 in Chinese are mostly the article; a count is meant where a word limits it (仅一个, 最多一个). 次 counts in
 * Chinese only; in Japanese it orders (二次利用). 分 behind a Han numeral is a minute only before a word of time.
 */
function isLooseWord(text: string, at: number, numeral: Numeral, unit: Unit): boolean {
  const printed = text.slice(at, numeral.end);
  const word = text[numeral.end] ?? "";
  const around = text.slice(Math.max(0, at - 3), numeral.end + 4);
  if (word === "次" && (printed === "二" || /[\u3040-\u30ff]/.test(around))) return true;
  if (word === "分" && unit.unit === "minute" && /^[一二三四五六七八九十]/.test(printed)) {
    return !/^分(?:[間钟鐘]|以内|以上|前|後|后)/.test(text.slice(numeral.end, numeral.end + 3));
  }
  if (unit.kind !== "count" || unit.unit === "time" || unit.unit === "digit" || !/^[一壱壹]$/.test(printed))
    return false;
  if (word === "つ" && bounds.test(text.slice(numeral.end + 1, numeral.end + 5))) return false;
  return !/(?:[仅僅只限每至最][多少]?|不超过|不超過|上限)$/.test(text.slice(Math.max(0, at - 3), at));
}

/** How often: 年1回, 每年一次, 1年に1回, three times a year. */
function readPeriod(text: string, at: number, end: number): string | null {
  const before =
    /(?:毎|每|[1１一] ?(?:か|ヶ|個|个)?)?(年|月|週|周|星期|日|天)(?:間|间|度)?(?:に(?:つき)?|以内に|あたり|内|中)?(?:最低|最大|最高|少なくとも|至少|最多|最少)?[ ]?$/.exec(
      text.slice(Math.max(0, at - 14), at),
    );
  if (before !== null) return periods.get(before[1] ?? "") ?? null;
  const behind = /^ (?:a|an|per|every|each) (day|week|month|quarter|year)(?![A-Za-z])/i.exec(
    text.slice(end, end + 15),
  );
  return behind?.[1]?.toLowerCase() ?? null;
}

const periods: ReadonlyMap<string, string> = new Map([
  ["年", "year"],
  ["月", "month"],
  ["週", "week"],
  ["周", "week"],
  ["星期", "week"],
  ["日", "day"],
  ["天", "day"],
]);

/** ¥1,000, US$10, 人民币1000元, USD 5 million. */
function readMoney(text: string, at: number, numeral: Numeral): FoundQuantity | null {
  const before =
    /(?:US|NT|HK)?[$＄] ?$|[¥￥€£] ?$|(?:USD|JPY|CNY|RMB|EUR|GBP|TWD|HKD|SGD|AUD|CAD|CHF|KRW|美金|人民[币幣]|新[台臺][币幣]|港[币幣]|美元) ?$/i.exec(
      text.slice(Math.max(0, at - 6), at),
    )?.[0];
  if (before === undefined) return null;
  const scaled = readScale(text, numeral);
  const unit = currencies.get(before.trim().toLowerCase()) ?? "¥";
  const gap = text[scaled.end] === " " ? 1 : 0;
  const behind = readUnit(text, scaled.end + gap);
  const isSaidAgain = behind?.unit.kind === "amount" && mayBeOne(unit, behind.unit.unit);
  const end = isSaidAgain ? behind.end : scaled.end;
  return { span: [at - before.length, end], kind: "amount", value: scaled.value, unit };
}

/** ¥100 円, NT$100 元; €5 USD is neither the one nor the other. */
function mayBeOne(sign: string, word: string): boolean {
  return sign === word || sign === "¥" || word === "元";
}

/** under the age of 16, children under thirteen, 13 or older, aged 18: English leaves the unit out. */
function readAge(text: string, at: number, numeral: Numeral): FoundQuantity[] | null {
  if (numeral.value < 1 || numeral.value > 120) return null;
  const before = text.slice(Math.max(0, at - 60), at);
  const behind = text.slice(numeral.end, numeral.end + 24);
  if (/^[0-9A-Za-z%$.,]*[0-9A-Za-z%]/.test(behind)) return null;
  const named = /\b(?:age|ages|aged|age of|age is|age limit of|years of age of) ?$/i.test(before);
  const compared =
    /\b(?:under|below|over|above|than|least|turned|turn) ?$/i.test(before) &&
    /\b(?:child|children|minors?|anyone|persons?|people|individuals?|users?|kids?|those|teens?|teenagers?|you are|who (?:is|are)|someone|age)\b/i.test(
      before,
    );
  const older = /^,? (?:or|and|years and) (?:older|over|above|younger|under)\b/i.test(behind);
  return named || compared || older
    ? [{ span: [at, numeral.end], kind: "age", value: numeral.value, unit: "year" }]
    : null;
}

/** ¥ and 元 stand for the money of the country whose language the text is in. */
function unitIn(quantity: FoundQuantity, text: string, language: Language | undefined): string {
  if (quantity.unit !== "¥" && quantity.unit !== "元") return quantity.unit;
  const tongue =
    language ?? (/[\u3041-\u30fa]/.test(text) || !/\p{Script=Han}/u.test(text) ? "ja" : "zh-Hans");
  if (quantity.unit === "¥") return tongue === "ja" || tongue === "en" ? "JPY" : "CNY";
  return tongue === "zh-Hant" ? "TWD" : "CNY";
}
