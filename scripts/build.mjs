import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (path) => `${root}${path}`;

mkdirSync(at("dist"), { recursive: true });
execFileSync(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("tsconfig.build.json")], {
  stdio: "inherit",
  cwd: root,
});
// One entry and lazily loaded chunks: the start-up cost of a verb is only what that verb imports.
await build({
  entryPoints: { kaitei: at("cli/main.ts") },
  outdir: at("dist"),
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  alias: { "string-width": at("scripts/string-width.ts") },
  format: "esm",
  platform: "node",
  target: "node20.19",
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as kaiteiRequire } from 'node:module'; const require = kaiteiRequire(import.meta.url);",
  },
  minify: true,
  legalComments: "linked",
  logLevel: "warning",
});
chmodSync(at("dist/kaitei.js"), 0o755);
if (existsSync(at("src/schemas"))) cpSync(at("src/schemas"), at("dist/schemas"), { recursive: true });

// The packer shares its format with the reader, in TypeScript, so it is bundled before it runs.
const packer = await build({
  entryPoints: [at("scripts/pack-lexicons.ts")],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
});
const { packLexicons } = await import(
  `data:text/javascript;base64,${Buffer.from(packer.outputFiles[0].contents).toString("base64")}`
);
packLexicons(root);
