import type { CalendarDate } from "../model.ts";
import { isoDate } from "./calendar.ts";

/** The date so many days later, or earlier for a negative number. A day is a square of the calendar: no clock, zone or summer time is in it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days);
}

/** How many days after `from` the other date is; negative where it comes before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months later; the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + month - 1 + months;
  for (let last = day; last > 28; last -= 1) {
    const found = isoDate(Math.floor(count / 12), (count % 12) + 1, last);
    if (found !== null) return found;
  }
  return isoDate(Math.floor(count / 12), (count % 12) + 1, Math.min(day, 28)) ?? date;
}

/** Whether the text is a date of the calendar in the form `2024-09-03`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isoDate(...partsOf(text)) === text;
}

export function partsOf(date: CalendarDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}

// Days since 0000-03-01, counted in eras of 400 years whose years begin in March, so that a leap day is a year's last:
// http://howardhinnant.github.io/date_algorithms.html
function dayNumber(date: CalendarDate): number {
  const [printed, month, day] = partsOf(date);
  const year = month <= 2 ? printed - 1 : printed;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function dateOf(number: number): CalendarDate {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
