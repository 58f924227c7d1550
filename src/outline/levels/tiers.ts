import type { Contents } from "../chrome/contents.ts";
import type { Heading } from "../headings/heading.ts";
import { similarity, titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { findUnderEmpty } from "./empty.ts";
import { findAnnounced } from "./announced.ts";
import { findColons, findFolded, findLedIn } from "./parallel.ts";
import { findRepeatedGroups } from "./repeated.ts";
import { findSpaced, findSpacedSiblings, findTight, findWideOuter } from "./spacing.ts";

/** Which heading a heading stands under, by its position among the headings. */
export type Parents = Map<number, number>;

/**
 * The level that each heading without a number has among its like, from 1; null for the others. What the document says
 * of itself comes first (its table of contents, its announcements), then what it repeats, last how it is spaced.
 */
export function findTiers(
  units: readonly Unit[],
  headings: readonly Heading[],
  contents: Contents | null,
): readonly (number | null)[] {
  const listed = matchContents(headings, contents);
  const isFree = (position: number): boolean => headings[position]?.style === "bare" && !listed.has(position);
  const parents: Parents = new Map();
  if (findWideOuter(units, headings, isFree, parents)) return resolve(headings, new Map(), parents);
  for (const find of [
    findRepeatedGroups,
    findColons,
    findTight,
    findAnnounced,
    findSpacedSiblings,
    findFolded,
    findLedIn,
    findUnderEmpty,
  ])
    find(units, headings, isFree, parents);
  if (parents.size === 0 && listed.size === 0) findSpaced(units, headings, isFree, parents);
  return resolve(headings, listed, parents);
}

function resolve(
  headings: readonly Heading[],
  listed: ReadonlyMap<number, number>,
  parents: Parents,
): readonly (number | null)[] {
  const tiers: (number | null)[] = [];
  let lastListed = 0;
  headings.forEach((heading, position) => {
    const depth = listed.get(position);
    const parent = parents.get(position);
    if (depth !== undefined) lastListed = depth;
    if (heading.style !== "bare") tiers.push(null);
    else if (depth !== undefined) tiers.push(depth);
    else if (parent !== undefined) tiers.push(Math.max((tiers[parent] ?? 0) + 1, lastListed + 1));
    // What the table of contents leaves out stands under what it lists.
    else tiers.push(lastListed + 1);
  });
  return tiers;
}

/** Alike enough to be the same title in other words. */
const alike = 0.55;

/** The headings that a table of contents lists, with its depth; entries in other words are found between their neighbours. */
function matchContents(headings: readonly Heading[], contents: Contents | null): ReadonlyMap<number, number> {
  const listed = new Map<number, number>();
  const bare = headings.flatMap(({ style, title }, position) =>
    style === "bare" ? [{ key: titleKey(title), position }] : [],
  );
  let from = 0;
  let skipped: number[] = [];
  for (const { key, depth } of contents?.entries ?? []) {
    let at = bare.findIndex((candidate, place) => place >= from && candidate.key === key);
    if (at < 0) {
      const near = bare
        .slice(from, from + nearby)
        .findIndex((candidate) => similarity(candidate.key, key) >= alike);
      at = near < 0 ? -1 : from + near;
    }
    const match = bare[at];
    if (match === undefined) {
      skipped.push(depth);
      continue;
    }
    // As many headings as entries between two that are known: they are the same in other words.
    if (skipped.length === at - from)
      skipped.forEach((other, place) => listed.set(bare[from + place]?.position ?? -1, other));
    listed.set(match.position, depth);
    [from, skipped] = [at + 1, []];
  }
  if (skipped.length === bare.length - from)
    skipped.forEach((other, place) => listed.set(bare[from + place]?.position ?? -1, other));
  return listed;
}

/** An entry in other words is looked for among so many headings behind the last one found. */
const nearby = 12;
