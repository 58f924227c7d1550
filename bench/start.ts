import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeInput } from "./diffInputs.ts";
import { median, table, writeSection } from "./results.ts";

const ROUNDS = 9;
/** Some machines set more certificates for Node, which make every start three times as long. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env;

const folder = mkdtempSync(join(tmpdir(), "kaitei-start-"));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const [old, now] = makeInput("S").texts;
const [before, after] = [write("before.md", old), write("after.md", now)];
const plain = (file: string): string =>
  write(`${file}.txt`, readFileSync(join(folder, file), "utf8").replaceAll(/^#+ /gm, ""));
const [plainBefore, plainAfter] = [plain("before.md"), plain("after.md")];
const program = "dist/kaitei.js";
const commands: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["`node -e 0`", ["-e", "0"]],
  ["help", [program, "--help"]],
  ["diff, identical files", [program, "diff", before, before]],
  ["diff, S as Markdown", [program, "diff", before, after]],
  ["diff, S as plain text", [program, "diff", plainBefore, plainAfter]],
];
const times = commands.map((): number[] => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, [, words]] of commands.entries()) {
    const start = performance.now();
    spawnSync(process.execPath, words, { env: environment, maxBuffer: 1e8 });
    times[index]?.push(performance.now() - start);
  }
}
const [nothing = 1, ...others] = times.map(median);
const chunks = readdirSync("dist").filter((name) => name.startsWith("program."));
const text = [
  `Node ${process.version}; medians of ${ROUNDS} alternating rounds of whole processes of the built program (${chunks.includes("program.cache") ? "with" : "without"} its cache of compiled code). S as below.`,
  table([
    ["time to `node -e 0`", "ratio", "to reach"],
    ...others.map((time, index) => [
      commands[index + 1]?.[0] ?? "",
      `${(time / nothing).toFixed(1)}×`,
      ["", "≤ 3.0×", "≤ 4.5×", "≤ 4.5×"][index] ?? "",
    ]),
  ]),
].join("\n\n");
rmSync(folder, { recursive: true });
writeSection("Start", text);
process.stdout.write(`${text}\n`);
