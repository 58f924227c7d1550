import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { outline } from "../../src/outline/outline.ts";
import { charactersIn, charactersOut, linesOf } from "./parts.ts";
import { printTree } from "./printTree.ts";

const folder = fileURLToPath(new URL("../cases/outline", import.meta.url));

describe("the outline that a lawyer would draw", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const input = readdirSync(`${folder}/${name}`).find((file) => file.startsWith("input.")) ?? "";
    const bytes = readFileSync(`${folder}/${name}/${input}`);
    const source = await ingest({ file: input, bytes, sha256: "0".repeat(64) }, {});
    const document = outline(source);
    await expect(printTree(document)).toMatchFileSnapshot(`${folder}/${name}/outline.txt`);
    expect(charactersOut(document)).toEqual(charactersIn(source));
    const printed = bytes.toString("utf8").split("\n");
    const missing = printed.flatMap((line, at) =>
      line.trim() !== "" && !linesOf(document).has(at + 1) ? [at + 1] : [],
    );
    expect(missing).toEqual([]);
  });
});
