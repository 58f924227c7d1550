import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The real command line, bundled into this folder as scripts/build.mjs bundles it: the path to run in a process of its own. */
export async function program(folder: string): Promise<string> {
  await build({
    entryPoints: { kaitei: `${root}cli/main.ts` },
    outdir: join(folder, "dist"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    alias: { "string-width": `${root}scripts/string-width.ts` },
    banner: {
      js: "import { createRequire as kaiteiRequire } from 'node:module'; const require = kaiteiRequire(import.meta.url);",
    },
    logLevel: "silent",
  });
  symlinkSync(`${root}dist/lexicons`, join(folder, "dist/lexicons"));
  cpSync(`${root}package.json`, join(folder, "package.json"));
  return join(folder, "dist/kaitei.mjs");
}
