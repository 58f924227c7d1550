import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { classify } from "../../../src/classify/classify.ts";
import {
  compare,
  type ChangeSet,
  type Document,
  openBilingualLexicon,
  type Section,
} from "../../../src/index.ts";
import { renderDiffPage } from "../../../src/render/page/page.ts";
import { visible } from "../../../src/render/visible.ts";
import { compareDocuments } from "../../builders/compare.ts";
import { hasClass, readPage, textOf } from "../../builders/page.ts";
import { policy } from "../../builders/policy.ts";
import { corpusText, documentOf, missingRealTexts, realText, realTexts, splitWords } from "../../real.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("the style and the scripts in the renderer are those of client/ (else: npm run page)", () => {
  const made = execFileSync(process.execPath, ["scripts/page.mjs", "--print"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(readFileSync(`${root}src/render/page/assets.generated.ts`, "utf8") === made).toBe(true);
});

describe("the corpus", () => {
  test.each(["privacy/ja", "privacy/zh-Hans", "privacy/zh-Hant", "privacy/en", "terms/ja", "terms/zh-Hans"])(
    "%s: both versions stand in the page, and it weighs little beside them",
    async (folder) => {
      const texts = ["2023-01-24", "2024-09-03"].map((date) => corpusText(`minamo/${folder}/${date}.md`));
      const [before, after] = await documents(texts.map((bytes) => [`${folder}.md`, bytes]));
      const changes = compare(before, after, { splitWords });
      const html = renderDiffPage(changes, { ui: after.language });
      expectBoth(html, changes);
      const text = texts.reduce((sum, bytes) => sum + bytes.length, 0);
      expect(Buffer.byteLength(html) - text).toBeLessThan(120 * 1024);
    },
  );
});

const lookAtRevisions = missingRealTexts === null ? revisionsAreWhole : sayMissing;

describe("the real revisions", () => {
  lookAtRevisions();
});

function sayMissing(): void {
  test(`are not looked at here: ${missingRealTexts}`, () => {
    expect(missingRealTexts).not.toBeNull();
    expect(process.env["CI"]).toBeUndefined();
  });
}

function revisionsAreWhole(): void {
  const found = realTexts("real", (path) => path.includes("/revisions/") && path.endsWith("/old.md"));
  test.each(found)("%s: both versions stand in the page", async (path) => {
    const [before, after] = await documents(
      [path, path.replace("/old.md", "/new.md")].map((one) => [one, realText(one)]),
    );
    const changes = compare(before, after, { splitWords });
    const html = renderDiffPage(changes, { ui: "ja" });
    expectBoth(html, changes);
    expect(html).toContain("</html>");
  });
}

describe("hostile text", () => {
  const marks = "\u0301".repeat(10_000);
  const nasty = `<script>alert(1)</script> " onmouseover="x" ' ]]> <!-- --> &amp; </p></style> \u202eevil\u202c \u05d0\u05d1 a${marks}`;

  test("is text, in one column and in the other", () => {
    const html = pageOf(`# ${nasty}\n古い${nasty}`, `# ${nasty}新\n新しい${nasty}`);
    const { elements, now, old } = readPage(html);
    expect(elements.filter(({ tagName }) => tagName === "script")).toHaveLength(2);
    const own = ["onmouseover", "onclick", "onload", "onerror", "style"];
    expect(elements.flatMap(({ properties }) => own.filter((name) => name in properties))).toEqual([]);
    expect(now).toEqual([visible(`新しい${nasty}`)]);
    expect(old).toEqual([visible(`古い${nasty}`)]);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("a link that runs a script is no link", () => {
    const links = ["javascript:alert(1)", "data:text/html,x", "https://minamo-note.example/a?x='\""];
    const after = links.map((target) => `[ここ](${target})です。`).join("\n");
    const { elements } = readPage(pageOf("# 見出し\n文。", `# 見出し\n文。\n${after}`));
    const targets = elements.flatMap(({ tagName, properties: { href } }) =>
      tagName === "a" && typeof href === "string" && !href.startsWith("#") ? [href] : [],
    );
    expect(targets).toEqual(["https://minamo-note.example/a?x=%27%22"]);
  });

  test("twenty thousand paragraphs stand in their order", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `第${index}の段落です。`);
    const html = pageOf(
      `# 見出し\n${lines.join("\n")}`,
      `# 見出し\n${lines.slice(1).join("\n")}\n最後です。`,
    );
    expect(readPage(html).now).toHaveLength(20_000);
  });
});

test("a ruby keeps its reading, and every passage its language", () => {
  const before = policy("# 目的\n個人情報を利用します。");
  const after = policy("# 目的\n個人情報を使用します。");
  const [section] = after.sections;
  const [block] = section?.blocks ?? [];
  if (section === undefined || block === undefined) throw new Error("no block");
  const read = {
    ...block,
    marks: [{ kind: "ruby" as const, span: [0, 4] as const, reading: "こじんじょうほう" }],
  };
  const changes = classify(
    compareDocuments(before, { ...after, sections: [{ ...section, blocks: [read] }] }).difference,
  );
  const html = renderDiffPage(changes, { ui: "en" });
  expect(html).toContain("<ruby>個人情報<rp>(</rp><rt>こじんじょうほう</rt><rp>)</rp></ruby>を");
  const { elements } = readPage(html);
  const passages = elements
    .filter(({ tagName }) => tagName === "p")
    .filter((one) => "lang" in one.properties);
  expect(passages.map(({ properties }) => properties["lang"])).toEqual(["ja", "ja"]);
  expect(elements[0]?.properties["lang"]).toBe("en");
});

test("unchanged sections are folded with their headings in sight, changed ones are not", () => {
  const [before = "", after = ""] = ["30日", "60日"].map(
    (days) =>
      `# 第1条 目的\n当社の方針です。\n# 第2条 保存\n${days}間保存します。\n# 第3条 窓口\n電話で受け付けます。`,
  );
  const { elements } = readPage(pageOf(before, after));
  const folds = elements.filter(({ tagName }) => tagName === "summary").map((one) => textOf(one));
  expect(folds.filter((fold) => fold.includes("変更なし（1 段落）"))).toHaveLength(2);
  expect(folds.some((fold) => fold.includes("第2条"))).toBe(false);
  expect(elements.filter(hasClass("note")).map((one) => textOf(one))).toEqual([
    expect.stringContaining("期間 30日間 → 60日間（値が変わる）"),
  ]);
});

test("what was only translated is folded, and the two languages stand beside each other", async () => {
  const [before, after] = await documents(
    ["ja/2024-09-03", "zh-Hans/2023-01-24"].map((path) => [
      `${path}.md`,
      corpusText(`minamo/privacy/${path}.md`),
    ]),
  );
  const lexicon = openBilingualLexicon(`${root}dist/lexicons`);
  const changes = compare(before, after, { splitWords, bilingual: () => lexicon });
  const html = renderDiffPage(changes, { ui: "en" });
  expectBoth(html, changes);
  const { elements } = readPage(html);
  expect(elements.filter(({ properties }) => properties["name"] === "view")).toHaveLength(1);
  expect(elements.filter(hasClass("same")).length).toBeGreaterThan(20);
});

function pageOf(before: string, after: string): string {
  return renderDiffPage(classify(compareDocuments(policy(before), policy(after)).difference), { ui: "ja" });
}

async function documents(
  files: readonly (readonly [string, Uint8Array])[],
): Promise<readonly [Document, Document]> {
  const [before, after] = await Promise.all(
    files.map(async ([file, bytes]) => await documentOf(file, bytes)),
  );
  if (before === undefined || after === undefined) throw new Error("two files are needed");
  return [before, after];
}

function expectBoth(html: string, { before, after, changes }: ChangeSet): void {
  const { now, old, elements } = readPage(html);
  expect(now).toEqual(textsOf(after));
  expect(old.toSorted()).toEqual(textsOf(before).toSorted());
  const told = elements.filter(hasClass("note")).map(({ properties }) => String(properties["id"]));
  expect(told.toSorted()).toEqual(changes.map(({ id }) => id).toSorted());
}

function textsOf(document: Document): readonly string[] {
  const of = ({ blocks, children }: Section): readonly string[] => [
    ...blocks.map(({ text }) => visible(text)),
    ...children.flatMap(of),
  ];
  return [...document.preamble.map(({ text }) => visible(text)), ...document.sections.flatMap(of)];
}
