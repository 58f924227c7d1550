// Runs benchmarks by name: `node bench/run.mjs words`. Results go to bench/RESULTS.md, as ratios within one run.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const name of process.argv.slice(2)) {
  // Within node_modules, where the peers are found.
  const outfile = `${root}node_modules/.cache/kaitei-bench/${name}.js`;
  await build({
    entryPoints: [`${root}bench/${name}.ts`],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
  execFileSync(process.execPath, [outfile], { cwd: root, stdio: "inherit" });
}
