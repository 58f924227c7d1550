import { describe, expect, test } from "vitest";
import {
  checkParity,
  type Document,
  openBilingualLexicon,
  parityMatrix,
  type ParityReport,
  renderParityPage,
  type Section,
} from "../../../src/index.ts";
import { hasClass, readPage, textOf } from "../../builders/page.ts";
import { corpusText, documentOf, splitWords } from "../../real.ts";

const lexicon = openBilingualLexicon(new URL("../../../dist/lexicons", import.meta.url).pathname);

describe("the page of two languages", () => {
  test.each([
    ["ja/2024-09-03", "zh-Hans/2024-09-03"],
    ["ja/2024-09-03", "en/2023-01-24"],
    ["en/2024-09-03", "zh-Hant/2023-01-24"],
  ])("%s beside %s: both stand in it whole, each finding once", async (one, other) => {
    const report = await reportOf(one, other);
    const { reference, translation } = report.correspondence;
    const page = readPage(renderParityPage([report], null, { ui: "ja" }));
    expect(page.old.toSorted()).toEqual(textsOf(reference).toSorted());
    expect(page.now.toSorted()).toEqual(textsOf(translation).toSorted());
    const notes = page.elements.filter(hasClass("note"));
    expect(notes.map(({ properties }) => String(properties["id"])).toSorted()).toEqual(
      report.findings.map(({ id }) => id).toSorted(),
    );
    expect(notes.map(({ properties }) => Number(properties["dataN"]))).toEqual(
      notes.map((_, index) => index + 1),
    );
    expect(deadLinks(page)).toEqual([]);
  });

  test("what a finding points at is marked in both texts", async () => {
    const reference = await documentOf("a.en.md", "# Retention\n\nWe keep your records for 12 months.\n");
    const translation = await documentOf("a.ja.md", "# 保存期間\n\n当社は、記録を 24 か月間保存します。\n");
    const report = checkParity(reference, translation, options);
    const { elements } = readPage(renderParityPage([report], null, { ui: "en" }));
    const marks = elements.filter(({ tagName }) => tagName === "mark").map((mark) => textOf(mark));
    expect(report.findings.map(({ kind }) => kind)).toContain("number");
    expect(marks.some((mark) => mark.includes("12 months"))).toBe(true);
    expect(marks.some((mark) => mark.includes("24 か月"))).toBe(true);
  });

  test("several languages stand under one table, without two places of one name", async () => {
    const reports: [ParityReport, ParityReport] = [
      await reportOf("ja/2024-09-03", "zh-Hans/2024-09-03"),
      await reportOf("ja/2024-09-03", "en/2023-01-24"),
    ];
    const html = renderParityPage(reports, parityMatrix(reports), { ui: "zh-Hant" });
    const page = readPage(html);
    const ids = page.elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(deadLinks(page)).toEqual([]);
    const rows = page.elements.filter(({ tagName }) => tagName === "tr");
    expect(rows.length).toBeGreaterThan(40);
  });
});

const options = { splitWords, bilingual: () => lexicon };

async function reportOf(reference: string, translation: string): Promise<ParityReport> {
  const [one, other] = await Promise.all(
    [reference, translation].map(
      async (path) => await documentOf(`${path}.md`, corpusText(`minamo/privacy/${path}.md`)),
    ),
  );
  if (one === undefined || other === undefined) throw new Error("two files are needed");
  return checkParity(one, other, options);
}

function deadLinks({ elements }: ReturnType<typeof readPage>): readonly string[] {
  const ids = new Set(elements.map(({ properties }) => properties["id"]));
  return elements.flatMap(({ properties: { href } }) =>
    typeof href === "string" && href.startsWith("#") && !ids.has(href.slice(1)) ? [href] : [],
  );
}

function textsOf(document: Document): readonly string[] {
  const of = ({ blocks, children }: Section): readonly string[] => [
    ...blocks.map(({ text }) => text),
    ...children.flatMap(of),
  ];
  return [...document.preamble.map(({ text }) => text), ...document.sections.flatMap(of)];
}
