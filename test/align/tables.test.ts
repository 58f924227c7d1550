import { expect, test } from "vitest";
import { compareTexts } from "../builders/compare.ts";
import { showChanges } from "../builders/show.ts";

const table = `
# 第1条 保存期間
次の表のとおりとします。
| 情報 | 目的 | 期間 |
| 氏名 | 連絡 | 30日 |
| 住所 | 発送 | 30日 |
| 履歴 | 分析 | 1年 |
`;

test("a value is told in its row and column", () => {
  const result = compareTexts(table, table.replace("| 住所 | 発送 | 30日 |", "| 住所 | 発送 | 90日 |"));
  expect(showChanges(result)).toEqual(["edited cell 1→1 [30日/90日]"]);
  expect(result.changes[0]?.after[0]?.context).toBe("住所 / 期間");
});

test("a value that has nothing in common with the old one is still the value of that cell", () => {
  const result = compareTexts(table, table.replace("| 履歴 | 分析 | 1年 |", "| 履歴 | 分析 | 解約まで |"));
  expect(showChanges(result)).toEqual(["edited cell 1→1 [1年/解約まで]"]);
});

test("a new row is one change with its cells, and equal values in other rows stay theirs", () => {
  const result = compareTexts(table, table.replace("| 住所 |", "| 電話 | 連絡 | 30日 |\n| 住所 |"));
  expect(showChanges(result)).toEqual(["added cell 1→1 + 電話 ‖ 連絡 ‖ 30日"]);
});

test("a column inserted in the middle is one change and moves no value", () => {
  const wider = table
    .replace("目的 |", "目的 | 提供先 |")
    .replace("連絡 |", "連絡 | なし |")
    .replace("発送 |", "発送 | 配送業者 |")
    .replace("分析 |", "分析 | なし |");
  expect(showChanges(compareTexts(table, wider))).toEqual([
    "added cell 1→1 + 提供先 ‖ なし ‖ 配送業者 ‖ なし",
  ]);
});

test("a row that changed its place is one new order", () => {
  const result = compareTexts(
    table,
    table.replace("| 履歴 | 分析 | 1年 |\n", "").replace("| 氏名 |", "| 履歴 | 分析 | 1年 |\n| 氏名 |"),
  );
  expect(result.changes.map(({ kind, unit, after }) => [kind, unit, after.map(({ text }) => text)])).toEqual([
    ["reordered", "cell", ["履歴", "分析", "1年"]],
  ]);
});
