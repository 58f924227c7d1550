// Makes scripts/lexicons/bilingual/mined.tsv anew: `node scripts/bilingual/mine.mjs`. The result is in the repository, so that neither
// a build nor an installation needs these packages; they are fetched here and nowhere else.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const VERSION = "25.1.2";
const PACKAGES = {
  ja: "@codingame/monaco-vscode-language-pack-ja",
  "zh-hans": "@codingame/monaco-vscode-language-pack-zh-hans",
  "zh-hant": "@codingame/monaco-vscode-language-pack-zh-hant",
  api: "@codingame/monaco-vscode-api",
};

const folder = mkdtempSync(join(tmpdir(), "kaitei-bilingual-"));
for (const [name, source] of Object.entries(PACKAGES)) {
  const said = execFileSync(
    "npm",
    ["pack", "--silent", "--pack-destination", folder, `${source}@${VERSION}`],
    {
      encoding: "utf8",
    },
  );
  mkdirSync(join(folder, name));
  execFileSync("tar", ["xzf", join(folder, said.trim()), "-C", join(folder, name)]);
}
const bundle = await build({
  entryPoints: [join(root, "scripts/bilingual/mine.ts")],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
});
const { mine } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);
mine(root, folder);
rmSync(folder, { recursive: true });
