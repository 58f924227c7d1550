import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openBilingualLexicon } from "../../src/lexicon.ts";
import { languages, type Outcome, outcomesOf, plantedFaults } from "./plant.ts";

const lexicon = openBilingualLexicon(fileURLToPath(new URL("../../dist/lexicons", import.meta.url)));
const pairs = languages.flatMap((translation) =>
  languages.filter((one) => one !== translation).map((reference) => [reference, translation] as const),
);

/** What is reached today of each kind, over all pairs of languages; less is a loss. */
const reached: Readonly<Record<string, number>> = {
  number: 0.96,
  date: 1,
  contact: 1,
  link: 1,
  placeholder: 1,
  modality: 0.94,
  missing: 0.96,
  extra: 0.94,
  heading: 1,
  untranslated: 0.9,
  bracket: 1,
  moved: 0.85,
  term: 1,
  length: 1,
  restructured: 1,
};
/** Of what must stay silent. */
const silent = 0.97;
/** Warnings and errors where nothing was planted, over all texts with faults. */
const mostAlarms = 15;

test("there are faults enough, and traps", () => {
  const all = languages.flatMap((language) => plantedFaults("terms", language));
  expect(all.filter(({ kinds }) => kinds.length > 0).length).toBeGreaterThanOrEqual(120);
  expect(all.filter(({ kinds }) => kinds.length === 0).length).toBeGreaterThanOrEqual(80);
});

describe("faults planted in a policy of four languages", () => {
  const outcomes: Outcome[] = [];
  const alarms: string[] = [];

  test.each(pairs)("%s → %s", async (reference, translation) => {
    const found = await outcomesOf("terms", reference, translation, lexicon);
    outcomes.push(...found.faults);
    for (const [pair, { kind, reference: from, translation: to }] of found.alarms)
      alarms.push(`${pair} ${kind} ${(to ?? from)?.line}`);
    // Of one pair alone nine in ten are found.
    const planted = found.faults.filter(({ fault }) => fault.kinds.length > 0);
    expect(planted.filter((one) => one.found).length / planted.length).toBeGreaterThan(0.9);
  });

  test("are found by kind", () => {
    const byKind = kindsOf(outcomes);
    for (const [kind, least] of Object.entries(reached)) {
      const own = byKind.get(kind) ?? [];
      expect([kind, own.filter(({ found }) => found).length / own.length >= least]).toEqual([kind, true]);
    }
  });

  test("and what only looks like one stays silent", () => {
    const traps = outcomes.filter(({ fault }) => fault.kinds.length === 0);
    const kept = traps.filter(({ told }) => told.every(({ severity }) => severity === "info"));
    expect(kept.length / traps.length).toBeGreaterThanOrEqual(silent);
    expect(alarms.length).toBeLessThanOrEqual(mostAlarms);
  });

  afterAll(() => {
    const lines = Array.from(kindsOf(outcomes), ([kind, own]) => {
      const right = own.filter(({ found, told }) =>
        kind === "silent" ? told.every(({ severity }) => severity === "info") : found,
      ).length;
      return `${kind} ${right}/${own.length}`;
    });
    const told = outcomes.flatMap((one) => one.told).filter(({ severity }) => severity !== "info").length;
    const precision = (100 * told) / (told + alarms.length);
    process.stdout.write(
      `planted faults found: ${lines.join(", ")}; ${precision.toFixed(1)} % of what is told stands where one was planted\n`,
    );
  });
});

function kindsOf(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const kind = outcome.fault.kinds[0] ?? "silent";
    groups.set(kind, [...(groups.get(kind) ?? []), outcome]);
  }
  return groups;
}
