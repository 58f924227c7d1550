import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

/** Sentences as the hand of an editor leaves them, judged by the whole program with its lexicons, and near misses. */
interface Pairs {
  readonly same: readonly (readonly [before: string, after: string])[];
  readonly different: readonly (readonly [before: string, after: string])[];
}

const folder = new URL("./hands/", import.meta.url);

describe.each(readdirSync(folder).toSorted())("%s", (file) => {
  const language = file.replace(".json", "") as Language;
  const pairs = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Pairs;

  test("what an editor does is editorial", async () => {
    expect(await judged(pairs.same, "substantive")).toEqual([]);
  });

  test("what looks like it is not", async () => {
    expect(await judged(pairs.different, "editorial")).toEqual([]);
  });

  async function judged(all: Pairs["same"], wrong: string): Promise<readonly string[]> {
    const sets = await Promise.all(
      all.map(async ([before, after]) => ({
        pair: `${before} / ${after}`,
        materiality: (await compareSentences(language, before, after)).materiality,
      })),
    );
    return sets.filter(({ materiality }) => materiality === wrong).map(({ pair }) => pair);
  }
});
