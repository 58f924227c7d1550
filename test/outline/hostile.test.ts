import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Document } from "../../src/model.ts";
import { outline } from "../../src/outline/outline.ts";
import { blocksOf, sectionsOf } from "./parts.ts";

// Each of these took minutes or overflowed the stack wherever one part of the stage was quadratic or recursive.
describe("hostile text ends", () => {
  test.each<[string, string]>([
    ["the same short line 5,000 times", "第三者提供\n\n".repeat(5_000)],
    ["5,000 numbered lines", Array.from({ length: 5_000 }, (_, at) => `${at + 1}. 項目\n`).join("")],
    ["5,000 restarts", "1. 項目\n\n本文です。\n\n".repeat(2_500)],
    [
      "5,000 short lines, all different",
      Array.from({ length: 5_000 }, (_, at) => `見出し${at}号室\n\n`).join(""),
    ],
    ["a paragraph that goes on for 5,000 lines", `${"あ".repeat(39)}、\n`.repeat(2_500)],
    ["1,000,000 brackets in a line", "(".repeat(1_000_000)],
    ["1,000,000 labels in a line", "第1条".repeat(300_000)],
    [
      "5,000 articles",
      Array.from({ length: 5_000 }, (_, at) => `第${at + 1}条（目的）　本文です。\n\n`).join(""),
    ],
  ])("%s", { timeout: 60_000 }, async (_, text) => {
    const document = await read(text);
    const title = document.title === null ? 0 : 1;
    expect(
      title + sectionsOf(document).length + blocksOf(document).length + document.chrome.length,
    ).toBeGreaterThan(0);
  });

  test("and keeps every article", { timeout: 60_000 }, async () => {
    const articles = Array.from({ length: 2_000 }, (_, at) => `第${at + 1}条　本文です。`);
    const document = await read(`利用規約\n\n${articles.join("\n\n")}\n`);
    expect(document.sections.map((section) => section.label?.printed)).toEqual(
      articles.map((line) => line.slice(0, -6)),
    );
  });
});

async function read(text: string): Promise<Document> {
  const bytes = new TextEncoder().encode(text);
  return outline(await ingest({ file: "a.txt", bytes, sha256: "0".repeat(64) }, { format: "plain" }));
}
