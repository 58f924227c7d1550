import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../../src/index.ts";
import type { Document } from "../../src/model.ts";
import { convert, type Form, type Original, placeOf } from "./convert.ts";
import { flatText, outlineRows } from "./rows.ts";
import { findTools } from "./tools.ts";

const corpus = fileURLToPath(new URL("../../corpus/minamo/", import.meta.url));
const originals: readonly Original[] = [
  ["privacy", "ja"],
  ["privacy", "zh-Hans"],
  ["privacy", "zh-Hant"],
  ["privacy", "en"],
  ["terms", "ja"],
  ["terms", "zh-Hans"],
].map(([policy = "", language = ""]) => ({
  name: `${policy}-${language}`,
  markdown: join(corpus, policy, language, "2024-09-03.md"),
  language,
}));

const { tools, missing } = findTools();
const compared = missing.length === 0 ? originals : [];
const folder = mkdtempSync(join(tmpdir(), "kaitei-interop-"));

beforeAll(() => {
  if (compared.length > 0) convert(compared, folder, tools);
  else process.stderr.write(`test/interop: nothing compared, not installed: ${missing.join(", ")}\n`);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("leaves no program out where everything is checked", () => {
  // On a developer's machine the line on standard error is enough.
  expect(process.env["CI"] === "true" ? missing : []).toEqual([]);
});

describe.each(compared)("$name", ({ name, markdown }) => {
  test.each<Form>(["html", "word", "wordAgain", "chromiumPdf", "taggedPdf"])(
    "has the same outline and text as %s",
    async (form) => {
      const document = await open(placeOf(folder, name, form));
      expect(outlineRows(document)).toEqual(outlineRows(await open(markdown)));
    },
  );

  // A plain copy sets every heading alike: nothing in it says how deep one without a number is.
  test("has the same text and the same headings as plain text", async () => {
    const [document, original] = [await open(placeOf(folder, name, "plain")), await open(markdown)];
    expect(flatText(document)).toBe(flatText(original));
    expect(headingsOf(document)).toEqual(headingsOf(original));
  });
});

// The cells of the statements' tables wrap, and without tags nothing says which lines are one cell's.
test.each(compared.filter(({ name }) => name.startsWith("terms")))(
  "$name has the same text as a PDF without tags",
  async ({ name, markdown }) => {
    const document = await open(placeOf(folder, name, "plainPdf"));
    expect(flatText(document)).toBe(flatText(await open(markdown)));
  },
);

function headingsOf({ sections }: Pick<Document, "sections">): readonly string[] {
  return sections.flatMap((section) => [
    `${section.label?.printed ?? ""} ${section.title}`,
    ...headingsOf({ sections: section.children }),
  ]);
}

async function open(path: string): Promise<Document> {
  return await read({ file: path, bytes: new Uint8Array(readFileSync(path)), sha256: "" });
}
