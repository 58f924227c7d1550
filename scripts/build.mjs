import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleProgram } from "./bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (path) => `${root}${path}`;

mkdirSync(at("dist"), { recursive: true });
execFileSync(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("tsconfig.build.json")], {
  stdio: "inherit",
  cwd: root,
});
writeFileSync(at("dist/library/package.json"), '{ "type": "module" }\n');
await bundleProgram(root, at("dist"));
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
execFileSync(process.execPath, [at("scripts/warm.mjs"), at("dist")], { stdio: "inherit", cwd: root });
