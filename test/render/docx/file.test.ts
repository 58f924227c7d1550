import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { wordFile } from "../../../src/render/docx/package.ts";
import { paragraph } from "../../../src/render/docx/paragraphs.ts";
import { run } from "../../../src/render/docx/runs.ts";
import { table } from "../../../src/render/docx/tables.ts";
import { countUnwritable, escapeXml, writable } from "../../../src/render/docx/xml.ts";
import { read } from "../../../src/index.ts";
import { allBlocks } from "../../builders/policy.ts";

describe("a Word file", () => {
  test("holds headings, paragraphs and tables that read back", async () => {
    const body = [
      paragraph({ style: "Title" }, run("個人情報保護方針", { language: "ja" })),
      paragraph({ style: "Heading1" }, run("第1条　目的", { language: "ja" })),
      paragraph({}, [
        run("当社は、", { language: "ja" }),
        run("個人情報", { language: "ja", strong: true }),
        run("を<適切に>取り扱います & 守ります。", { language: "ja" }),
      ]),
      table(
        [3000, 6000],
        [
          { header: true, cells: [{ content: cell("項目") }, { content: cell("期間") }] },
          { cells: [{ content: cell("購入履歴") }, { content: cell("12か月") }] },
        ],
      ),
      paragraph({}, ""),
    ].join("");
    const bytes = wordFile({ language: "ja", title: "個人情報保護方針", body });
    const document = await read({ file: "a.docx", bytes, sha256: "" });
    expect(document.title?.text).toBe("個人情報保護方針");
    const [section] = document.sections;
    expect(section?.label?.printed).toBe("第1条");
    expect(allBlocks(document.sections).map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "当社は、個人情報を<適切に>取り扱います & 守ります。"],
      ["cell", "項目"],
      ["cell", "期間"],
      ["cell", "購入履歴"],
      ["cell", "12か月"],
    ]);
  });

  test("has the same bytes in every time zone", () => {
    const zone = process.env["TZ"];
    const files = ["Asia/Tokyo", "America/Los_Angeles", "UTC"].map(writeIn);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  test("is well-formed whatever the text holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const text = `${one}\u0000\uFFFE\uD800<]]>"'${other}`;
        const bytes = wordFile({
          language: "ja",
          title: text,
          body: paragraph({}, run(text, { language: "ja" })),
          links: new Map([["l1", `https://example.com/?q=${text}`]]),
        });
        for (const content of Object.values(unzipSync(bytes)))
          expect(() => new SaxesParser({ xmlns: true }).write(strFromU8(content)).close()).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ["bell\u0007", "bell␇"],
  ["page\fbreak", "page␌break"],
  ["half \uD83D of a pair", "half \uFFFD of a pair"],
  ["line\r\nend", "line␍\nend"],
  ["tab\tand 😀", "tab\tand 😀"],
])("shows what XML cannot hold by a sign: %j", (text, shown) => {
  expect(writable(text)).toBe(shown);
  expect(countUnwritable(text)).toBe(text === shown ? 0 : 1);
});

test("escapes what XML would take for markup", () => {
  expect(escapeXml(`<a href="x">&amp;</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
});

function writeIn(zone: string): Uint8Array {
  process.env["TZ"] = zone;
  return wordFile({ language: "en", title: "Terms", body: paragraph({}, "") });
}

function cell(text: string): string {
  return paragraph({ style: "TableText" }, run(text, { language: "ja" }));
}
