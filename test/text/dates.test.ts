import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

/** `[2024年9月3日=2024-09-03]` stands round every date that is found in the text. */
function marked(text: string): string {
  let shown = "";
  let from = 0;
  for (const { span, date } of findDates(text)) {
    shown += `${text.slice(from, span[0])}[${text.slice(...span)}=${date}]`;
    from = span[1];
  }
  return shown + text.slice(from);
}

test.each([
  "本規約は[2024年09月03日=2024-09-03]から適用します。",
  "本声明自 [2023 年 1 月 24 日=2023-01-24] 起生效。",
  "[２０２４年９月３日=2024-09-03]（火）改定",
  "[令和6年4月1日=2024-04-01]施行",
  "[令和元年5月1日=2019-05-01]",
  "[平成二十九年十月一日=2017-10-01]から施行する。",
  "[昭和64年1月7日=1989-01-07]",
  "[R6.4.1=2024-04-01]改定",
  "[2024年（令和6年）4月1日=2024-04-01]から",
  "[令和6（2024）年4月1日=2024-04-01]から",
  "2024年（令和5年）4月1日から",
  "[25-07-2025=2025-07-25]",
  "05-07-2025",
  "[二〇二四年九月三日=2024-09-03]",
  "[二零二四年十二月三十一日=2024-12-31]生效",
  "[民國113年9月3日=2024-09-03]修訂",
  "[中華民國一百一十三年九月三日=2024-09-03]",
  "更新日：[2024/9/3=2024-09-03]",
  "更新日期：[2024-09-03=2024-09-03]",
  "[2024.9.3=2024-09-03] 改訂",
  "[2024-09-03=2024-09-03]T00:00:00Z",
  "Effective [September 3, 2024=2024-09-03].",
  "Last updated: [3 September 2024=2024-09-03]",
  "[Sept. 3rd, 2024=2024-09-03]",
  "this [3rd day of September, 2024=2024-09-03]",
  "[09/30/2024=2024-09-30]",
  "[30.09.2024=2024-09-30]",
  "[2024年2月29日=2024-02-29]",
  "[2023年11月=2023-11]時点",
  "as of [November 2023=2023-11]",
  "消費者契約法（[平成十二年=2000]法律第六十一号）",
  "毎年[4月1日=--04-01]に見直します。",
  "[2024年9月3日=2024-09-03]～[10月2日=--10-02]",
])("finds %s", (shown) => {
  expect(marked(shown.replaceAll(/\[([^=\]]+)=[^\]]+\]/g, "$1"))).toBe(shown);
});

test.each([
  "2023年2月29日",
  "2月30日まで",
  "2024年13月1日",
  "2024年9月31日",
  "令和7年13月1日",
  "30日間保存します。",
  "10年間",
  "三年以内に",
  "第10年度",
  "03/04/2024",
  "バージョン 2024.9.3.1",
  "https://example.com/2021/09/15/news",
  "指令 2011/65/EU",
  "1350748f-7139-405c-8188",
  "you may 3 times",
  "電話 03-1234-5678",
])("finds no date in %s", (text) => {
  expect(findDates(text)).toEqual([]);
});

const days = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const wide = (text: string): string =>
  text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const han = (value: number): string => {
  const digits = "〇一二三四五六七八九";
  return value < 10
    ? (digits[value] ?? "")
    : `${value < 20 ? "" : digits[Math.floor(value / 10)]}十${value % 10 === 0 ? "" : digits[value % 10]}`;
};
const monthNames =
  "January February March April May June July August September October November December".split(" ");
const notations: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
  western: (year, month, day) => `${year}年${month}月${day}日`,
  spaced: (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  wide: (year, month, day) => wide(`${year}年${month}月${day}日`),
  han: (year, month, day) =>
    `${Array.from(String(year), (digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}年${han(month)}月${han(day)}日`,
  republic: (year, month, day) => `民國${year - 1911}年${month}月${day}日`,
  slashed: (year, month, day) => `${year}/${month}/${day}`,
  dotted: (year, month, day) => `${year}.${month}.${day}`,
  english: (year, month, day) => `${monthNames[month - 1]} ${day}, ${year}`,
  british: (year, month, day) => `${day} ${monthNames[month - 1]} ${year}`,
};

test.each(Object.entries(notations))("every day is found again in %s notation, with its span", (_, write) => {
  fc.assert(
    fc.property(days, (date) => {
      const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
      const printed = write(year, month, day);
      const text = `改定 ${printed} 起`;
      expect(findDates(text)).toMatchObject([{ date, precision: "day", span: [3, 3 + printed.length] }]);
    }),
  );
});

test("dates are in order, apart and within the text", () => {
  const piece = fc.constantFrom(
    "2024",
    "年",
    "9",
    "月",
    "3",
    "日",
    "/",
    "-",
    ".",
    " ",
    "令和",
    "元",
    "Sept",
    "May",
    ",",
    "三",
    "十",
    "R",
    "、",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const { span } of findDates(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(span[1]).toBeGreaterThan(span[0]);
        end = span[1];
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});
