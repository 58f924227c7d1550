import { findCommon } from "../../sequence/common.ts";
import { createInterner } from "../../sequence/intern.ts";
import type { Catalogue } from "../catalogue.ts";
import { pair, type Pairing } from "../pairing.ts";
import { type HolderKeys, NO_TITLE, type SectionKeys } from "./candidates.ts";

type KeyOf = (side: Catalogue, keys: HolderKeys, holder: number) => string;

/** What must be the same and stand once on each side, from the surest on. */
const UNIQUE: readonly KeyOf[] = [
  (side, { paths, labels, titles }, holder) =>
    `${paths[holder]}/${labels[holder]}/${titles[holder]}:${side.contents[holder]}`,
  (side, { titles }, holder) => `${titles[holder]}:${side.contents[holder]}`,
  (side, { paths, titles }, holder) => `${paths[holder]}/${titles[holder]}:${side.contents[holder]}`,
];

/** Sections in which nothing at all is written say nothing of who they are. */
const LEAST_SIZE = 1;

/**
 * Pairs the sections whose title and text are the same and that stand once on each side; then, of those that stand
 * several times, the ones that follow a pair on both sides. Returns which sections of `a` are paired for good.
 */
export function anchorSections(a: Catalogue, b: Catalogue, keys: SectionKeys, pairing: Pairing): Uint8Array {
  const anchored = new Uint8Array(a.sections.length);
  anchored[0] = 1;
  for (const keyOf of UNIQUE) {
    const inA = places(a, keys.a, keyOf, pairing.toB);
    const inB = places(b, keys.b, keyOf, pairing.toA);
    for (const [key, x] of inA) {
      const y = inB.get(key);
      if (x === REPEATED || y === undefined || y === REPEATED) continue;
      pair(pairing, x, y);
      anchored[x] = 1;
    }
  }
  pairRuns(a, b, keys, pairing, anchored);
  return anchored;
}

const REPEATED = -1;

function places(side: Catalogue, keys: HolderKeys, keyOf: KeyOf, taken: Int32Array): Map<string, number> {
  const found = new Map<string, number>();
  for (let holder = 1; holder < side.sections.length; holder++) {
    if ((taken[holder] ?? -1) >= 0 || (side.sizes[holder] ?? 0) < LEAST_SIZE) continue;
    const key = keyOf(side, keys, holder);
    found.set(key, found.has(key) ? REPEATED : holder);
  }
  return found;
}

/** Repeated sections in the order that all keep: the same text between the same neighbours under the same parent. */
function pairRuns(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  pairing: Pairing,
  anchored: Uint8Array,
): void {
  const interner = createInterner();
  const sequence = (side: Catalogue, own: HolderKeys): readonly number[] =>
    side.sections.map((_, holder) => interner.id(`${own.titles[holder]}:${side.contents[holder]}`));
  const common = findCommon(sequence(a, keys.a), sequence(b, keys.b));
  for (const [index, x] of common.a.entries()) {
    const y = common.b[index] ?? 0;
    const isFree = (pairing.toB[x] ?? -1) < 0 && (pairing.toA[y] ?? -1) < 0;
    const isEmpty = (a.sizes[x] ?? 0) < LEAST_SIZE && keys.a.titles[x] === NO_TITLE;
    if (!isFree || isEmpty || !parentsPaired(a, b, pairing, x, y)) continue;
    const follows = common.a[index - 1] === x - 1 && common.b[index - 1] === y - 1;
    const leads = common.a[index + 1] === x + 1 && common.b[index + 1] === y + 1;
    if (!follows || !leads) continue;
    pair(pairing, x, y);
    anchored[x] = 1;
  }
}

function parentsPaired(a: Catalogue, b: Catalogue, pairing: Pairing, x: number, y: number): boolean {
  const [own, other] = [a.parents[x] ?? -1, b.parents[y] ?? -1];
  return own < 0 || other < 0 ? own < 0 && other < 0 : pairing.toB[own] === other;
}
