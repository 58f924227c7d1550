import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffArrays } from "diff";
import { diffCleanupSemantic, diffMain } from "diff-match-patch-es";
import { diff as fastMyersDiff } from "fast-myers-diff";
import { align } from "../src/align/align.ts";
import { diff } from "../src/diff/diff.ts";
import { openLexicons } from "../src/lexicon.ts";
import type { Difference, SplitWords } from "../src/model.ts";
import { segment } from "../src/tokenize/segment.ts";
import { createSplitWords } from "../src/tokenize/words.ts";
import { type Input, makeInput } from "./diffInputs.ts";
import { median, table, writeSection } from "./results.ts";

/** Rounds on inputs that end in milliseconds, and on the 10 MB. */
const ROUNDS = 9;
const ROUNDS_LARGE = 3;
/** After this many milliseconds jsdiff gives up an input. */
const PATIENCE = 5_000;
/** Their work grows with the square of what differs: minutes on 10 MB, hours on two texts that share little. */
const TOO_SLOW: Readonly<Record<string, ReadonlySet<string>>> = {
  "jsdiff diffArrays on words": new Set(["L"]),
  "fast-myers-diff on words": new Set(["L", "W2", "W4"]),
};

const splitWords = createSplitWords(openLexicons("dist/lexicons"));
const folder = mkdtempSync(join(tmpdir(), "kaitei-bench-"));
const rows = (["S", "M", "L", "W2", "W4"] as const).map((name) => measure(makeInput(name)));
rmSync(folder, { recursive: true });
const text = [
  `Node ${process.version}; medians of ${ROUNDS} alternating rounds in one process (L: ${ROUNDS_LARGE}). S is one policy of 15 KB with 10 edits, a moved, ` +
    "an added and a removed section; M and L are 1 MB and 10 MB with 1 % of the sentences edited; W2 is M with its paragraphs " +
    "shuffled; W4 two documents of 1 MB that share nothing. Ours: sentences, alignment, changes and words, from parsed documents. " +
    "git runs as a process; the others get the text, where they need words ours.",
  table([
    ["time of ours to", ...rows.map(({ name }) => name)],
    ...Object.keys(rows[0]?.times ?? {})
      .filter((peer) => peer !== "ours")
      .map((peer) => [peer, ...rows.map(({ times }) => ratio(times["ours"], times[peer]))]),
  ]),
  table([
    ["", ...rows.map(({ name }) => name)],
    ["characters marked, to truth", ...rows.map(({ marked, truth }) => share(marked, truth))],
    ["exact", ...rows.map(({ exact }) => (exact ? "yes" : "no"))],
    ["time of ours, to M", ...rows.map(({ times }) => ratio(times["ours"], rows[1]?.times["ours"]))],
  ]),
].join("\n\n");
writeSection("Differences", text);
process.stdout.write(`${text}\n`);

interface Measured {
  readonly name: string;
  readonly times: Readonly<Record<string, number | undefined>>;
  readonly marked: number;
  readonly truth: number | null;
  readonly exact: boolean;
}

function measure(input: Input): Measured {
  const files = input.texts.map((content, index) => {
    const file = join(folder, `${input.name}.${index}.txt`);
    writeFileSync(file, content);
    return file;
  });
  const git = (...options: readonly string[]): void => {
    spawnSync("git", ["diff", "--no-index", ...options, ...files], {
      env: { ...process.env, LC_ALL: "C" },
      maxBuffer: 1e9,
    });
  };
  const [old, now] = input.texts;
  const tasks: Readonly<Record<string, () => unknown>> = {
    ours: () => compare(input),
    "git diff": () => git(),
    "git diff --word-diff, CJK pattern": () =>
      git(
        "--word-diff=porcelain",
        "--word-diff-regex=[A-Za-z0-9_]+|[\xE3-\xE9][\x80-\xBF][\x80-\xBF]|[^[:space:]]",
      ),
    "jsdiff diffArrays on words": () => diffArrays(wordsOf(old), wordsOf(now), { timeout: PATIENCE }),
    "fast-myers-diff on words": () => [...fastMyersDiff(wordsOf(old), wordsOf(now))],
    "diff-match-patch-es with clean-up": () => diffCleanupSemantic(diffMain(old, now)),
  };
  const times: Record<string, number[]> = {};
  const dropped = new Set(Object.keys(tasks).filter((name) => TOO_SLOW[name]?.has(input.name)));
  for (let round = 0; round < (input.name === "L" ? ROUNDS_LARGE : ROUNDS); round++) {
    for (const [name, task] of Object.entries(tasks)) {
      if (dropped.has(name)) continue;
      const start = performance.now();
      task();
      const time = performance.now() - start;
      (times[name] ??= []).push(time);
      // A peer that is slow on an input is measured there once.
      if (time > PATIENCE / 5 && name !== "ours") dropped.add(name);
    }
  }
  const { changes, exact } = compare(input);
  return {
    name: input.name,
    times: Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)])),
    marked: charactersMarked(changes),
    truth: input.truth,
    exact,
  };
}

function compare({ documents: [before, after] }: Input): Difference {
  const old = segment(before);
  const now = segment(after, old);
  return diff(old, now, align(old, now), splitWords);
}

function wordsOf(text: string): string[] {
  return text.split(/(?<=\n)/).flatMap((line) => piecesOf(line, splitWords));
}

function piecesOf(line: string, split: SplitWords): string[] {
  let start = 0;
  return split(line, "ja").map((end) => {
    const word = line.slice(start, end);
    start = end;
    return word;
  });
}

function charactersMarked(changes: Difference["changes"]): number {
  let marked = 0;
  for (const { kind, before, after, edits } of changes) {
    for (const edit of edits) marked += edit.before[1] - edit.before[0] + edit.after[1] - edit.after[0];
    if (kind === "added") for (const side of after) marked += side.text.length;
    if (kind === "removed") for (const side of before) marked += side.text.length;
  }
  return marked;
}

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || other === undefined ? "–" : `${(own / other).toPrecision(2)}×`;
}

function share(marked: number, truth: number | null): string {
  if (truth === null) return "–";
  return truth === 0 ? `${marked} to 0` : `${(marked / truth).toFixed(2)}×`;
}
