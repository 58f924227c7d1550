import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { suggest } from "../../cli/suggest.ts";
import { corpus, kaitei } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "kaitei-trouble-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const good = corpus("terms/ja/2024-09-03.md");

mkdirSync(at("folder"));
writeFileSync(at("empty.txt"), "");
writeFileSync(at("blank.txt"), " \n\t\n");
writeFileSync(
  at("binary.txt"),
  Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 32),
);
writeFileSync(
  at("broken.md"),
  Buffer.concat([Buffer.from("# 規約\n\n当社は"), Buffer.from([0x83, 0xff, 0xfe])]),
);

/** `kaitei: <what> <where>: <why>; <what to do>` */
const ONE_LINE = /^kaitei: [^\n]+: [^\n]+; [^\n]+\n$/;

describe("input that cannot be used", () => {
  test.each([
    [["diff", good, at("missing.md")], "there is no such file"],
    [["diff", at("folder"), good], "it is a folder"],
    [["outline", join(good, "deeper")], "there is no such file"],
    [["outline", at("empty.txt")], "empty"],
    [["outline", at("blank.txt")], "white space"],
    [["diff", good, at("binary.txt")], "binary"],
    [["outline", at("broken.md"), "--encoding", "utf-8"], "is not valid UTF-8"],
    [["outline", good, "--encoding", "klingon"], "not an encoding"],
    [["outline", "-"], "standard input: it is empty"],
  ])("%j", async (words, why) => {
    const { code, out, trouble } = await kaitei(words);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toMatch(ONE_LINE);
    expect(trouble).toContain(why);
  });
});

describe("usage that cannot be meant", () => {
  test.each([
    [[], "no command was given"],
    [["dif", good, good], "did you mean diff?"],
    [["amend", good, good], "the commands are outline, diff"],
    [["diff", good], "AFTER missing"],
    [["diff"], "BEFORE and AFTER missing"],
    [["outline"], "FILE missing"],
    [["diff", good, good, good], "too many files"],
    [["diff", "-", "-"], "only one of them"],
    [["diff", good, good, "--fromat", "json"], "did you mean --format?"],
    [["diff", good, good, "--shop", "x"], "no such option"],
    [["diff", good, good, "-z"], "cannot use -z"],
    [["diff", good, good, "--format", "jsom"], "did you mean json?"],
    [["diff", good, good, "--format", "csv"], "say one of terminal, json, md, html, docx"],
    [["diff", good, good, "--format"], "its NAME is missing"],
    [["diff", good, good, "--json=yes"], "it takes no value"],
    [["diff", good, good, "--json", "--format", "md"], "they disagree"],
    [["diff", good, good, "--only", "substantiv"], "did you mean substantive?"],
    [["diff", good, good, "--ignore", "width,whitespaces"], "did you mean whitespace?"],
    [["diff", good, good, "--context", "some"], "not a whole number"],
    [["diff", good, good, "--context", "-1"], "not a whole number"],
    [["diff", good, good, "--lang", "fr"], "say one of ja, zh-Hans, zh-Hant, en"],
    [["diff", good, good, "--ui", "klingon"], "no such language"],
    [["outline", good, "--out", at("no/where.txt")], "there is no folder"],
    [["outline", good, "--out", at("folder")], "it is a folder"],
    [["outline", good, "--out", good], "it is one of the inputs"],
  ])("%j", async (words, why) => {
    const { code, out, trouble } = await kaitei(words);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toMatch(ONE_LINE);
    expect(trouble).toContain(why);
  });
});

test("a name with escape sequences stays one harmless line", async () => {
  const { trouble } = await kaitei(["outline", at("a\u001b[31m\nb\u202e.md")]);
  expect(trouble.trimEnd()).toContain("a<U+001B>[31m b<U+202E>.md");
  expect(trouble.trimEnd()).not.toContain("\n");
});

test("what fails leaves no file behind", async () => {
  const before = readdirSync(folder);
  await kaitei(["diff", good, at("missing.md"), "--out", at("out.json"), "--json"]);
  expect(readdirSync(folder)).toEqual(before);
});

test("--out writes the same bytes as standard output, and nothing beside them", async () => {
  const { out } = await kaitei(["outline", good, "--json"]);
  const written = await kaitei(["outline", good, "--json", "--out", at("written.json")]);
  expect(written).toEqual({ code: 0, out: "", trouble: "", status: "" });
  expect(readFileSync(at("written.json"), "utf8")).toBe(out);
  expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
});

test.each([
  ["diif", "diff"],
  ["dfif", "diff"],
  ["outlin", "outline"],
  ["out", "outline"],
  ["parity", null],
  ["", null],
])("%s was meant to be %s", (given, meant) => {
  expect(suggest(given, ["outline", "diff"])).toBe(meant);
});
