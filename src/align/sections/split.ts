import type { Catalogue } from "../catalogue.ts";
import { containment, type Features, featuresOf, likeness, without } from "../likeness.ts";
import { mirrored, originOf, type Pairing, unpair } from "../pairing.ts";

/** The share of a new section that must come from what its neighbour lost, for the two to be a split. */
const LEAST_ORIGIN = 0.6;
/** Shorter texts (weight of features, about half as many characters) come from anywhere. */
const LEAST_WEIGHT = 16;
/** To part a section from its partner, so much of it must come from elsewhere, and so little be the partner's. */
const LEAST_ORIGIN_OF_PAIRED = 0.85;
const MOST_LIKE_PARTNER = 0.7;
/** Where the old heading names both parts, so much of the new text must stand in the old one. */
const LEAST_NAMED = 0.5;
/** Sections around a new one that are asked whether it was part of them. */
const REACH = 3;

/** Finds the sections of `b` that were cut off a section of `a`, and the sections of `a` that went into one of `b`. */
export function findSplitSections(a: Catalogue, b: Catalogue, pairing: Pairing): void {
  findOneWay(a, b, pairing);
  findOneWay(b, a, mirrored(pairing));
}

function findOneWay(a: Catalogue, b: Catalogue, pairing: Pairing): void {
  for (let y = 1; y < b.sections.length; y++) {
    const partner = pairing.toA[y] ?? -1;
    if (pairing.extraB.has(y) || (partner >= 0 && !isDoubtful(a, b, pairing, partner, y))) continue;
    const origin =
      partner >= 0
        ? originByText(a, b, pairing, y, LEAST_ORIGIN_OF_PAIRED)
        : (b.sizes[y] ?? 0) > 0
          ? (originByText(a, b, pairing, y, LEAST_ORIGIN) ?? originByName(a, b, pairing, y))
          : originByChildren(a, b, pairing, y);
    if (origin === null || origin === partner) continue;
    if (partner >= 0) unpair(pairing, partner, y);
    pairing.extraB.set(y, origin);
  }
}

/** A pair under other headings whose texts are not very alike: 割増金 went, and 延滞利息 was cut off its neighbour. */
function isDoubtful(a: Catalogue, b: Catalogue, pairing: Pairing, x: number, y: number): boolean {
  const [own, other] = [a.sections[x]?.title ?? "", b.sections[y]?.title ?? ""];
  if (own === other || (b.sizes[y] ?? 0) === 0 || a.contents[x] === b.contents[y]) return false;
  if (likeness(featuresOf([own]), featuresOf([other])) >= MOST_LIKE_PARTNER) return false;
  const hasParts = [...pairing.extraB.values()].includes(x) || [...pairing.extraA.values()].includes(y);
  return !hasParts && likeness(a.holderFeatures(x), b.holderFeatures(y)) < MOST_LIKE_PARTNER;
}

/** `Deletion and restriction` became `Deletion`, and beside it stands `Restriction`. */
function originByName(a: Catalogue, b: Catalogue, pairing: Pairing, y: number): number | null {
  const name = featuresOf([b.sections[y]?.title ?? ""]);
  for (const beside of [y - 1, y + 1]) {
    const x = beside > 0 && beside < b.sections.length ? (pairing.toA[beside] ?? -1) : -1;
    if (x <= 0 || b.parents[beside] !== b.parents[y] || isMerged(pairing, x)) continue;
    const [old, kept] = [a.sections[x], b.sections[beside]].map((section) =>
      featuresOf([section?.title ?? ""]),
    );
    if (old === undefined || kept === undefined || name.weight < 2 || kept.weight < 2) continue;
    const isNamed = containment(name, without(old, kept)) >= NAMED && containment(kept, old) >= NAMED;
    if (isNamed && containment(b.holderFeatures(y), a.holderFeatures(x)) >= LEAST_NAMED) return x;
  }
  return null;
}

const NAMED = 0.9;

function originByText(a: Catalogue, b: Catalogue, pairing: Pairing, y: number, least: number): number | null {
  const features = b.holderFeatures(y);
  if (features.weight < LEAST_WEIGHT) return null;
  let best: number | null = null;
  let bestShare = least;
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
