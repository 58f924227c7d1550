import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../builders/program.ts";
import { corpus } from "./terminal.ts";

// The real program in a process of its own, bundled as scripts/build.mjs bundles it, in a folder of its own.
const folder = mkdtempSync(join(tmpdir(), "kaitei-process-"));
let kaitei = "";

beforeAll(async () => {
  kaitei = await program();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const before = corpus("terms/ja/2023-01-24.md");
const after = corpus("terms/ja/2024-09-03.md");

test("the same bytes under another locale, time zone and width of a terminal that is not there", async () => {
  const plain = await start(["diff", before, after], { LANG: "C", TZ: "UTC" });
  const other = await start(["diff", before, after], {
    LANG: "zh_TW.UTF-8",
    TZ: "Asia/Tokyo",
    COLUMNS: "200",
  });
  expect(plain.code).toBe(1);
  expect(plain.out).toContain("みなもノート利用規約");
  expect(other).toEqual(plain);
});

test("a pipe has no colour, unless it is forced; NO_COLOR has the last word", async () => {
  expect((await start(["diff", before, after])).out).not.toContain("\u001b");
  expect((await start(["diff", before, after], { FORCE_COLOR: "1" })).out).toContain("\u001b[31m");
  expect((await start(["diff", before, after], { FORCE_COLOR: "1", NO_COLOR: "1" })).out).not.toContain(
    "\u001b",
  );
});

test("who closes the pipe has seen enough", async () => {
  const { code, trouble } = await start(["diff", before, after, "--json"], {}, 1);
  expect([code, trouble]).toEqual([1, ""]);
});

test("a pipe that is named as the output is written to and stays a pipe; a link stays a link", async () => {
  const [pipe, link, target] = ["pipe", "link", "page.html"].map((name) => join(folder, name));
  execFileSync("mkfifo", [String(pipe)]);
  const reading = readFile(String(pipe), "utf8");
  const page = ["diff", before, after, "--format", "html", "--out"];
  expect((await start([...page, String(pipe)])).code).toBe(1);
  expect(await reading).toContain("<!doctype html>");
  expect(lstatSync(String(pipe)).isFIFO()).toBe(true);
  writeFileSync(String(target), "");
  symlinkSync(String(target), String(link));
  await start([...page, String(link)]);
  expect(lstatSync(String(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(String(target), "utf8")).toBe(await reading);
});

test("lists that nest deeper than the parser bears are read as text, openly", async () => {
  const page = join(folder, "lists.html");
  writeFileSync(page, `${"<ul><li>".repeat(1400)}第1条${"</li></ul>".repeat(1400)}<p>第2条　您的权利</p>`);
  const { code, out } = await start(["outline", page, "--chrome"]);
  expect(code).toBe(0);
  expect(out).toContain("第1条");
  expect(out).toContain("您的权利");
  expect(out).toContain("嵌套过深，只读取了文字：HTML");
});

test("trouble leaves standard output empty", async () => {
  const { code, out, trouble } = await start(["diff", before, join(folder, "nowhere.md")]);
  expect([code, out]).toEqual([2, ""]);
  expect(trouble).toMatch(/^kaitei: cannot read .*nowhere\.md: there is no such file; check the path\n$/);
});

test("--version is that of package.json", async () => {
  expect(await start(["--version"])).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    trouble: "",
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly trouble: string;
}

// With `chunks`, standard output is closed after so many pieces of it.
function start(
  words: readonly string[],
  environment: Record<string, string> = {},
  chunks = 0,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [kaitei, ...words], {
      env: { PATH: process.env["PATH"], ...environment },
    });
    let [out, trouble, taken] = ["", "", 0];
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      out += piece;
      taken += 1;
      if (taken === chunks) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (trouble += piece));
    child.on("close", (code) => resolve({ code, out, trouble }));
  });
}
