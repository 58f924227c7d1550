import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Document, Section } from "../../src/model.ts";
import { outline } from "../../src/outline/outline.ts";
import { blocksOf, sectionsOf } from "./parts.ts";

const folder = fileURLToPath(new URL("../../../shared/real/revisions", import.meta.url));
const revisions = existsSync(folder) ? readdirSync(folder) : [];
const statutes = revisions.flatMap((id) => (/^(?:jp|cn)-/.test(id) ? [`${id}/old.md`, `${id}/new.md`] : []));

describe("statutes", () => {
  test("are there to be read", () => {
    expect(statutes.length === 0 ? `revisions of statutes are expected in ${folder}` : "").toBe("");
  });

  test.each(statutes)("%s has every heading and every article as a section", async (file) => {
    const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
    const wanted = lines.flatMap((line, at) =>
      /^(?:##+ |(?:\*\*)?第[一二三四五六七八九十百零]+条)/.test(line) ? [at + 1] : [],
    );
    const document = await read(file);
    expect(sectionsOf(document).map(({ heading }) => heading.lines[0]?.line)).toEqual(wanted);
    const depths = sectionsOf(document).flatMap((section) => childrenOf(section, "article"));
    expect(depths.every((child) => child.children.length === 0)).toBe(true);
  });

  test("an article nests under its chapter, section and subsection", async () => {
    const document = await read("jp-cca-20230601/new.md");
    const article = sectionsOf(document).find((section) => section.label?.printed === "第十二条の三");
    expect(article?.path).toEqual(["差止請求", "差止請求権等", article?.title]);
    expect(article?.label).toEqual({ printed: "第十二条の三", numbering: "article", ordinal: [12, 3] });
  });
});

test("a difference in markup alone leaves the blocks what they are", async () => {
  const [before, after] = [
    await read("moz-zhcn-mpbt-20140907/old.md"),
    await read("moz-zhcn-mpbt-20140907/new.md"),
  ];
  expect(shapeOf(after)).toEqual(shapeOf(before));
  // It marks no heading; its numbered items are items, and its two annexes stand in bold print.
  expect(sectionsOf(after).flatMap(({ label }) => label?.printed ?? [])).toEqual(["附录 A", "附录 1"]);
});

function shapeOf(document: Document): readonly string[] {
  return blocksOf(document).map((block) => `${block.id} ${block.kind} ${block.text.replace(/\s+/g, "")}`);
}

function childrenOf(section: Section, numbering: string): readonly Section[] {
  return section.children.filter((child) => child.label?.numbering === numbering);
}

async function read(file: string): Promise<Document> {
  const bytes = readFileSync(`${folder}/${file}`);
  return outline(await ingest({ file, bytes, sha256: "0".repeat(64) }, {}));
}
