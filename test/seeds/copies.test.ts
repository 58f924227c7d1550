import { describe, expect, test } from "vitest";
import { compare, type ChangeSet, type Section } from "../../src/index.ts";
import { documentOf, missingRealTexts, realText, splitWords } from "../real.ts";
import { type Copy, random, type Seed, seedOf, textOf } from "./copies.ts";
import { goldOf, SEEDS } from "./gold.ts";
import { NOISE, type Operation, OPERATIONS } from "./operations.ts";

/** Copies of each seed with one operation; then some with several operations and noise over the whole text. */
const COPIES_PER_OPERATION = 2;
const MIXED_COPIES = 6;
const OPERATIONS_PER_MIXED_COPY = 4;

interface Score {
  told: number;
  wanted: number;
  right: number;
  readonly wrong: string[];
}

const judgeAll = missingRealTexts === null ? judgeCopies : sayMissing;

describe("edited copies of the seeds", () => {
  judgeAll();
});

function sayMissing(): void {
  test(`are not judged here: ${missingRealTexts}`, () => {
    expect(missingRealTexts).not.toBeNull();
    expect(process.env["CI"]).toBeUndefined();
  });
}

function judgeCopies(): void {
  test.each(Object.entries(SEEDS))(
    "%s: each operation is told as what it is, and nothing else",
    async (name, file) => {
      const { seed, before, language } = await open(name, file);
      const scores = new Map<string, Score>();
      for (const operation of OPERATIONS) {
        for (const copy of copies(seed, operation, language)) {
          judge(await compareWith(before, file, textOf(copy)), copy, scored(scores, operation.name));
        }
      }
      report(name, scores);
      const all = [...scores.values()];
      expect(all.length).toBeGreaterThan(4);
      expect(f1(total(all))).toBeGreaterThanOrEqual(0.95);
    },
  );

  test.each(Object.entries(SEEDS))("%s: several operations at once under noise", async (name, file) => {
    const { seed, before, language } = await open(name, file);
    const scores = new Map<string, Score>();
    for (const [noise, disturb] of Object.entries(NOISE)) {
      for (let round = 0; round < MIXED_COPIES / 2; round++) {
        const copy = mixed(seed, language, random(round * 31 + noise.length));
        const { text, lines } = textOf(copy);
        const disturbed = { text: disturb(text), lines: linesAfter(disturb, text, lines) };
        judge(await compareWith(before, file, disturbed), copy, scored(scores, noise), true);
      }
    }
    report(`${name} under noise`, scores);
    expect(f1(total([...scores.values()]))).toBeGreaterThanOrEqual(0.95);
  });

  test.each(Object.entries(SEEDS))("%s: noise alone is never substantive", async (name, file) => {
    const { before, text } = await open(name, file);
    for (const [noise, disturb] of Object.entries(NOISE)) {
      const { set } = await compareWith(before, file, { text: disturb(text), lines: [] });
      const told = set.changes.filter(({ verdict }) => verdict.materiality === "substantive");
      expect(
        told.map(({ before, after, verdict }) => [
          noise,
          before[0]?.text,
          after[0]?.text,
          verdict.reasons[0].rule,
        ]),
      ).toEqual([]);
    }
  });
}

async function open(name: string, file: string) {
  const text = new TextDecoder().decode(realText(`seeds/${file}`));
  const language = file.includes(".zh-") ? ("zh-Hans" as const) : ("ja" as const);
  return { text, seed: seedOf(text, goldOf(name)), before: await documentOf(file, text), language };
}

async function compareWith(
  before: Awaited<ReturnType<typeof documentOf>>,
  file: string,
  copy: { text: string; lines: readonly number[] },
) {
  const after = await documentOf(file, copy.text);
  return { set: compare(before, after, { splitWords }), lines: copy.lines };
}

function copies(seed: Seed, operation: Operation, language: "ja" | "zh-Hans"): Copy[] {
  const pick = random(operation.name.length * 7919);
  const order = seed.parts.map((_, index) => index).toSorted((a, b) => hash(a, pick) - hash(b, pick));
  const found: Copy[] = [];
  for (const index of order) {
    const copy = operation.apply({ ...seed, removed: [] }, index, language, pick);
    if (copy !== null) found.push(copy);
    if (found.length === COPIES_PER_OPERATION) break;
  }
  return found;
}

function mixed(seed: Seed, language: "ja" | "zh-Hans", pick: () => number): Copy {
  let copy: Copy = { ...seed, removed: [] };
  let done = 0;
  for (let attempt = 0; attempt < 200 && done < OPERATIONS_PER_MIXED_COPY; attempt++) {
    const index = Math.floor(pick() * copy.parts.length);
    const operation = OPERATIONS[Math.floor(pick() * OPERATIONS.length)];
    const near = copy.parts.slice(Math.max(0, index - 1), index + 2);
    if (operation === undefined || near.some(({ expect, line }) => expect !== undefined || line === null))
      continue;
    const next = operation.apply(copy, index, language, pick);
    if (next === null) continue;
    copy = next;
    done++;
  }
  return copy;
}

function hash(value: number, pick: () => number): number {
  return ((Math.imul(value + 1, 2654435761) >>> 0) % 9973) + pick() * 1e-9;
}

/** Compares the told sections with the wanted ones; under noise an editorial `edited` is allowed everywhere. */
function judge(
  { set, lines }: { set: ChangeSet; lines: readonly number[] },
  copy: Copy,
  score: Score,
  noisy = false,
): void {
  const wanted = new Map<string, string>();
  for (const { line, expect: told } of copy.removed) wanted.set(`before ${line}`, told.status.join("+"));
  for (const [index, part] of copy.parts.entries()) {
    if (part.expect === undefined) continue;
    // Noise makes every section an edited one of no substance: such a one cannot be told from the rest.
    if (noisy && part.expect.materiality === "editorial" && part.expect.status[0] === "edited") continue;
    wanted.set(
      part.line === null ? `after ${lines[index]}` : `before ${part.line}`,
      part.expect.status.join("+"),
    );
  }
  const told = new Map<string, string>();
  for (const { status, before, after, materiality } of set.sections) {
    if (status[0] === "unchanged") continue;
    if (noisy && materiality === "editorial" && status.length === 1 && status[0] === "edited") continue;
    const [first] = before;
    const key = first === undefined ? `after ${lineOf(after[0])}` : `before ${lineOf(first)}`;
    told.set(
      key,
      (noisy ? status.filter((one) => one !== "edited" || status.length === 1) : status).join("+"),
    );
  }
  score.wanted += wanted.size;
  score.told += told.size;
  for (const [key, status] of wanted) {
    if (told.get(key) === status) score.right++;
    else score.wrong.push(`wanted ${status} at ${key}, told ${told.get(key) ?? "nothing"}`);
  }
  for (const [key, status] of told)
    if (!wanted.has(key)) score.wrong.push(`told ${status} at ${key}, wanted nothing`);
}

function lineOf(section: Section | undefined): number | null {
  return section?.heading.lines[0]?.line ?? null;
}

/** The lines on which these lines of the text stand once it is disturbed. */
function linesAfter(disturb: (text: string) => string, text: string, lines: readonly number[]): number[] {
  const all = text.split("\n");
  return lines.map((line) => disturb([...all.slice(0, line - 1), ""].join("\n")).split("\n").length);
}

function scored(scores: Map<string, Score>, name: string): Score {
  const score = scores.get(name) ?? { told: 0, wanted: 0, right: 0, wrong: [] };
  scores.set(name, score);
  return score;
}

function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  return {
    told: sum((s) => s.told),
    wanted: sum((s) => s.wanted),
    right: sum((s) => s.right),
    wrong: scores.flatMap((s) => s.wrong),
  };
}

function f1({ told, wanted, right }: Score): number {
  return told + wanted === 0 ? 1 : (2 * right) / (told + wanted);
}

function report(title: string, scores: ReadonlyMap<string, Score>): void {
  const rows = [...scores].map(
    ([name, score]) =>
      `  ${name.padEnd(28)} ${score.right}/${score.wanted} wanted, ${score.told} told${score.wrong.map((one) => `\n      ${one}`).join("")}`,
  );
  process.stdout.write(`${title}: F1 ${f1(total([...scores.values()])).toFixed(3)}\n${rows.join("\n")}\n`);
}
