import type { Language } from "../../../model.ts";
import { findDates } from "../../../text/dates.ts";
import { foldForComparison } from "../../../text/fold.ts";
import { figures, han, valueOf } from "./figures.ts";
import type { Measure } from "./measures.ts";

/** From one to another, in words or by a sign, each end by its value: 9:00～17:00 and 午前9時から午後5時まで. */
export function findRanges(
  text: string,
  measures: readonly Measure[],
  language: Language,
): readonly Measure[] {
  const ends = endsOf(text, measures, language);
  const found: Measure[] = [];
  for (const [index, first] of ends.entries()) {
    const second = ends[index + 1];
    if (second === undefined || (found.at(-1)?.span[1] ?? 0) > first.span[0]) continue;
    const joint = joints[language].exec(text.slice(first.span[1], second.span[0]));
    if (joint === null) continue;
    const tail = tails[language].exec(text.slice(second.span[1], second.span[1] + 6))?.[0] ?? "";
    const opening =
      heads[language].exec(text.slice(Math.max(0, first.span[0] - 8), first.span[0]))?.[0] ?? "";
    const isBetween = /^between/i.test(opening);
    // Between 13 and 17 may leave out both.
    if (isBetween !== /and/i.test(joint[0]) || (isBetween && !isOfTime(first.key))) continue;
    const from = first.key.endsWith("#")
      ? first.key.slice(0, -1) + second.key.replace(/^\D*[\d.]+/, "")
      : first.key;
    found.push({
      span: [first.span[0] - opening.length, second.span[1] + tail.length],
      key: `from ${from} to ${second.key}`,
    });
  }
  return found;
}

function isOfTime(key: string): boolean {
  return /^(?:time|weekday|date) /.test(key);
}

const joints: Readonly<Record<Language, RegExp>> = {
  ja: /^\s?(?:から|より|[～〜~－–—-]|ないし)\s?$/u,
  "zh-Hans": /^\s?起?\s?(?:至|到|[～〜~－–-]|[—─]{1,2})\s?$/u,
  "zh-Hant": /^\s?起?\s?(?:至|到|[～〜~－–-]|[—─]{1,2})\s?$/u,
  en: /^(?: ?[-–—~] ?| to | until | till | and )$/iu,
};
const tails: Readonly<Record<Language, RegExp>> = {
  ja: /^まで(?:の間)?/u,
  "zh-Hans": /^(?:为止|止)/u,
  "zh-Hant": /^(?:為止|止)/u,
  en: /^(?!)/u,
};
const heads: Readonly<Record<Language, RegExp>> = {
  ja: /^(?!)/u,
  "zh-Hans": /[自从由]\s?$/u,
  "zh-Hant": /[自從由]\s?$/u,
  en: /\b(?:from|between) $/iu,
};

/** What a range may begin or end with: measures, dates, days of the week, and numbers with what they count. */
function endsOf(text: string, measures: readonly Measure[], language: Language): readonly Measure[] {
  const ends: Measure[] = [...measures];
  const add = (span: Measure["span"], key: string): void => {
    if (!ends.some((one) => one.span[0] < span[1] && span[0] < one.span[1])) ends.push({ span, key });
  };
  for (const { span, date } of findDates(text)) add(span, `date ${date}`);
  for (const match of text.matchAll(others[language])) {
    const span = [match.index, match.index + match[0].length] as const;
    const { weekday, number, unit, bare } = match.groups ?? {};
    if (weekday !== undefined) add(span, `weekday ${weekdayOf(weekday)}`);
    else if (bare !== undefined) add(span, `count ${valueOf(bare)}#`);
    else if (number === undefined) add(span, `other ${foldForComparison(match[0])}`);
    else add(span, `count ${valueOf(number)} ${foldForComparison(unit ?? "")}`);
  }
  return ends.toSorted((one, other) => one.span[0] - other.span[0]);
}

function weekdayOf(printed: string): string {
  const latin = /^[a-z]{3}/i.exec(printed)?.[0];
  return latin === undefined ? printed.replace(/^(?:周|週|星期|礼拜|禮拜)|曜日?$/g, "") : latin.toLowerCase();
}

const counted =
  "歳|才|岁|歲|周岁|名|人|円|元|日圓|回|冊|册|階|楼|樓|頁|页|ページ|週間|週|周|日|天|年生|年級|年级|年|[かヶカヵケ箇个個]?月|%|％|枚|張|张|泊|室|分";
const bareNumber = `(?<![0-9０-９A-Za-z.．,，第:：/-])(?<bare>${figures})(?=\\s?(?:から|[～〜~－–—-]|至|到)\\s?[0-9０-９])`;
const eastern = (weekdays: string): RegExp =>
  new RegExp(
    `(?<![0-9０-９一二三四五六七八九十第])(?:翌年?の?|同年?|当|當|次|毎年|每年)?(?:${figures}|${han})月(?:末日?|上旬|中旬|下旬|底|初)|${bareNumber}|(?<![0-9０-９一二三四五六七八九十A-Za-z第.．/:：])(?<number>${figures}|${han})(?<unit>${counted})(?=[間间至到止以的内內起前後后之為为]|[^\\p{sc=Han}]|$)|(?<weekday>${weekdays})`,
    "gu",
  );
const others: Readonly<Record<Language, RegExp>> = {
  ja: eastern(
    "[月火水木金土日]曜日?|(?<![\\p{sc=Han}0-9０-９])[月火水木金土日](?=[～〜~－–-][月火水木金土日])|(?<=[月火水木金土日][～〜~－–-])[月火水木金土日]",
  ),
  "zh-Hans": eastern("(?:周|星期|礼拜)[一二三四五六日天]"),
  "zh-Hant": eastern("(?:週|周|星期|禮拜)[一二三四五六日天]"),
  en: /\b(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?)\b|(?<=\b(?:aged?|ages)(?: from)? (?:\d{1,2}(?: ?[-–—] ?| to ))?)(?<number>\d{1,2})(?![\d%,:]|\.\d)/gu,
};
