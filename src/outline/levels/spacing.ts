import type { Heading } from "../headings/heading.ts";
import { groupBy } from "../units/group.ts";
import type { Unit } from "../units/unit.ts";
import type { Parents } from "./tiers.ts";

/**
 * The weakest evidence, taken where there is no other: headings of two sizes, or with two kinds of space before them.
 * The kind that comes first is the outer one; by size the larger is.
 */
export function findSpaced(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const free = headings.flatMap((_, position) => (isFree(position) ? [position] : []));
  const unitOf = (position: number): Unit | undefined => units[headings[position]?.index ?? -1];
  const sizes = free.map((position) => unitOf(position)?.size ?? 0);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const bySize = sizes.some((size) => size > 0 && size < largest);
  const isWide = (position: number): boolean => (unitOf(position)?.gap ?? 0) >= wideGap;
  const opensWide = free.length > 0 && isWide(free[0] ?? 0);
  const isInner = (position: number): boolean =>
    bySize ? (unitOf(position)?.size ?? 0) < largest : isWide(position) !== opensWide;
  const inner = free.filter(isInner);
  if (inner.length < fewest || free.length - inner.length < 2) return;
  let parent: number | null = null;
  for (const position of free) {
    if (!isInner(position)) parent = position;
    else if (parent !== null) parents.set(position, parent);
  }
}

/**
 * Sections set three blank lines apart and their parts one: where the first heading is set so, and the others are of the two kinds,
 * the writer's spacing tells the levels by itself. True where it did.
 */
export function findWideOuter(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): boolean {
  const gaps = headings.map(({ index }) => units[index]?.gap ?? 0);
  const wide = gaps.filter((gap) => gap >= wideGap).length;
  const isSet = (gaps[0] ?? 0) >= wideGap && wide >= fewest && gaps.length - wide >= fewest;
  if (!isSet || !headings.every((_, position) => isFree(position))) return false;
  let parent = 0;
  gaps.forEach((gap, position) => {
    if (gap >= wideGap) parent = position;
    else parents.set(position, parent);
  });
  return true;
}

/**
 * Headings with their text directly under them, in groups among headings with a blank line under theirs: the writer sets the sections
 * apart from their text, and keeps the parts of a section together.
 */
export function findTight(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const free = headings.flatMap((_, position) => (isFree(position) ? [position] : []));
  const isTight = (position: number): boolean => units[(headings[position]?.index ?? 0) + 1]?.gap === 0;
  const [first = 0] = free;
  const tight = free.filter(isTight);
  if (isTight(first) || free.length - tight.length < fewest || tight.length < fewest) return;
  const isGrouped = (position: number): boolean =>
    [position - 1, position + 1].some((other) => isFree(other) && isTight(other));
  // One that stands for itself was set so by chance, and so may the others be.
  if (!tight.every(isGrouped)) return;
  let parent = first;
  for (const position of free) {
    if (!isTight(position)) parent = position;
    else if (!parents.has(position)) parents.set(position, parent);
  }
}

/** Children that all have wide space before them, under a heading that has not, have further siblings spaced like them. */
export function findSpacedSiblings(
  units: readonly Unit[],
  headings: readonly Heading[],
  isFree: (position: number) => boolean,
  parents: Parents,
): void {
  const isWide = (position: number): boolean => (units[headings[position]?.index ?? -1]?.gap ?? 0) >= wideGap;
  const groups = groupBy(parents.keys(), (child) => `${parents.get(child) ?? ""}`);
  for (const children of groups.values()) {
    const last = children.reduce((most, child) => Math.max(most, child), 0);
    const parent = parents.get(last);
    if (parent === undefined || isWide(parent) || !children.every(isWide)) continue;
    for (
      let position = last + 1;
      isFree(position) && isWide(position) && !parents.has(position);
      position += 1
    )
      parents.set(position, parent);
  }
}

/** Three blank lines are set, one or two happen. */
const wideGap = 3;
const fewest = 3;
