import type { Sentence } from "../model.ts";
import { pairAlmostEqual } from "./almost-equal.ts";
import { alignBeads } from "../sequence/beads.ts";
import { findCommon } from "../sequence/common.ts";
import { gapsBetween } from "../sequence/gaps.ts";
import { heaviestIncreasing } from "../sequence/increasing.ts";
import type { Interner } from "../sequence/intern.ts";
import { type Call, type Catalogue, remembered } from "./catalogue.ts";
import { enumeratorLength } from "../text/enumerator.ts";
import type { Family } from "./families.ts";
import { fit, isRewritten } from "./fit.ts";
import { type Features, featuresOf } from "./likeness.ts";
import { takeUpNeighbours } from "./neighbours.ts";
import { emptyPairing, isFree, pair, type Pairing } from "./pairing.ts";
import type { Text } from "./recut.ts";
import { pairAlikeStrays, pairEqualStrays, type Strays } from "./stray.ts";

/** Sentences less alike are a removed and an added one. */
const LIMITS = { likeness: 0.3, containment: 0.7 } as const;
/** A sentence that left its place must be this much alike to be the same. */
const LEAST_LIKENESS_MOVED = 0.6;
/** A moved sentence shorter than this (in weight of features) may as well be a coincidence. */
const LEAST_WEIGHT_MOVED = 16;
const MOST_CELLS = 40_000;

/** The sentences of one version in reading order, with where each block's begin. */
export interface SentenceList {
  readonly sentences: readonly Sentence[];
  readonly firstOf: readonly number[];
}

export function listSentences(side: Catalogue): SentenceList {
  const sentences: Sentence[] = [];
  const firstOf: number[] = [];
  for (let block = 0; block < side.blocks.length; block++) {
    firstOf.push(sentences.length);
    for (const sentence of side.sentencesOf(block)) sentences.push(sentence);
  }
  firstOf.push(sentences.length);
  return { sentences, firstOf };
}

/** Pairs the sentences of blocks that belong together, then those that went from one such block to another. */
export function matchSentences(
  a: Catalogue,
  b: Catalogue,
  listA: SentenceList,
  listB: SentenceList,
  families: readonly Family[],
  unpaired: UnpairedBlocks,
  interner: Interner,
): { readonly pairing: Pairing; readonly moved: Uint8Array; readonly exact: boolean } {
  const pairing = emptyPairing(listA.sentences.length, listB.sentences.length);
  const moved = new Uint8Array(listA.sentences.length);
  const [own, other] = [views(listA, interner, a.call), views(listB, interner, b.call)];
  const strays: { a: number[]; b: number[] } = { a: [], b: [] };
  let exact = true;
  for (const family of families) {
    if (pairUnchanged(a, b, listA, listB, family, pairing)) continue;
    const x = family.a.flatMap((block) => range(listA.firstOf[block], listA.firstOf[block + 1]));
    const y = family.b.flatMap((block) => range(listB.firstOf[block], listB.firstOf[block + 1]));
    // Blocks of one sentence belong together, and so their sentences do, alike or not.
    if (family.a.length === 1 && family.b.length === 1 && x.length === 1 && y.length === 1) {
      pair(pairing, x[0] ?? 0, y[0] ?? 0);
      continue;
    }
    exact = matchWithin(x, y, own, other, pairing) && exact;
    strays.a.push(...x.filter((unit) => isFree(pairing.toB, pairing.extraA, unit)));
    strays.b.push(...y.filter((unit) => isFree(pairing.toA, pairing.extraB, unit)));
    markMoved(x, y, pairing, moved);
  }
  const long = {
    a: strays.a.filter((unit) => own.features(unit).weight >= LEAST_WEIGHT_MOVED),
    b: strays.b.filter((unit) => other.features(unit).weight >= LEAST_WEIGHT_MOVED),
  };
  pairEqualStrays(long, own.id, other.id, pairing);
  const free = (): Strays => freeOf(long, pairing);
  // A sentence that became a paragraph of its own, and a paragraph that became a sentence of another.
  const alone = {
    a: onlySentences(listA, unpaired.a).filter((unit) => own.features(unit).weight >= LEAST_WEIGHT_MOVED),
    b: onlySentences(listB, unpaired.b).filter((unit) => other.features(unit).weight >= LEAST_WEIGHT_MOVED),
  };
  pairEqualStrays({ a: free().a, b: alone.b }, own.id, other.id, pairing);
  pairEqualStrays({ a: alone.a, b: free().b }, own.id, other.id, pairing);
  const left = free();
  exact = pairAlikeStrays(left, own.features, other.features, LEAST_LIKENESS_MOVED, pairing) && exact;
  for (const unit of [...long.a, ...alone.a]) if ((pairing.toB[unit] ?? -1) >= 0) moved[unit] = 1;
  return { pairing, moved, exact };
}

/** Blocks without a partner in sections that have one. */
export interface UnpairedBlocks {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The sentences that are all of their block. */
function onlySentences({ firstOf }: SentenceList, blocks: readonly number[]): readonly number[] {
  return blocks.flatMap((block) => {
    const [first = 0, next = 0] = [firstOf[block], firstOf[block + 1]];
    return next - first === 1 ? [first] : [];
  });
}

interface View {
  readonly text: (sentence: number) => string;
  readonly id: (sentence: number) => number;
  readonly features: (sentence: number) => Features;
  readonly whole: (sentence: number) => Text;
}

function views(list: SentenceList, interner: Interner, call: Call): View {
  const textOf = (index: number): string => {
    const sentence = list.sentences[index];
    if (sentence === undefined) return "";
    const text = call(sentence.block.text.slice(...sentence.span));
    return sentence.index === 0 ? text.slice(enumeratorLength(text)).trim() : text.trim();
  };
  const features = remembered((index) => featuresOf([textOf(index)]));
  return {
    text: textOf,
    id: (index) => interner.id(textOf(index)),
    features,
    whole: remembered((index) => ({ features: features(index), text: () => textOf(index) })),
  };
}

/** Sentence by sentence, where the two blocks have the same text and were cut alike. */
function pairUnchanged(
  a: Catalogue,
  b: Catalogue,
  listA: SentenceList,
  listB: SentenceList,
  family: Family,
  pairing: Pairing,
): boolean {
  const [x = 0] = family.a;
  const [y = 0] = family.b;
  if (family.a.length !== 1 || family.b.length !== 1 || a.bodies[x] !== b.bodies[y]) return false;
  const [fromA = 0, fromB = 0] = [listA.firstOf[x], listB.firstOf[y]];
  const count = (listA.firstOf[x + 1] ?? fromA) - fromA;
  if ((listB.firstOf[y + 1] ?? fromB) - fromB !== count) return false;
  for (let index = 0; index < count; index++) pair(pairing, fromA + index, fromB + index);
  return true;
}

function matchWithin(
  x: readonly number[],
  y: readonly number[],
  own: View,
  other: View,
  pairing: Pairing,
): boolean {
  const common = findCommon(x.map(own.id), y.map(other.id));
  let exact = common.exact;
  for (const { before, after } of gapsBetween(common, x.length, y.length)) {
    const gap = { a: x.slice(...before), b: y.slice(...after) };
    if (gap.a.length * gap.b.length <= MOST_CELLS) pairAlmostEqual(gap, own.text, other.text, pairing);
    const left = freeOf(gap, pairing);
    exact = matchGap(left.a, left.b, own, other, pairing) && exact;
    if (before[1] < x.length) pair(pairing, x[before[1]] ?? 0, y[after[1]] ?? 0);
  }
  const free = freeOf({ a: x, b: y }, pairing);
  if (free.a.length > 0 && free.b.length > 0) {
    pairEqualStrays(free, own.id, other.id, pairing);
  }
  return exact;
}

function freeOf({ a, b }: Strays, pairing: Pairing): Strays {
  return {
    a: a.filter((unit) => isFree(pairing.toB, pairing.extraA, unit)),
    b: b.filter((unit) => isFree(pairing.toA, pairing.extraB, unit)),
  };
}

function matchGap(
  x: readonly number[],
  y: readonly number[],
  own: View,
  other: View,
  pairing: Pairing,
): boolean {
  if (x.length === 0 || y.length === 0) return true;
  const [only, counterpart] = [x[0] ?? 0, y[0] ?? 0];
  if (x.length === 1 && y.length === 1) {
    if (isRewritten(own.features(only), other.features(counterpart))) pair(pairing, only, counterpart);
    return true;
  }
  if (x.length * y.length > MOST_CELLS) return false;
  const score = (aFrom: number, aTo: number, bFrom: number, bTo: number): number =>
    fit(x.slice(aFrom, aTo).map(own.whole), y.slice(bFrom, bTo).map(other.whole), LIMITS);
  for (const bead of alignBeads(x.length, y.length, score)) {
    const [first] = x.slice(bead.aFrom, bead.aTo);
    const [second] = y.slice(bead.bFrom, bead.bTo);
    if (first === undefined || second === undefined) continue;
    pair(pairing, first, second);
    for (const extra of x.slice(bead.aFrom + 1, bead.aTo)) pairing.extraA.set(extra, second);
    for (const extra of y.slice(bead.bFrom + 1, bead.bTo)) pairing.extraB.set(extra, first);
  }
  takeUpNeighbours(x, y, own.text, other.text, pairing);
  return true;
}

function markMoved(x: readonly number[], y: readonly number[], pairing: Pairing, moved: Uint8Array): void {
  const placeInB = new Map(y.map((unit, index) => [unit, index]));
  const paired = x.filter((unit) => placeInB.has(pairing.toB[unit] ?? -1));
  const kept = heaviestIncreasing(
    paired.map((unit) => placeInB.get(pairing.toB[unit] ?? -1) ?? -1),
    paired.map(() => 1),
  );
  for (const [index, unit] of paired.entries()) if (kept[index] === 0) moved[unit] = 1;
}

function range(from = 0, to = 0): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
