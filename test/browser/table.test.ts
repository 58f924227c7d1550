import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { extractText } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { corpus, remembering } from "../cli/terminal.ts";
import { keepPicture, missingBrowser, openBrowser, violations } from "./browser.ts";

// The comparison table in a real browser, on screens and on paper. KAITEI_SHOTS=DIR keeps pictures of it.
const TABLES = [
  ["terms/ja", "gov-full"],
  ["privacy/ja", "corp"],
  ["terms/zh-Hans", "zh"],
  ["privacy/zh-Hant", "tw"],
  ["privacy/en", "corp"],
] as const;
const tables = missingBrowser === null ? TABLES : [];

const folder = mkdtempSync(join(tmpdir(), "kaitei-table-"));
const kaitei = remembering();
let browser: Browser;
beforeAll(async () => {
  if (missingBrowser === null) browser = await openBrowser();
  else process.stderr.write(`test/browser: ${missingBrowser}\n`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("leaves the browser out nowhere where everything is checked", () => {
  expect(process.env["CI"] === "true" ? missingBrowser : null).toBeNull();
});

async function pageOf(policy: string, style: string, options: BrowserContextOptions): Promise<Page> {
  const versions = ["2023-01-24", "2024-09-03"].map((date) => corpus(`${policy}/${date}.md`));
  const ui = policy.endsWith("/en") ? ["--ui", "en"] : [];
  const told = await kaitei(["table", ...versions, "--style", style, "--types", ...ui]);
  expect([told.code, told.trouble]).toEqual([0, ""]);
  const file = join(folder, `${policy.replace("/", "-")}-${style}.html`);
  writeFileSync(file, told.out);
  // Nothing is asked for from elsewhere, and no script runs.
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

test.each(tables)("%s as %s: axe finds nothing, in light and in dark", async (policy, style) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await pageOf(policy, style, { colorScheme, viewport: { width: 1200, height: 800 } });
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, `table-${style}-${colorScheme}`);
    await page.context().close();
  }
});

test.each(tables)("%s as %s: nothing is wider than the screen", async (policy, style) => {
  const page = await pageOf(policy, style, {});
  for (const width of [320, 360, 768, 1024, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await keepPicture(page, `table-${style}-${width}`);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test.each(tables)("%s as %s: what belongs together stands level", async (policy, style) => {
  const page = await pageOf(policy, style, { viewport: { width: 1200, height: 800 } });
  expect(await page.evaluate(tops("before"))).toEqual(await page.evaluate(tops("after")));
  expect(await page.locator(".comparison > tbody > tr").count()).toBeGreaterThan(10);
  await page.context().close();
});

test.each(tables)(
  "%s as %s: on paper it is A4 landscape with its head on every page",
  async (policy, style) => {
    const page = await pageOf(policy, style, { colorScheme: "dark" });
    const heads = await page.locator(".comparison > thead th").allInnerTexts();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: false });
    expect(totalPages).toBeGreaterThan(1);
    const missing = text.filter((words) => heads.some((head) => !bare(words).includes(bare(head))));
    expect(missing).toEqual([]);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1")) ?? [];
    expect([Number(width), Number(height)].map(Math.round)).toEqual([842, 595]);
    await page.context().close();
  },
);

function tops(side: string): string {
  return `[...document.querySelectorAll(".comparison > tbody > tr > td.${side}")].map((cell) => cell.getBoundingClientRect().top)`;
}

/** Some fonts spell 文 and 日 as the radicals that look like them. */
function bare(words: string): string {
  return words.normalize("NFKC").replaceAll(/\s/gu, "");
}
