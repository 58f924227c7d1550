import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { corpus, remembering } from "../cli/terminal.ts";
import { keepPicture, missingBrowser, openBrowser, violations } from "./browser.ts";

// The notice and the banner in a real browser. KAITEI_SHOTS=DIR keeps pictures of them.
const languages = missingBrowser === null ? (["ja", "zh-Hans", "zh-Hant", "en"] as const) : [];

const kaitei = remembering();
let browser: Browser;
beforeAll(async () => {
  if (missingBrowser !== null) process.stderr.write(`test/browser: ${missingBrowser}\n`);
  else browser = await openBrowser();
}, 120_000);
afterAll(async () => await browser?.close());

test("leaves the browser out nowhere where everything is checked", () => {
  expect(process.env["CI"] === "true" ? missingBrowser : null).toBeNull();
});

async function pageWith(language: string, options: BrowserContextOptions = {}): Promise<Page> {
  const versions = ["2023-01-24", "2024-09-03"].map((date) => corpus(`privacy/${language}/${date}.md`));
  const common = [...versions, "--format", "html"];
  const banner = await kaitei(["banner", ...common, "--on", "2024-09-10", "--previous-url", "/privacy/2023"]);
  const notice = await kaitei(["notice", ...common, "--base-url", "/privacy", "--include-editorial"]);
  expect([banner.code, banner.trouble, notice.code, notice.trouble]).toEqual([0, "", 0, ""]);
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Privacy</title><style>html{background:#fff}@media (prefers-color-scheme:dark){html{background:#121212}}</style></head><body>${banner.out}<main><h1>Privacy</h1>${notice.out}</main></body></html>`;
  const context = await browser.newContext({ viewport: { width: 1024, height: 700 }, ...options });
  // A page of its own address, so that it has a storage; nothing else may be asked for.
  await context.route("**/*", (route) =>
    new URL(route.request().url()).pathname === "/privacy"
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto("https://minamo-note.example/privacy");
  return page;
}

test.each(languages)(
  "%s: axe finds nothing, in light and in dark, and nothing is wider than 320 px",
  async (language) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await pageWith(language, { colorScheme, viewport: { width: 320, height: 640 } });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
      await keepPicture(page, `${language}-${colorScheme}-320`);
      await page.context().close();
    }
  },
);

test.each(languages)(
  "%s: dismissed by keyboard for this version, and the focus goes on",
  async (language) => {
    const page = await pageWith(language);
    await keepPicture(page, `${language}-wide`);
    const region = page.getByRole("region").first();
    expect(await region.isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("A");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("kaitei-banner-dismiss");
    await page.keyboard.press("Enter");
    expect(await page.locator(".kaitei-banner").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
    await page.reload();
    expect(await page.locator(".kaitei-banner").isVisible()).toBe(false);
    await page.evaluate("localStorage.clear()");
    await page.reload();
    expect(await page.locator(".kaitei-banner").isVisible()).toBe(true);
    await page.context().close();
  },
);

test.each(languages.slice(0, 1))("%s: reads without script, and on paper", async (language) => {
  const page = await pageWith(language, { javaScriptEnabled: false });
  expect(await page.locator(".kaitei-banner").innerText()).toContain("2024年9月3日から");
  expect(await page.locator(".kaitei-banner-dismiss").isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  await keepPicture(page, `${language}-print`);
  expect(await page.locator(".kaitei-banner").isVisible()).toBe(true);
  await page.context().close();
});
