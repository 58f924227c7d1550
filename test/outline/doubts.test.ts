import { expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { outline } from "../../src/outline/outline.ts";

async function problemsOf(file: string, text: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text);
  const { problems } = outline(await ingest({ file, bytes, sha256: "0".repeat(64) }, {}));
  return problems.map(({ code, line, detail }) => `${line ?? "–"} ${code}: ${detail}`);
}

test("a file that is named Japanese and holds English is told", async () => {
  const text = "Privacy policy\n\nWe keep your data for twelve months and then delete it.\n";
  expect(await problemsOf("privacy.ja.txt", text)).toEqual(["– language: en"]);
  expect(await problemsOf("policies/en/privacy.txt", text)).toEqual([]);
});

test("traditional characters in a file named for the mainland are told", async () => {
  const text = "隱私權政策\n\n本公司依個人資料保護法之規定，蒐集、處理及利用會員之個人資料。\n";
  expect(await problemsOf("privacy.zh-CN.txt", text)).toEqual(["– language: zh-Hant"]);
  expect(await problemsOf("privacy.zh-TW.txt", text)).toEqual([]);
});

test("an item that a scrape cut off at a comma is told; a list of commas is its author's", async () => {
  expect(await problemsOf("a.txt", list(["氏名", "閲覧したページと検索した語、", "日時", "住所"]))).toEqual([
    "4 cut-item: ・閲覧したページと検索した語、",
  ]);
  expect(await problemsOf("a.txt", list(["氏名、", "検索した語、", "日時、", "住所"]))).toEqual([]);
});

test("a paragraph that a page cut is joined and told", async () => {
  const text =
    "安全管理\n\n当社は、情報を暗号化して保存します。また、権限のない者が接続できないように、\n\n入退室を管理しています。\n";
  expect(await problemsOf("a.txt", text)).toEqual([
    "3 broken-paragraph: 者が接続できないように、|入退室を管理しています。",
  ]);
});

function list(ends: readonly string[]): string {
  return `取得する情報\n\n${ends.map((end) => `・${end}`).join("\n")}\n`;
}
