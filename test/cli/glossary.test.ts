import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { wrongBySchema } from "./schemas.ts";
import { corpus, kaitei } from "./terminal.ts";

const policy = (language: string): string =>
  relative(process.cwd(), corpus(`privacy/${language}/2024-09-03.md`));
const folder = mkdtempSync(join(tmpdir(), "kaitei-glossary-"));
const house = join(folder, "house.csv");
writeFileSync(
  house,
  "id,en,ja,ja forbidden\nstaff,staff,従業者,従業員\nreseller,reseller,販売代理店,\nwarranty,warranty,保証,\n",
);

test.each([[[]], [["--glossary", house]]])("glossary check %j is as its schema says", async (options) => {
  const { code, out, trouble } = await kaitei([
    "glossary",
    "check",
    policy("ja"),
    policy("en"),
    "--json",
    ...options,
  ]);
  expect([code, trouble]).toEqual([0, ""]);
  expect(wrongBySchema(out)).toBeNull();
});

test("it shows the word, its place and the word to use", async () => {
  const { out } = await kaitei(["glossary", "check", policy("ja"), "--glossary", house, "--ui", "en"]);
  expect(out).toContain("“従業員” is not to be used; write “従業者” (1×)");
  expect(out).toContain("line 7 ");
  expect(out).toContain("1 finding\n");
});

test("it can fail a build where something is found", async () => {
  const words = ["glossary", "check", policy("ja"), "--glossary", house];
  expect((await kaitei(words)).code).toBe(0);
  expect((await kaitei([...words, "--exit-code"])).code).toBe(1);
  const clean = ["glossary", "check", policy("en"), "--glossary", house, "--exit-code"];
  expect((await kaitei(clean)).code).toBe(0);
});

test("a cell that holds a page does not flood the terminal", async () => {
  const long = join(folder, "long.csv");
  writeFileSync(long, `ja,ja forbidden\n${"従業者".repeat(9000)},従業員\n`);
  const { out } = await kaitei(["glossary", "check", policy("ja"), "--glossary", long, "--ui", "en"]);
  expect(out).toContain("“従業員” is not to be used; write “従業者従業者");
  expect(out.length).toBeLessThan(1000);
});

test("parity holds the translation to a glossary", async () => {
  const { code, out } = await kaitei(["parity", policy("en"), policy("ja"), "--glossary", house, "--json"]);
  expect(code).toBe(1);
  const { findings } = JSON.parse(out) as { findings: { kind: string; reasons: { rule: string }[] }[] };
  const rules = findings.filter(({ kind }) => kind === "term").map(({ reasons }) => reasons[0]?.rule);
  expect(rules).toContain("forbidden");
});

test.each([
  [["glossary"], "cannot glossary: check and FILE missing"],
  [
    ["glossary", "chek", policy("ja")],
    "cannot run glossary chek: there is no such task; did you mean check?",
  ],
  [
    ["glossary", "check", policy("ja"), "--glossary", "none.csv"],
    "cannot use none.csv: there is no such file",
  ],
  [["glossary", "check", policy("ja"), "--glossary", folder], `cannot use ${folder}: it is a directory`],
  [["parity", policy("en"), policy("ja"), "--glossary", policy("ja")], "no column is a language"],
])("%j is trouble in one line", async (words, message) => {
  const { code, out, trouble } = await kaitei(words);
  expect([code, out]).toEqual([2, ""]);
  expect(trouble).toContain(message);
  expect(trouble.trim().split("\n")).toHaveLength(1);
});
