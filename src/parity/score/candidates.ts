import type { Reading } from "../reading/reading.ts";

/** Up to so many pairs every text is held against every other: 450 blocks in 450. */
const ALL_PAIRS = 200_000;
/** Beyond that, so many partners for each text, by the rarest evidence that they share. */
const PARTNERS = 24;
/** Evidence that stands in more texts than this tells none from another. */
const COMMON = 40;

/** Which texts of `b` each text of `a` may correspond to, in order. Bounded for documents of any size. */
export function findCandidates(
  as: readonly (readonly Reading[])[],
  bs: readonly (readonly Reading[])[],
): readonly (readonly number[])[] {
  if (as.length * bs.length <= ALL_PAIRS) {
    const all = bs.map((_, index) => index);
    return as.map(() => all);
  }
  const postings = postingsOf(bs);
  return as.map((texts) => {
    const votes = new Map<number, number>();
    for (const { weights, starts, keys, strengths } of texts) {
      for (let place = 0; place < weights.length; place++) {
        for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
          const list = postings.get(keys[at] ?? 0) ?? [];
          if (list.length > COMMON) continue;
          const vote = ((weights[place] ?? 0) * (strengths[at] ?? 0)) / list.length;
          for (const b of list) votes.set(b, (votes.get(b) ?? 0) + vote);
        }
      }
    }
    return [...votes]
      .sort(([x, mine], [y, other]) => other - mine || x - y)
      .slice(0, PARTNERS)
      .map(([b]) => b)
      .sort((x, y) => x - y);
  });
}

function postingsOf(texts: readonly (readonly Reading[])[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  for (const [index, readings] of texts.entries()) {
    for (const { offers } of readings) {
      for (const key of offers) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [index]);
        else if (list.at(-1) !== index && list.length <= COMMON) list.push(index);
      }
    }
  }
  return postings;
}
