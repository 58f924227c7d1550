import type { Span } from "../model.ts";
import { eraYear, isoDate } from "./calendar.ts";
import { lazily } from "./lazily.ts";
import { parseNumeral } from "./numerals.ts";

export type DateNotation = "western" | "era" | "republic" | "numeric" | "english";

/**
 * A date in a text. `date` is ISO 8601 to the precision of what is written: `2024-09-03` (day), `2024-09` (month), `2024`
 * (year), `--09-03` (a day of every year).
 */
export interface FoundDate {
  readonly span: Span;
  readonly date: string;
  readonly precision: "day" | "month" | "year" | "yearless";
  readonly notation: DateNotation;
}

/**
 * The dates of a text in order: 2024年9月3日, 二〇二四年九月三日, 令和6年9月3日, R6.9.3, 民國113年9月3日, 2024-09-03, 2024/9/3,
 * September 3, 2024. An impossible one (2月30日) is none, and so is one whose day and month could change places
 * (03/04/2024). The weekday behind a date and words such as 起 or から are not part of it.
 */
export function findDates(text: string): readonly FoundDate[] {
  const kinds = mayHoldDate(text) ? kindsIn(text) : 0;
  const pattern = kinds === 0 ? undefined : patterns[kinds]?.();
  if (pattern === undefined) return [];
  const found: FoundDate[] = [];
  let from = 0;
  while (from < text.length) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    const read = readMatch(match.groups ?? {});
    if (read === null) {
      // 第10年3月1日 holds no date of its own: the rest of a failed date is not tried for a smaller one.
      from = match.index + match[0].length;
      continue;
    }
    const end = match.index + match[0].length;
    found.push({ span: [match.index, end], ...read });
    from = end;
  }
  return found;
}

/** Whether there is anything in a text of which every date has some; the search itself costs fifty times as much. */
export function mayHoldDate(text: string): boolean {
  return /[0-9０-９年月]/.test(text);
}

const gap = String.raw`[ \t\u00a0\u2009\u202f\u3000]{0,3}`;
const number = String.raw`(?:[0-9０-９]{1,4}|[〇零○一二三四五六七八九十百千廿卅元]{1,8})`;
const day = String.raw`(?:[0-9０-９]{1,2}|[一二三四五六七八九十廿卅]{1,4})`;
const opened = String.raw`[【［\[]?`;
const closed = String.raw`[】］\]]?`;
const eras = "令和|平成|昭和|大正|明治|㋿|㍻|㍼|㍽|㍾";
const month =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const ordinal = "(?:st|nd|rd|th)?";
/** The same year by another count: 2024年（令和6年）, 令和6（2024）年. */
const again = (name: string): string =>
  String.raw`(?:${gap}[（(](?<${name}>(?:${eras}|(?:中華|中华)?民[國国]|西暦|西元|公元)?${gap}${number}${gap}年?)[）)])?`;

/** The longest reading first; every repetition is bounded, so that the search is linear. */
const sources: readonly string[] = [
  // 令和6年9月3日, 民國113年9月, 2024 年 9 月 3 日, 2024年, and a form that was filled in: 2024年【9】月【3】日
  String.raw`(?:(?:(?<era>${eras})|(?<republic>(?:中華|中华)?民[國国])|西暦|西元|公元)${gap})?(?<![0-9０-９第]|[0-9０-９][.．]|[0-9０-９][,，](?![0-9０-９]{4}年))${opened}(?<year>${number})${closed}${again("also")}${gap}年${again("too")}(?:${gap}${opened}(?<month>${day})${closed}${gap}月(?:${gap}${opened}(?<day>${day})${closed}${gap}[日号號](?![間间])|(?!${gap}${day}${gap}[日号號間间]))|(?![間间]|${gap}${day}${gap}月))`,
  // R6.9.3, 令和6.9.3
  String.raw`(?<![A-Za-z0-9])(?:(?<letter>[RHSMT])|(?<era2>${eras}))(?<year2>[0-9]{1,2})[.．/-](?<month2>[0-9]{1,2})[.．/-](?<day2>[0-9]{1,2})(?![0-9A-Za-z]|[.．/-][0-9])`,
  // 2024-09-03, 2024/9/3, 2024. 9. 3
  String.raw`(?<![0-9A-Za-z０-９./_-])(?<year3>[0-9０-９]{4}) ?(?<mark>[-/.．／－‐]) ?(?<month3>[0-9０-９]{1,2}) ?\k<mark> ?(?<day3>[0-9０-９]{1,2})(?![0-9０-９/]|(?!T[0-9])[A-Za-z]|[-.．][0-9A-Za-z])`,
  // 9月3日 of every year
  String.raw`(?<![0-9０-９か箇个個第]|[0-9０-９][.．])(?<month4>${day})${gap}月${gap}(?<day4>${day})${gap}[日号號](?![間间])`,
  // September 3rd, 2024; September 2024; September 3
  String.raw`(?<![A-Za-z0-9])(?<name5>${month})\.? {0,3}(?:(?<day5>[0-9]{1,2})${ordinal}(?![0-9])(?:,? {0,3}(?<year5>[0-9]{4}))?|,? {0,3}(?<year6>[0-9]{4}))(?![0-9A-Za-z])`,
  // 3rd day of September, 2024; 3-Sep-2024; 3 September
  String.raw`(?<![A-Za-z0-9./])(?<day7>[0-9]{1,2})${ordinal}[ -](?:day )?(?:of )?(?<name7>${month})(?:\.?,?[ -](?<year7>[0-9]{4})(?![0-9A-Za-z])|(?![A-Za-z]|[ -][0-9]))`,
  // 30.09.2024; 09/30/2024; 30-09-2024
  String.raw`(?<![0-9A-Za-z./-])(?<first8>[0-9]{1,2})(?<mark8>[./-])(?<second8>[0-9]{1,2})\k<mark8>(?<year8>[0-9]{4})(?![0-9A-Za-z/-]|[.][0-9])`,
];

/** For each of the sources, what every date of its kind has in it. */
const signs: readonly RegExp[] = [
  /年/,
  /(?:[RHSMT]|令和|平成|昭和|大正|明治|[㋿㍻㍼㍽㍾])[0-9]{1,2}[.．/-][0-9]/i,
  /[0-9０-９]{4} ?[-/.．／－‐]/,
  /月/,
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i,
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i,
  /[0-9][./-][0-9]{1,2}[./-][0-9]{4}/,
];

/** By the kinds of dates to look for, one bit a source: a document has one or two kinds, and the others are slow to compile. */
const patterns: readonly (() => RegExp)[] = Array.from({ length: 1 << signs.length }, (_, kinds) =>
  lazily(() => new RegExp(sources.filter((_source, index) => (kinds & (1 << index)) !== 0).join("|"), "giu")),
);

function kindsIn(text: string): number {
  return signs.reduce((kinds, sign, index) => (sign.test(text) ? kinds | (1 << index) : kinds), 0);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMatch(groups: Groups): Omit<FoundDate, "span"> | null {
  return readWritten(groups) ?? readNumeric(groups) ?? readEnglish(groups);
}

function readWritten(groups: Groups): Omit<FoundDate, "span"> | null {
  if (groups["month4"] !== undefined) {
    // Of every year, so the 29th of February is possible.
    const date = isoDate(2000, numberOf(groups["month4"]), numberOf(groups["day4"]));
    return date === null ? null : { date: `-${date.slice(4)}`, precision: "yearless", notation: "western" };
  }
  const era = groups["era"] ?? groups["era2"] ?? groups["letter"];
  const printed = groups["year"] ?? groups["year2"];
  if (printed === undefined) return null;
  const counted = printed === "元" ? 1 : numberOf(printed);
  const isDay = groups["month"] !== undefined && groups["day"] !== undefined;
  const isRepublic =
    groups["republic"] !== undefined ||
    (era === undefined && isDay && counted >= bareRepublic[0] && counted <= bareRepublic[1]);
  const notation = era !== undefined ? "era" : isRepublic ? "republic" : "western";
  const year = era !== undefined ? eraYear(era, counted) : notation === "republic" ? counted + 1911 : counted;
  if (notation === "western" && printed.includes("元")) return null;
  if ([groups["also"], groups["too"]].some((noted) => noted !== undefined && yearOf(noted) !== year))
    return null;
  return dated(year, groups["month"] ?? groups["month2"], groups["day"] ?? groups["day2"], notation);
}

/** The year as a note behind it says again: 令和6年, 民國113年, 2024. */
function yearOf(noted: string): number {
  const [, name = "", counted = ""] = noteOfYear.exec(noted) ?? [];
  const value = counted === "元" ? 1 : numberOf(counted);
  if (name === "" || name.startsWith("西") || name === "公元") return value;
  return /民[國国]$/.test(name) ? value + 1911 : eraYear(name, value);
}

const noteOfYear = new RegExp(`^(${eras}|(?:中華|中华)?民[國国]|西暦|西元|公元)?${gap}(${number})${gap}年?$`);

function readNumeric(groups: Groups): Omit<FoundDate, "span"> | null {
  if (groups["year3"] !== undefined)
    return dated(numberOf(groups["year3"]), groups["month3"], groups["day3"], "numeric");
  if (groups["year8"] === undefined) return null;
  const [first, second] = [numberOf(groups["first8"]), numberOf(groups["second8"])];
  // 30.09.2024 is written with points only where the day comes first; with strokes the order differs between countries.
  const dayFirst = groups["mark8"] === "." || first > 12;
  if (!dayFirst && second <= 12 && first !== second) return null;
  const [dayOf, monthOf] = dayFirst ? [first, second] : [second, first];
  return dated(numberOf(groups["year8"]), String(monthOf), String(dayOf), "numeric");
}

function readEnglish(groups: Groups): Omit<FoundDate, "span"> | null {
  const name = groups["name5"] ?? groups["name7"];
  if (name === undefined) return null;
  const monthOf = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const year = groups["year5"] ?? groups["year6"] ?? groups["year7"];
  const dayOf = groups["day5"] ?? groups["day7"];
  if (year !== undefined) return dated(numberOf(year), String(monthOf), dayOf, "english");
  // Without a year, may and march are verbs unless they begin with a capital.
  const date = /^[A-Z]/.test(name) ? isoDate(2000, monthOf, numberOf(dayOf)) : null;
  return date === null ? null : { date: `-${date.slice(4)}`, precision: "yearless", notation: "english" };
}

const monthNames: readonly string[] = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** 113年8月15日 on a page of Taiwan leaves 民國 out; no other calendar in use counts in these years. */
const bareRepublic = [100, 150] as const;

/** Years that a policy or a statute names; smaller numbers before 年 are durations or years of an era that is not named. */
const firstYear = 1868;
const lastYear = 2199;

function dated(
  year: number,
  month: string | undefined,
  day: string | undefined,
  notation: DateNotation,
): Omit<FoundDate, "span"> | null {
  if (!(year >= firstYear && year <= lastYear)) return null;
  const date = isoDate(
    year,
    month === undefined ? 1 : numberOf(month),
    day === undefined ? 1 : numberOf(day),
  );
  if (date === null) return null;
  if (month === undefined) return { date: date.slice(0, 4), precision: "year", notation };
  return day === undefined
    ? { date: date.slice(0, 7), precision: "month", notation }
    : { date, precision: "day", notation };
}

/** NaN where the text is no number, which no comparison lets pass. */
function numberOf(text: string | undefined): number {
  return text === undefined ? Number.NaN : (parseNumeral(text) ?? Number.NaN);
}
