import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { corpus, kaitei, remembering } from "../cli/terminal.ts";
import { keepPicture, missingBrowser, openBrowser, violations } from "./browser.ts";

// The page that `diff --format html` writes, in a real browser.
const languages = missingBrowser === null ? (["ja", "zh-Hans", "zh-Hant", "en"] as const) : [];
const japanese = languages.slice(0, 1);

// A browser that shares its machine with other tests takes its time.
vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "kaitei-page-"));
const diffOf = remembering();
let browser: Browser;
beforeAll(async () => {
  if (missingBrowser !== null) process.stderr.write(`test/browser: ${missingBrowser}\n`);
  else browser = await openBrowser();
}, 120_000);
afterAll(async () => await browser?.close());

test("leaves the browser out nowhere where everything is checked", () => {
  expect(process.env["CI"] === "true" ? missingBrowser : null).toBeNull();
});

async function written(language: string, ...more: readonly string[]): Promise<string> {
  const versions = ["2023-01-24", "2024-09-03"].map((date) => corpus(`privacy/${language}/${date}.md`));
  const { code, out, trouble } = await diffOf(["diff", ...versions, "--format", "html", ...more]);
  expect([code, trouble]).toEqual([1, ""]);
  const file = join(folder, `${language}${more.join("")}.html`);
  writeFileSync(file, out);
  return file;
}

/** Opens a page as one opens a mailed file; whatever it asks for beside itself, and whatever goes wrong in it, is kept. */
async function opened(
  file: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) trouble.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, trouble };
}

async function position(page: Page): Promise<string> {
  return await page.locator("#position").innerText();
}

/** Looks at the page as it is at several widths, in light and in dark. */
async function lookAt(
  page: Page,
  name: string,
  ways: readonly (readonly ["light" | "dark", number])[],
): Promise<void> {
  for (const [colorScheme, width] of ways) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, `${name}-${colorScheme}-${width}`);
  }
}

describe.each(languages)("%s", (language) => {
  test("axe finds nothing, nothing is wider than the window, nothing is asked for", async () => {
    const { page, trouble } = await opened(await written(language));
    await lookAt(page, `page-${language}`, [
      ["light", 1600],
      ["dark", 1024],
      ["light", 360],
    ]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.locator("label[for=beside]").click();
    await lookAt(page, `beside-${language}`, [
      ["dark", 1600],
      ["light", 1024],
      ["dark", 360],
    ]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe.each(japanese)("by keyboard (%s)", (language) => {
  test("n reaches each change once, p goes back, and the address names it", async () => {
    const { page } = await opened(await written(language));
    const ids = await page.locator(".note").evaluateAll((notes) => notes.map(({ id }) => id));
    const reached: string[] = [];
    for (const _ of ids) {
      await page.keyboard.press("n");
      reached.push(await page.evaluate("document.activeElement.id"));
    }
    expect(reached).toEqual(ids);
    expect(await position(page)).toBe(`${ids.length} / ${ids.length}`);
    await page.keyboard.press("n");
    expect(await page.evaluate("document.activeElement.id")).toBe(ids.at(-1));
    await page.keyboard.press("p");
    expect(await page.evaluate("[document.activeElement.id, location.hash]")).toEqual([
      ids.at(-2),
      `#${ids.at(-2)}`,
    ]);
    await page.context().close();
  });

  test("the keys can be switched off, and do nothing while one types", async () => {
    const { page } = await opened(await written(language));
    await page.locator("#search").focus();
    await page.keyboard.type("n");
    expect(await page.locator("#search").inputValue()).toBe("n");
    await page.locator("#search").fill("");
    await page.locator(".menu.end summary").press("Enter");
    await page.locator("#keys").press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    expect(await position(page)).toMatch(/^– \//);
    await page.context().close();
  });

  test("everything in the bar is reached by Tab, the view is chosen by arrow", async () => {
    const { page } = await opened(await written(language));
    const seen: string[] = [];
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press("Tab");
      seen.push(
        await page.evaluate(
          "document.activeElement.id || document.activeElement.className || document.activeElement.tagName",
        ),
      );
    }
    expect(seen).toEqual([
      "skip",
      "unified",
      "only-all",
      "SUMMARY",
      "search",
      "previous",
      "next",
      "SUMMARY",
      "SUMMARY",
    ]);
    await page.locator("#unified").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".row.changed > .old").first().isVisible()).toBe(true);
    expect(await page.locator(".row.changed > .new del").first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each(japanese)("filters (%s)", (language) => {
  test("by what matters, by kind and by text; a link to what is hidden shows it again", async () => {
    const { page } = await opened(await written(language));
    const all = await page.locator(".note").count();
    const substantive = await page.locator(".note.s").count();
    await page.locator("label[for=only-substantive]").click();
    expect(await position(page)).toBe(`– / ${substantive}`);
    expect(await page.locator(".note:visible").count()).toBe(substantive);
    expect(await page.locator(".sec:visible").count()).toBeLessThan(await page.locator(".sec").count());
    await page.locator("label[for=only-all]").click();
    await page.locator(".menu summary").first().click();
    await page.locator("input[name=kind][value=removed]").uncheck();
    const removed = await page.locator(".note[data-k=removed]").count();
    expect(removed).toBeGreaterThan(0);
    expect(await position(page)).toBe(`– / ${all - removed}`);
    await page.locator("input[name=kind][value=removed]").check();
    await page.locator("#search").fill("１８ 歳");
    await page.locator(".note:visible").nth(1).waitFor({ state: "visible" });
    await expect.poll(async () => await position(page)).toBe("– / 2");
    await page.locator("#search").fill("どこにもない言葉");
    await expect.poll(async () => await page.locator("#nothing").isVisible()).toBe(true);
    const last = await page.locator(".note").last().getAttribute("id");
    await page.evaluate(`location.hash = ${JSON.stringify(last)}`);
    await expect.poll(async () => await position(page)).toBe(`${all} / ${all}`);
    await page.context().close();
  });

  test("--only opens the page with the others hidden", async () => {
    const { page } = await opened(await written(language, "--only", "substantive"));
    expect(await page.locator(".note.e:visible").count()).toBe(0);
    expect(await page.locator(".note.e").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe.each(japanese)("links (%s)", (language) => {
  test("what moved leads to where it went, and from there back", async () => {
    const { page } = await opened(await written(language));
    const there = page.locator(".row.left .goes a").first();
    const target = await there.getAttribute("href");
    await there.click();
    const note = page.locator(target ?? "");
    expect(await note.isVisible()).toBe(true);
    await note.locator(".from").click();
    expect(await page.evaluate("location.hash")).toBe(`${target}-from`);
    await page.context().close();
  });

  test("a link to a folded section opens it, and all can be opened and closed", async () => {
    const { page } = await opened(await written(language));
    const folded = page.locator(".sec.same").nth(5);
    const text = folded.locator(".row > .new").first();
    expect(await text.isVisible()).toBe(false);
    await page.evaluate(`location.hash = ${JSON.stringify(await folded.getAttribute("id"))}`);
    await expect.poll(async () => await text.isVisible()).toBe(true);
    await page.locator(".menu.end summary").click();
    await page.locator("#expand").click();
    expect(await page.locator("details.fold:not([open])").count()).toBe(0);
    await page.locator("#collapse").click();
    expect(await page.locator("details.fold[open]").count()).toBe(0);
    await page.context().close();
  });
});

describe.each(japanese)("without script (%s)", (language) => {
  test("nothing is folded away or missing, and the view can be chosen", async () => {
    const file = await written(language);
    const { page } = await opened(file, { javaScriptEnabled: false });
    const hidden = await page
      .locator(".row.same > .new")
      .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().height === 0).length);
    expect(hidden).toBe(0);
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator(".row.changed > .old").first().isVisible()).toBe(false);
    await page.locator("label[for=beside]").click();
    expect(await page.locator(".row.changed > .old").first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.each(japanese)("on paper (%s)", (language) => {
  test.each(["", "--side-by-side"])("A4 keeps the marks and every changed word %s", async (view) => {
    const { page } = await opened(await written(language, ...(view === "" ? [] : [view])), {
      colorScheme: "dark",
    });
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: true,
    });
    expect(totalPages).toBeGreaterThan(3);
    const shown = text.normalize("NFKC").replaceAll(/\s/g, "");
    for (const words of ["16歳", "18歳", "12か月", "24か月", "アンケートと懸賞", "入力補助機能"]) {
      expect(shown).toContain(words);
    }
    await page.emulateMedia({ media: "print" });
    const style = await page.evaluate(
      "getComputedStyle(document.querySelector('.row > .new ins')).textDecorationLine",
    );
    expect(style).toBe("underline");
    expect(
      await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')"),
    ).toContain("#1e1f22");
    expect(await page.locator(".bar").isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each(japanese)("a reference and its translations (%s)", (language) => {
  test.each([
    ["two", ["zh-Hans/2023-01-24"]],
    ["three", ["zh-Hans/2023-01-24", "en/2024-09-03"]],
  ])("%s languages: axe finds nothing, n reaches each finding once", async (name, translations) => {
    const files = [`${language}/2024-09-03`, ...translations].map((path) => corpus(`privacy/${path}.md`));
    const { code, out, trouble: said } = await kaitei(["parity", ...files, "--format", "html"]);
    expect([code, said]).toEqual([1, ""]);
    const file = join(folder, `parity-${name}.html`);
    writeFileSync(file, out);
    const { page, trouble } = await opened(file);
    const ids = await page.locator(".note").evaluateAll((notes) => notes.map(({ id }) => id));
    const reached: string[] = [];
    for (const _ of ids) {
      await page.keyboard.press("n");
      reached.push(await page.evaluate("document.activeElement.id"));
    }
    expect(reached).toEqual(ids);
    await page.locator("label[for=only-error]").click();
    expect(await page.locator(".note:visible").count()).toBe(await page.locator(".note.error").count());
    await page.locator("label[for=only-all]").click();
    await lookAt(page, `parity-${name}`, [
      ["light", 1600],
      ["dark", 1024],
      ["light", 360],
    ]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe.each(japanese)("hostile text (%s)", (language) => {
  test("neither runs nor spills over what stands around it", async () => {
    const nasty = `<script>document.title="bad"</script><img src=x onerror='document.title="bad"'> "onmouseover=" ]]> \u202e\u05d0 a${"\u0301".repeat(10_000)}`;
    const [before, after] = ["古い", "新しい"].map((word, index) => {
      const file = join(folder, `nasty-${index}.txt`);
      writeFileSync(file, `第1条（目的）\n\n${word}${nasty}文です。\n\n第2条（適用）\n\nここは無事です。\n`);
      return file;
    });
    const { out } = await kaitei(["diff", before ?? "", after ?? "", "--format", "html", "--lang", language]);
    const file = join(folder, "nasty.html");
    writeFileSync(file, out);
    const { page, trouble } = await opened(file);
    expect(trouble).toEqual([]);
    expect(await page.title()).not.toBe("bad");
    expect(await page.locator(".row.changed > .new").first().innerText()).toContain(
      '<script>document.title="bad"</script>',
    );
    expect(await page.locator("img").count()).toBe(0);
    await page.context().close();
  });
});
