import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify } from "../../src/classify/classify.ts";
import type { ChangeSet } from "../../src/model.ts";
import { renderTableDocx } from "../../src/render/table/docx.ts";
import { renderTableHtml } from "../../src/render/table/html.ts";
import { renderTableMarkdown } from "../../src/render/table/markdown.ts";
import {
  type Cell,
  type ComparisonTable,
  type Grid,
  type Paragraph,
  TABLE_STYLES,
} from "../../src/render/table/model.ts";
import { tableOf, type TableOptions } from "../../src/render/table/table.ts";
import { compareTexts } from "../builders/compare.ts";
import { strangers, versions } from "../builders/generate.ts";

const HOSTILE = [
  '<script>alert("甲")</script> と </td></table>',
  'onmouseover="x" & ]]> | `code` \\| **strong** <!-- -->',
  "\u202Eさかさ\u202C と \u0007 と 😀",
  "が".normalize("NFD").repeat(3) + "\u0301".repeat(10_000),
];

const pairs = fc.oneof(
  { weight: 4, arbitrary: versions },
  { weight: 1, arbitrary: strangers },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE))
      .map(
        ([one, other]) =>
          [`# 第1条 ${one}\n${one}です。`, `# 第1条 ${other}\n${one}でした。\n- ${other}`] as const,
      ),
  },
);
const options: fc.Arbitrary<TableOptions> = fc.record({
  style: fc.constantFrom(...TABLE_STYLES),
  all: fc.boolean(),
  types: fc.boolean(),
  columns: fc.constantFrom("before-after" as const, "after-before" as const),
});

describe("every word of the table is written, in its order", () => {
  test("as HTML, whatever the text", () => {
    fc.assert(
      fc.property(pairs, options, (texts, how) => {
        const changes = changesOf(texts);
        const html = renderTableHtml(changes, how);
        const body = html.slice(html.indexOf("</thead>"), html.indexOf("<tfoot"));
        expect(tight(textOfXml(body))).toBe(tight(visibleText(wordsOf(tableOf(changes, how), ""))));
        expect(html.match(/<script|<table class="grid"|<table class="comparison/g)?.[0]).not.toBe("<script");
      }),
      { numRuns: 150 },
    );
  });

  test("as a Word file, the same bytes each time", () => {
    fc.assert(
      fc.property(pairs, options, (texts, how) => {
        const changes = changesOf(texts);
        const bytes = renderTableDocx(changes, how);
        const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
        const table = xml.slice(xml.indexOf("</w:tr>"), xml.lastIndexOf("</w:tbl>"));
        expect(tight(textOfXml(table))).toBe(
          tight(wordsOf(tableOf(changes, how), "").replaceAll("\u0007", "␇")),
        );
        expect(renderTableDocx(changesOf(texts), how)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  test("as Markdown, in as many cells as there are columns", () => {
    fc.assert(
      fc.property(pairs, options, (texts, how) => {
        const changes = changesOf(texts);
        const table = tableOf(changes, how);
        const rows = renderTableMarkdown(changes, how)
          .split("\n")
          .filter((line) => line.startsWith("| "))
          .slice(2)
          .map((row) => row.split(/(?<!\\)\|/).slice(1, -1));
        expect(rows.every((cells) => cells.length === table.columns.length)).toBe(true);
        const text = rows
          .flat()
          .join("")
          .replaceAll(/(?<!\\)<[^>]*>/g, "")
          .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(tight(text)).toBe(tight(visibleText(wordsOf(table, "｜"))));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a Word file", () => {
  const changes = changesOf([
    "# 第1条 目的\nこの規約は、会員の権利を定めます。\n# 第2条 会費\n会費は、年額3,000円とします。",
    "# 第1条 目的\nこの規約は、会員の権利を定めます。\n# 第2条 入会\n入会は、書面で申し込みます。\n# 第3条 会費等\n会費は、年額5,000円とします。",
  ]);
  const files = unzipSync(renderTableDocx(changes, { style: "gov-full" }));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());

  test("lies on A4 landscape paper and repeats the head of the table", () => {
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.indexOf("<w:tblHeader/>")).toBeLessThan(xml.indexOf("改正後"));
  });

  test("underlines once and twice, boxes by dashes, and says the language", () => {
    expect(xml).toMatch(/<w:u w:val="double"\/>(?:(?!<\/w:r>).)*第3条</);
    expect(xml).toMatch(/<w:u w:val="single"\/>(?:(?!<\/w:r>).)*入会は、書面で申し込みます。</);
    expect(xml).toMatch(/<w:bdr w:val="dashed"[^>]*\/>(?:(?!<\/w:r>).)*等</);
    expect(xml).toContain('w:eastAsia="ja-JP"');
  });
});

function changesOf([before, after]: readonly [string, string]): ChangeSet {
  return classify(compareTexts(before, after));
}

/** All words of the table in the order in which its cells are written; `bar` stands between the cells of a table in a cell. */
function wordsOf({ rows, columns, remarksByLine }: ComparisonTable, bar: string): string {
  return rows
    .flatMap(({ lines, number, type, remarks }) =>
      lines.flatMap((line, index) =>
        columns.map(({ kind }): string => {
          if (kind === "before" || kind === "after") return cellWords(line[kind], bar);
          if (kind === "remark" && remarksByLine) return line.remark;
          if (index > 0) return "";
          return kind === "number" ? String(number ?? "") : kind === "type" ? type : remarks.join("");
        }),
      ),
    )
    .join("");
}

function cellWords({ contents }: Cell, bar: string): string {
  return contents.map((content) => contentWords(content, bar)).join("");
}

function contentWords(content: Paragraph | Grid, bar: string): string {
  if (content.kind !== "grid") return content.runs.map(({ text }) => text).join("");
  return content.rows
    .map((row) => row.map((cell) => cell.contents.map((one) => contentWords(one, bar)).join("")).join(bar))
    .join("");
}

function textOfXml(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return xml
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? "");
}

/** As a page shows it: what would steer the reader's eye is spelled out. */
function visibleText(text: string): string {
  return text
    .replaceAll("\u202E", "<U+202E>")
    .replaceAll("\u202C", "<U+202C>")
    .replaceAll("\u0007", "<U+0007>");
}

function tight(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
