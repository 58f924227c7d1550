import { describe, expect, test } from "vitest";
import { missingRealTexts, realText, realTexts } from "../real.ts";
import { passagesIn, sourceOf, uncovered } from "./show.ts";

describe("the format", () => {
  test.each([
    ["a.md", "本文", "markdown"],
    ["A.MARKDOWN", "本文", "markdown"],
    ["a.htm", "本文", "html"],
    ["a.txt", "本文", "plain"],
    ["-", "本文", "plain"],
    ["-", "# 規約\n\n本文", "markdown"],
    ["a.txt", "はじめに\n\n## 目的\n\n本文\n\n## 範囲\n", "markdown"],
    ["a.txt", "手順\n\n```\n# 注\n```\n", "markdown"],
    ["a.txt", "---\ntitle: 規約\n---\n本文", "markdown"],
    ["a.txt", "番号\n# 1 は欠番です。\n本文", "plain"],
    ["a.txt", "[首頁](#)\n\n- 姓名\n- 地址\n\n| 項目 | 期間 |\n|--|--|\n| 姓名 | 三年 |\n", "plain"],
    ["a.txt", "<!DOCTYPE html>\n<html><body><p>規約</p></body></html>", "html"],
    ["a", "<div><h1>Policy</h1><p>We collect data.</p></div>", "html"],
    ["a.txt", "<会社名> の規約", "plain"],
  ])("of %s that begins with %j is %s", async (file, text, format) => {
    expect((await sourceOf(file, text)).format).toBe(format);
  });

  test("as asked for", async () => {
    expect((await sourceOf("a.md", "# 規約", { format: "plain" })).format).toBe("plain");
  });

  test("that nothing reads is refused", async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await expect(sourceOf("a.doc", old)).rejects.toThrow(
      "cannot read a.doc: it is in the format of Word before 2007; save it as .docx",
    );
  });
});

test("a source says what was read, and how", async () => {
  const source = await sourceOf("a.md", Uint8Array.of(0xef, 0xbb, 0xbf, 0x23, 0x20, 0x41));
  expect(source).toMatchObject({ file: "a.md", format: "markdown", encoding: "utf-8", problems: [] });
  expect(source.passages[0]?.text).toBe("A");
});

test("line ends make no difference", async () => {
  const text = "# 規約\n\n本文は\n続く\n\n- 一\n- 二\n";
  const expected = await passagesIn("a.md", text);
  expect(await passagesIn("a.md", text.replaceAll("\n", "\r\n"))).toEqual(expected);
  expect(await passagesIn("a.md", text.replaceAll("\n", "\r"))).toEqual(expected);
});

test("every line of every real text is on a passage", async () => {
  expect(missingRealTexts).toBeNull();
  const paths = [...realTexts("seeds"), ...realTexts("real")];
  expect(paths.length).toBeGreaterThan(80);
  for (const path of paths) {
    const source = await sourceOf(path, realText(path));
    expect(source).toMatchObject({
      format: path.endsWith(".md") ? "markdown" : "plain",
      encoding: "utf-8",
      problems: [],
    });
    expect([path, uncovered(new TextDecoder().decode(realText(path)), source)]).toEqual([path, []]);
  }
});
