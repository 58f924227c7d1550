import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpus, kaitei } from "./terminal.ts";

const terms = ["2023-01-24", "2024-09-03"].map((date) => corpus(`terms/ja/${date}.md`));

describe("kaitei table", () => {
  test.each([
    ["ja", "改正後"],
    ["zh-Hans", "序号"],
    ["zh-Hant", "修正條文"],
    ["en", "New"],
  ])("without --style has the one of the language: %s", async (language, head) => {
    const versions = ["2023-01-24", "2024-09-03"].map((date) => corpus(`privacy/${language}/${date}.md`));
    const { code, out, trouble } = await kaitei(["table", ...versions, "--format", "md"]);
    expect([code, trouble]).toEqual([0, ""]);
    expect(out.split("\n").find((line) => line.startsWith("| "))).toMatch(new RegExp(`^\\| ${head} `));
  });

  test("a style brings its own language, --ui another", async () => {
    const named = await kaitei(["table", ...terms, "--format", "md", "--style", "tw"]);
    expect(named.out).toContain("| 修正條文 | 現行條文 | 說明 |");
    const asked = await kaitei(["table", ...terms, "--format", "md", "--style", "tw", "--ui", "ja"]);
    expect(asked.out).toContain("| 修正条文 | 現行条文 | 説明 |");
  });

  test("turns the columns, adds the kinds of changes and leaves nothing out where that is asked for", async () => {
    const options = ["--style", "zh", "--ui", "zh-Hans", "--columns", "after-before", "--types", "--all"];
    const { out } = await kaitei(["table", ...terms, "--format", "md", ...options]);
    expect(out).toContain("| 序号 | 修订后（2024年9月3日） | 修订前（2023年1月24日） | 修订类型 |");
    expect(out).not.toContain("（略）");
  });

  test("writes a Word file, but not to a terminal", async () => {
    const refused = await kaitei(["table", ...terms, "--format", "docx"], { columns: 100 });
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.trouble).toMatch(/^kaitei: cannot write a Word file to the terminal: .*--out/);
    const folder = mkdtempSync(join(tmpdir(), "kaitei-table-"));
    const file = join(folder, "table.docx");
    const written = await kaitei(["table", ...terms, "--format", "docx", "--out", file], { columns: 100 });
    expect([written.code, written.out]).toEqual([0, ""]);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
    rmSync(folder, { recursive: true });
  });

  test("two languages stand beside each other, and only what differs in content is underlined", async () => {
    const [ja, en] = ["ja", "en"].map((language) => corpus(`privacy/${language}/2024-09-03.md`));
    const { code, out } = await kaitei(["table", ja ?? "", en ?? "", "--format", "md", "--style", "corp"]);
    expect(code).toBe(0);
    expect(out).toContain("| 新（英語） | 旧（日本語） | 備考 |");
    expect(out).toContain("言語の異なる文書");
    expect(out.match(/<ins>/g)?.length ?? 0).toBeLessThan(10);
  });

  test("a style that there is not is trouble, with the ones that there are", async () => {
    const { code, out, trouble } = await kaitei(["table", ...terms, "--style", "jp"]);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toContain("gov-simple, gov-full, corp, yakkan, tw, zh");
  });
});
