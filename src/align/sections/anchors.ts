import type { Catalogue } from "../catalogue.ts";
import { pair, type Pairing } from "../pairing.ts";
import type { SectionKeys } from "./candidates.ts";

/**
 * Pairs the sections whose title and text are the same and stand once on each side, then those that are alone under
 * their path. Returns which sections of `a` are paired for good.
 */
export function anchorSections(a: Catalogue, b: Catalogue, keys: SectionKeys, pairing: Pairing): Uint8Array {
  const anchored = new Uint8Array(a.sections.length);
  anchored[0] = 1;
  const byText = (side: Catalogue, titles: readonly number[]) => (holder: number) =>
    `${titles[holder]}:${side.contents[holder]}`;
  const byPath = (side: Catalogue, titles: readonly number[], paths: readonly number[]) => (holder: number) =>
    `${paths[holder]}/${titles[holder]}:${side.contents[holder]}`;
  const rounds = [
    [byText(a, keys.a.titles), byText(b, keys.b.titles)],
    [byPath(a, keys.a.titles, keys.a.paths), byPath(b, keys.b.titles, keys.b.paths)],
  ] as const;
  for (const [keyOfA, keyOfB] of rounds) {
    const inA = places(a, keyOfA, pairing.toB);
    const inB = places(b, keyOfB, pairing.toA);
    for (const [key, x] of inA) {
      const y = inB.get(key);
      if (x === REPEATED || y === undefined || y === REPEATED) continue;
      pair(pairing, x, y);
      anchored[x] = 1;
    }
  }
  return anchored;
}

const REPEATED = -1;

function places(side: Catalogue, keyOf: (holder: number) => string, taken: Int32Array): Map<string, number> {
  const found = new Map<string, number>();
  for (let holder = 1; holder < side.sections.length; holder++) {
    if ((taken[holder] ?? -1) >= 0 || side.sizes[holder] === 0) continue;
    const key = keyOf(holder);
    found.set(key, found.has(key) ? REPEATED : holder);
  }
  return found;
}
