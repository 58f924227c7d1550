import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Import, violation } from "./architecture/imports.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("the architecture", () => {
  test("holds in every file of src and cli", () => {
    const imports = [...sources("src"), ...sources("cli")].flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(violation).filter((reason) => reason !== null)).toEqual([]);
  });

  test.each<[string, Import]>([
    ["a stage that knows another", { file: "src/diff/diff.ts", from: "src/align/align.ts" }],
    ["a stage that knows the pipeline", { file: "src/render/json.ts", from: "src/pipeline.ts" }],
    ["a kernel that knows a stage", { file: "src/sequence/myers.ts", from: "src/diff/tidy.ts" }],
    ["a model that imports", { file: "src/model.ts", from: "src/errors.ts" }],
    ["a stage that reads files", { file: "src/ingest/plain.ts", from: "node:fs" }],
    ["a package outside its home", { file: "src/diff/words.ts", from: "diff" }],
    ["a package without a home", { file: "src/text/fold.ts", from: "left-pad" }],
    ["a folder that nobody planned", { file: "src/helpers/things.ts", from: "src/model.ts" }],
    ["the command line behind the API's back", { file: "cli/commands/diff.ts", from: "src/diff/diff.ts" }],
  ])("refuses %s", (_, example) => {
    expect(violation(example)).not.toBeNull();
  });

  test.each<[string, Import]>([
    ["a stage that uses a kernel", { file: "src/align/blocks.ts", from: "src/sequence/lis.ts" }],
    ["the pipeline that joins stages", { file: "src/pipeline.ts", from: "src/align/align.ts" }],
    ["a package in its home", { file: "src/sequence/myers.ts", from: "diff" }],
    ["the command line on the API", { file: "cli/commands/diff.ts", from: "src/index.ts" }],
    ["the lexicon that reads files", { file: "src/lexicon.ts", from: "node:fs" }],
  ])("allows %s", (_, example) => {
    expect(violation(example)).toBeNull();
  });
});

function sources(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(`${root}${file}`, "utf8");
  const statements = text.matchAll(/(?<!["-])(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"\s,]+)"/g);
  return [...statements].map(([, specifier = ""]) => ({
    file,
    from: specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : packageOf(specifier),
  }));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
