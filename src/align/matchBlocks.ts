import { heaviestIncreasing } from "../sequence/increasing.ts";
import { pairAlikeBlocks, pairEqualBlocks } from "./blocks.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Family } from "./families.ts";
import { emptyPairing, isFree, type Pairing } from "./pairing.ts";
import { pairAlikeStrays, pairEqualStrays } from "./stray.ts";

/** A paragraph that left its section must be this much alike to be the same one. */
const LEAST_LIKENESS_MOVED = 0.6;
/** Within its section a little less is asked. */
const LEAST_LIKENESS_REORDERED = 0.5;
/** A paragraph shorter than this (in characters) that stands elsewhere too is a coincidence, not a move. */
const LEAST_LENGTH_MOVED = 14;
/** Items and cells name things (`Firefox ブラウザー`) and stand in many lists. */
const LEAST_LENGTH_MOVED_ITEM = 24;
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
  const groups = sections.map((family) => ({
    a: family.a.flatMap((holder) => ownBlocks(a, holder)),
    b: family.b.flatMap((holder) => ownBlocks(b, holder)),
  }));
  let exact = true;
  const free = (group: Family): Family => ({
    a: group.a.filter((block) => isFree(pairing.toB, pairing.extraA, block)),
    b: group.b.filter((block) => isFree(pairing.toA, pairing.extraB, block)),
  });
  const [idOfA, idOfB] = [(block: number) => a.bodies[block] ?? -1, (block: number) => b.bodies[block] ?? -2];
  for (const group of groups) {
    exact = pairEqualBlocks(a, b, group, pairing) && exact;
    const left = free(group);
    if (left.a.length > 0 && left.b.length > 0) pairEqualStrays(left, idOfA, idOfB, pairing);
  }
  const whole = (): Family =>
    free({ a: a.blocks.map((_, block) => block), b: b.blocks.map((_, block) => block) });
  const strays = whole();
  pairEqualStrays(
    { a: strays.a.filter((block) => isLong(a, block)), b: strays.b.filter((block) => isLong(b, block)) },
    idOfA,
    idOfB,
    pairing,
  );
  for (const group of groups) {
    const left = free(group);
    if (left.a.length === 0 || left.b.length === 0) continue;
    exact = pairAlikeBlocks(a, b, group, pairing) && exact;
    exact =
      pairAlikeStrays(free(group), a.blockFeatures, b.blockFeatures, LEAST_LIKENESS_REORDERED, pairing) &&
      exact;
  }
  const last = whole();
  const weighty = {
    a: last.a.filter((block) => a.blockFeatures(block).weight >= LEAST_WEIGHT_MOVED),
    b: last.b.filter((block) => b.blockFeatures(block).weight >= LEAST_WEIGHT_MOVED),
  };
  exact = pairAlikeStrays(weighty, a.blockFeatures, b.blockFeatures, LEAST_LIKENESS_MOVED, pairing) && exact;
  return { pairing, moved: findMovedBlocks(a, groups, pairing), exact };
}

function isLong(side: Catalogue, index: number): boolean {
  const block = side.blocks[index];
  if (block === undefined) return false;
  const least = block.kind === "paragraph" ? LEAST_LENGTH_MOVED : LEAST_LENGTH_MOVED_ITEM;
  return block.text.length >= least;
}

function ownBlocks(side: Catalogue, holder: number): readonly number[] {
  const from = side.firstBlocks[holder] ?? 0;
  const to = side.firstBlocks[holder + 1] ?? from;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Blocks that left their section or the order that the others of their section keep; of two the shorter one moved. */
function findMovedBlocks(a: Catalogue, groups: readonly Family[], pairing: Pairing): Uint8Array {
  const moved = new Uint8Array(pairing.toB.length);
  for (const [x, y] of pairing.toB.entries()) if (y >= 0) moved[x] = 1;
  for (const group of groups) {
    const placeInB = new Map(group.b.map((block, index) => [block, index]));
    const paired = group.a.filter((x) => placeInB.has(pairing.toB[x] ?? -1));
    const lengths = paired.map((x) => a.blocks[x]?.text.length ?? 0);
    const total = lengths.reduce((sum, length) => sum + length, 1);
    const kept = heaviestIncreasing(
      paired.map((x) => placeInB.get(pairing.toB[x] ?? -1) ?? -1),
      lengths.map((length) => 1 + length / total),
    );
    for (const [index, x] of paired.entries()) if (kept[index] === 1) moved[x] = 0;
  }
  return moved;
}
