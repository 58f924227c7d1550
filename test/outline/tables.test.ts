import { expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { outline } from "../../src/outline/outline.ts";
import { blocksOf } from "./parts.ts";

/** Every cell and item of a text's tables as `row / column: text`. */
async function cellsOf(text: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text);
  const document = outline(
    await ingest({ file: "a.txt", bytes, sha256: "0".repeat(64) }, { format: "plain" }),
  );
  return blocksOf(document).flatMap(({ cell, text: shown, kind }) =>
    cell === null ? [] : [`${cell.rowHeader ?? "–"} / ${cell.columnHeader ?? "–"}: ${kind} ${shown}`],
  );
}

test("a cell is named by its row and its column", async () => {
  const text =
    "保存期間\n\n| 情報 | 期間 | 根拠 |\n|---|---|---|\n| 取引の記録 | 7年 | 法人税法 |\n| 通話の録音 | 6か月 | 社内規程 |\n";
  expect((await cellsOf(text)).slice(3)).toEqual([
    "– / 情報: cell 取引の記録",
    "取引の記録 / 期間: cell 7年",
    "取引の記録 / 根拠: cell 法人税法",
    "– / 情報: cell 通話の録音",
    "通話の録音 / 期間: cell 6か月",
    "通話の録音 / 根拠: cell 社内規程",
  ]);
});

test("a table that a page cut goes on under the same head", async () => {
  const text = "表\n\n| 项目 | 期限 |\n|---|---|\n| 订单 | 三年 |\n\n| | |\n|---|---|\n| 日志 | 六个月 |\n";
  expect((await cellsOf(text)).slice(2)).toEqual([
    "– / 项目: cell 订单",
    "订单 / 期限: cell 三年",
    "– / 项目: cell 日志",
    "日志 / 期限: cell 六个月",
  ]);
});

test("a head in two lines names a column by both", async () => {
  const text =
    "移転先\n\n| 情報 | 移転先 | |\n|---|---|---|\n| | 保管 | 閲覧 |\n| 位置情報 | 日本 | 米国 |\n";
  expect((await cellsOf(text)).slice(4)).toEqual([
    "– / 情報: cell 位置情報",
    "位置情報 / 移転先 / 保管: cell 日本",
    "位置情報 / 移転先 / 閲覧: cell 米国",
  ]);
});

test("a list in a cell is items of that cell", async () => {
  const text = "情報\n\n| 種類 | 内容 |\n|---|---|\n| 端末 | <ul><li>機種</li><li>識別子</li></ul> |\n";
  expect((await cellsOf(text)).slice(3)).toEqual(["端末 / 内容: item 機種", "端末 / 内容: item 識別子"]);
});
