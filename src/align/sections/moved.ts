import { append } from "../../sequence/append.ts";
import { heaviestIncreasing } from "../../sequence/increasing.ts";
import type { Catalogue } from "../catalogue.ts";
import { destinationOf, originOf, type Pairing } from "../pairing.ts";

/**
 * Which paired sections of `a` stand elsewhere in `b`: under another parent, or out of the order that the others keep.
 * What came along with its parent has not moved, and a new chapter heading over old articles moves none of them: the
 * nearest section above that has a counterpart decides. Of two that changed places the shorter one moved.
 */
export function findMovedSections(a: Catalogue, b: Catalogue, pairing: Pairing): Uint8Array {
  const moved = new Uint8Array(a.sections.length);
  const adopted: number[] = [];
  const groups = new Map<number, number[]>();
  const above = new Int32Array(a.sections.length).fill(-1);
  for (let x = 1; x < a.sections.length; x++) {
    above[x] = knownAbove(a.parents, x, above, (holder) => destinationOf(pairing, holder) >= 0);
  }
  const aboveB = new Int32Array(b.sections.length).fill(-1);
  for (let y = 1; y < b.sections.length; y++) {
    aboveB[y] = knownAbove(b.parents, y, aboveB, (holder) => originOf(pairing, holder) >= 0);
  }
  const weights = subtreeSizes(a);
  const total = (weights[0] ?? 0) + 1;
  for (let x = 1; x < a.sections.length; x++) {
    const y = pairing.toB[x] ?? -1;
    if (y < 0) continue;
    const [own, other] = [above[x] ?? -1, aboveB[y] ?? -1];
    if (!corresponds(pairing, own, other)) {
      moved[x] = 1;
      adopted.push(x);
    } else {
      const key = own < 0 ? -1 : destinationOf(pairing, own);
      append(groups, key, x);
    }
  }
  for (const group of groups.values()) {
    const kept = heaviestIncreasing(
      group.map((x) => pairing.toB[x] ?? -1),
      group.map((x) => 1 + (weights[x] ?? 0) / total),
    );
    for (const [index, x] of group.entries()) if (kept[index] === 0) moved[x] = 1;
  }
  if (levelsAreInferred(a) || levelsAreInferred(b)) stayInPlace(adopted, pairing, moved);
  return moved;
}

/** Text without marks: a level there is a conclusion from the whole document, and an edit elsewhere may tip it. */
function levelsAreInferred({ segmented }: Catalogue): boolean {
  return segmented.document.format === "plain" || segmented.document.format === "pdf";
}

/**
 * A section that was only read under another parent, and still follows and precedes what it did, has not moved: with
 * one heading renamed, the services behind it may come out one level higher without a line of them having gone anywhere.
 */
function stayInPlace(adopted: readonly number[], pairing: Pairing, moved: Uint8Array): void {
  const ordered = heaviestIncreasing(
    adopted.map((x) => pairing.toB[x] ?? -1),
    adopted.map(() => 1),
  );
  const count = pairing.toB.length;
  const lastBefore = new Int32Array(count);
  for (let x = 1, last = 0; x < count; x++) {
    lastBefore[x] = last;
    if (isFixed(x, pairing, moved)) last = Math.max(last, pairing.toB[x] ?? 0);
  }
  for (let x = count - 1, next = Number.MAX_SAFE_INTEGER, at = adopted.length - 1; x > 0; x--) {
    if (adopted[at] === x) {
      const y = pairing.toB[x] ?? 0;
      if (ordered[at] === 1 && (lastBefore[x] ?? 0) < y && y < next) moved[x] = 2;
      at -= 1;
    }
    if (isFixed(x, pairing, moved)) next = Math.min(next, pairing.toB[x] ?? 0);
  }
  for (const x of adopted) if (moved[x] === 2) moved[x] = 0;
}

function isFixed(x: number, pairing: Pairing, moved: Uint8Array): boolean {
  return moved[x] === 0 && (pairing.toB[x] ?? -1) > 0;
}

function knownAbove(
  parents: readonly number[],
  holder: number,
  known: Int32Array,
  isKnown: (holder: number) => boolean,
): number {
  const parent = parents[holder] ?? -1;
  if (parent < 0) return -1;
  return isKnown(parent) ? parent : (known[parent] ?? -1);
}

function corresponds(pairing: Pairing, own: number, other: number): boolean {
  if (own < 0 || other < 0) return own < 0 && other < 0;
  return pairing.toB[own] === other || pairing.extraB.get(other) === own || pairing.extraA.get(own) === other;
}

/** Characters of each section with all below it; of the whole at 0. */
function subtreeSizes(side: Catalogue): Float64Array {
  const sizes = Float64Array.from(side.sizes);
  for (let holder = side.sections.length - 1; holder > 0; holder--) {
    const parent = Math.max(0, side.parents[holder] ?? 0);
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[holder] ?? 0);
  }
  return sizes;
}
