import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type Document, read, type Section } from "../../src/index.ts";
import { isBullet, renderOutlineMarkdown } from "../../src/render/outline/markdown.ts";
import { renderOutlineTerminal } from "../../src/render/outline/terminal.ts";
import { columns } from "../../src/render/width.ts";
import { policy } from "../builders/policy.ts";

const folder = new URL("../../corpus/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  /\/\d{4}-\d\d-\d\d\.md$/.test(path),
);

describe("the Markdown of an outline reads back to the same outline", () => {
  test.each(files)("%s", async (path) => {
    const document = await readText(readFileSync(new URL(path, folder), "utf8"), path);
    const again = await readText(renderOutlineMarkdown(document), path);
    expect(shapeOf(again)).toEqual(shapeOf(document));
    expect(renderOutlineMarkdown(again)).toBe(renderOutlineMarkdown(document));
  });

  test("a scraped text with bullets, numbers and a menu", async () => {
    const text = [
      "ホーム",
      "個人情報の取り扱いについて",
      "",
      "1. 利用目的",
      "",
      "当社は、次の目的で個人情報を利用します。",
      "",
      "・サービスの提供",
      "・お問い合わせへの回答",
      "",
      "2. 第三者への提供",
      "",
      "ご本人の同意なく、個人情報を第三者に提供することはありません。",
    ].join("\n");
    const document = await readText(text, "a.txt");
    expect(document.sections.map(({ title }) => title)).toEqual(["利用目的", "第三者への提供"]);
    expect(shapeOf(await readText(renderOutlineMarkdown(document), "a.md"))).toEqual(shapeOf(document));
  });
});

test("no character of a paragraph turns into markup", async () => {
  const sign = fc.constantFrom(
    ...Array.from("*_~`<>[]()#+-=!|\\&{}.:\"'$^1"),
    "個人",
    "情報",
    "。",
    "「",
    "」",
    " a",
    "www.",
    "https://a.example/b_c*d",
    "&amp;",
    "1. ",
    "- ",
    "# ",
    "<b>",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { minLength: 1, maxLength: 12 }), async (signs) => {
      // Markdown shows a run of spaces as one.
      const text = `${signs.join("").replaceAll(/ +/g, " ").trim()}当社`;
      const document = withParagraph(text);
      const again = await readText(renderOutlineMarkdown(document), "a.md");
      const blocks = again.sections.flatMap((section) => section.blocks);
      expect(blocks.map((block) => [block.kind, block.text])).toEqual([["paragraph", text]]);
    }),
    { numRuns: 300 },
  );
});

test("a table with merged cells keeps them as HTML, a plain one is GFM", async () => {
  const markdown =
    '# 方針\n\n## 一覧\n\n<table><tr><th rowspan="2">情報</th><th>期間</th></tr><tr><td>1年 &lt;2年</td></tr></table>\n';
  const text = renderOutlineMarkdown(await readText(markdown, "a.md"));
  expect(text).toContain('<th rowspan="2">情報</th>');
  expect(text).toContain("<td>1年 &lt;2年</td>");
  const plain = "# 方針\n\n## 一覧\n\n| 情報 | 期間 |\n| --- | --- |\n| 氏名 | 1年 |\n";
  expect(renderOutlineMarkdown(await readText(plain, "a.md"))).toBe(plain);
});

test("the tree is indented, numbered by line, within its width, and shows chrome on request", async () => {
  const file = files.find((path) => path.includes("terms/ja")) ?? "";
  const document = await readText(readFileSync(new URL(file, folder), "utf8"), file);
  const chrome = [{ line: 2, text: "ホーム\u001b[31m" }];
  const options = { ui: "ja", width: 60, paint: null } as const;
  const tree = renderOutlineTerminal({ ...document, chrome }, options);
  expect(tree).toMatch(/^ +\d+ {2}第1章 総則$/m);
  expect(tree).toMatch(/^ +\d+ {4}第1条（目的） {2}\(\d+\)$/m);
  expect(tree).toContain("ページの部品（本文でない行） 1 行  --chrome で表示");
  expect(Math.max(...tree.split("\n").map(columns))).toBeLessThanOrEqual(60);
  expect(renderOutlineTerminal({ ...document, chrome }, { ...options, chrome: true })).toContain(
    "ホーム<U+001B>[31m",
  );
});

function readText(text: string, file: string): Promise<Document> {
  const bytes = new TextEncoder().encode(text);
  return read({ file, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
}

function withParagraph(text: string): Document {
  const document = policy("# 見出し\n本文");
  const [section] = document.sections;
  const [block] = section?.blocks ?? [];
  if (section === undefined || block === undefined) throw new Error("the builder gave no section");
  return {
    ...document,
    title: { text: "方針", marks: [], lines: [] },
    sections: [{ ...section, blocks: [{ ...block, text, marks: [] }] }],
  };
}

// A bullet is a `-` afterwards, and a mark that Markdown does not have is text of its item.
function shapeOf({ title, preamble, sections }: Document): object {
  return { title: title?.text, preamble: preamble.map(blockShape), sections: sections.map(sectionShape) };
}

function sectionShape({ level, label, title, path, blocks, children }: Section): object {
  return {
    level,
    label: label?.printed,
    title,
    path,
    blocks: blocks.map(blockShape),
    children: children.map(sectionShape),
  };
}

function blockShape(block: Block): string {
  const said = block.kind === "item" && !isBullet(block.marker) && !/^\d+[.)]$/.test(block.marker);
  return `${block.kind} ${said ? `${block.marker} ` : ""}${block.text}`;
}
