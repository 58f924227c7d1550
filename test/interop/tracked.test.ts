import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import {
  compare,
  createSplitWords,
  type Document,
  editsBetween,
  openLexicons,
  read,
  renderDiffDocx,
} from "../../src/index.ts";
import { lazily } from "../../src/text/lazily.ts";
import { linesOf, readTracked } from "../render/tracked/passages.ts";
import { pandocRows } from "./pandoc.ts";
import { type How, settle } from "./settle.ts";
import { findTools } from "./tools.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kaitei-tracked-"));
afterAll(() => rmSync(folder, { recursive: true }));
const { tools, missing } = findTools();
const splitWords = createSplitWords(openLexicons(`${root}dist/lexicons`), "lexicon");

interface Pair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** LibreOffice gives a paragraph behind one that moved away that one's style. */
  readonly hasMoves: boolean;
}

const corpus = (name: string, hasMoves: boolean): Pair => ({
  name,
  before: `${root}corpus/minamo/${name}/2023-01-24.md`,
  after: `${root}corpus/minamo/${name}/2024-09-03.md`,
  hasMoves,
});
const real = (name: string): Pair => ({
  name,
  before: `${root}../shared/real/revisions/${name}/old.md`,
  after: `${root}../shared/real/revisions/${name}/new.md`,
  hasMoves: true,
});
const own = [corpus("privacy/ja", false), corpus("privacy/zh-Hans", false), corpus("terms/ja", true)];
const foreign = ["jp-cca-20230601", "moz-ja-fxa-20260206", "moz-zhtw-cvterms-20240731"].map(real);
const present = foreign.filter(({ before }) => existsSync(before));
if (present.length < foreign.length)
  process.stderr.write("test/interop: no real revisions compared, ../shared/real is not there\n");

test("leaves no program out where everything is checked", () => {
  if (missing.length > 0) process.stderr.write(`test/interop: not installed: ${missing.join(", ")}\n`);
  expect(process.env["CI"] === "true" ? missing : []).toEqual([]);
});

// pandoc reads a file of the one version alone as it reads the tracked one, all changes accepted or rejected.
describe.each(missing.includes("pandoc") ? [] : [...own, ...present])("pandoc and $name", (pair) => {
  const written = lazily(() => redline(pair, true));
  test.each(["accept", "reject"] as const)("%s", async (how) => {
    const { bytes, before, after } = await written();
    const version = how === "accept" ? after : before;
    const [tracked, plain] = [file(bytes), file(write(version, version, false))];
    expect(pandocRows(tools.pandoc, tracked, how)).toEqual(pandocRows(tools.pandoc, plain, how));
  });
});

describe.each(missing.includes("libreoffice") ? [] : own)("LibreOffice and $name", (pair) => {
  test.each(["accept", "reject"] as const)(
    "%s",
    async (how) => {
      const settled = (await settledFiles()).get(`${pair.name} ${how}`) ?? new Uint8Array();
      const version = await open(how === "accept" ? pair.after : pair.before);
      const shown = pair.hasMoves ? wordsOf : (line: string): string => line;
      expect((await readTracked(settled, how)).map(shown)).toEqual(linesOf(version).map(shown));
    },
    240_000,
  );
});

/** The redlines of our own policies with their changes accepted and rejected, by name and way: to start the office takes longer than all else. */
const settledFiles = lazily(async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const names: string[] = [];
  const files: (readonly [string, How])[] = [];
  for (const pair of own) {
    // A comment in a paragraph that goes does the same to the next one's style as a move.
    const path = file((await redline(pair, false)).bytes);
    for (const how of ["accept", "reject"] as const) {
      names.push(`${pair.name} ${how}`);
      files.push([path, how]);
    }
  }
  const settled = settle(tools.libreoffice, folder, files);
  return new Map(names.map((name, at) => [name, settled[at] ?? new Uint8Array()]));
});

async function redline(
  { before, after }: Pair,
  explain: boolean,
): Promise<{
  readonly bytes: Uint8Array;
  readonly before: Document;
  readonly after: Document;
}> {
  const [old, now] = [await open(before), await open(after)];
  return { bytes: write(old, now, explain), before: old, after: now };
}

function write(before: Document, after: Document, explain: boolean): Uint8Array {
  return renderDiffDocx(compare(before, after, { splitWords }), {
    ui: after.language,
    explain,
    editsOf: editsBetween(before, after, splitWords),
  });
}

function file(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(folder, "file-")), "tracked.docx");
  writeFileSync(path, bytes);
  return path;
}

function wordsOf(line: string): string {
  return line.replace(/^(?:heading|paragraph) (?:\d+ )?/, "");
}

async function open(path: string): Promise<Document> {
  return await read({ file: path, bytes: new Uint8Array(readFileSync(path)), sha256: "" });
}
