import { type FoundDate, findDates, mayHoldDate } from "../../text/dates.ts";

/**
 * The text with its dates said once: without the day of the week that a date has anyhow (2024年4月1日（月）, Monday, April 1, 2024), and
 * without the same date by another count behind it (2024年4月1日（令和6年4月1日）). A day of the week that is another stands.
 */
export function withPlainDates(text: string): string {
  if (!mayHoldDate(text) || !mayHoldMore.test(text)) return text;
  const dates = findDates(text);
  let plain = "";
  let copied = 0;
  for (const [index, found] of dates.entries()) {
    const [start, end] = found.span;
    if (start < copied) continue;
    const ahead = weekdayAhead.exec(text.slice(copied, start));
    const from = ahead !== null && isDayOf(found, ahead[1] ?? "") ? start - ahead[0].length : start;
    plain += text.slice(copied, from) + text.slice(start, end);
    copied = end + lengthBehind(text, found, dates[index + 1]);
  }
  return plain + text.slice(copied);
}

/** How far what says nothing new goes on behind a date. */
function lengthBehind(text: string, found: FoundDate, next: FoundDate | undefined): number {
  const end = found.span[1];
  const day = weekdayBehind.exec(text.slice(end, end + longestNote));
  if (day !== null) return isDayOf(found, day[1] ?? day[2] ?? "") ? day[0].length : 0;
  if (next === undefined || next.date !== found.date || next.precision !== found.precision) return 0;
  if (!/^\s?[（(]\s?(?:西暦|西元|公元|即|=)?\s?$/.test(text.slice(end, next.span[0]))) return 0;
  const close = /^\s?[）)]/.exec(text.slice(next.span[1], next.span[1] + 2));
  return close === null ? 0 : next.span[1] + close[0].length - end;
}

const longestNote = 16;
const weekdayBehind =
  /^\s?(?:[（(【［[]\s?((?:星期|礼拜|禮拜|[周週])?[月火水木金土日一二三四五六天](?:曜日?)?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?)\s?[）)】］\]]|((?:星期|礼拜|禮拜|週)[一二三四五六日天](?![\p{sc=Han}\d])|[月火水木金土日]曜日(?!\p{sc=Han})))/iu;
const weekdayAhead =
  /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?),? (?:the )?$/i;
const mayHoldMore = /[（(【［[]|星期|礼拜|禮拜|週|曜|day|\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b/i;

/** Whether a date falls on the day of the week that is named beside it; 日 and 一 are read by the week that they belong to. */
function isDayOf({ date, precision }: FoundDate, named: string): boolean {
  if (precision !== "day") return false;
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  const name = named.replace(/^(?:星期|礼拜|禮拜|[周週])|曜日?$/g, "").toLowerCase();
  return (names[day] ?? []).some((one) => (one.length === 1 ? name === one : name.startsWith(one)));
}

const names: readonly (readonly string[])[] = [
  ["日", "天", "sun"],
  ["月", "一", "mon"],
  ["火", "二", "tue"],
  ["水", "三", "wed"],
  ["木", "四", "thu"],
  ["金", "五", "fri"],
  ["土", "六", "sat"],
];
