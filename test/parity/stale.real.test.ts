import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkParity } from "../../src/index.ts";
import type { Document, Finding } from "../../src/model.ts";
import { documentOf, missingRealTexts, realText, splitWords } from "../real.ts";
import { bilingual } from "./statements.ts";

const folder = "real/parallel-stale";
const ids =
  missingRealTexts === null
    ? readdirSync(fileURLToPath(new URL(`../../../shared/${folder}`, import.meta.url))).toSorted()
    : [];

interface Case {
  readonly documents: Readonly<Record<"base" | "reference" | "translation", Document>>;
  readonly followed: Document | null;
  /** The sections of the reference that changed, counted by Markdown headings. */
  readonly expected: readonly number[];
  readonly headings: { readonly reference: readonly number[]; readonly translation: readonly number[] };
}

async function caseOf(id: string): Promise<Case> {
  const at = `${folder}/${id}`;
  const local = filesOf(id).find((name) => /^(ja|zh-CN|zh-TW)\.md$/.test(name)) ?? "";
  const after = followedFile(id);
  const read = (name: string): Promise<Document> => documentOf(name, realText(`${at}/${name}`));
  const { expect: wanted } = JSON.parse(new TextDecoder().decode(realText(`${at}/meta.json`))) as {
    expect: string;
  };
  const [own = ""] = wanted.split("|");
  return {
    documents: {
      base: await read("en.base.md"),
      reference: await read("en.md"),
      translation: await read(local),
    },
    followed: after === undefined ? null : await read(after),
    expected: Array.from(own.matchAll(/\bc\d+>(\d+)/g), ([, section]) => Number(section)),
    headings: { reference: headingLines(`${at}/en.md`), translation: headingLines(`${at}/${local}`) },
  };
}

function headingLines(path: string): readonly number[] {
  const lines = new TextDecoder().decode(realText(path)).split("\n");
  return lines.flatMap((line, index) => (/^#{1,6}\s/.test(line) ? [index + 1] : []));
}

function sectionsOf(stale: readonly Finding[], { headings }: Case): readonly number[] {
  const numbers = stale.map(({ reference, translation }) => {
    const [lines, line] =
      reference === null
        ? [headings.translation, translation?.line ?? 0]
        : [headings.reference, reference.line ?? 0];
    return lines.filter((start) => start <= line).length;
  });
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

const prove = missingRealTexts === null ? proveAll : sayMissing;

describe("real translations that fell behind", () => {
  prove();
});

function sayMissing(): void {
  test(`is not proven here: ${missingRealTexts}`, () => {
    expect(ids).toEqual([]);
  });
}

function proveAll(): void {
  test("are stale in the sections that changed", async () => {
    const counts = { right: 0, wrong: 0, lost: 0 };
    for (const id of ids) {
      const one = await caseOf(id);
      const { base, reference, translation } = one.documents;
      const { findings } = checkParity(reference, translation, { splitWords, bilingual, base });
      const found = sectionsOf(
        findings.filter(({ kind }) => kind === "stale"),
        one,
      );
      counts.right += found.filter((section) => one.expected.includes(section)).length;
      counts.wrong += found.filter((section) => !one.expected.includes(section)).length;
      counts.lost += one.expected.filter((section) => !found.includes(section)).length;
    }
    const precision = counts.right / (counts.right + counts.wrong);
    const recall = counts.right / (counts.right + counts.lost);
    const f1 = (2 * precision * recall) / (precision + recall);
    process.stdout.write(
      `stale sections: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} of ${counts.right + counts.lost}\n`,
    );
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  test("of the translations but one, which nobody followed up, have a later version", () => {
    expect(ids.filter((id) => followedFile(id) === undefined)).toHaveLength(1);
  });

  test.each(ids.filter((id) => followedFile(id) !== undefined))(
    "%s: nothing is stale once the translators have followed",
    async (id) => {
      const { documents, followed } = await caseOf(id);
      const { findings } = checkParity(documents.reference, followed ?? documents.reference, {
        splitWords,
        bilingual,
        base: documents.base,
        translationBase: documents.translation,
      });
      expect(findings.filter(({ kind }) => kind === "stale")).toEqual([]);
    },
  );
}

function filesOf(id: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(`../../../shared/${folder}/${id}`, import.meta.url)));
}

function followedFile(id: string): string | undefined {
  return filesOf(id).find((name) => name.endsWith(".after.md"));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
