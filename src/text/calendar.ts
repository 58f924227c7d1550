import type { CalendarDate } from "../model.ts";

/** The date as `YYYY-MM-DD`; null where there is no such day. */
export function isoDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  if (![year, month, day].every(Number.isInteger)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The western year of a year of a Japanese era, by its name, its square sign or its letter; NaN for an unknown era. */
export function eraYear(era: string, year: number): number {
  return year >= 1 ? (beforeFirstYear.get(era.toUpperCase()) ?? Number.NaN) + year : Number.NaN;
}

/**
 * An era's last year runs on into the next one's numbers in documents written ahead (平成32年), so no upper bound holds here.
 */
const beforeFirstYear: ReadonlyMap<string, number> = new Map(
  (
    [
      [2018, ["令和", "㋿", "R"]],
      [1988, ["平成", "㍻", "H"]],
      [1925, ["昭和", "㍼", "S"]],
      [1911, ["大正", "㍽", "T"]],
      [1867, ["明治", "㍾", "M"]],
    ] as const
  ).flatMap(([before, names]) => names.map((name) => [name, before] as const)),
);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
