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
    const source = await ingest({ file, bytes, sha256: "0".repeat(64) }, {});
    expect(faultsOf(source, bytes.toString("utf8"))).toEqual([]);
  });
});

describe("every written document", () => {
  test("is wholly in its outline", async () => {
    const property = fc.asyncProperty(documentText, async (text) => {
      const bytes = new TextEncoder().encode(text);
      const source = await ingest({ file: "a.txt", bytes, sha256: "0".repeat(64) }, { format: "plain" });
      expect(faultsOf(source, text)).toEqual([]);
    });
    const result = await fc.check(property, { numRuns: 300 });
    expect(result.failed ? fc.defaultReportMessage(result) : "").toBe("");
  });
});

/** What an outline lost or told twice, and where its tree is not one. */
function faultsOf(source: Source, text: string): readonly string[] {
  const document = outline(source);
  const covered = linesOf(document);
  const lost = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) => (line.trim() !== "" && !covered.has(at + 1) ? [at + 1] : []));
  const [before, after] = [charactersIn(source), charactersOut(document)];
  const characters = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
  return [
    ...lost.map((line) => `line ${line} is in no part`),
    ...characters.map(
      (key) =>
        `${key} stands ${before.get(key) ?? 0} times in the source, ${after.get(key) ?? 0} in the outline`,
    ),
    ...treeFaults(document),
  ];
}

/** Ids are unique and say where a section stands; levels are depths; paths are the titles above. */
function treeFaults(document: Document): readonly string[] {
  const faults: string[] = [];
  const walk = (sections: readonly Section[], parent: Section | null): void =>
    sections.forEach((section, at) => {
      const id = parent === null ? `${at + 1}` : `${parent.id}.${at + 1}`;
      if (section.id !== id) faults.push(`${section.id} is not ${id}`);
      if (section.level !== (parent?.level ?? 0) + 1) faults.push(`${id} has level ${section.level}`);
      if (section.path.join("/") !== [...(parent?.path ?? []), section.title].join("/"))
        faults.push(`${id} has another path`);
      section.blocks.forEach((block, place) => {
        if (block.id !== `${id}#${place + 1}`) faults.push(`${block.id} is not ${id}#${place + 1}`);
      });
      walk(section.children, section);
    });
  walk(document.sections, null);
  const ids = [
    ...sectionsOf(document).map((section) => section.id),
    ...blocksOf(document).map((block) => block.id),
  ];
  return new Set(ids).size === ids.length ? faults : [...faults, "ids are not unique"];
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|txt)$/.test(entry.name) && entry.name !== "README.md")
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(shared.length + 1))
    .toSorted();
}
