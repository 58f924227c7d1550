import { chmodSync, rmSync } from "node:fs";
import { build } from "esbuild";

/**
 * The command line as one file, `program.cjs`, which Node can start from a cache of compiled code (modules cannot), and
 * `kaitei.js`, which starts it. What only a PDF needs stays apart: it is as large as all the rest.
 */
export async function bundleProgram(root, dist) {
  rmSync(`${dist}/chunks`, { recursive: true, force: true });
  const common = {
    bundle: true,
    platform: "node",
    target: "node20.19",
    minify: true,
    legalComments: "linked",
    logLevel: "warning",
  };
  await build({
    ...common,
    entryPoints: { program: `${root}cli/main.ts` },
    outdir: dist,
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    alias: { "string-width": `${root}scripts/string-width.ts` },
    banner: { js: URL_OF_FILE },
    define: { "import.meta.url": "kaiteiUrl" },
    // A script from the cache may require, but not import.
    supported: { "dynamic-import": false },
    plugins: [apart({ unpdf: "./chunks/unpdf.cjs" })],
  });
  await build({
    ...common,
    entryPoints: { unpdf: "unpdf" },
    absWorkingDir: root,
    outdir: `${dist}/chunks`,
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    banner: { js: URL_OF_FILE },
    define: { "import.meta.url": "kaiteiUrl" },
  });
  await build({
    ...common,
    entryPoints: { kaitei: `${root}scripts/bin.mjs` },
    outdir: dist,
    format: "esm",
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(`${dist}/kaitei.js`, 0o755);
}

const URL_OF_FILE = 'const kaiteiUrl = require("node:url").pathToFileURL(__filename).href;';

/** Packages that are loaded from a file of their own. */
function apart(files) {
  return {
    name: "apart",
    setup({ onResolve }) {
      for (const [name, path] of Object.entries(files))
        onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, external: true }));
    },
  };
}
