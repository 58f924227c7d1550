import { alignBeads } from "../sequence/beads.ts";
import { findCommon } from "../sequence/common.ts";
import { heaviestIncreasing } from "../sequence/increasing.ts";
import type { Catalogue } from "./catalogue.ts";
import { fit, isRewritten } from "./fit.ts";
import { takeUpNeighbours } from "./neighbours.ts";
import { isFree, pair, type Pairing } from "./pairing.ts";
import type { Text } from "./recut.ts";

/** Blocks less alike than this are a removed and an added one, not an edited one. */
const LIMITS = { likeness: 0.35, containment: 0.75 } as const;
/** Gaps larger than this many cells are cut by the global search alone. */
const MOST_CELLS = 40_000;

/** The blocks of sections that belong together, in reading order. */
export interface BlockGroup {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Pairs the equal blocks of a group that keep their order. */
export function pairEqualBlocks(a: Catalogue, b: Catalogue, group: BlockGroup, pairing: Pairing): boolean {
  const common = findCommon(
    group.a.map((block) => a.bodies[block] ?? -1),
    group.b.map((block) => b.bodies[block] ?? -1),
  );
  for (const [index, place] of common.a.entries()) {
    pair(pairing, group.a[place] ?? 0, group.b[common.b[index] ?? 0] ?? 0);
  }
  return common.exact;
}

/** Pairs, splits and merges alike blocks between those that are paired already. */
export function pairAlikeBlocks(a: Catalogue, b: Catalogue, group: BlockGroup, pairing: Pairing): boolean {
  let exact = true;
  for (const gap of gapsOf(group, pairing)) {
    if (gap.a.length === 0 || gap.b.length === 0) continue;
    const [x, y] = [gap.a[0] ?? 0, gap.b[0] ?? 0];
    if (gap.a.length === 1 && gap.b.length === 1) {
      const sameCell = a.blocks[x]?.kind === "cell" && b.blocks[y]?.kind === "cell";
      if (sameCell || (mayPair(a, b, x, y) && isRewritten(a.blockFeatures(x), b.blockFeatures(y))))
        pair(pairing, x, y);
      continue;
    }
    if (gap.a.length * gap.b.length > MOST_CELLS) {
      exact = false;
      continue;
    }
    const scores = new Map<number, number>();
    const score = (aFrom: number, aTo: number, bFrom: number, bTo: number): number => {
      const key = ((aFrom * 4 + aTo - aFrom) * (gap.b.length + 1) + bFrom) * 4 + bTo - bFrom;
      const known = scores.get(key);
      if (known !== undefined) return known;
      const fresh = beadScore(a, b, gap.a.slice(aFrom, aTo), gap.b.slice(bFrom, bTo));
      scores.set(key, fresh);
      return fresh;
    };
    for (const bead of alignBeads(gap.a.length, gap.b.length, score)) {
      const own = gap.a.slice(bead.aFrom, bead.aTo);
      const other = gap.b.slice(bead.bFrom, bead.bTo);
      const [x] = own;
      const [y] = other;
      if (x === undefined || y === undefined) continue;
      pair(pairing, x, y);
      for (const extra of own.slice(1)) pairing.extraA.set(extra, y);
      for (const extra of other.slice(1)) pairing.extraB.set(extra, x);
    }
    takeUpNeighbours(gap.a, gap.b, textsOf(a), textsOf(b), pairing);
  }
  return exact;
}

/** A cell is no part of a paragraph. */
function textsOf({ blocks, call }: Catalogue): (block: number) => string | null {
  return (block) => (blocks[block]?.kind === "cell" ? null : call(blocks[block]?.text ?? ""));
}

function beadScore(a: Catalogue, b: Catalogue, own: readonly number[], other: readonly number[]): number {
  if (!own.every((x) => other.every((y) => mayPair(a, b, x, y)))) return 0;
  return fit(own.map(wholeOf(a)), other.map(wholeOf(b)), LIMITS);
}

function wholeOf({ blocks, blockFeatures, call }: Catalogue): (block: number) => Text {
  return (block) => ({ features: blockFeatures(block), text: () => call(blocks[block]?.text ?? "") });
}

/** A cell is only ever a cell. */
function mayPair(a: Catalogue, b: Catalogue, x: number, y: number): boolean {
  return (a.blocks[x]?.kind === "cell") === (b.blocks[y]?.kind === "cell");
}

/** What lies between the blocks that are paired in order. */
function gapsOf(group: BlockGroup, pairing: Pairing): readonly BlockGroup[] {
  const placeInB = new Map(group.b.map((block, index) => [block, index]));
  const placesOf = group.a.map((x) => placeInB.get(pairing.toB[x] ?? -1) ?? -1);
  const paired = placesOf.flatMap((place, index) => (place < 0 ? [] : [index]));
  const kept = heaviestIncreasing(
    paired.map((index) => placesOf[index] ?? -1),
    paired.map(() => 1),
  );
  const bounds = paired.filter((_, index) => kept[index] === 1);
  const gaps: BlockGroup[] = [];
  let aFrom = 0;
  let bFrom = 0;
  for (const index of [...bounds, group.a.length]) {
    const place = index === group.a.length ? group.b.length : (placesOf[index] ?? 0);
    gaps.push({
      a: group.a.slice(aFrom, index).filter((x) => isFree(pairing.toB, pairing.extraA, x)),
      b: group.b.slice(bFrom, place).filter((y) => isFree(pairing.toA, pairing.extraB, y)),
    });
    aFrom = index + 1;
    bFrom = place + 1;
  }
  return gaps;
}
