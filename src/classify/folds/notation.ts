import { isChinese } from "../reading.ts";
import { findDates } from "../../text/dates.ts";
import { readEnglishNumeral } from "../../text/numerals-english.ts";
import { parseNumeral, readNumeral, readRoman } from "../../text/numerals.ts";
import { findQuantities } from "../../text/quantities.ts";
import { withEnglishNotation } from "./english-notation.ts";
import { withContactLines } from "./contact-lines.ts";
import { clockTimes } from "./clock-times.ts";
import { withLoosePrint } from "./loose-print.ts";
import { withPlainDates } from "./plain-dates.ts";
import { withPostalAddresses } from "./postal-addresses.ts";
import { withTelephones } from "./telephones.ts";
import type { Language, Span } from "../../model.ts";

/**
 * The text with its dates, quantities and numerals by value: 30日間, ３０日間 and 三十日間 become the same. Reads the text as it was
 * written, since folding would take the marks that a number is read by.
 */
export function foldNotation(worded: string, language: Language): string {
  const visible = worded.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "");
  const addressed = withContactLines(withTelephones(withPostalAddresses(visible, language)));
  const printed = withLoosePrint(addressed, language);
  const plain = withPlainDates(printed);
  const written = language === "en" ? withShares(withEnglishNotation(plain)) : plain;
  const text = (isChinese(language) ? written.replace(range, "$1至").replace(megabytes, "$1MB") : written)
    .replace(saidTwice, onceSaid)
    .replaceAll("万が一", "万一")
    .replace(/\\(?=[0-9０-９])/g, "¥")
    .replace(/満(?=[0-9０-９一二三四五六七八九十]{1,3}[歳才])/g, "")
    .replace(provision, "第$1$2")
    .replace(/半[数數](?=以上|以下|未満|未满|未滿)/g, "50%")
    .replace(companies, (sign) => formsOfCompanies.get(sign.replace(/[（）()]/g, "")) ?? sign)
    .replace(/([¥￥][0-9０-９][0-9０-９,，]*)(?:[-－―ー]|\.-)(?![0-9０-９])/g, "$1")
    .replace(mistypedShare, "$1分の$2")
    .replace(attached, "$1$2")
    .replace(/第[3３](?=者)/g, "第三")
    .replace(/の為(?![替政])/g, "のため")
    .replace(/(?<=[0-9０-９\p{sc=Han}])迄(?!\p{sc=Han})/gu, "まで")
    .replace(lawNumber, "")
    .replace(onceHan, "1")
    .replace(hanHour, hour)
    .replace(/(?:12 )?\bnoon\b/gi, "12 p.m.")
    .replace(/正午|お?昼の?12時/g, "午後0時")
    .replace(rangeInYear, "$1$2$1")
    .replace(months, "$1月から$2月まで")
    .replace(borrowedPlural, "$1");
  const values: { span: Span; as: string }[] = [];
  for (const { span, date } of findDates(text))
    values.push({ span, as: ` ${date.replaceAll("-", "\u2007")} ` });
  for (const { span, kind, value, unit } of findQuantities(text, language)) {
    // How often is said in words that the synonyms know; of a count only the number is another notation.
    if (kind === "time" || (kind === "frequency" && language === "en")) continue;
    if ((kind === "frequency" || kind === "count") && language !== "en") {
      values.push({
        span,
        as: text.slice(...span).replace(hanNumber, (found) => String(parseNumeral(found) ?? found)),
      });
      continue;
    }
    const [amount, measure] = inSmallest(value, unit);
    values.push({ span, as: ` ${kind}\u2007${amount}\u2007${measure} ` });
  }
  for (const { span, as } of clockTimes(text)) values.push({ span, as });
  values.sort((left, right) => left.span[0] - right.span[0] || right.span[1] - left.span[1]);
  let folded = "";
  let copied = 0;
  for (const { span, as } of values) {
    if (span[0] < copied) continue;
    folded += foldNumerals(text.slice(copied, span[0]), language) + as;
    copied = span[1];
  }
  return (folded + foldNumerals(text.slice(copied), language)).replace(/(?<![一-鿿])金\s*(?= amount)/g, "");
}

/** （株）みどり and みどり㈱. */
const companies =
  /(?:㈱|㈲|[（(][株有合同社財][）)])(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}A-Z]{2})|(?<=[\p{sc=Han}ァ-ヺーA-Za-z]{2})(?:㈱|㈲|[（(][株有][）)])/gu;
const formsOfCompanies: ReadonlyMap<string, string> = new Map([
  ["㈱", "株式会社"],
  ["株", "株式会社"],
  ["㈲", "有限会社"],
  ["有", "有限会社"],
  ["合", "合資会社"],
  ["同", "合同会社"],
  ["社", "社団法人"],
  ["財", "財団法人"],
]);

/** 第1条2項, and 2項に記載する ahead of which nothing counts: 次の2項 and 前2項 are two. */
const provision =
  /(?:(?<=[条項章])|(?<=(?:^|[、。（「，]|規[約則程]の?|会則の?|約款の?|定款の?)[ \u3000]?))([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}) ?([条項号章])(?=(?:$|[にでのはをと、]|及び|又は|から(?![成な]る)|まで|各号|各項|ただし書|本文|記載|記述|所定|規定|第?[0-9０-９一二三四五六七八九十]{1,3} ?[項号]))/g;

/** 様式第1号 is 様式1, 別表第一 is 別表1. */
const attached = /(様式|別表|別紙|別記)第 ?([0-9０-９一二三四五六七八九十]{1,3})号?(?![条項])/g;

/** 3分に2以上: two thirds, mistyped; nothing is two or more in three minutes. */
const mistypedShare =
  /([2-9２-９二三四五])分に([1-9１-９一二三四])(?=以上|を超え|未満|以下|の(?:同意|賛成|出席|多数|議決))/g;

/** Five (5) and 十五（15）: a number in words and in figures. */
const saidTwice = /((?<![a-z-])[a-z]+(?:-[a-z]+)?|[一二三四五六七八九十百]{1,5})(?: ?)[（(](\d{1,3})[）)]/gi;

function onceSaid(both: string, words: string, figures: string): string {
  const read = readEnglishNumeral(words, 0) ?? readNumeral(words, 0);
  return read?.value === Number(figures) ? words : both;
}

/** 民法（明治二十九年法律第八十九号）: the number of a law says nothing that its name does not. */
const lawNumber =
  /[（(](?:明治|大正|昭和|平成|令和)[元〇一二三四五六七八九十百0-9０-９]{1,4}年[一-鿿0-9０-９]{1,16}第[〇一二三四五六七八九十百千0-9０-９]{1,6}号[）)]/g;

/** 2026年3月1日至3月31日: the year goes for both. */
const rangeInYear =
  /((?:19|20)\d\d年)(\d{1,2}月\d{1,2}日(?:[（(][^）)]{1,4}[）)])?(?:起|午前|午後)?\s*(?:至|到|から|[～~〜–—-])\s*)(?=\d{1,2}月\d{1,2}日)/g;

/** 6月～9月, 6～9月. */
const months =
  /(?<![0-9０-９])(1[0-2]|[1-9]|１[０-２]|[１-９])月?\s?[～~〜–]\s?(1[0-2]|[1-9]|１[０-２]|[１-９])月(?:まで)?(?![0-9０-９日間额額])/g;

/** Cookies in a Chinese or Japanese sentence, which has no plural. */
const borrowedPlural =
  /(?<=[\p{sc=Han}ぁ-んァ-ヺ] ?)(cookie|app|sdk|log|session|tag|pixel|beacon|token|widget|plugin|link|url)s(?=[^a-z]{0,2}[\p{sc=Han}ぁ-んァ-ヺ])/giu;

/** 上午九時 and 午後五時半: beside the half of the day a Han numeral is an hour. */
const hanHour = /(?<=午前|午後|上午|下午|晚上|早上)[一二三四五六七八九十两兩]{1,3}(?=[時时點点])/g;

function hour(numeral: string): string {
  return String(parseNumeral(numeral) ?? numeral);
}

/** 一次 and 一回 are numbers where they count, not in 一次性 and 一次元. */
const onceHan = /(?<![〇一二三四五六七八九十百千第])一(?=[次回](?![性元]))/g;

/** Shares in figures, and in percent where that is exact: half (of) the fee, one half of it and 50% of it. */
function withShares(text: string): string {
  return text
    .replace(bareShare, (_, part: string) => (/^half/i.test(part) ? "1/2 of " : "1/4 of "))
    .replace(share, inFigures)
    .replace(shareTwice, "$1")
    .replace(exactShare, (_, over: string, under: string) => `${(Number(over) * 100) / Number(under)}%`);
}

/** Half of the members, half the fee and a quarter of the seats; not the first half of the year, nor half an hour. */
const bareShare =
  /(?<!\b(?:first|second|third|other|latter|former|top|bottom|last|upper|lower|each|either|one|two|three|and|the|this|that) )(?:\ba )?\b(half of |half (?=the\b)|(?<=\ba )quarter of )(?=[a-z])/gi;
const exactShare = /(?<![\d/.])([1-4])\/([245])(?![\d/])(?= (?:of|votes?|majority|approval)\b)/g;

/** A two-thirds (2/3) vote, three quarters of the members; three quarters alone are nine months. */
const share =
  /\b(one|two|three|four|five)[- ](hal[fv]|third|quarter|fourth|fifth)(?:es|s)?(?= (?:of|votes?|majority|approval|\(\d\/\d\)))/gi;
const shareTwice = /(?<![\d/])(\d\/\d) \(\1\)/g;
const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halv", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
]);

function inFigures(words: string, count: string, part: string): string {
  const [over, under] = [
    ["one", "two", "three", "four", "five"].indexOf(count.toLowerCase()) + 1,
    parts.get(part.toLowerCase()),
  ];
  return under === undefined ? words : `${over}/${under}`;
}

/** With the commas between its thousands, which part no two numbers. */
const hanNumber =
  /[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])[万萬億亿]?|[〇零一二三四五六七八九十百千廿两兩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟0-9０-９]+[万萬億亿]?/g;

/** 7–14个, 3-5人 and 5%-10%: a dash before another number of what is counted; not 12-3号, which is a house. */
const range =
  /(?<![\dA-Za-z.,/:：–—-]|[-–—~～〜]\s?)(\d{1,3}(?:,\d{3})*(?:\.\d+)?\s?(?:[%％]|\p{sc=Han}{1,2})?)\s?[-–—~～〜]\s?(?=\d{1,3}(?:,\d{3})*(?:\.\d+)?\s?(?:[%％]|(?![号號栋棟室弄楼樓])\p{sc=Han}))/gu;

/** 10兆, which is no money. */
const megabytes = /(?<![0-9.,])([0-9]{1,4})兆(?![0-9元円圆圓美日赫瓦帕]|字[节節])/g;

/** A year is twelve months and a week seven days; months and days differ in length, and so do a day and 24 hours by law. */
export function inSmallest(value: number, unit: string): readonly [value: number, unit: string] {
  if (unit === "year") return [value * 12, "month"];
  return unit === "week" ? [value * 7, "day"] : [value, unit];
}

/** Numbers outside of any quantity, 第十二条 and Section IV among them, in ASCII digits. */
function foldNumerals(text: string, language: Language): string {
  let folded = "";
  let copied = 0;
  for (let at = 0; at < text.length;) {
    if (isKana(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const read = isWordOf(text, at)
      ? null
      : (readNumeral(text, at) ?? (language === "en" ? romanLabel(text, at) : null));
    if (read === null || read.end <= at) {
      at += 1;
      continue;
    }
    folded += text.slice(copied, at) + String(read.value);
    copied = at = read.end;
  }
  return folded + text.slice(copied);
}

/** No numeral begins with kana, which most of a Japanese text is. */
function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff;
}

/** 登陆, 大陆, 收拾: a formal numeral alone is a word's, unless a unit or another numeral stands beside it. */
export function isWordOf(text: string, at: number): boolean {
  return (
    formal.test(text[at] ?? "") && !numeric.test(text[at - 1] ?? "") && !numeric.test(text[at + 1] ?? "")
  );
}

const formal = /[陆陸肆伍捌拾佰仟參叁]/;
const numeric = /[〇一二三四五六七八九十百千万萬億亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟元圆圓年月日天个個份角分]/;

function romanLabel(text: string, at: number): { value: number; end: number } | null {
  if (!/(?:section|article|chapter|part|annex|schedule|title)\s$/i.test(text.slice(Math.max(0, at - 9), at)))
    return null;
  const read = readRoman(text, at);
  return read === null || /[A-Za-z]/.test(text[read.end] ?? "") ? null : read;
}
