import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { corpus, kaitei } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "kaitei-word-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const [before, after] = [corpus("terms/ja/2023-01-24.md"), corpus("terms/ja/2024-09-03.md")];

describe("diff --format docx", () => {
  test("tracks each change under the name and at the moment that were given", async () => {
    const words = ["--author", "法務部 <契約>", "--date", "2024-09-03T09:00:00+09:00"];
    expect(await written("named.docx", ...words)).toEqual({ code: 1, out: "", trouble: "", status: "" });
    const xml = part("named.docx", "word/document.xml");
    expect(xml).toMatch(
      /<w:ins w:id="\d+" w:author="法務部 &lt;契約&gt;" w:date="2024-09-03T09:00:00\+09:00">/,
    );
    expect(new Set(xml.match(/w:(?:author|date)="[^"]*"/g)).size).toBe(2);
  });

  test("has the same bytes each time", async () => {
    await written("one.docx");
    await written("two.docx");
    expect(readFileSync(at("two.docx"))).toEqual(readFileSync(at("one.docx")));
    expect(part("one.docx", "word/document.xml")).toContain(
      `w:author="kaitei" w:date="2000-01-01T00:00:00Z"`,
    );
  });

  test("says in a comment why each substantive change matters", async () => {
    await written("explained.docx", "--explain", "--ui", "en");
    const { out } = await kaitei(["diff", before, after, "--json"]);
    const { summary } = JSON.parse(out) as { summary: { changes: { substantive: number } } };
    const comments = part("explained.docx", "word/comments.xml");
    expect(comments.match(/<w:comment /g)).toHaveLength(summary.changes.substantive);
    expect(comments).toContain("substantive");
    const references = part("explained.docx", "word/document.xml").match(/<w:commentReference /g);
    expect(references).toHaveLength(summary.changes.substantive);
  });

  test("says how many characters became signs, since Word can hold no control characters", async () => {
    writeFileSync(at("old.md"), "# 規約\n\n当社は\u0007利用者の情報を保存します。\n");
    writeFileSync(at("new.md"), "# 規約\n\n当社は利用者の情報を削除します。\n");
    const words = ["diff", at("old.md"), at("new.md"), "--format", "docx", "--out", at("signs.docx")];
    expect((await kaitei(words)).trouble).toMatch(/^kaitei: 1 control character stands as a sign [^\n]+\n$/);
    expect((await kaitei([...words, "--quiet"])).trouble).toBe("");
    expect(part("signs.docx", "word/document.xml")).toContain("␇");
  });

  test("leaves with 0 where nothing changed", async () => {
    const { code } = await kaitei(["diff", after, after, "--format", "docx", "--out", at("same.docx")]);
    expect(code).toBe(0);
    expect(part("same.docx", "word/document.xml")).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo) /);
  });

  test.each([
    [["--only", "substantive"], "would not give BEFORE"],
    [["--ignore", "width"], "would not give BEFORE"],
    [["--date", "2024-02-30"], "that is not a date"],
    [["--date", "tomorrow"], "that is not a date"],
  ])("refuses %j", async (words, why) => {
    const { code, out, trouble } = await kaitei(["diff", before, after, "--format", "docx", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toMatch(/^kaitei: [^\n]+: [^\n]+; [^\n]+\n$/);
    expect(trouble).toContain(why);
  });

  test("keeps what is no text off the terminal", async () => {
    const { code, out, trouble } = await kaitei(["diff", before, after, "--format", "docx"], { columns: 80 });
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toContain("--out");
  });
});

async function written(name: string, ...words: readonly string[]): ReturnType<typeof kaitei> {
  return await kaitei(["diff", before, after, "--format", "docx", "--out", at(name), ...words]);
}

function part(name: string, path: string): string {
  return strFromU8(unzipSync(readFileSync(at(name)))[path] ?? new Uint8Array());
}
