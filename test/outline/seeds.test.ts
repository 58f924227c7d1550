import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { outline } from "../../src/outline/outline.ts";
import { goldOf, SEEDS } from "../seeds/gold.ts";
import { sectionsOf } from "./parts.ts";

const folder = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));

/** What a person drew on the five scraped statements, by line numbers alone. */
const drawn = Object.entries(SEEDS).map(([name, file]) => {
  const { title, headings, chrome } = goldOf(name);
  const wanted = {
    title,
    headings: headings.map(([line, level]) => `${line}:${level}`).join(" "),
    chrome: chrome.join(" "),
  };
  return { file, ...wanted };
});

test("the scraped statements are there to be read", () => {
  expect(
    existsSync(folder) ? "" : `the scraped statements are expected beside the repository, in ${folder}`,
  ).toBe("");
});

test.each(drawn)(
  "$file has the headings, levels and furniture that a person sees",
  async ({ file, ...wanted }) => {
    const bytes = readFileSync(`${folder}/${file}`);
    const document = outline(await ingest({ file, bytes, sha256: "0".repeat(64) }, {}));
    expect({
      title: document.title?.lines[0]?.line,
      headings: sectionsOf(document)
        .map(({ heading, level }) => `${heading.lines[0]?.line ?? "?"}:${level}`)
        .join(" "),
      chrome: document.chrome.map(({ line }) => line).join(" "),
    }).toEqual(wanted);
  },
);
