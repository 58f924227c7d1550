import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extractText } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { corpus, kaitei } from "../cli/terminal.ts";
import { findTools } from "./tools.ts";

// The comparison table as Word, read by other programs.
const { tools, missing } = findTools();
const absent = missing.filter((tool) => tool !== "chromium");
const reported = `not held against other programs: ${absent.join(", ")} not installed (.ci/run installs them)`;
const folder = mkdtempSync(join(tmpdir(), "kaitei-table-"));
if (absent.length > 0) process.stderr.write(`test/interop: ${reported}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const styles = absent.length > 0 ? [] : ["gov-full", "corp"];

test("leaves no program out where everything is checked", () => {
  expect(process.env["CI"] === "true" && absent.length > 0 ? [reported] : []).toEqual([]);
});

describe.each(styles)("the table of the terms of use as Word, %s", (style) => {
  const file = join(folder, `${style}.docx`);

  test("holds for pandoc the rows that the Markdown has, with the same words in the same columns", async () => {
    const versions = ["2023-01-24", "2024-09-03"].map((date) => corpus(`terms/ja/${date}.md`));
    const written = await kaitei(["table", ...versions, "--style", style, "--format", "docx", "--out", file]);
    expect([written.code, written.trouble]).toEqual([0, ""]);
    const { out } = await kaitei(["table", ...versions, "--style", style, "--format", "md"]);
    const wanted = out
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
      .map((line) => line.split(" | ").map((cell) => bare(cell.replaceAll(/<[^>]*>/g, ""))));
    const html = execFileSync(tools.pandoc, ["--from", "docx", "--to", "html", "--wrap=none", file], {
      encoding: "utf8",
    });
    const rows = [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = ""]) =>
        bare(cell.replaceAll(/<[^>]*>/g, "")),
      ),
    );
    expect(rows).toEqual(wanted);
    // pandoc knows no double line.
    expect(html).toMatch(style === "corp" ? /<u>第8条（管理者の指定）<\/u>/ : /<u>（管理者の指定）<\/u>/);
  });

  test("is set by LibreOffice on A4 landscape pages that all begin with the head", async () => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(tools.libreoffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
    const pdf = readFileSync(join(folder, `${style}.pdf`));
    const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: false });
    expect(totalPages).toBeGreaterThan(2);
    const head = style === "corp" ? "新旧備考" : "改正後改正前";
    expect(text.map((words) => bare(words).includes(head))).toEqual(text.map(() => true));
  }, 120_000);
});

function bare(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s|\\]/gu, "");
}
