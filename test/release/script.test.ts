import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RELEASE_RULES } from "../../src/check/rules.ts";
import { program } from "../builders/program.ts";
import { corpus } from "../cli/terminal.ts";

// The script of docs/release.md, word for word, with the real program and the real git.
const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(`${root}docs/release.md`, "utf8");
const folder = mkdtempSync(join(tmpdir(), "kaitei-release-"));

beforeAll(async () => {
  const kaitei = await program();
  mkdirSync(join(folder, "bin"));
  const shim = join(folder, "bin/kaitei");
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${kaitei}" "$@"\n`);
  chmodSync(shim, 0o755);
  const [, script = ""] = /```sh\n(#!\/bin\/sh\n.*?)```/s.exec(page) ?? [];
  writeFileSync(join(folder, "release.sh"), script);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("records, checks, and writes notice and banner", () => {
  const site = join(folder, "site");
  mkdirSync(join(site, "policies"), { recursive: true });
  const release = (effective: string, languages: string): { code: number; out: string } => {
    for (const language of languages.split(" "))
      cpSync(corpus(`privacy/${language}/${effective}.md`), join(site, `policies/${language}.md`));
    return run("sh", [join(folder, "release.sh"), effective], site, languages);
  };
  // The first version has none before it: nothing to check, nothing to tell.
  run("kaitei", ["record", corpus("privacy/en/2023-01-24.md"), "-p", "minamo/privacy"], site, "en");
  run("kaitei", ["record", corpus("privacy/zh-Hans/2023-01-24.md"), "-p", "minamo/privacy"], site, "en");
  const { code, out } = release("2024-09-03", "en zh-Hans");
  expect([code, out]).toEqual([0, expect.stringContaining("Nothing found.")]);
  const notice = readFileSync(join(site, "pages/notice.en.html"), "utf8");
  expect(notice).toContain('<a href="/en/privacy#analysis-and-improvement">Analysis and improvement</a>');
  const banner = readFileSync(join(site, "pages/banner.zh-Hans.html"), "utf8");
  expect(banner).toContain('<time datetime="2024-09-03">2024 年 9 月 3 日</time>起');
  expect(banner).toContain('href="/zh-Hans/privacy/previous"');
}, 120_000);

test("stops where the document's own list is wrong, with the languages that are behind", () => {
  const site = join(folder, "wrong");
  mkdirSync(join(site, "policies"), { recursive: true });
  for (const language of ["ja", "en"])
    run(
      "kaitei",
      ["record", corpus(`privacy/${language}/2023-01-24.md`), "-p", "minamo/privacy"],
      site,
      language,
    );
  cpSync(corpus("privacy/ja/2024-09-03.md"), join(site, "policies/ja.md"));
  const { code, out } = run("sh", [join(folder, "release.sh"), "2024-09-03"], site, "ja");
  expect(code).toBe(1);
  expect(out).toContain("[declared-missing]");
  expect(out).toContain("[translation-behind]");
}, 120_000);

test("the page names every rule with its source", () => {
  for (const [name, { source }] of Object.entries(RELEASE_RULES))
    expect(page).toMatch(new RegExp(`\\| \`${name}\` \\| .* \\| ${escaped(source)} \\|`));
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function run(
  program: string,
  words: readonly string[],
  cwd: string,
  languages: string,
): { readonly code: number; readonly out: string } {
  const env = {
    PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    HOME: folder,
    GIT_CONFIG_GLOBAL: "/dev/null",
    POLICY: "minamo/privacy",
    LANGUAGES: languages,
  };
  try {
    return {
      code: 0,
      out: execFileSync(program, words, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: `${stdout}${stderr}` };
  }
}
