import * as fc from "fast-check";
import { expect, test } from "vitest";
import { marked, paintLine, plain } from "../../src/render/styled.ts";
import { visible, visibleSpace } from "../../src/render/visible.ts";
import { columns } from "../../src/render/width.ts";
import { wrap } from "../../src/render/wrap.ts";

const lines = (text: string, width: number): readonly string[] =>
  wrap([plain(text)], width).map((line) => paintLine(line, null));

test.each([
  ["abc", 3],
  ["第3条", 5],
  ["個人情報", 8],
  ["ｶﾞｷﾞ", 4],
  ["が", 2],
  ["か\u3099", 2],
  ["e\u0301", 1],
  ["👨‍👩‍👧", 2],
  ["🇯🇵", 2],
  ["—→…", 3],
  ["\u200b", 0],
])("%s takes %i columns", (text, wanted) => {
  expect(columns(text)).toBe(wanted);
});

test.each([
  ["お客様の情報を保護します。", 24, ["お客様の情報を保護しま", "す。"]],
  ["当社は「本サービス」を提供します", 8, ["当社は", "「本サー", "ビス」を", "提供しま", "す"]],
  ["保存期間は（別に定める", 12, ["保存期間は", "（別に定める"]],
  ["We keep your data for 30 days.", 12, ["We keep your", "data for 30", "days."]],
  ["IBM の Web サイトを使用", 10, ["IBM の Web", "サイトを使", "用"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["一\n二", 10, ["一", "二"]],
])("%s breaks well at %i columns", (text, width, wanted) => {
  expect(lines(text, width)).toEqual(wanted);
});

test("a bracket of a change stays with its word", () => {
  const text = [
    plain("保存期間は"),
    ...marked("removed", "三十日", null),
    ...marked("added", "六十日", null),
  ];
  for (let width = 8; width < 30; width += 1) {
    for (const line of wrap(text, width).map((one) => paintLine(one, null))) {
      expect(line).not.toMatch(/(?:\[-|\{\+)$|^(?:-\]|\+\})/);
    }
  }
});

test("no line is wider than asked for, and nothing but spaces is lost", () => {
  const word = fc.constantFrom(
    "個人情報",
    "。",
    "「",
    "」",
    "の",
    "Web",
    " ",
    "long-address",
    "ー",
    "、",
    "12",
    "👨‍👩‍👧",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 4, max: 40 }), (words, width) => {
      const text = words.join("");
      const broken = lines(text, width);
      expect(broken.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of broken) expect(columns(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test("a hostile run of closing marks neither hangs nor disappears", () => {
  const text = "。".repeat(100_000);
  expect(lines(text, 40).join("")).toBe(text);
});

test("what could move the cursor or turn the text is spelled out", () => {
  expect(visible("a\u001b[31mb\u0007\u202ec\u2066\r\u2028\ud800")).toBe(
    "a<U+001B>[31mb<U+0007><U+202E>c<U+2066><U+000D><U+2028><U+D800>",
  );
  expect(visible("改行は\nそのまま。絵文字 😀 も")).toBe("改行は\nそのまま。絵文字 😀 も");
  expect(visibleSpace(" \t\u3000\u00a0\n")).toBe("␣⇥□<U+00A0>↵");
});
