import { mkdirSync, writeFileSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { findTools } from "../interop/tools.ts";

const { tools, missing } = findTools();

/** Why pages cannot be looked at here, or null. On a developer's machine a line on standard error is enough. */
export const missingBrowser: string | null = missing.includes("chromium")
  ? "not looked at in a browser: chromium not installed (.ci/run installs it)"
  : null;

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: tools.chromium, args: ["--no-sandbox"] });
}

/** Keeps a picture of the page where KAITEI_SHOTS=DIR asks for it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["KAITEI_SHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
}

interface Axe {
  readonly run: () => Promise<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>;
}

/** What axe finds wrong with the page as it is shown now. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: Axe };
    return (await run.run()).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary}`),
    );
  });
}
