import { readFileSync } from "node:fs";
import type { Correspondence } from "../../../src/model.ts";
import type { Score } from "../measure.ts";

/**
 * Who translates whom in a pair of real texts, as a person read it, by the first lines of headings and blocks alone. `either` are links
 * of freely rewritten places that two readers may judge differently: they count neither way.
 */
export interface GoldPair {
  readonly sections: readonly (readonly [number, number])[];
  readonly blocks: readonly (readonly [number, readonly number[]])[];
  readonly either: readonly (readonly [number, number])[];
}

export function goldPair(name: string): GoldPair {
  return JSON.parse(readFileSync(new URL(`../gold/${name}.json`, import.meta.url), "utf8")) as GoldPair;
}

export function againstGold(
  found: Correspondence,
  gold: GoldPair,
): { readonly blocks: Score; readonly sections: Score } {
  const blocks = found.blocks.flatMap(({ reference, translation }) =>
    reference.flatMap((a) => translation.map((b) => `${a.lines[0]?.line} ${b.lines[0]?.line}`)),
  );
  const sections = found.sections.flatMap(({ reference, translation }) =>
    reference.flatMap((a) =>
      translation.map((b) => `${a.heading.lines[0]?.line} ${b.heading.lines[0]?.line}`),
    ),
  );
  const wanted = gold.blocks.flatMap(([a, bs]) => bs.map((b) => `${a} ${b}`));
  const open = new Set(gold.either.map((pair) => pair.join(" ")));
  return {
    blocks: scored(
      blocks.filter((pair) => !open.has(pair)),
      wanted,
    ),
    sections: scored(
      sections,
      gold.sections.map((pair) => pair.join(" ")),
    ),
  };
}

function scored(links: readonly string[], wanted: readonly string[]): Score {
  const made = new Set(links);
  return { right: wanted.filter((pair) => made.has(pair)).length, made: made.size, wanted: wanted.length };
}
