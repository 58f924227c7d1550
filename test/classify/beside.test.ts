import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/index.ts";
import { compareSentences } from "./judged.ts";

type Pair = readonly [before: string, after: string];

/** A real change beside light ones in one sentence: what hides behind other edits is told all the same. */
interface Beside {
  readonly joint: string;
  /** Sentences that say the same, and sentences that do not: each of the one is joined with each of the other. */
  readonly light: readonly Pair[];
  readonly real: readonly Pair[];
  /** A real change and a light one in one clause. */
  readonly within: readonly Pair[];
}

const folder = new URL("./beside/", import.meta.url);

describe.each(readdirSync(folder).toSorted())("%s", (file) => {
  const language = file.replace(".json", "") as Language;
  const { joint, light, real, within } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Beside;

  test("light changes in two clauses say nothing", async () => {
    const pairs = light.slice(1).map((pair, at) => joined(light[at] ?? pair, pair));
    expect(await judged(pairs, "substantive")).toEqual([]);
  });

  test("a real change is told behind a light one and ahead of it", async () => {
    const pairs = real.flatMap((one) => light.flatMap((other) => [joined(one, other), joined(other, one)]));
    expect(await judged(pairs, "editorial")).toEqual([]);
  });

  test("a real change is told beside a light one in its clause", async () => {
    expect(await judged(within, "editorial")).toEqual([]);
  });

  function joined([from, to]: Pair, [next, nextTo]: Pair): Pair {
    const [opened, openedTo] = [from, to].map((text) => text.replace(/[。.]$/u, joint));
    return [`${opened}${next}`, `${openedTo}${nextTo}`];
  }

  async function judged(all: readonly Pair[], wrong: string): Promise<readonly string[]> {
    const sets = await Promise.all(
      all.map(async ([before, after]) => ({
        pair: `${before} / ${after}`,
        materiality: (await compareSentences(language, before, after)).materiality,
      })),
    );
    return sets.filter(({ materiality }) => materiality === wrong).map(({ pair }) => pair);
  }
});
