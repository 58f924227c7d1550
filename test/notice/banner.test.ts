import { describe, expect, test } from "vitest";
import type { CalendarDate, Release } from "../../src/model.ts";
import { banner, type BannerStart } from "../../src/notice/banner.ts";
import { noticeOf, stated } from "./compared.ts";

const timeZone = "Asia/Tokyo";
const text = (days: string): string => `# 保存期間\n記録は取得の日から${days}保存します。`;

function release(
  effective: CalendarDate,
  from = "12か月間",
  to = "24か月間",
  published: string | null = null,
): Release {
  return { notice: noticeOf(stated(text(from)), stated(text(to), { effective })), published };
}

function on(
  day: CalendarDate,
  releases: readonly Release[],
  starts: BannerStart = "effective",
  days = 30,
): string {
  const { active, period, release: told } = banner(releases, { on: day, timeZone, starts, days });
  return `${active ? "shows" : "rests"} ${told?.notice.effective ?? "-"} ${period?.from ?? "-"}..${period?.until ?? "-"}`;
}

describe.each([
  ["a month end", "2024-09-03", 30, "2024-09-02", "2024-10-02", "2024-10-03"],
  ["a leap day", "2024-02-01", 29, "2024-01-31", "2024-02-29", "2024-03-01"],
  ["no leap day", "2023-02-01", 29, "2023-01-31", "2023-03-01", "2023-03-02"],
  ["a year end", "2024-12-15", 30, "2024-12-14", "2025-01-13", "2025-01-14"],
  ["one day", "2024-02-29", 1, "2024-02-28", "2024-02-29", "2024-03-01"],
])("over %s", (_, first, days, dayBefore, last, dayAfter) => {
  test("shows from the first day to the last, and on no other", () => {
    const shows = [dayBefore, first, last, dayAfter].map((day) =>
      on(day, [release(first)], "effective", days),
    );
    const window = `${first} ${first}..${last}`;
    expect(shows).toEqual([`rests ${window}`, `shows ${window}`, `shows ${window}`, `rests ${window}`]);
  });
});

test("begins so many days before the effective date, or with publication", () => {
  const early = release("2024-03-01", "12か月間", "24か月間", "2024-02-10");
  expect(on("2024-02-16", [early], { daysBefore: 14 })).toBe("shows 2024-03-01 2024-02-16..2024-03-16");
  expect(on("2024-02-15", [early], { daysBefore: 14 })).toMatch(/^rests/);
  expect(on("2024-02-10", [early], "published")).toBe("shows 2024-03-01 2024-02-10..2024-03-10");
  expect(on("2024-02-10", [release("2024-03-01")], "published")).toBe("rests - -..-");
});

test("of two windows the later release is told first, and the earlier one with it", () => {
  const both = [release("2024-09-03"), release("2024-09-20", "24か月間", "36か月間")];
  const { release: told, others } = banner(both, { on: "2024-09-25", timeZone, starts: "effective" });
  expect(told?.notice.effective).toBe("2024-09-20");
  expect(others.map(({ notice }) => notice.effective)).toEqual(["2024-09-03"]);
  expect(on("2024-09-10", both)).toBe("shows 2024-09-03 2024-09-03..2024-10-02");
  expect(on("2024-10-05", both)).toBe("shows 2024-09-20 2024-09-20..2024-10-19");
});

test("a correction within the window leaves it standing and has none of its own", () => {
  const correction = release("2024-09-10", "24か月間", "２４か月間");
  expect(correction.notice.updated).toEqual([]);
  expect(on("2024-09-15", [release("2024-09-03"), correction])).toBe(
    "shows 2024-09-03 2024-09-03..2024-10-02",
  );
  expect(on("2024-09-15", [correction])).toBe("rests - -..-");
});
