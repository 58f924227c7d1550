import { afters, befores } from "../../sequence/links.ts";
import type { Alignment, Link } from "../../model.ts";
import { blocksOf, type Unit } from "./units.ts";

/** Units of the two sides that stand level. */
export interface Pair {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** It stands in another order than its neighbours. */
  readonly moved: boolean;
  /** Of a block that came from or went to another provision: the block that it was or became. */
  readonly elsewhere: string | null;
}

/** The links of the blocks, by the block's id on either side. */
export interface BlockLinks {
  readonly before: ReadonlyMap<string, Link<{ readonly id: string }>>;
  readonly after: ReadonlyMap<string, Link<{ readonly id: string }>>;
}

export function blockLinksOf({ blocks }: Alignment): BlockLinks {
  const before = new Map<string, Link<{ readonly id: string }>>();
  const after = new Map<string, Link<{ readonly id: string }>>();
  for (const link of blocks) {
    for (const { id } of befores(link)) before.set(id, link);
    for (const { id } of afters(link)) after.set(id, link);
  }
  return { before, after };
}

/**
 * The units of both sides of a provision in one order, that of `after`; what is only in `before` stands where it stood.
 * Every unit is in exactly one pair.
 */
export function pairUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  links: BlockLinks,
): readonly Pair[] {
  const places = placesByBlock(before);
  const stays = stayingOf(before, after, links);
  const headings = before.flatMap((unit, index) => (unit.kind === "heading" ? [index] : []));
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  let next = 0;
  const flush = (until: number): void => {
    for (; next < until; next++) {
      const unit = before[next];
      if (unit === undefined || stays[next] !== true) continue;
      pairs.push({
        before: [unit],
        after: [],
        moved: false,
        elsewhere: counterpartOf(unit, links, "before"),
      });
    }
  };
  let heading = 0;
  for (const unit of after) {
    const own =
      unit.kind === "heading" ? headings.slice(heading, ++heading) : counterpartsIn(unit, places, links);
    const free = own.filter((index) => !taken.has(index));
    for (const index of free) taken.add(index);
    const [first] = free;
    if (first !== undefined) {
      const moved = isMoved(unit, links);
      if (!moved) flush(first);
      pairs.push({
        before: free.flatMap((index) => before[index] ?? []),
        after: [unit],
        moved,
        elsewhere: null,
      });
      continue;
    }
    const last = pairs.at(-1);
    const old = own[0] === undefined ? undefined : before[own[0]];
    // The other half of a paragraph that was cut in two stands under the first.
    if (last !== undefined && old !== undefined && last.before.includes(old)) {
      pairs[pairs.length - 1] = { ...last, after: [...last.after, unit] };
      continue;
    }
    pairs.push({ before: [], after: [unit], moved: false, elsewhere: counterpartOf(unit, links, "after") });
  }
  flush(before.length);
  return levelled(pairs);
}

/** Which units of `before` have no counterpart here: those that are gone, and those that stand in another provision now. */
function stayingOf(before: readonly Unit[], after: readonly Unit[], links: BlockLinks): readonly boolean[] {
  const here = new Set(after.flatMap((one) => blocksOf(one).map(({ id }) => id)));
  let headings = after.filter(({ kind }) => kind === "heading").length;
  return before.map((unit) => {
    if (unit.kind === "heading") return headings-- <= 0;
    return !blocksOf(unit).some(({ id }) => {
      const link = links.before.get(id);
      return link !== undefined && afters(link).some((now) => here.has(now.id));
    });
  });
}

function placesByBlock(units: readonly Unit[]): ReadonlyMap<string, number> {
  return new Map(units.flatMap((unit, index) => blocksOf(unit).map(({ id }) => [id, index] as const)));
}

function counterpartsIn(
  unit: Unit,
  places: ReadonlyMap<string, number>,
  links: BlockLinks,
): readonly number[] {
  const found = new Set<number>();
  for (const { id } of blocksOf(unit)) {
    const link = links.after.get(id);
    if (link === undefined) continue;
    for (const old of befores(link)) {
      const place = places.get(old.id);
      if (place !== undefined) found.add(place);
    }
  }
  return [...found].toSorted((one, other) => one - other);
}

function isMoved(unit: Unit, links: BlockLinks): boolean {
  if (unit.kind !== "block") return false;
  const link = links.after.get(unit.id);
  return link?.kind === "paired" && link.moved;
}

function counterpartOf(unit: Unit, links: BlockLinks, side: "before" | "after"): string | null {
  for (const { id } of blocksOf(unit)) {
    const link = links[side].get(id);
    const others = link === undefined ? [] : side === "before" ? afters(link) : befores(link);
    if (others[0] !== undefined) return others[0].id;
  }
  return null;
}

/** 2 that was written anew stands beside the 2 that it replaces, not below it. */
function levelled(pairs: readonly Pair[]): readonly Pair[] {
  const merged: Pair[] = [];
  for (const pair of pairs) {
    const last = merged.at(-1);
    const replaces =
      last !== undefined &&
      last.after.length === 0 &&
      pair.before.length === 0 &&
      last.elsewhere === null &&
      pair.elsewhere === null &&
      haveOneNumber(last.before[0], pair.after[0]);
    if (replaces) merged[merged.length - 1] = { ...pair, before: last.before };
    else merged.push(pair);
  }
  return merged;
}

function haveOneNumber(old: Unit | undefined, now: Unit | undefined): boolean {
  if (old?.kind === "table" && now?.kind === "table") return true;
  return old?.kind === "block" && now?.kind === "block" && old.number !== "" && old.number === now.number;
}
