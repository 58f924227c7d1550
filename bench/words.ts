import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { openLexicons } from "../src/lexicon.ts";
import { createSplitWords } from "../src/tokenize/words.ts";
import { median, table, writeSection } from "./results.ts";

const ROUNDS = 9;
const CHARACTERS = 100_000;
const PIECE = 4000;

/** What a fresh process does that is measured as a whole. */
const COLD: Readonly<Record<string, () => unknown>> = {
  nothing: () => 0,
  "our Japanese words": () => openSplitWords()("お客様の個人情報を保存いたします。", "ja"),
  "our Chinese words": () => openSplitWords()("我们会保存您的个人信息。", "zh-Hans"),
  "Intl.Segmenter ja": () => cutByIntl("ja", "お客様の個人情報を保存いたします。"),
  "kuromoji.tokenize": async () => (await openKuromoji())("お客様の個人情報を保存いたします。"),
  "@node-rs/jieba": async () => (await openJieba())("我们会保存您的个人信息。"),
};

const cold = process.argv[2];
if (cold === undefined) await compare();
else {
  await COLD[cold]?.();
  process.stdout.write(String(peakMemory()));
}

async function compare(): Promise<void> {
  const splitWords = openSplitWords();
  const kuromoji = await openKuromoji();
  const jieba = await openJieba();
  const japanese = corpusText("/ja/");
  const chinese = corpusText("/zh-Hans/");
  const unbroken = japanese.replaceAll(/[^\u3041-\u30ff\u4e00-\u9fff]/g, "");
  const times = alternate({
    "our Japanese words": () => splitWords(japanese, "ja"),
    "kuromoji.tokenize": () => japanese.split("\n").map(kuromoji),
    "Intl.Segmenter ja": () => cutByIntl("ja", japanese),
    "our Chinese words": () => splitWords(chinese, "zh-Hans"),
    "Intl.Segmenter zh": () => cutByIntl("zh", chinese),
    "@node-rs/jieba": () => jieba(chinese),
    single: () => splitWords(repeated(unbroken, CHARACTERS), "ja"),
    double: () => splitWords(repeated(unbroken, 2 * CHARACTERS), "ja"),
  });
  const ratio = (a: string, b: string): string => `${((times[a] ?? 0) / (times[b] ?? 1)).toFixed(2)}×`;
  const text = [
    `Node ${process.version}; medians of ${ROUNDS} alternating rounds over ${CHARACTERS.toLocaleString("en")} characters of the corpus.`,
    table([
      ["throughput", "ratio", "to reach"],
      ["Japanese words, to kuromoji.tokenize", ratio("kuromoji.tokenize", "our Japanese words"), "≥ 5×"],
      ["Japanese words, to Intl.Segmenter", ratio("Intl.Segmenter ja", "our Japanese words"), ""],
      ["Chinese words, to Intl.Segmenter", ratio("Intl.Segmenter zh", "our Chinese words"), "≥ 2×"],
      ["Chinese words, to @node-rs/jieba", ratio("@node-rs/jieba", "our Chinese words"), ""],
      ["time of 200,000 characters without a mark, to 100,000", ratio("double", "single"), "≤ 2.5×"],
    ]),
    table([["cold, a whole process with one sentence", "time to `node -e 0`", "peak memory"], ...coldRows()]),
  ].join("\n\n");
  writeSection("Words", text);
  process.stdout.write(`${text}\n`);
}

/** In kilobytes. What the system tells of a process counts its parent from before it was a program of its own. */
function peakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peak = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}

/** The median time of each in milliseconds; they take turns, so that a slow moment of the machine hits all. */
function alternate(tasks: Readonly<Record<string, () => unknown>>): Readonly<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      (times[name] ??= []).push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, measured]) => [name, median(measured)]));
}

function coldRows(): readonly (readonly string[])[] {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const memory: Record<string, number> = {};
  const tasks = Object.keys(COLD).map((name) => [
    name,
    () => {
      const run = spawnSync(process.execPath, [process.argv[1] ?? "", name], { env: environment });
      memory[name] = Number(run.stdout.toString()) / 1024;
    },
  ]);
  const times = alternate(Object.fromEntries(tasks));
  return Object.entries(times).map(([name, time]) => [
    name,
    `${(time / (times["nothing"] ?? 1)).toFixed(2)}×`,
    `${memory[name]?.toFixed(0)} MB`,
  ]);
}

function openSplitWords(): ReturnType<typeof createSplitWords> {
  return createSplitWords(openLexicons("dist/lexicons"));
}

function cutByIntl(language: string, text: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  let words = 0;
  for (let at = 0; at < text.length; at += PIECE)
    for (const { segment } of segmenter.segment(text.slice(at, at + PIECE))) words += segment === "" ? 0 : 1;
  return words;
}

async function openKuromoji(): Promise<(text: string) => unknown> {
  const { default: kuromoji } = await import("kuromoji");
  return await new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: "node_modules/kuromoji/dict" }).build((error, tokenizer) => {
      if (error) reject(error);
      else resolve((text) => tokenizer.tokenize(text));
    });
  });
}

async function openJieba(): Promise<(text: string) => unknown> {
  const { Jieba } = await import("@node-rs/jieba");
  const { dict } = await import("@node-rs/jieba/dict.js");
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.cut(text, false);
}

function corpusText(language: string): string {
  const paths = readdirSync("corpus", { recursive: true, withFileTypes: true })
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => path.includes(language) && path.endsWith(".md"))
    .toSorted();
  return repeated(paths.map((path) => readFileSync(path, "utf8")).join("\n"), CHARACTERS);
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
