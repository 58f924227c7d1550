import type { Block, Change, Language, Link, SectionChange } from "../../model.ts";
import { segmentsOf, type Zone, zonesOf } from "../layout/zones.ts";
import type { Places } from "../places.ts";
import type { ReadsChange } from "../together/reworded.ts";
import { isLightlyEdited } from "../wordings/likeness.ts";
import { joinAlike } from "./joints.ts";
import { unitsWithLists } from "./run-on.ts";
import type { Unit } from "./units.ts";

/** What is compared: the changes, and where they stand. */
export interface Restructuring extends ReadsChange {
  readonly changes: readonly Change[];
  readonly before: Places;
  readonly after: Places;
  readonly rows: readonly SectionChange[];
  readonly links: readonly Link<Block>[];
}

/**
 * The changes by which an enumeration that ran on in a sentence became a list, or the other way round, with or without the numbers of its members, and
 * paragraphs were cut and joined around it: every sentence and every member stands on the other side, in its order, at its depth and joined alike.
 */
export function restructured(world: Restructuring): ReadonlySet<string> {
  const found = new Set<string>();
  const open = new Set(world.changes.filter(isText).flatMap((change) => blocksOf(change)));
  if (open.size === 0) return found;
  for (const zone of zonesOf(world))
    for (const segment of segmentsOf(zone, world.links)) {
      const blocks = [
        ...segment.before.map(({ id }) => `before ${id}`),
        ...segment.after.map(({ id }) => `after ${id}`),
      ];
      if (segment.before.length === 0 || segment.after.length === 0 || !blocks.some((id) => open.has(id)))
        continue;
      if (sizeOf(segment) > longest) continue;
      const settled = settledBlocks(segment, world);
      for (const change of world.changes)
        if (isText(change) && blocksOf(change).every((id) => settled.has(id))) found.add(change.id);
    }
  return found;
}

/** Characters on both sides together; more were written anew. */
const longest = 20_000;

function sizeOf({ before, after }: Zone): number {
  return [...before, ...after].reduce((sum, { text }) => sum + text.length, 0);
}

function isText({ kind, unit, markupOnly, before, after }: Change): boolean {
  return (
    !markupOnly &&
    ["added", "removed", "edited", "split", "merged", "moved", "renumbered"].includes(kind) &&
    ["paragraph", "item", "sentence"].includes(unit) &&
    [...before, ...after].every(({ block }) => block !== null)
  );
}

/** The blocks that a change is of, with their sides. */
function blocksOf({ before, after }: Change): readonly string[] {
  return [...before.map(({ block }) => `before ${block}`), ...after.map(({ block }) => `after ${block}`)];
}

/** The blocks of which all that they say stands on the other side. */
function settledBlocks({ before, after }: Zone, world: Restructuring): ReadonlySet<string> {
  const language = (after[0] ?? before[0])?.language ?? "en";
  const isLaidOut = [...before, ...after].every(
    ({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote",
  );
  if (!isLaidOut) return new Set();
  const [old, now] = unitsWithLists(before, after, language, world.saysTheSame);
  // Lists that stayed lists are compared item by item elsewhere.
  if (!isRunOn(old, before) && !isRunOn(now, after)) return new Set();
  const partner = pairUnits(old, now, world.saysTheSame, language);
  const settled = new Set([
    ...before.map(({ id }) => `before ${id}`),
    ...after.map(({ id }) => `after ${id}`),
  ]);
  const paired = new Set(partner.values());
  for (const [at, unit] of old.entries()) if (!partner.has(at)) settled.delete(`before ${unit.block}`);
  for (const [at, unit] of now.entries()) if (!paired.has(at)) settled.delete(`after ${unit.block}`);
  return settled;
}

/** Whether a block holds more than one sentence or member, or words that join it to the next. */
function isRunOn(units: readonly Unit[], blocks: readonly Block[]): boolean {
  return units.length !== blocks.length || units.some(({ kind, joint }) => kind === "list" || joint !== null);
}

/**
 * The longest run of units on both sides that say the same; by the length of the lists, as for any longest common subsequence. To read two in other words is
 * dear, so all that may say the same are taken to do so until the run has one that does not: what is then found is what reading them all would have found.
 */
function pairUnits(
  old: readonly Unit[],
  now: readonly Unit[],
  saysTheSame: ReadsChange["saysTheSame"],
  language: Language,
): ReadonlyMap<number, number> {
  if (old.length * now.length > mostPairs) return new Map();
  const cellOf = (x: number, y: number): number => x * now.length + y;
  const { agreed, unread } = candidates(old, now, cellOf, language);
  for (;;) {
    const pairs = longestRun(old.length, now.length, (x, y) => agreed.has(cellOf(x, y)));
    const next = [...pairs].find(([x, y]) => unread.has(cellOf(x, y)));
    if (next === undefined) return underTheSame(pairs, parentsOf(old), parentsOf(now));
    const [x, y] = next;
    unread.delete(cellOf(x, y));
    if (!saysTheSame(old[x]?.text ?? "", now[y]?.text ?? "", language)) agreed.delete(cellOf(x, y));
  }
}

/** The pairs, each by its cell, that are the same or may be, and of these the ones in other words, which have to be read. */
function candidates(
  old: readonly Unit[],
  now: readonly Unit[],
  cellOf: (x: number, y: number) => number,
  language: Language,
): { readonly agreed: Set<number>; readonly unread: Set<number> } {
  const [ledBefore, ledAfter] = [leadsOf(old), leadsOf(now)];
  const unread = worthReading(old, now, cellOf);
  const agreed = new Set<number>();
  for (const [x, from] of old.entries())
    for (const [y, to] of now.entries()) {
      const cell = cellOf(x, y);
      if (from.key !== to.key && !unread.has(cell)) continue;
      if (standAlike(from, to, [ledBefore[x] ?? "", ledAfter[y] ?? ""], language)) agreed.add(cell);
    }
  return { agreed, unread };
}

/** The longest run of pairs that agree, each further on in both lists; of several the one with the earliest pairs. */
function longestRun(
  height: number,
  width: number,
  agree: (x: number, y: number) => boolean,
): ReadonlyMap<number, number> {
  const best = Array.from({ length: height + 1 }, () => new Int32Array(width + 1));
  for (let x = height - 1; x >= 0; x -= 1)
    for (let y = width - 1; y >= 0; y -= 1) {
      const apart = Math.max(best[x + 1]?.[y] ?? 0, best[x]?.[y + 1] ?? 0);
      const row = best[x];
      if (row !== undefined) row[y] = agree(x, y) ? Math.max(apart, (best[x + 1]?.[y + 1] ?? 0) + 1) : apart;
    }
  const pairs = new Map<number, number>();
  let [x, y] = [0, 0];
  while (x < height && y < width) {
    const here = best[x]?.[y] ?? 0;
    if (agree(x, y) && here === (best[x + 1]?.[y + 1] ?? 0) + 1) {
      pairs.set(x, y);
      [x, y] = [x + 1, y + 1];
    } else if (here === (best[x + 1]?.[y] ?? 0)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** A paragraph and its list, not a chapter. */
const mostPairs = 2500;

/** The pairs whose lines above them are a pair as well: a member that went over to another line is none. */
function underTheSame(
  pairs: ReadonlyMap<number, number>,
  parents: readonly (number | null)[],
  others: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  for (const [x, y] of pairs) {
    const [own, other] = [parents[x] ?? null, others[y] ?? null];
    if (own === null ? other === null : kept.get(own) === other) kept.set(x, y);
  }
  return kept;
}

/** The line that a member stands under: the sentence above its list, or the member around it. */
function parentsOf(units: readonly Unit[]): readonly (number | null)[] {
  return units.map(({ kind, depth }, at) => {
    if (kind !== "item") return null;
    const found = units.slice(0, at).findLastIndex((one) => one.kind !== "item" || one.depth < depth);
    return found === -1 ? null : found;
  });
}

/** What each unit stands under: the sentence above its list. */
function leadsOf(units: readonly Unit[]): readonly string[] {
  let lead = "";
  return units.map((unit) => {
    if (unit.kind === "text") lead = unit.text;
    return unit.kind === "item" ? lead : "";
  });
}

function standAlike(from: Unit, to: Unit, leads: readonly string[], language: Language): boolean {
  if (from.kind !== to.kind || from.depth !== to.depth || from.isOpen !== to.isOpen) return false;
  return from.kind !== "item" || joinAlike(from.joint, to.joint, leads, language);
}

/** The pairs of units in other words that may say the same, each by its cell; none where there are too many of them to be read. */
function worthReading(
  old: readonly Unit[],
  now: readonly Unit[],
  cellOf: (x: number, y: number) => number,
): Set<number> {
  const found = old.flatMap((from, x) =>
    now.flatMap((to, y) =>
      from.kind === to.kind &&
      from.kind !== "list" &&
      from.key !== to.key &&
      isLightlyEdited(from.key, to.key)
        ? [cellOf(x, y)]
        : [],
    ),
  );
  return new Set(found.length > mostRead ? [] : found);
}

/** A dozen items that are all much alike. To read two takes 8 ms; 45 sentences held against 45 others took 16 s. */
const mostRead = 150;
