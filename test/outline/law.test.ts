import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Document, Section, Source } from "../../src/model.ts";
import { outline } from "../../src/outline/outline.ts";
import { blocksOf, charactersIn, charactersOut, linesOf, sectionsOf } from "./parts.ts";
import { documentText } from "./writtenDocuments.ts";

const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const texts = ["seeds", "real"].flatMap((folder) => filesIn(`${shared}/${folder}`));

describe("every real text", () => {
  test("is there to be read", () => {
    expect(existsSync(shared), `the real texts are expected beside the repository, in ${shared}`).toBe(true);
    expect(texts.length).toBeGreaterThan(60);
  });

  test.each(texts)("%s is wholly in its outline", async (file) => {
    const bytes = readFileSync(`${shared}/${file}`);
    await expectWhole(await ingest({ file, bytes, sha256: "0".repeat(64) }, {}), bytes.toString("utf8"));
  });
});

describe("every written document", () => {
  test("is wholly in its outline", async () => {
    await fc.assert(
      fc.asyncProperty(documentText, async (text) => {
        const bytes = new TextEncoder().encode(text);
        const source = await ingest({ file: "a.txt", bytes, sha256: "0".repeat(64) }, { format: "plain" });
        await expectWhole(source, text);
      }),
      { numRuns: 300 },
    );
  });
});

async function expectWhole(source: Source, text: string): Promise<void> {
  const document = outline(source);
  const lines = text.split(/\r\n|\r|\n/);
  const covered = linesOf(document);
  expect(lines.flatMap((line, at) => (line.trim() !== "" && !covered.has(at + 1) ? [at + 1] : []))).toEqual(
    [],
  );
  expect(charactersOut(document)).toEqual(charactersIn(source));
  expectTree(document);
}

/** Ids are unique and say where a section stands; levels are depths; paths are the titles above. */
function expectTree(document: Document): void {
  const walk = (sections: readonly Section[], parent: Section | null): void =>
    sections.forEach((section, at) => {
      expect(section.id).toBe(parent === null ? `${at + 1}` : `${parent.id}.${at + 1}`);
      expect(section.level).toBe((parent?.level ?? 0) + 1);
      expect(section.path).toEqual([...(parent?.path ?? []), section.title]);
      expect(section.blocks.map((block) => block.id)).toEqual(
        section.blocks.map((_, at) => `${section.id}#${at + 1}`),
      );
      walk(section.children, section);
    });
  walk(document.sections, null);
  const ids = [...sectionsOf(document).map(({ id }) => id), ...blocksOf(document).map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|txt)$/.test(entry.name) && entry.name !== "README.md")
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(shared.length + 1))
    .toSorted();
}
