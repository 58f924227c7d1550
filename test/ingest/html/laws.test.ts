import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/ingest/html/html.ts";

const word = fc.constantFrom("個人情報", "第3条", "您的信息", "data", "30日", "（注）", "a & b", "1 < 2");
const element = fc.constantFrom(
  "p",
  "div",
  "li",
  "ul",
  "td",
  "table",
  "h2",
  "b",
  "section",
  "main",
  "nav",
  "dl",
  "summary",
);

const page = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    word.map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    fc
      .tuple(element, fc.array(tie("node"), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join("\n")}</${name}>`),
  ),
})).node;

describe("reading HTML", () => {
  test("loses no character that a browser shows", () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (nodes) => {
        const html = nodes.join("\n");
        const shown = html
          .replaceAll(/<[^>]+>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&amp;", "&");
        const read = readHtml(html).passages.map(({ text }) => text);
        expect(sorted(read.join(""))).toBe(sorted(shown));
      }),
    );
  });

  test("covers every line that is not blank", () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (nodes) => {
        const html = nodes.join("\n");
        const covered = new Set(
          readHtml(html).passages.flatMap(({ lines }) => lines.map(({ line }) => line)),
        );
        const wanted = html.split("\n").flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
        expect(wanted.filter((line) => !covered.has(line))).toEqual([]);
      }),
    );
  });
});

describe("hostile pages are read in bounded time", () => {
  test("100,000 nested elements, openly", () => {
    const depth = 100_000;
    const { passages, problems } = readHtml(
      `${"<div>".repeat(depth)}第1条${"</div>".repeat(depth)}<p>第2条</p>`,
    );
    expect(passages.map(({ text }) => text)).toEqual(["第1条", "第2条"]);
    expect(problems).toEqual([{ code: "deep-nesting", line: null, detail: "HTML" }]);
  });

  test("1,000 lists in one another", () => {
    const { passages } = readHtml(`${"<ul><li>項".repeat(1000)}${"</ul>".repeat(1000)}`);
    expect(passages).toHaveLength(1000);
    expect(passages.at(-1)).toMatchObject({ role: "item", depth: 1000, text: "項" });
  });

  test("5 MB", () => {
    const paragraph = "<p>当社は、お客さまの個人情報を<a href='/p'>適切に</a>取り扱います。</p>\n";
    const count = Math.ceil(5_000_000 / paragraph.length);
    const { passages } = readHtml(`<main><h1>規約</h1>\n${paragraph.repeat(count)}</main>`);
    expect(passages.filter(({ role }) => role === "paragraph")).toHaveLength(count);
  });

  test.each([
    ["unclosed tags", "<b><i><a href=x>".repeat(400)],
    ["lone angle brackets", "<".repeat(100_000)],
    ["unclosed comments", "<!--".repeat(50_000)],
    ["wide cells", `<table>${"<tr><td colspan=1000 rowspan=65534>".repeat(300)}`],
  ])("%s", (_, html) => {
    expect(readHtml(`<p>本文</p>${html}`).passages[0]?.text).toBe("本文");
  });
});

function sorted(text: string): string {
  return text.replaceAll(/\s/g, "").split("").toSorted().join("");
}
