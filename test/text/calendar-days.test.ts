import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isDate } from "../../src/text/calendar-days.ts";

const dates = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 86_400_000, max: Date.UTC(2400, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test("days are counted as the proleptic Gregorian calendar counts them", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      const wanted = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
      expect(addDays(date, days)).toBe(wanted);
      expect(daysBetween(date, wanted)).toBe(days);
    }),
  );
});

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2100-02-28", 1, "2100-03-01"],
  ["2000-02-28", 1, "2000-02-29"],
  ["2024-12-31", 1, "2025-01-01"],
  ["2024-03-01", -1, "2024-02-29"],
])("%s + %i = %s", (date, days, wanted) => {
  expect(addDays(date, days)).toBe(wanted);
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2023-11-30", 3, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-09-03", -9, "2023-12-03"],
])("%s + %i months = %s", (date, months, wanted) => {
  expect(addMonths(date, months)).toBe(wanted);
});

test("a date is one only where the calendar has it", () => {
  expect(["2024-02-29", "2024-12-31"].filter(isDate)).toHaveLength(2);
  expect(["2023-02-29", "2024-13-01", "2024-9-3", "2024-09-03T00:00Z", ""].filter(isDate)).toEqual([]);
});
