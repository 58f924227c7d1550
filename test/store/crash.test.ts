import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Verification } from "../../src/store/store.ts";
import { rereadVersion } from "../../cli/store.ts";
import { program } from "../builders/program.ts";
import { place, policy, start } from "./stores.ts";

const here = place();
let kaitei = "";
beforeAll(async () => {
  kaitei = await program();
}, 120_000);
afterAll(() => here.remove());

const KILLS = 200;
/** Two at a time, as many as there are cores; each on a store of its own. */
const LANES = 2;
const ROUNDS_IN_A_STORE = 20;

test(
  `a kill at any of ${KILLS} random moments leaves the old state or the new`,
  { timeout: 240_000 },
  async () => {
    const measured = await Promise.all([record("warm", 0), record("warm2", 0)]);
    const longest = Math.max(...measured.map(({ milliseconds }) => milliseconds));
    expect(measured.map(({ code }) => code)).toEqual([0, 0]);
    const lanes = Array.from({ length: LANES }, (_, lane) => killRepeatedly(lane, longest));
    const ends = (await Promise.all(lanes)).flat();
    expect(ends).toHaveLength(KILLS);
    // The moments were spread over all of the work: some came before it, some after, many between.
    expect(ends.filter((end) => end === "old").length).toBeGreaterThan(KILLS / 20);
    expect(ends.filter((end) => end === "new").length).toBeGreaterThan(KILLS / 40);
  },
);

async function killRepeatedly(lane: number, longest: number): Promise<("old" | "new")[]> {
  const ends: ("old" | "new")[] = [];
  let known = 0;
  for (let round = 0; round < KILLS / LANES; round += 1) {
    const name = `lane${lane}-${Math.floor(round / ROUNDS_IN_A_STORE)}`;
    if (round % ROUNDS_IN_A_STORE === 0) known = 0;
    const killAfter = longest * 1.05 * ((round * 0.618_034 + lane * 0.37) % 1);
    await record(name, round, { killAfter, group: round % 2 === 0 });
    const { versions, findings } = await verified(name);
    expect({ name, killAfter, findings }).toEqual({ name, killAfter, findings: [] });
    expect([known, known + 1]).toContain(versions);
    ends.push(versions === known ? "old" : "new");
    known = versions;
    if (round % ROUNDS_IN_A_STORE < ROUNDS_IN_A_STORE - 1) continue;
    // The next one that is not killed finds a store that works.
    expect((await record(name, round + 1000)).code).toBe(0);
    expect((await verified(name)).findings).toEqual([]);
    expect(gitIn(name, "status", "--porcelain")).toBe("");
  }
  return ends;
}

test("eight writers at once all succeed", { timeout: 120_000 }, async () => {
  const writers = Array.from({ length: 8 }, (_, index) => record("eight", index));
  const ended = await Promise.all(writers);
  expect(ended.map(({ code, out }) => [code, out.split(" ")[0]])).toEqual(ended.map(() => [0, "記録"]));
  expect(await verified("eight")).toMatchObject({ versions: 8, findings: [] });
  expect(gitIn("eight", "status", "--porcelain")).toBe("");
});

function record(
  store: string,
  number: number,
  kill: { readonly killAfter?: number; readonly group?: boolean } = {},
): ReturnType<typeof start> {
  const day = new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10);
  const file = here.write(`${store}-${number}.md`, policy(day, number + 1));
  const words = ["record", file, "--policy", "aoba/terms", "--store", here.at(store)];
  return start([process.execPath, kaitei, ...words], { environment: here.environment, ...kill });
}

async function verified(name: string): Promise<Verification> {
  const { environment } = here;
  if (!existsSync(here.at(name, ".git"))) return { versions: 0, findings: [], readAnew: [] };
  const store = await openStore({ folder: here.at(name), named: true, environment });
  const write = { environment, now: new Date(), patience: 30_000, tell: () => {} };
  return store.verify({ reader: "kaitei 0.1.0", reread: rereadVersion, write });
}

function gitIn(name: string, ...words: readonly string[]): string {
  return here.git("-C", here.at(name), ...words);
}
