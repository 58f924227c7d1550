import type { CalendarDate, Language } from "../model.ts";
import { partsOf } from "../text/calendar-days.ts";
import { releaseMessagesFor } from "./messages/release/messages.ts";

/** How years are counted: by the western calendar, by Japan's eras, or from the founding of the Republic of China. */
export type Calendar = "gregorian" | "japanese" | "republic";

/** The date as a reader of the language writes it: 2024年9月3日, 2024 年 9 月 3 日, September 3, 2024, 令和6年9月3日, 民國113年9月3日. */
export function writeDate(date: CalendarDate, language: Language, calendar: Calendar = "gregorian"): string {
  const messages = releaseMessagesFor(language);
  const [year, month, day] = partsOf(date);
  const era = calendar === "gregorian" ? null : eraOf(date, year, calendar, language);
  return era === null ? messages.date(year, month, day) : messages.eraDate(era.name, era.year, month, day);
}

interface Era {
  readonly name: string;
  readonly year: number;
}

function eraOf(date: CalendarDate, year: number, calendar: Calendar, language: Language): Era | null {
  if (calendar === "republic") {
    if (year < FIRST_OF_REPUBLIC) return null;
    const names = { ja: "民国", "zh-Hans": "民国", "zh-Hant": "民國", en: "Minguo" };
    return { name: names[language], year: year - FIRST_OF_REPUBLIC + 1 };
  }
  const found = ERAS.find(({ from }) => date >= from);
  if (found === undefined) return null;
  return {
    name: language === "en" ? found.english : found.name,
    year: year - Number(found.from.slice(0, 4)) + 1 + (found.from === MEIJI_CALENDAR ? MEIJI_YEARS : 0),
  };
}

const FIRST_OF_REPUBLIC = 1912;

/** Meiji dates before the western calendar was taken over (明治6年1月1日) have other months and days. */
const MEIJI_CALENDAR = "1873-01-01";
const MEIJI_YEARS = 5;

const ERAS: readonly { readonly from: CalendarDate; readonly name: string; readonly english: string }[] = [
  { from: "2019-05-01", name: "令和", english: "Reiwa" },
  { from: "1989-01-08", name: "平成", english: "Heisei" },
  { from: "1926-12-25", name: "昭和", english: "Shōwa" },
  { from: "1912-07-30", name: "大正", english: "Taishō" },
  { from: MEIJI_CALENDAR, name: "明治", english: "Meiji" },
];
