import type { Link, Several } from "../model.ts";
import { append } from "../sequence/append.ts";
import { gathered } from "./families.ts";
import { destinationOf, isFree, type Pairing } from "./pairing.ts";

/** The units of both sides in reading order; those before `from` are no units of their own. */
export interface Units<T> {
  readonly a: readonly T[];
  readonly b: readonly T[];
  readonly from: number;
}

/**
 * Every unit of both sides in exactly one link, in the order of `b`; what was removed stands behind what it stood
 * behind in `a`.
 */
export function linksOf<T>(units: Units<T>, pairing: Pairing, moved: Uint8Array): readonly Link<T>[] {
  const { a, b, from } = units;
  const removed = removedBehind(units, pairing, moved);
  const moreA = gathered(pairing.extraA);
  const moreB = gathered(pairing.extraB);
  const links: Link<T>[] = [...(removed.get(AT_START) ?? [])];
  for (let y = from; y < b.length; y++) {
    const link = linkAt(a, b, y, pairing, moved, moreA, moreB);
    if (link !== null) links.push(link);
    const behind = removed.get(y);
    if (behind !== undefined) links.push(...behind);
  }
  return links;
}

/** The link that is told at `y`; a split is told at the first of its parts. */
function linkAt<T>(
  a: readonly T[],
  b: readonly T[],
  y: number,
  pairing: Pairing,
  moved: Uint8Array,
  moreA: ReadonlyMap<number, readonly number[]>,
  moreB: ReadonlyMap<number, readonly number[]>,
): Link<T> | null {
  const after = b[y] as T;
  if (isFree(pairing.toA, pairing.extraB, y)) return { kind: "added", after };
  const x = pairing.extraB.get(y) ?? pairing.toA[y] ?? 0;
  const before = a[x] as T;
  const parts = moreB.get(x);
  if (parts !== undefined) {
    const all = [pairing.toB[x] ?? 0, ...parts].sort((p, q) => p - q);
    return all[0] === y ? { kind: "split", before, after: several(all.map((unit) => b[unit] as T)) } : null;
  }
  const sources = moreA.get(y);
  if (sources !== undefined) {
    const all = [x, ...sources].sort((p, q) => p - q);
    return { kind: "merged", before: several(all.map((unit) => a[unit] as T)), after };
  }
  return { kind: "paired", before, after, moved: moved[x] === 1 };
}

const AT_START = -1;

function removedBehind<T>(
  { a, from }: Units<T>,
  pairing: Pairing,
  moved: Uint8Array,
): ReadonlyMap<number, readonly Link<T>[]> {
  const removed = new Map<number, Link<T>[]>();
  let anchor = AT_START;
  for (let x = from; x < a.length; x++) {
    const y = destinationOf(pairing, x);
    if (y >= 0) {
      if (moved[x] !== 1 && y > anchor) anchor = y;
      continue;
    }
    const link: Link<T> = { kind: "removed", before: a[x] as T };
    append(removed, anchor, link);
  }
  return removed;
}

function several<T>(units: readonly T[]): Several<T> {
  return units as Several<T>;
}
