import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEnglishNumeral } from "../../src/text/numerals-english.ts";
import { parseNumeral, readIroha, readLetter, readNumeral, readRoman } from "../../src/text/numerals.ts";

describe("a text that is a number", () => {
  test.each<[string, number]>([
    ["12", 12],
    ["１２", 12],
    ["1,000", 1000],
    ["１，０００", 1000],
    ["1,234,567.5", 1234567.5],
    ["3万", 30_000],
    ["1億5000万", 150_000_000],
    ["十", 10],
    ["三十", 30],
    ["百三", 103],
    ["一百零三", 103],
    ["一千二百", 1200],
    ["一千零一十", 1010],
    ["二〇二四", 2024],
    ["二零二四", 2024],
    ["三百万", 3_000_000],
    ["壹萬貳仟", 12_000],
    ["廿三", 23],
    ["①", 1],
    ["⑳", 20],
    ["㉑", 21],
    ["Ⅲ", 3],
    ["ⅹ", 10],
    ["iv", 4],
    ["b", 2],
    ["c", 3],
    ["ウ", 3],
  ])("%s = %d", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each(["", "第三", "1.2.3", "12,34", "〇〇", "両方", "iiii", "1234567890123456", "三条"])(
    "%s is none",
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );
});

/** `[三=3]` stands round every number that is read in the text. */
function marked(text: string): string {
  let shown = "";
  for (let at = 0; at < text.length;) {
    const read = readNumeral(text, at);
    shown += read === null ? (text[at] ?? "") : `[${text.slice(at, read.end)}=${read.value}]`;
    at = read?.end ?? at + 1;
  }
  return shown;
}

test.each([
  "第[三=3]条第[二=2]項",
  "第[十二=12]条の[三=3]",
  "第[一百零三=103]条",
  "[三=3]か月",
  "[一=1]年",
  "[一=1]、総則",
  "[二=2]　届出の方法",
  "每年[一=1]次",
  "[两=2]年以内",
  "百分之[五十=50]",
  "[1.5=1.5]倍",
  "[十=10]分間",
  "十分な説明",
  "十分重要",
  "一部の機能",
  "一切の責任",
  "一般的な内容",
  "第三者への提供",
  "向第三方提供",
  "第三国への移転",
  "万一の場合",
  "统一管理",
  "同一の条件",
  "唯一的标识",
  "一定期間",
  "一些信息",
  "一旦发现",
  "一時的な停止",
  "一方の当事者",
  "四半期ごと",
  "零售商",
  "数十件",
  "几十个",
  "任何[十四=14]岁以下的儿童",
  "参照してください",
  "進一步說明",
  "一人ひとり",
])("reads %s", (shown) => {
  expect(marked(shown.replaceAll(/\[([^=\]]+)=[^\]]+\]/g, "$1"))).toBe(shown);
});

test.each<[string, number, number]>([
  ["thirty (30) days", 30, 6],
  ["twenty-four months", 24, 11],
  ["one hundred and eighty days", 180, 22],
  ["Two thousand five hundred yen", 2500, 25],
])("%s in English words", (text, value, end) => {
  expect(readEnglishNumeral(text, 0)).toEqual({ value, end });
});

test("words that only begin like a number are none", () => {
  expect(["tenant", "oneself", "ninetyfold", "someone"].map((word) => readEnglishNumeral(word, 0))).toEqual(
    Array(4).fill(null),
  );
});

test("letters number lists only where a label ends", () => {
  expect(readRoman("viii. 通知", 0)).toEqual({ value: 8, end: 4 });
  expect(readRoman("mild", 0)).toBeNull();
  expect(readLetter("ア）", 0)).toEqual({ value: 1, end: 1 });
  expect(readLetter("アプリ", 0)).toBeNull();
  expect(readIroha("ハ　住所", 0)).toEqual({ value: 3, end: 1 });
});

const hanDigits = Array.from("〇一二三四五六七八九");

function additive(value: number): string {
  const places = ["", "十", "百", "千"];
  return Array.from(String(value))
    .map((digit, index, all) => {
      const place = places[all.length - 1 - index] ?? "";
      if (digit === "0") return "";
      return (digit === "1" && place !== "" ? "" : (hanDigits[Number(digit)] ?? "")) + place;
    })
    .join("");
}

test("every number up to 9999 is read back from each notation", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      const wide = Array.from(String(value), (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      ).join("");
      expect(parseNumeral(String(value))).toBe(value);
      expect(parseNumeral(wide)).toBe(value);
      expect(parseNumeral(additive(value))).toBe(value);
    }),
    { examples: [[10], [11], [100], [101], [110], [1000], [1010]] },
  );
});

test("a reading lies in its text and goes forward, whatever the text", () => {
  const unit = fc.constantFrom(
    ...Array.from("0123９，,.．〇零一二十百千万億壹貳两①Ⅲⅳ第条月 iax"),
    "\uD83D",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      for (let at = 0; at < text.length; at += 1) {
        const read = readNumeral(text, at);
        if (read === null) continue;
        expect(read.end).toBeGreaterThan(at);
        expect(read.end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(read.value)).toBe(true);
      }
    }),
  );
});
