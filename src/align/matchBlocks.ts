import { heaviestIncreasing } from "../sequence/increasing.ts";
import { pairAlmostEqual } from "./almost-equal.ts";
import { pairAlikeBlocks, pairEqualBlocks } from "./blocks.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Family } from "./families.ts";
import { emptyPairing, isFree, pair, type Pairing } from "./pairing.ts";
import { partTables } from "./tables.ts";
import { pairRunsOfStrays } from "./runs.ts";
import { pairAlikeStrays, pairEqualStrays } from "./stray.ts";

/** A paragraph that left its section must be this much alike to be the same one. */
const LEAST_LIKENESS_MOVED = 0.6;
/** Within its section a little less is asked. */
const LEAST_LIKENESS_REORDERED = 0.5;
/** A paragraph shorter than this (in characters) that stands elsewhere too is a coincidence, not a move. */
const LEAST_LENGTH_MOVED = 14;
/** Items and cells name things (`Firefox ブラウザー`) and stand in many lists. */
const LEAST_LENGTH_MOVED_ITEM = 24;
/** More cells than this are a section written anew. */
const MOST_ALMOST_EQUAL = 10_000;
/** And an edited one must be longer. */
const LEAST_WEIGHT_MOVED = 30;

/**
 * Pairs the blocks of sections that belong together, and then what is left over the whole document. Equal texts go
 * first on every way, so that a paragraph is not taken for the edited form of its neighbour while it stands elsewhere.
 */
export function matchBlocks(
  a: Catalogue,
  b: Catalogue,
  sections: readonly Family[],
): { readonly pairing: Pairing; readonly moved: Uint8Array; readonly exact: boolean } {
  const pairing = emptyPairing(a.blocks.length, b.blocks.length);
  const groups = sections
    .filter((family) => !pairUnchanged(a, b, family, pairing))
    .map((family) => ({
      a: family.a.flatMap((holder) => ownBlocks(a, holder)),
      b: family.b.flatMap((holder) => ownBlocks(b, holder)),
    }));
  const parts = groups.flatMap((group) => partTables(a, b, group));
  let exact = true;
  const free = (group: Family): Family => ({
    a: group.a.filter((block) => isFree(pairing.toB, pairing.extraA, block)),
    b: group.b.filter((block) => isFree(pairing.toA, pairing.extraB, block)),
  });
  const [idOfA, idOfB] = [(block: number) => a.bodies[block] ?? -1, (block: number) => b.bodies[block] ?? -2];
  for (const group of parts) {
    exact = pairEqualBlocks(a, b, group, pairing) && exact;
    const left = free(group);
    if (left.a.length > 0 && left.b.length > 0) pairEqualStrays(left, idOfA, idOfB, pairing);
  }
  const whole = (): Family =>
    free({ a: a.blocks.map((_, block) => block), b: b.blocks.map((_, block) => block) });
  pairUniqueStrays(a, b, whole(), pairing);
  pairRunsOfStrays(a, b, pairing);
  for (const group of parts) {
    const left = free(group);
    if (left.a.length === 0 || left.b.length === 0) continue;
    if (left.a.length * left.b.length <= MOST_ALMOST_EQUAL)
      pairAlmostEqual(left, textsOf(a), textsOf(b), pairing);
    exact = pairAlikeBlocks(a, b, group, pairing) && exact;
    exact =
      pairAlikeStrays(free(group), a.blockFeatures, b.blockFeatures, LEAST_LIKENESS_REORDERED, pairing) &&
      exact;
  }
  pairWhollyStray(a, b, whole(), pairing);
  const last = whole();
  if (last.a.length > 0 && last.b.length > 0) {
    const weighty = { a: last.a.filter(isWeightyOf(a)), b: last.b.filter(isWeightyOf(b)) };
    exact =
      pairAlikeStrays(weighty, a.blockFeatures, b.blockFeatures, LEAST_LIKENESS_MOVED, pairing) && exact;
  }
  return { pairing, moved: findMovedBlocks(a, b, sections, groups, pairing), exact };
}

/**
 * Long blocks whose text, number included, stands once in either version went from where it stood to where it stands.
 * A text that stands in several sections waits until its neighbours are asked: it may be one of them, edited.
 */
function pairUniqueStrays(a: Catalogue, b: Catalogue, strays: Family, pairing: Pairing): void {
  if (strays.a.length === 0 || strays.b.length === 0) return;
  const [countA, countB] = [countTexts(a), countTexts(b)];
  const texts = new Map<string, number>();
  for (const x of strays.a) {
    const text = a.blocks[x]?.text ?? "";
    if (isLong(a, x) && countA.get(text) === 1 && countB.get(text) === 1) texts.set(text, x);
  }
  for (const y of strays.b) {
    const x = texts.get(b.blocks[y]?.text ?? "");
    if (x !== undefined) pair(pairing, x, y);
  }
}

/** Long blocks that stand several times, where every one of them left its place or none of them came or went. */
function pairWhollyStray(a: Catalogue, b: Catalogue, strays: Family, pairing: Pairing): void {
  if (strays.a.length === 0 || strays.b.length === 0) return;
  const [countA, countB] = [countIds(a.bodies), countIds(b.bodies)];
  const isWhollyStray = (side: Catalogue, left: readonly number[]): ((block: number) => boolean) => {
    const stray = countIds(left.map((block) => side.bodies[block] ?? -1));
    return (block) => {
      const id = side.bodies[block] ?? -1;
      const all = (side === a ? countA : countB).get(id);
      return isLong(side, block) && (all === stray.get(id) || countA.get(id) === countB.get(id));
    };
  };
  pairEqualStrays(
    { a: strays.a.filter(isWhollyStray(a, strays.a)), b: strays.b.filter(isWhollyStray(b, strays.b)) },
    (block) => a.bodies[block] ?? -1,
    (block) => b.bodies[block] ?? -2,
    pairing,
  );
}

/** Long blocks with a text of their own: what also stands elsewhere did not come from here. */
function isWeightyOf(side: Catalogue): (block: number) => boolean {
  const counts = countIds(side.bodies);
  return (block) =>
    counts.get(side.bodies[block] ?? -1) === 1 && side.blockFeatures(block).weight >= LEAST_WEIGHT_MOVED;
}

function countIds(ids: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function countTexts(side: Catalogue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of side.blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isLong(side: Catalogue, index: number): boolean {
  const block = side.blocks[index];
  if (block === undefined) return false;
  const least = block.kind === "paragraph" ? LEAST_LENGTH_MOVED : LEAST_LENGTH_MOVED_ITEM;
  return block.text.length >= least;
}

/** Block by block, where the two sections have the same text. */
function pairUnchanged(a: Catalogue, b: Catalogue, family: Family, pairing: Pairing): boolean {
  const [x = 0] = family.a;
  const [y = 0] = family.b;
  if (family.a.length !== 1 || family.b.length !== 1 || a.contents[x] !== b.contents[y]) return false;
  const [fromA = 0, fromB = 0, toA = 0] = [a.firstBlocks[x], b.firstBlocks[y], a.firstBlocks[x + 1]];
  for (let place = fromA; place < toA; place++) pair(pairing, place, fromB + place - fromA);
  return true;
}

function ownBlocks(side: Catalogue, holder: number): readonly number[] {
  const from = side.firstBlocks[holder] ?? 0;
  const to = side.firstBlocks[holder + 1] ?? from;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** A cell has its place in its row. */
function textsOf({ blocks, call }: Catalogue): (block: number) => string {
  return (block) => (blocks[block]?.kind === "cell" ? "" : call(blocks[block]?.text ?? ""));
}

/** Blocks that left their section or the order that the others of their section keep; of two the shorter one moved. */
function findMovedBlocks(
  a: Catalogue,
  b: Catalogue,
  sections: readonly Family[],
  groups: readonly Family[],
  pairing: Pairing,
): Uint8Array {
  const moved = new Uint8Array(pairing.toB.length);
  const familyOfA = new Map(
    sections.flatMap((family) => family.a.map((holder) => [holder, family] as const)),
  );
  const familyOfB = new Map(
    sections.flatMap((family) => family.b.map((holder) => [holder, family] as const)),
  );
  for (const [x, y] of pairing.toB.entries()) {
    if (y < 0) continue;
    const [own, other] = [familyOfA.get(a.holders[x] ?? -1), familyOfB.get(b.holders[y] ?? -1)];
    if (own === undefined || own !== other) moved[x] = 1;
  }
  for (const group of groups) {
    const placeInB = new Map(group.b.map((block, index) => [block, index]));
    const paired = group.a.filter((x) => placeInB.has(pairing.toB[x] ?? -1));
    const lengths = paired.map((x) => a.blocks[x]?.text.length ?? 0);
    const total = lengths.reduce((sum, length) => sum + length, 1);
    const kept = heaviestIncreasing(
      paired.map((x) => placeInB.get(pairing.toB[x] ?? -1) ?? -1),
      paired.map((x, index) => (isLeadIn(a, x) ? LEAD_IN : 1) + (lengths[index] ?? 0) / total),
    );
    for (const [index, x] of paired.entries()) if (kept[index] === 0) moved[x] = 1;
  }
  return moved;
}

/** An item that crossed the line above another list is told, not the line. */
const LEAD_IN = 2.5;

function isLeadIn({ blocks }: Catalogue, block: number): boolean {
  const [own, next] = [blocks[block], blocks[block + 1]];
  return own?.kind === "paragraph" && next?.kind === "item" && /[:：]\s*$/.test(own.text);
}
