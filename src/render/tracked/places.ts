import type { Alignment, Block, Link, Section } from "../../model.ts";
import { heaviestIncreasing } from "../../sequence/increasing.ts";
import { type Item, type Unit, unitsOf } from "./units.ts";

/** Items of `before` that became items of `after`, by their places; both lists are consecutive. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Where each item of two versions went. An item that is in no group came or went. */
export interface Placement {
  /** In the same order on both sides. */
  readonly kept: readonly Group[];
  /** One paragraph each, in another place. */
  readonly moved: readonly Group[];
}

/** Who stayed and who moved, so that as little text as can be has moved; what the alignment calls moved moves first. */
export function placementOf(
  before: readonly Item[],
  after: readonly Item[],
  alignment: Alignment,
): Placement {
  const candidates = [...groupsOf(before, after, alignment), ...tableGroups(before, after, alignment)].sort(
    (one, other) => (one.after[0] ?? 0) - (other.after[0] ?? 0),
  );
  const weights = candidates.map(({ after: places, isMoved }) => {
    const length = places.reduce((sum, place) => sum + lengthOf(after[place]), 1);
    return isMoved ? length * MOVED_WEIGHT : length;
  });
  const stays = heaviestIncreasing(
    candidates.map(({ before: [first = 0] }) => first),
    weights,
  );
  return {
    kept: candidates.filter((_, index) => stays[index] === 1),
    moved: candidates.filter(
      ({ before: old, after: now }, index) =>
        stays[index] === 0 && old.length === 1 && now.length === 1 && isParagraph(before[old[0] ?? 0]),
    ),
  };
}

/** What the alignment calls moved stays only where nothing else would have to move for it. */
const MOVED_WEIGHT = 1e-6;

type Candidate = Group & { readonly isMoved: boolean };

function groupsOf(
  before: readonly Item[],
  after: readonly Item[],
  { sections, blocks }: Alignment,
): readonly Candidate[] {
  const [old, now] = [indexOf(before), indexOf(after)];
  const groups: Candidate[] = [];
  const add = (olds: readonly string[], nows: readonly string[], isMoved: boolean): void => {
    const group = { before: placesOf(olds, old), after: placesOf(nows, now), isMoved };
    if (group.before.length === 0 || group.after.length === 0) return;
    if (isConsecutive(group.before) && isConsecutive(group.after)) groups.push(group);
  };
  add(["title"], ["title"], false);
  const moved = movedSections(sections);
  for (const link of sections) {
    const pair = headingPair(link);
    if (pair !== null) add([`h ${pair.before.id}`], [`h ${pair.after.id}`], moved.has(pair.after.id));
  }
  for (const link of blocks) {
    if (link.kind === "added" || link.kind === "removed") continue;
    const olds = link.kind === "merged" ? link.before : [link.before];
    const nows = link.kind === "split" ? link.after : [link.after];
    const home = nows[0]?.id.replace(/#.*$/, "") ?? "";
    add(olds.map(keyOf), nows.map(keyOf), (link.kind === "paired" && link.moved) || moved.has(home));
  }
  return groups;
}

function keyOf({ id }: Block): string {
  return `b ${id}`;
}

/** Ids in `after` of the sections that moved, with all that stand under them. */
function movedSections(links: readonly Link<Section>[]): ReadonlySet<string> {
  const moved = new Set<string>();
  const addAll = (section: Section): void => {
    if (moved.has(section.id)) return;
    moved.add(section.id);
    section.children.forEach(addAll);
  };
  for (const link of links) if (link.kind === "paired" && link.moved) addAll(link.after);
  return moved;
}

/** Of a section that was split or merged the heading went on as the one that reads the same, else as the first. */
function headingPair(link: Link<Section>): { readonly before: Section; readonly after: Section } | null {
  switch (link.kind) {
    case "paired":
      return link;
    case "split": {
      const after = link.after.find(({ title }) => title === link.before.title) ?? link.after[0];
      return { before: link.before, after };
    }
    case "merged": {
      const before = link.before.find(({ title }) => title === link.after.title) ?? link.before[0];
      return { before, after: link.after };
    }
    case "added":
    case "removed":
      break;
  }
  return null;
}

/** Tables are the same that share most cells. */
function tableGroups(
  before: readonly Item[],
  after: readonly Item[],
  { blocks }: Alignment,
): readonly Candidate[] {
  const [old, now] = [tableIndex(before), tableIndex(after)];
  const shared = new Map<string, { readonly before: number; readonly after: number; count: number }>();
  for (const link of blocks) {
    if (link.kind !== "paired") continue;
    const [from, to] = [old.get(`b ${link.before.id}`), now.get(`b ${link.after.id}`)];
    if (from === undefined || to === undefined) continue;
    const known = shared.get(`${from} ${to}`);
    if (known === undefined) shared.set(`${from} ${to}`, { before: from, after: to, count: 1 });
    else known.count += 1;
  }
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const groups: Candidate[] = [];
  for (const pair of [...shared.values()].sort((one, other) => other.count - one.count)) {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) continue;
    taken.before.add(pair.before);
    taken.after.add(pair.after);
    groups.push({ before: [pair.before], after: [pair.after], isMoved: false });
  }
  return groups;
}

function tableIndex(items: readonly Item[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [place, item] of items.entries())
    if (item.kind === "table") for (const { key } of item.table.cells) index.set(key, place);
  return index;
}

function indexOf(items: readonly Item[]): ReadonlyMap<string, number> {
  return new Map(
    items.flatMap((item, place) => (item.kind === "paragraph" ? [[item.unit.key, place] as const] : [])),
  );
}

function placesOf(keys: readonly string[], index: ReadonlyMap<string, number>): readonly number[] {
  return keys.flatMap((key) => index.get(key) ?? []).sort((one, other) => one - other);
}

function isConsecutive(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
}

function isParagraph(item: Item | undefined): boolean {
  return item?.kind === "paragraph";
}

function lengthOf(item: Item | undefined): number {
  const units: readonly Unit[] = item === undefined ? [] : unitsOf(item);
  return units.reduce((sum, { text }) => sum + text.text.length, 0);
}
