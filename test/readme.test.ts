import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

/** A command of the README and the output shown under it, in which a line `…` stands for lines left out. */
const samples = [...readme.matchAll(/```sh\nkaitei ([^\n]+)\n```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, command = "", shown = ""]) => ({ command, shown }),
);

describe("the README shows what the command line prints", () => {
  test("for several commands", () => {
    expect(samples.length).toBeGreaterThanOrEqual(3);
  });

  test.each(samples)("kaitei $command", ({ command, shown }) => {
    const { stdout, status } = spawnSync(process.execPath, ["dist/kaitei.js", ...command.split(" ")], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBeLessThan(2);
    expect(excerptOf(stdout, shown)).toBe(shown);
  });
});

/** The excerpt, with every run of lines that the output does not hold in this order replaced by what is wrong. */
function excerptOf(output: string, excerpt: string): string {
  let rest = output;
  const runs = excerpt.split(/^…\n/m);
  return runs
    .map((run, index) => {
      const at = rest.indexOf(run);
      if (at < 0 || (index === 0 && at !== 0)) return `not printed:\n${run}`;
      rest = rest.slice(at + run.length);
      return run;
    })
    .join("…\n");
}
