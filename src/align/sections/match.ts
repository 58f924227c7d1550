import { assign, type PossiblePair } from "../../sequence/assignment.ts";
import type { Catalogue } from "../catalogue.ts";
import { emptyPairing, pair, type Pairing, unpair } from "../pairing.ts";
import { anchorSections } from "./anchors.ts";
import { candidatesByPlace, candidatesByText, openSections, type SectionKeys } from "./candidates.ts";
import { contentLikenessOf, scoreSections } from "./score.ts";

/**
 * A pair below this is no pair: the section was removed and another added. Measured on the real revisions: renamed or
 * rewritten sections that a reader recognises score from 0.40 up, chance neighbours up to 0.35.
 */
const LEAST_SCORE = 0.38;
/** What leaving two sections single is worth, so that one sure pair is preferred to two poor ones. */
const SINGLE = 0.3;
/** Each round sees the pairs of the round before as context; after four nothing changed on any real text. */
const ROUNDS = 6;
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
  let exact = true;
  for (let round = 0; round < ROUNDS; round++) {
    const context: Pairing = { ...pairing, toA: pairing.toA.slice(), toB: pairing.toB.slice() };
    const possible: PossiblePair[] = [];
    const byPlace = candidatesByPlace(a, b, keys, context, open);
    for (const x of open.a) {
      for (const y of new Set([...(byText.get(x) ?? []), ...(byPlace.get(x) ?? [])])) {
        const score = scoreSections(a, b, keys, context, likenessOf, x, y);
        const distance = Math.abs(x / a.sections.length - y / b.sections.length);
        if (score >= LEAST_SCORE) possible.push({ a: x, b: y, worth: score - SINGLE - PLACE * distance });
      }
    }
    possible.sort((p, q) => p.a - q.a || p.b - q.b);
    const found = assign(possible);
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
