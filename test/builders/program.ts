import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleProgram } from "../../scripts/bundle.mjs";
import { lazily } from "../../src/text/lazily.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The path of the real command line, to run in a process of its own: built as scripts/build.mjs builds it, in a folder of its own,
 * and once for all tests of a worker. It keeps what Node compiled of it: a test that starts it often waits for little else.
 */
export const program: () => Promise<string> = lazily(async () => {
  const folder = mkdtempSync(join(tmpdir(), "kaitei-program-"));
  chmodSync(folder, 0o755);
  const dist = join(folder, "dist");
  mkdirSync(dist);
  await bundleProgram(root, dist);
  symlinkSync(`${root}dist/lexicons`, join(dist, "lexicons"));
  cpSync(`${root}package.json`, join(folder, "package.json"));
  execFileSync(process.execPath, [`${root}scripts/warm.mjs`, dist], { stdio: "pipe" });
  return join(dist, "kaitei.js");
});
