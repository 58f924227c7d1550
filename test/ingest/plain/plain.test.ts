import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlain } from "../../../src/ingest/plain/plain.ts";
import { showPassage, uncovered } from "../show.ts";

function rows(text: string): readonly string[] {
  return readPlain(text).passages.map(showPassage);
}

describe("lines", () => {
  test("one passage each, with its number and the blank lines before it", () => {
    expect(rows("\n利用規約\n\n\n第一条　目的\r\n本規約は\rすべてに適用します。")).toEqual([
      "2+1 line 利用規約",
      "5+2 line 第一条　目的",
      "6 line 本規約は",
      "7 line すべてに適用します。",
    ]);
  });

  test("indents in columns: a tab ends at a multiple of 4, U+3000 is two wide", () => {
    expect(rows("  a\n\tb\n　c\n \u00a0d\n \t e")).toEqual([
      "1 line>2 a",
      "2 line>4 b",
      "3 line>2 c",
      "4 line>2 d",
      "5 line>5 e",
    ]);
  });

  test("a form feed is a page's end, other separators are text", () => {
    expect(rows("前頁\f後頁\n\f\n次\u2028の\u0085行\n\u200b幅のない空白")).toEqual([
      "1 line 前頁",
      "1+1 line 後頁",
      "3+2 line 次\u2028の\u0085行",
      "4 line \u200b幅のない空白",
    ]);
  });
});

describe("tables copied from a page, with tabs between the cells", () => {
  test.each([
    [
      "委託先\t目的\t国\n甲運輸\t配送\t日本\n乙印刷\t\t台湾",
      "cell[0,0]h 委託先|cell[0,1]h 目的|cell[0,2]h 国|cell[1,0] 甲運輸|cell[1,1] 配送|cell[1,2] 日本|cell[2,0] 乙印刷|cell[2,2] 台湾",
    ],
    [
      "保存期间\t6 个月\n删除方式\t覆盖",
      "cell[0,0] 保存期间|cell[0,1] 6 个月|cell[1,0] 删除方式|cell[1,1] 覆盖",
    ],
    [
      "販売業者\t春日商店\n所在地\t〒150-0001\n東京都渋谷区一丁目\n電話\t03-0000-0000\n営業日の受付\n\n返品について",
      "cell[0,0] 販売業者|cell[0,1] 春日商店|cell[1,0] 所在地|cell[1,1] 〒150-0001\n東京都渋谷区一丁目|cell[2,0] 電話|cell[2,1] 03-0000-0000|line 営業日の受付|line 返品について",
    ],
  ])("%j", (text, shown) => {
    const cells = readPlain(text).passages.map((passage) =>
      passage.role === "cell"
        ? `cell[${passage.cell.row},${passage.cell.column}]${passage.cell.header ? "h" : ""} ${passage.text}`
        : `${passage.role} ${passage.text}`,
    );
    expect(cells.join("|")).toBe(shown);
  });

  test.each([
    "(1)\t姓名\n(2)\t電話號碼",
    "第1条\t本規約は会員に適用します。\n第2条\t会員は…",
    "地区\t^\n",
    "a\tb",
  ])("none in %j", (text) => {
    expect(readPlain(text).passages.map(({ role }) => role)).not.toContain("cell");
  });
});

describe("inline marks of scraped pages", () => {
  test.each([
    ["[以前のバージョン](#) →", "[link #]以前のバージョン[/link] →"],
    [
      "详见[隐私政策](https://example.cn/p_(1)?a=b)。",
      "详见[link https://example.cn/p_(1)?a=b]隐私政策[/link]。",
    ],
    ["詳しくは <https://example.jp/> へ", "詳しくは [link https://example.jp/]https://example.jp/[/link] へ"],
    ["頁首的**聯絡我們**表單", "頁首的[strong]聯絡我們[/strong]表單"],
    ["**[Contact](mailto:a@example.com)**", "[link mailto:a@example.com][strong]Contact[/strong][/link]"],
    ["![ロゴ](logo.png)株式会社", "ロゴ株式会社"],
    ["[戻る]()", "[link ]戻る[/link]"],
  ])("%s", (text, shown) => {
    expect(rows(text)).toEqual([`1 line ${shown}`]);
  });

  test.each(["[別表](第3条関係)", "****", "** 注", "2 ** 3 ** 4", "[1] (参照)", "a < b > c", "[甲](乙 丙)"])(
    "none in %s",
    (text) => {
      expect(rows(text)).toEqual([`1 line ${text}`]);
    },
  );

  test("a picture without words is markup", () => {
    expect(rows("![](a.png)\n本文")).toEqual(["1 attributes", "2 line 本文"]);
  });
});

describe("tables", () => {
  test("drawn with pipes, empty cells by the places of the others", () => {
    expect(rows("| 項目 | 移転先 | |\n|---|:--|--|\n| | 保管 | 閲覧 |\n| 氏名 | | 日本 |\n以上")).toEqual([
      "1 cell (0:0,0 header) 項目",
      "1 cell (0:0,1 header) 移転先",
      "2 table-rule",
      "3 cell (0:1,1) 保管",
      "3 cell (0:1,2) 閲覧",
      "4 cell (0:2,0) 氏名",
      "4 cell (0:2,2) 日本",
      "5 line 以上",
    ]);
  });

  test("with HTML in the cells", () => {
    expect(
      rows(
        '| | |\n|--|--|\n| <p>目的</p> | <ul style="x"> ・ 本人確認 ・ 通知 </ul> |\n| 手段 | 電話<br>メール<ul><li>受信</li><li>送信</li></ul> |',
      ),
    ).toEqual([
      "1 table-rule",
      "2 table-rule",
      "3 cell (0:1,0) 目的",
      "3 item1 ・ (0:1,1) 本人確認",
      "3 item1 ・ (0:1,1) 通知",
      "4 cell (0:2,0) 手段",
      "4 cell (0:2,1) 電話⏎メール",
      "4 item1 • (0:2,1) 受信",
      "4 item1 • (0:2,1) 送信",
    ]);
  });

  test("with a row that a line end broke, links, an escaped pipe", () => {
    expect(rows("| 种类 | 说明 |\n|--|--|\n| 账户 | 姓名和\n地址 |\n| a\\|b | [政策](#) |")).toEqual([
      "1 cell (0:0,0 header) 种类",
      "1 cell (0:0,1 header) 说明",
      "2 table-rule",
      "3 cell (0:1,0) 账户",
      "3,4 cell (0:1,1) 姓名和地址",
      "5 cell (0:2,0) a|b",
      "5 cell (0:2,1) [link #]政策[/link]",
    ]);
  });

  test("in HTML, with merged cells", () => {
    expect(
      rows(
        "<table><tr><th rowspan=2>區分</th><th colspan='2'>期間</th></tr>\n<tr><td>最短</td><td>最長</td></tr></table>\n說明",
      ),
    ).toEqual([
      "1 cell (0:0,0 2x1 header) 區分",
      "1 cell (0:0,1 1x2 header) 期間",
      "2 cell (0:1,1) 最短",
      "2 cell (0:1,2) 最長",
      "3 line 說明",
    ]);
  });

  test("a line with one pipe is a line", () => {
    expect(rows("ホーム | 規約\n株式会社甲")).toEqual(["1 line ホーム | 規約", "2 line 株式会社甲"]);
  });
});

const plainText = fc
  .array(
    fc.constantFrom(
      "第一条",
      "用户",
      " ",
      "\u3000",
      "\t",
      "\n",
      "\r\n",
      "\r",
      "\f",
      "a.",
      "・",
      "- ",
      "。",
      "\u200b",
    ),
  )
  .map((parts) => parts.join(""));

test("without marks, the passages together are the text without its white space", () => {
  fc.assert(
    fc.property(plainText, (text) => {
      const { passages } = readPlain(text);
      expect(
        passages
          .map((passage) => passage.text)
          .join("")
          .replaceAll(/\s/g, ""),
      ).toBe(text.replaceAll(/\s/g, ""));
    }),
  );
});

const tangled = fc
  .array(
    fc.constantFrom(
      "|",
      "\n",
      "|-|-|\n",
      "<table>",
      "</table>",
      "<td>",
      "<ul>",
      "[",
      "](#)",
      "**",
      "甲",
      " ",
      "<",
      "&lt;",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("every line that is not blank is on a passage, whatever stands in it", () => {
  fc.assert(
    fc.property(tangled, (text) => {
      const source = readPlain(text);
      const missing = uncovered(text, source);
      expect(missing).toEqual([]);
      for (const { text: read, marks } of source.passages) {
        for (const { span } of marks) expect(span[0] < span[1] && span[1] <= read.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
