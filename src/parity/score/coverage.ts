import type { Reading } from "../reading/reading.ts";

/** How much of the content of some texts is found in others: 0–1. */
export interface Coverage {
  /** Which share of `texts` the texts that were last given to `by` cover. */
  readonly of: (texts: readonly Reading[]) => number;
  readonly by: (texts: readonly Reading[]) => Coverage;
}

/** A marking of the keys that some texts offer, so that one text after the other can be held against it. */
export function createCoverage(keyCount: number): Coverage {
  const marks = new Int32Array(keyCount);
  let mark = 0;
  let marked: readonly Reading[] | null = null;
  const coverage: Coverage = {
    by: (texts) => {
      if (marked === texts) return coverage;
      marked = texts;
      mark++;
      for (const { offers } of texts) for (const key of offers) marks[key] = mark;
      return coverage;
    },
    of: (texts) => {
      let covered = 0;
      let weight = 0;
      for (const text of texts) {
        weight += text.weight;
        covered += coveredOf(text, marks, mark);
      }
      return weight === 0 ? 0 : covered / weight;
    },
  };
  return coverage;
}

function coveredOf({ weights, starts, keys, strengths }: Reading, marks: Int32Array, mark: number): number {
  let covered = 0;
  for (let place = 0; place < weights.length; place++) {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      if (marks[keys[at] ?? 0] !== mark) continue;
      covered += (weights[place] ?? 0) * (strengths[at] ?? 0);
      break;
    }
  }
  return covered;
}
