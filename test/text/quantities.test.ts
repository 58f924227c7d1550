import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model.ts";
import { findQuantities } from "../../src/text/quantities.ts";

function values(text: string, language?: Language): readonly string[] {
  return findQuantities(text, language).map(({ kind, value, unit }) => `${kind} ${value} ${unit}`);
}

describe("one value in many notations", () => {
  test.each<[string, readonly string[]]>([
    [
      "duration 30 day",
      [
        "30日間",
        "３０日間",
        "三十日間",
        "30 日以内",
        "30天",
        "三十天",
        "30 days",
        "thirty (30) days",
        "a 30-day period",
        "三十（30）日",
      ],
    ],
    [
      "duration 12 month",
      ["12 か月", "12ヶ月", "12カ月間", "十二个月", "12 个月", "12個月", "twelve months"],
    ],
    ["duration 3 year", ["3年間", "三年", "至少三年", "three (3) years", "3 年以上"]],
    ["duration 24 hour", ["24時間以内", "24 小时", "二十四小時", "24 hours", "24-hour"]],
    ["duration 5 business-day", ["5営業日", "5个工作日", "五個工作天", "five business days"]],
    ["duration 1 calendar-month", ["1暦月", "1个自然月", "one calendar month"]],
    ["duration 6 month", ["半年", "6か月"]],
    ["duration 1.5 year", ["1年半", "一年半", "1.5 年"]],
    ["duration 15 minute", ["15分以内", "15 分钟", "十五分鐘", "15 minutes"]],
    [
      "age 16 year",
      [
        "16 岁",
        "16歳未満",
        "十六周歲",
        "満16歳",
        "under 16 years of age",
        "children under 16",
        "16 or older",
        "anyone under the age of sixteen",
      ],
    ],
    [
      "percent 50 %",
      ["50%", "５０％", "五割", "百分之五十", "50パーセント", "fifty percent", "2分の1", "二分之一"],
    ],
    ["count 1 time", ["1 回限り", "一回", "只有一次", "only once"]],
    ["frequency 1 time/year", ["年1回", "每年一次", "毎年1回", "once a year"]],
    ["count 4 digit", ["下4桁", "后四位", "last four digits"]],
    ["amount 1000 JPY", ["税込み¥1,000", "1,000円", "千円", "１，０００円"]],
    ["amount 1000 CNY", ["人民币1000元", "1000元", "RMB 1,000", "一千元"]],
    ["amount 10 USD", ["US$10", "10 米ドル", "10美元", "ten dollars", "$10"]],
    ["amount 5000000 USD", ["$5 million", "500万ドル"]],
    ["amount 50000 JPY", ["5万円", "5 万円", "５ 万 円", "50,000円"]],
    ["size 50 Mb", ["50Mb", "50 Mb"]],
    ["count 3 device", ["3台", "三台", "three devices"]],
  ])("%s", (value, texts) => {
    expect(texts.map((text) => values(text))).toEqual(texts.map(() => [value]));
  });
});

test.each([
  "一部の情報を第三者に提供します。",
  "一切の責任を負いません。",
  "万一の場合に備えて十分な対策を講じます。",
  "统一处理，不向第三方提供。",
  "一般来说，一旦发现问题",
  "一个或多个账户",
  "第3条第2項及び第十二条の三",
  "2024年9月3日",
  "二次利用を禁止します。",
  "サービスを一時停止します。",
  "这一点非常重要",
  "TLS 1.2 and ISO 27001",
  "A4 用紙",
  "http://example.com/a%2520accounts",
  "Section 16",
  "Once you agree, we will",
  "- 二　個人情報",
])("no quantity in %s", (text) => {
  expect(values(text)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  [
    "お問い合わせから3～5日で回答し、記録は2024年4月1日から10年間保存します。",
    ["duration 3 day", "duration 5 day", "duration 10 year"],
  ],
  ["处5000元以上2万元以下的罚款", ["amount 5000 CNY", "amount 20000 CNY"]],
  ["受付時間は午前9時30分から午後5時までです。", ["time 570 minute", "time 1020 minute"]],
  ["We keep logs for 30 days and backups for ninety (90) days.", ["duration 30 day", "duration 90 day"]],
  ["年十四・六パーセントの遅延損害金", ["percent 14.6 %"]],
])("%s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test("¥ and 元 are the money of the language", () => {
  expect(values("¥100", "zh-Hans")).toEqual(["amount 100 CNY"]);
  expect(values("¥100", "ja")).toEqual(["amount 100 JPY"]);
  expect(values("100元", "zh-Hant")).toEqual(["amount 100 TWD"]);
  expect(values("美金100元", "zh-Hant")).toEqual(["amount 100 USD"]);
});

test("numbers and units written together are found again, with their span", () => {
  const unit = fc.constantFrom(
    ["日間", "duration", "day"],
    ["か月", "duration", "month"],
    [" years", "duration", "year"],
    ["円", "amount", "JPY"],
    ["歳", "age", "year"],
    ["％", "percent", "%"],
    ["个小时", "duration", "hour"],
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1800 }), unit, (value, [printed = "", kind = "", name = ""]) => {
      const text = `期間は${value}${printed}です。`;
      expect(findQuantities(text)).toEqual([
        { span: [3, 3 + String(value).length + printed.length], kind, value, unit: name },
      ]);
    }),
  );
});

test("quantities are in order, apart and within the text", () => {
  const piece = fc.constantFrom(
    "3",
    "30",
    "三十",
    "thirty",
    " ",
    "日",
    "days",
    "(",
    "（",
    ")",
    "〜",
    "年",
    "半",
    "¥",
    "$",
    "百分之",
    "分の",
    "一",
    "回",
    "每年",
    "第",
    "2024",
    "月",
    ".",
    ",",
    "once",
    " a year",
    "時",
    ":",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const { span, value } of findQuantities(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(Number.isFinite(value)).toBe(true);
        end = span[1];
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
