import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/ingest/markdown/markdown.ts";
import { showPassage, uncovered } from "../show.ts";

const WHOLE = { characters: Infinity, simple: false };

async function rows(text: string): Promise<readonly string[]> {
  return (await readMarkdown(text)).passages.map(showPassage);
}

describe("blocks", () => {
  test("headings, paragraphs joined by script, breaks that the author set", async () => {
    expect(
      await rows(
        "# 利用規約\n\n本規約は、当社が\n提供する IBM の\nService\nlevel を定めます。  \n次の行\\\n終わり\n\n目的\n===",
      ),
    ).toEqual([
      "1 heading1 利用規約",
      "3,4,5,6,7,8+1 paragraph 本規約は、当社が提供する IBM の Service level を定めます。⏎次の行⏎終わり",
      "10+1 heading1 目的",
      "11 table-rule",
    ]);
  });

  test("articles of a statute", async () => {
    expect(
      await rows(
        "**第二条（定義）**　この法律において\n\n**２**　前項の\n\n- 一　氏名\n  - イ　旧姓\n\n- 二　住所",
      ),
    ).toEqual([
      "1 paragraph [strong]第二条（定義）[/strong]　この法律において",
      "3+1 paragraph [strong]２[/strong]　前項の",
      "5+1 item1 - 一　氏名",
      "6 item2 - イ　旧姓",
      "8+1 item1 - 二　住所",
    ]);
  });

  test("numbers as printed, several paragraphs in an item, tasks, quotes", async () => {
    expect(
      await rows(
        "3) 用户\n\n   补充说明\n\n   > 引用\n4) 期间\n   - [x] 已读\n   - [ ] 未读\n\n> 注\n>\n> ## 附则",
      ),
    ).toEqual([
      "1 item1 3) 用户",
      "3+1 item1 (no marker) 补充说明",
      "5+1 quote1 引用",
      "6 item1 4) 期间",
      "7 item2 - [x] 已读",
      "8 item2 - [ ] 未读",
      "10+1 quote1 注",
      "11 fence",
      "12+1 heading2 附则",
    ]);
  });

  test("code, fenced or indented, on its lines", async () => {
    expect(await rows("```text\n甲 **乙**\n\n丙\n```\n\n        1.1. 您同意\n        本协议")).toEqual([
      "1 fence",
      "2,4 code 甲 **乙**⏎⏎丙",
      "5 fence",
      "7,8+1 code 1.1. 您同意⏎    本协议",
    ]);
  });

  test("front matter, attribute lists, comments, definitions are markup", async () => {
    const text =
      '---\ntitle: "規約"\nlang: zh-TW\n---\n\n## 目的 {: #aim }\n\n施行日 {: datetime="2024-04-01" }\n{: .note }\n\n<!-- 校訂\n済み -->\n\n[甲][a]\n\n[a]: https://example.jp "題"\n\n***\n';
    const { declared } = await readMarkdown(text);
    expect(declared).toMatchObject({ title: "規約", language: "zh-Hant" });
    expect(declared.entries?.map(({ text, lines }) => `${lines[0]?.line} ${text}`)).toEqual([
      '2 title: "規約"',
      "3 lang: zh-TW",
    ]);
    expect(await rows(text)).toEqual([
      "1 front-matter",
      "2 front-matter",
      "3 front-matter",
      "4 front-matter",
      "6+1 heading2 目的",
      "8+1 paragraph 施行日",
      "9 attributes",
      "11+1 comment",
      "12 comment",
      "14+1 paragraph [link https://example.jp]甲[/link]",
      "16+1 attributes",
      "18+1 table-rule",
    ]);
  });

  test("footnotes", async () => {
    expect(await rows("保存期間[^1]は三年です。\n\n[^1]: 法令による。\n\n    例外があります。")).toEqual([
      "1 paragraph 保存期間[1]は三年です。",
      "3+1 item1 [1] 法令による。",
      "5+1 item1 (no marker) 例外があります。",
    ]);
  });
});

describe("inline", () => {
  test.each([
    ["**「個人情報」**とは", "[strong]「個人情報」[/strong]とは"],
    ["~~（削除）~~する", "[deleted]（削除）[/deleted]する"],
    ["*[Art. 5](#a)* and `code`", "[link #a][emphasis]Art. 5[/emphasis][/link] and [code]code[/code]"],
    ["見本![図１](a.png)です", "見本図１です"],
    ["see https://example.com/ for", "see [link https://example.com/]https://example.com/[/link] for"],
    [
      "<u>下線</u>と<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>",
      "[underline]下線[/underline]と[ruby かん]漢[/ruby][ruby じ]字[/ruby]",
    ],
    ["一行<br>二行&nbsp;です &copy; A", "一行⏎二行\u00a0です © A"],
    ['<会社名>と<company>と<a name="x"></a>甲', "<会社名>と<company>と甲"],
    ["\\*注\\* [別表]", "*注* [別表]"],
  ])("%s", async (text, shown) => {
    expect(await rows(text)).toEqual([`1 paragraph ${shown}`]);
  });

  test("lines of a paragraph around a bare address", async () => {
    expect(await rows("甲は\nhttps://example.jp/ を\n見る")).toEqual([
      "1,2,3 paragraph 甲は[link https://example.jp/]https://example.jp/[/link] を見る",
    ]);
  });
});

describe("HTML in Markdown", () => {
  test("tables of either kind, lists in cells, cells that GFM would drop", async () => {
    expect(
      await rows(
        "| 項目 | 内容<br>備考 |\n|---|---|\n| 氏名 | <ul><li>本名</li><li>通称</li></ul> | 余分 |\n\n<table>\n<tr><th rowspan=2>甲<td>乙</tr>\n<tr><td>丙</tr>\n</table>",
      ),
    ).toEqual([
      "1 cell (0:0,0 header) 項目",
      "1 cell (0:0,1 header) 内容⏎備考",
      "2 table-rule",
      "3 cell (0:1,0) 氏名",
      "3 item1 • (0:1,1) 本名",
      "3 item1 • (0:1,1) 通称",
      "3 cell (0:1,2) 余分",
      "5+1 fence",
      "6 cell (1:0,0 2x1 header) 甲",
      "6 cell (1:0,1) 乙",
      "7 cell (1:1,1) 丙",
      "8 fence",
    ]);
  });

  test("what one piece opens another one closes", async () => {
    expect(
      await rows(
        "<details>\n<summary>詳細</summary>\n\n**本文**です\n\n<nav>\n\n- [首頁](/)\n\n</nav>\n</details>\n\n後文",
      ),
    ).toEqual([
      "1 fence",
      "2 paragraph 詳細",
      "4+1 paragraph [strong]本文[/strong]です",
      "6+1 fence",
      "8+1 furniture [link /]首頁[/link]",
      "10+1 fence",
      "11 fence",
      "13+1 paragraph 後文",
    ]);
  });

  test("a tag within a sentence whose content nobody would see is text", async () => {
    expect(await rows("# 規約 <script>alert(1)</script>\n\n手数料は<script>100円</script>です。")).toEqual([
      "1 heading1 規約 <script>alert(1)</script>",
      "3+1 paragraph 手数料は<script>100円</script>です。",
    ]);
  });

  test("scripts are not text", async () => {
    expect(await rows('<script>\nif (a < b) c("<p>");\n</script>\n\n本文')).toEqual([
      "1 fence",
      "2 fence",
      "3 fence",
      "5+1 paragraph 本文",
    ]);
  });
});

const PARTS = [
  "第一条", "用户", "IBM", "word", "**", "*", "**第二条（定義）**　", "[甲](#a)", "[", "](x)", "]", "\n", "\n", "\n\n", "\n\n", "- ",
  "1. ", "# ", "## ", "  ", "    ", "> ", "`", "```\n", "---", "===", "|", "|-|\n", "<u>", "</u>", "<td>", "<!--", "-->", "\\", "&amp;",
  "：", "。", "「", "」", "https://a.jp", "_", "~~", "[a]: b", "[^1]", "{: #x }", "é", "𠮷", "😀", "\t", "\u3000", "1)", "+", "!",
]; // prettier-ignore
const markdown = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(""));
const PLAIN = [
  "第一条",
  "用户。",
  "IBM",
  " word",
  "**",
  "[甲](#a)",
  "[b](/c)",
  "\n",
  "\n\n",
  "\n\n",
  "\n- ",
  "\n1. ",
  "\n# ",
  "：",
  "「",
  "」",
  "、",
  "1",
  "é",
  "😀",
  "　",
];
const plainMarkdown = fc.array(fc.constantFrom(...PLAIN), { maxLength: 30 }).map((parts) => parts.join(""));

test("what is read without the parser is what the parser reads", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(plainMarkdown, markdown), async (text) => {
      const quick = await readMarkdown(text, { characters: 1, simple: true });
      expect(quick).toEqual(await readMarkdown(text, { characters: 1, simple: false }));
    }),
    { numRuns: 1500, examples: [["第一条　\n第一条"], ["- 第一条　\n- 第二条"], ["# 目的　\n本文"]] },
  );
});

test("every line that is not blank is on a passage, marks and lines lie in the text", async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (text) => {
      const source = await readMarkdown(text);
      expect(uncovered(text, source)).toEqual([]);
      for (const { text: read, marks, lines } of source.passages) {
        for (const { span } of marks) expect(span[0] < span[1] && span[1] <= read.length).toBe(true);
        expect(lines.map(({ offset }) => offset)).toEqual(
          lines.map(({ offset }) => offset).toSorted((a, b) => a - b),
        );
        expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("every word is in a passage, in order", async () => {
  const words = fc.array(
    fc.constantFrom("**", "\n", "\n\n", "- ", "> ", "# ", "`", " ", "| ", "<p>", "<li>", "<td>", "_"),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(words, async (marks) => {
      const text = marks.map((mark, index) => `${mark}語${index}語`).join("");
      const read = (await readMarkdown(text)).passages.map((passage) => passage.text).join("");
      expect(read.match(/語\d+語/g) ?? []).toEqual(text.match(/語\d+語/g) ?? []);
    }),
  );
});

describe("hostile text is read in bounded time, and what was given up is told", () => {
  test.each<[string, string, number, number]>([
    [
      "lists nested 1,000 levels deep",
      Array.from({ length: 1000 }, (_, level) => `${"  ".repeat(level)}- 項${level}`).join("\n"),
      1000,
      1,
    ],
    ["100,000 quotes", `${">".repeat(100_000)} 甲`, 1, 1],
    ["100,000 bullets on a line", `${"- ".repeat(100_000)}甲`, 1, 1],
    ["100,000 brackets", "[".repeat(100_000), 1, 1],
    ["100,000 asterisks", "*a ".repeat(100_000), 1, 1],
    ["5 MB on one line", "第一条です。".repeat(280_000), 1, 0],
  ])("%s", async (_, text, passages, problems) => {
    const read = await readMarkdown(text);
    expect([read.passages.length, read.problems.length]).toEqual([passages, problems]);
    expect(uncovered(text, read)).toEqual([]);
  });

  test("depth is kept where the parser is not asked", async () => {
    const text = Array.from({ length: 300 }, (_, level) => `${"  ".repeat(level)}- 項`).join("\n");
    const { passages } = await readMarkdown(text);
    expect(passages.map((passage) => (passage.role === "item" ? passage.depth : 0))).toEqual(
      Array.from({ length: 300 }, (_, level) => level + 1),
    );
  });
});

test("cutting a text in pieces changes nothing", async () => {
  const text =
    "# 甲\n\n- 一\n\n- 二 [x][d]\n\n  続き\n\n```\n# 乙\n\n丙\n```\n\n丁[^n]\n\n[d]: /e\n[^n]: 注\n\n<!-- \n\n-->\n\n| a |\n|-|\n| [d] |\n";
  expect(await readMarkdown(text, { characters: 1, simple: true })).toEqual(await readMarkdown(text, WHOLE));
});
