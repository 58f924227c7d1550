// Runs the bundled program on the sample policies and keeps what Node compiled of it: `node scripts/warm.mjs DIST`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { openProgram } from "./program.mjs";
import { root } from "./prepare.mjs";

const dist = resolve(process.argv[2] ?? `${root}dist`);
const sample = (policy, language, date) => `${root}corpus/minamo/${policy}/${language}/${date}.md`;
const folder = mkdtempSync(join(tmpdir(), "kaitei-warm-"));
const out = ["--out", join(folder, "out"), "--ui", "ja"];
// Plain text has the most to be found out.
const plain = ["2023-01-24", "2024-09-03"].map((date) => {
  const file = join(folder, `${date}.txt`);
  writeFileSync(file, readFileSync(sample("privacy", "ja", date), "utf8").replace(/^[#*-]+ |[*`|]/gm, ""));
  return file;
});

const program = openProgram(dist);
// What has not run for a while would be forgotten.
setFlagsFromString("--no-flush-bytecode");
await run("diff", ...plain, ...out);
for (const [language, format] of [
  ["ja", "terminal"],
  ["zh-Hans", "md"],
  ["en", "json"],
])
  await run(
    "diff",
    sample("privacy", language, "2023-01-24"),
    sample("privacy", language, "2024-09-03"),
    "--format",
    format,
    ...out,
  );
await run("diff", sample("privacy", "ja", "2024-09-03"), sample("privacy", "ja", "2024-09-03"), ...out);
await run("outline", sample("terms", "ja", "2024-09-03"), ...out);
setFlagsFromString("--flush-bytecode");
writeFileSync(join(dist, "program.cache"), program.createCache());
rmSync(folder, { recursive: true });
process.exitCode = 0;

async function run(...words) {
  process.argv = [process.execPath, "kaitei", ...words];
  await program.run().ended;
  if (process.exitCode === 2) throw new Error(`kaitei ${words.join(" ")} failed`);
}
