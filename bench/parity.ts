import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { openBilingualLexicon } from "../src/lexicon.ts";
import type { Language, Segmented } from "../src/model.ts";
import { correspond } from "../src/parity/correspond/correspond.ts";
import { read } from "../src/pipeline.ts";
import { segment } from "../src/tokenize/segment.ts";
import { median, table, writeSection } from "./results.ts";

/** Rounds of whole processes, each beside one of `node -e 0`. */
const ROUNDS = 9;
/** Copies of the sample policy that make about 1 MB. */
const COPIES = 50;

/** The most memory that a process held, in kilobytes, told as it ends. */
const REPORT_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS '+process.resourceUsage().maxRSS+'\\n'))";

const seeds = "../shared/seeds/";
const sample = "corpus/minamo/privacy/";
const pairs = {
  "a real statement, zh-Hans × ja": [
    `${seeds}ibm-privacy.zh-Hans.2023-01-24.txt`,
    `${seeds}ibm-privacy.ja.2024-09-03.txt`,
  ],
  "the sample policy, en × ja": [`${sample}en/2024-09-03.md`, `${sample}ja/2024-09-03.md`],
  "the sample policy, zh-Hans × zh-Hant": [
    `${sample}zh-Hans/2024-09-03.md`,
    `${sample}zh-Hant/2024-09-03.md`,
  ],
  "the sample policy, en × ja of the release before, with --base": [
    `${sample}en/2024-09-03.md`,
    `${sample}ja/2023-01-24.md`,
    `--base=${sample}en/2023-01-24.md`,
  ],
} as const;

const processes = Object.entries(pairs)
  .filter(([, files]) => files.every((file) => existsSync(file.replace("--base=", ""))))
  .map(([name, files]) => [name, measure(files)] as const);
const large = await measureLarge();
const text = [
  `Node ${process.version}; medians of ${ROUNDS} rounds of \`kaitei parity REFERENCE TRANSLATION --format json\` as a whole process beside \`node -e 0\`.`,
  table([
    ["pair", "time to `node -e 0`", "memory"],
    ...processes.map(([name, { ratio, memory }]) => [
      name,
      `${ratio.toFixed(1)}×`,
      `${Math.round(memory)} MB`,
    ]),
  ]),
  `Who translates whom, alone, in two documents of ${large.megabytes} MB: ${large.ratio.toFixed(1)}× the time of one copy, for each of ${COPIES} copies.`,
].join("\n\n");
writeSection("Parity", text);
process.stdout.write(`${text}\n`);

function measure(files: readonly string[]): { readonly ratio: number; readonly memory: number } {
  const ratios: number[] = [];
  const memories: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const nothing = timed(["-e", "0"]);
    const ours = timed(["--import", REPORT_MEMORY, "dist/kaitei.js", "parity", ...files, "--format", "json"]);
    ratios.push(ours.time / nothing.time);
    memories.push(Number(/maxRSS (\d+)/.exec(ours.said)?.[1] ?? Number.NaN) / 1024);
  }
  return { ratio: median(ratios), memory: median(memories) };
}

function timed(words: readonly string[]): { readonly time: number; readonly said: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1e9 });
  // 1 says that something was found; a process that failed has said nothing.
  if (status === null || status > 1 || (status === 1 && stdout === ""))
    throw new Error(`node ${words.join(" ")}: ${stderr}`);
  return { time: performance.now() - start, said: stderr };
}

async function measureLarge(): Promise<{ readonly ratio: number; readonly megabytes: string }> {
  const lexicon = openBilingualLexicon("dist/lexicons");
  const time = async (copies: number): Promise<number> => {
    const [reference, translation] = [await grown("ja", copies), await grown("zh-Hans", copies)];
    const start = performance.now();
    correspond(reference, translation, lexicon);
    return performance.now() - start;
  };
  // Once to warm up; then one copy against many.
  await time(1);
  const one = median([await time(1), await time(1), await time(1)]);
  const many = await time(COPIES);
  const bytes = readFileSync(`${sample}ja/2024-09-03.md`).length * COPIES;
  return { ratio: many / COPIES / one, megabytes: (bytes / 1e6).toFixed(1) };
}

/** The sample policy again and again, each copy with a number in its headings and sentences. */
async function grown(language: Language, copies: number): Promise<Segmented> {
  const text = readFileSync(`${sample}${language}/2024-09-03.md`, "utf8");
  const parts = Array.from({ length: copies }, (_, copy) =>
    text.replace(/^#+ .*$/gm, (heading) => `${heading} (${copy})`).replace(/。$/gm, `（${copy * 7 + 3}）。`),
  );
  const bytes = new TextEncoder().encode(parts.join("\n"));
  return segment(await read({ file: `${language}.md`, bytes, sha256: "" }, { language }));
}
