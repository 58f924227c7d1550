import type { Catalogue } from "../catalogue.ts";
import { containment, type Features, without } from "../likeness.ts";
import { mirrored, originOf, type Pairing } from "../pairing.ts";

/** The share of a new section that must come from what its neighbour lost, for the two to be a split. */
const LEAST_ORIGIN = 0.6;
/** Shorter texts (weight of features, about half as many characters) come from anywhere. */
const LEAST_WEIGHT = 16;
/** Sections around a new one that are asked whether it was part of them. */
const REACH = 3;

/** Finds the sections of `b` that were cut off a section of `a`, and the sections of `a` that went into one of `b`. */
export function findSplitSections(a: Catalogue, b: Catalogue, pairing: Pairing): void {
  findOneWay(a, b, pairing);
  findOneWay(b, a, mirrored(pairing));
}

function findOneWay(a: Catalogue, b: Catalogue, pairing: Pairing): void {
  for (let y = 1; y < b.sections.length; y++) {
    if ((pairing.toA[y] ?? -1) >= 0 || pairing.extraB.has(y)) continue;
    const origin =
      (b.sizes[y] ?? 0) > 0 ? originByText(a, b, pairing, y) : originByChildren(a, b, pairing, y);
    if (origin !== null) pairing.extraB.set(y, origin);
  }
}

function originByText(a: Catalogue, b: Catalogue, pairing: Pairing, y: number): number | null {
  const features = b.holderFeatures(y);
  if (features.weight < LEAST_WEIGHT) return null;
  let best: number | null = null;
  let bestShare = LEAST_ORIGIN;
  for (const x of neighbours(b, pairing, y)) {
    if (isMerged(pairing, x)) continue;
    const share = containment(features, lostBy(a, b, pairing, x));
    if (share >= bestShare) {
      best = x;
      bestShare = share;
    }
  }
  return best;
}

/** What a section of `a` had that neither its partner nor the parts already found have. */
function lostBy(a: Catalogue, b: Catalogue, pairing: Pairing, x: number): Features {
  let rest = without(a.holderFeatures(x), b.holderFeatures(pairing.toB[x] ?? 0));
  for (const [part, origin] of pairing.extraB) if (origin === x) rest = without(rest, b.holderFeatures(part));
  return rest;
}

/** The sections whose partner stands just before, just after or above. */
function neighbours(b: Catalogue, pairing: Pairing, y: number): readonly number[] {
  const found = new Set<number>();
  const add = (holder: number): void => {
    const origin = holder > 0 && holder < b.sections.length ? originOf(pairing, holder) : -1;
    if (origin > 0) found.add(origin);
  };
  add(b.parents[y] ?? -1);
  for (let step = 1; step <= REACH; step++) {
    add(y - step);
    add(y + step);
  }
  return [...found];
}

/** A new chapter whose sections all come from one old chapter that lives on beside it. */
function originByChildren(a: Catalogue, b: Catalogue, pairing: Pairing, y: number): number | null {
  let children = 0;
  const origins = new Map<number, number>();
  for (let child = y + 1; child < b.sections.length && (b.parents[child] ?? -1) >= y; child++) {
    if (b.parents[child] !== y) continue;
    children++;
    const x = pairing.toA[child] ?? -1;
    const over = x < 0 ? -1 : (a.parents[x] ?? -1);
    if (over > 0) origins.set(over, (origins.get(over) ?? 0) + 1);
  }
  for (const [origin, count] of origins) {
    const partner = pairing.toB[origin] ?? -1;
    const sibling = partner > 0 && b.parents[partner] === b.parents[y];
    if (count >= 2 && count >= children * LEAST_ORIGIN && sibling && !isMerged(pairing, origin))
      return origin;
  }
  return null;
}

/** A unit is in one link only: what was merged with another cannot be split as well. */
function isMerged(pairing: Pairing, x: number): boolean {
  const y = pairing.toB[x] ?? -1;
  if (y < 0 || pairing.extraA.has(x)) return true;
  for (const into of pairing.extraA.values()) if (into === y) return true;
  return false;
}
