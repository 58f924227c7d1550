import type { Link, Several } from "../model.ts";
import { familiesOf } from "./families.ts";
import type { Pairing } from "./pairing.ts";

const MOVED_AWAY = -1;

/**
 * Every unit of both sides in exactly one link, in the order of `b`; what was removed stands behind what it stood
 * behind in `a`.
 */
export function linksOf<T>(
  a: readonly T[],
  b: readonly T[],
  pairing: Pairing,
  moved: Uint8Array,
  from = 0,
): readonly Link<T>[] {
  const linkAt = new Map<number, Link<T>>();
  const linkOfA = new Map<number, number>();
  for (const family of familiesOf(pairing)) {
    const [y = 0] = family.b;
    const hasMoved = family.a.some((x) => moved[x] === 1);
    const [before, after] = [family.a.flatMap((x) => pick(a, x)), family.b.flatMap((unit) => pick(b, unit))];
    linkAt.set(y, familyLink(before, after, hasMoved));
    for (const x of family.a) linkOfA.set(x, hasMoved ? MOVED_AWAY : y);
  }
  const links: Link<T>[] = [];
  const removedAfter = new Map<number, Link<T>[]>();
  let anchor = -1;
  for (let x = from; x < a.length; x++) {
    const y = linkOfA.get(x);
    if (y !== undefined) {
      anchor = Math.max(anchor, y);
      continue;
    }
    const list = removedAfter.get(anchor) ?? [];
    for (const before of pick(a, x)) list.push({ kind: "removed", before });
    removedAfter.set(anchor, list);
  }
  links.push(...(removedAfter.get(-1) ?? []));
  for (let y = from; y < b.length; y++) {
    const link = linkAt.get(y);
    if (link !== undefined) links.push(link);
    else if (!pairing.extraB.has(y) && (pairing.toA[y] ?? -1) < 0) {
      for (const after of pick(b, y)) links.push({ kind: "added", after });
    }
    for (const removed of removedAfter.get(y) ?? []) links.push(removed);
  }
  return links;
}

function pick<T>(units: readonly T[], index: number): readonly T[] {
  return units.slice(index, index + 1);
}

function familyLink<T>(before: readonly T[], after: readonly T[], moved: boolean): Link<T> {
  const [x, ...moreBefore] = before as readonly [T, ...T[]];
  const [y, ...moreAfter] = after as readonly [T, ...T[]];
  if (moreAfter.length > 0) return { kind: "split", before: x, after: after as Several<T> };
  if (moreBefore.length > 0) return { kind: "merged", before: before as Several<T>, after: y };
  return { kind: "paired", before: x, after: y, moved };
}
