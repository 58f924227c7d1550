import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleGit } from "simple-git";
import { type NewVersion, openStore } from "../src/store/store.ts";
import { median, table, writeSection } from "./results.ts";

// A store of 1,000 versions of 60 KB, read as log and show do, against what git itself takes for the same; and a log of
// 10,000 small ones.
const ROUNDS = 9;
const PORTION = 500;
const SOME = 50;
const folder = mkdtempSync(join(tmpdir(), "kaitei-bench-store-"));
const environment = process.env;

try {
  const large = await filled("large", 1000, 60_000);
  const many = await filled("many", 10_000, 200);
  const names = (await large.store.history()).versions.map(
    ({ id, folder: path }) => `${id}:${path}/policy.md`,
  );
  const simple = simpleGit(large.path);
  const times = await alternating({
    ours: async () => {
      const { versions } = await large.store.history();
      let bytes = 0;
      for await (const text of large.store.texts(versions)) bytes += text.length;
      if (bytes < 50_000_000) throw new Error("the versions were not read");
    },
    batch: () => {
      execFileSync("git", ["-C", large.path, "cat-file", "--batch"], {
        input: `${names.join("\n")}\n`,
        maxBuffer: 1e9,
      });
    },
    log: async () => void (await many.store.history()),
    gitLog: () => {
      execFileSync("git", ["-C", many.path, "log"], { maxBuffer: 1e9 });
    },
    some: async () => {
      for (const name of names.slice(0, SOME)) await simple.show([name]);
    },
  });
  const [ours, batch, log, gitLog, some] = (["ours", "batch", "log", "gitLog", "some"] as const).map((name) =>
    median(times[name] ?? []),
  ) as [number, number, number, number, number];
  const shows = (some / SOME) * names.length;
  writeSection(
    "Store",
    [
      `Node ${process.version}; medians of ${ROUNDS} alternating rounds. Log and text of 1,000 versions (60 MB); log of 10,000 versions.`,
      table([
        ["time of ours to", "ratio", "to reach"],
        ["1,000 versions: plain `git cat-file --batch` of the same texts", ratio(ours / batch), "≤ 1.3×"],
        [`1,000 versions: simple-git show of each (from ${SOME})`, ratio(ours / shows), "≤ 0.2×"],
        ["log of 10,000 versions: plain `git log`", ratio(log / gitLog), ""],
      ]),
      `The log of 10,000 versions takes ${Math.round(log)} ms here.`,
    ].join("\n\n"),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ratio(value: number): string {
  return `${value.toFixed(2)}×`;
}

async function filled(
  name: string,
  count: number,
  bytes: number,
): Promise<{ path: string; store: Awaited<ReturnType<typeof openStore>> }> {
  const path = join(folder, name);
  const store = await openStore({ folder: path, named: true, environment });
  const write = { environment, now: new Date(), patience: 1000, tell: () => {} };
  for (let at = 0; at < count; at += PORTION) {
    const versions = Array.from({ length: Math.min(PORTION, count - at) }, (_, index) =>
      version(at + index, bytes),
    );
    await store.record(versions, write);
  }
  execFileSync("git", ["-C", path, "gc", "--quiet"]);
  return { path, store };
}

function version(number: number, bytes: number): NewVersion {
  const line = `第${number}版では、個人情報を${(number % 90) + 1}日間保存します。\n`;
  const text = `# 規約\n\n${line.repeat(Math.ceil(bytes / Buffer.byteLength(line)))}`;
  return {
    policy: "bench/terms",
    language: "ja",
    effective: new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10),
    source: null,
    extension: "md",
    bytes: Buffer.from(text),
    text,
    sections: 0,
    reader: "bench",
    readWith: null,
    timeZone: "Asia/Tokyo",
  };
}

async function alternating(
  work: Readonly<Record<string, () => unknown>>,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(work)) {
      const began = performance.now();
      await run();
      (times[name] ??= []).push(performance.now() - began);
    }
  }
  return times;
}
