import { assign, type PossiblePair } from "../../sequence/assignment.ts";
import type { Catalogue } from "../catalogue.ts";
import { emptyPairing, pair, type Pairing, unpair } from "../pairing.ts";
import { anchorSections } from "./anchors.ts";
import {
  candidatesByPlace,
  candidatesByText,
  NO_TITLE,
  openSections,
  type SectionKeys,
} from "./candidates.ts";
import { contentLikenessOf, placeBetween, scoreSections } from "./score.ts";

/**
 * A pair below this is no pair: the section was removed and another added. Measured on the real revisions: renamed or
 * rewritten sections that a reader recognises score from 0.40 up, chance neighbours up to 0.35.
 */
const LEAST_SCORE = 0.38;
/** What leaving two sections single is worth, so that one sure pair is preferred to two poor ones. */
const SINGLE = 0.3;
/** Each round sees the pairs of the round before as context; after four nothing changed on any real text. */
const ROUNDS = 6;
/** A pair this much worse than another of the same section is never taken in its stead. */
const HOPELESS = 0.3;
/** Among candidates that are otherwise equal the one at the like place of the document is taken. */
const PLACE = 0.002;

/**
 * Pairs the sections of two versions by title, label, path, content, neighbours and place together. Sections that are
 * the same on both sides and unique are paired first; the rest by the assignment with the greatest total score.
 */
export function matchSections(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
): { readonly pairing: Pairing; readonly exact: boolean } {
  const pairing = emptyPairing(a.sections.length, b.sections.length);
  pair(pairing, 0, 0);
  const anchored = anchorSections(a, b, keys, pairing);
  const open = openSections(a, b, anchored, pairing);
  const byText = candidatesByText(a, b, keys, open);
  const likenessOf = contentLikenessOf(a, b);
  pairUniqueTitles(keys, pairing);
  let exact = true;
  for (let round = 0; round < ROUNDS; round++) {
    const context: Pairing = { ...pairing, toA: pairing.toA.slice(), toB: pairing.toB.slice() };
    const possible: PossiblePair[] = [];
    const byPlace = candidatesByPlace(a, b, keys, context, open);
    for (const x of open.a) {
      const between = placeBetween(a, b, context, x);
      for (const y of new Set([...(byText.get(x) ?? []), ...(byPlace.get(x) ?? [])])) {
        const score = scoreSections(a, b, keys, context, likenessOf, x, y, between);
        const distance = Math.abs(x / a.sections.length - y / b.sections.length);
        if (score >= LEAST_SCORE) possible.push({ a: x, b: y, worth: score - SINGLE - PLACE * distance });
      }
    }
    const found = assign(withoutHopeless(possible));
    exact &&= found.exact;
    for (const [x, y] of context.toB.entries()) if (y >= 0 && anchored[x] === 0) unpair(pairing, x, y);
    let changed = false;
    for (const { a: x, b: y } of found.pairs) {
      changed ||= context.toB[x] !== y;
      pair(pairing, x, y);
    }
    if (!changed) break;
  }
  return { pairing, exact };
}

/** Drops what is far worse than the best that either section could have; the rest falls into small groups. */
function withoutHopeless(possible: readonly PossiblePair[]): readonly PossiblePair[] {
  const bestOfA = new Map<number, number>();
  const bestOfB = new Map<number, number>();
  for (const { a, b, worth } of possible) {
    bestOfA.set(a, Math.max(worth, bestOfA.get(a) ?? 0));
    bestOfB.set(b, Math.max(worth, bestOfB.get(b) ?? 0));
  }
  return possible
    .filter(({ a, b, worth }) => worth + HOPELESS >= Math.max(bestOfA.get(a) ?? 0, bestOfB.get(b) ?? 0))
    .sort((p, q) => p.a - q.a || p.b - q.b);
}

/** For the first round to look around by: the headings that stand once on either side. Each may be undone by it. */
function pairUniqueTitles(keys: SectionKeys, pairing: Pairing): void {
  const places = new Map<number, number>();
  for (const [y, title] of keys.b.titles.entries()) {
    if (title !== NO_TITLE && keys.b.titleCounts.get(title) === 1) places.set(title, y);
  }
  for (const [x, title] of keys.a.titles.entries()) {
    const y = places.get(title);
    const isFree = y !== undefined && (pairing.toB[x] ?? -1) < 0 && (pairing.toA[y] ?? -1) < 0;
    if (isFree && keys.a.titleCounts.get(title) === 1) pair(pairing, x, y);
  }
}
