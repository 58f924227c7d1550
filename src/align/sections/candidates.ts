import type { Interner } from "../../sequence/intern.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Pairing } from "../pairing.ts";

/** Interned names of the holders of one side. */
export interface HolderKeys {
  /** Of the title, folded; `NO_TITLE` where there is none. */
  readonly titles: readonly number[];
  /** Of the titles above. */
  readonly paths: readonly number[];
  /** Of the number, by value; `NO_LABEL` where there is none. */
  readonly labels: readonly number[];
  /** How often the title stands on this side. */
  readonly titleCounts: ReadonlyMap<number, number>;
  /** Holders directly under each holder, by holder + 1 (0: at the top). */
  readonly children: readonly (readonly number[])[];
}

export interface SectionKeys {
  readonly a: HolderKeys;
  readonly b: HolderKeys;
}

export const NO_TITLE = -1;
export const NO_LABEL = -1;

export function holderKeys(side: Catalogue, interner: Interner, fold: (text: string) => string): HolderKeys {
  const titles: number[] = [];
  const paths: number[] = [];
  const labels: number[] = [];
  const titleCounts = new Map<number, number>();
  const children: number[][] = [[]];
  for (const [holder, section] of side.sections.entries()) {
    children.push([]);
    const title =
      section === null || section.title === "" ? NO_TITLE : interner.id(`\u0000title ${fold(section.title)}`);
    const label = section?.label ?? null;
    const parent = side.parents[holder] ?? -1;
    titles.push(title);
    labels.push(
      label === null ? NO_LABEL : interner.id(`\u0000label ${label.numbering} ${label.ordinal.join(".")}`),
    );
    paths.push(
      parent < 0
        ? 0
        : interner.id(
            `\u0000path ${paths[parent]}/${titles[parent] === NO_TITLE ? `#${labels[parent]}` : titles[parent]}`,
          ),
    );
    titleCounts.set(title, (titleCounts.get(title) ?? 0) + 1);
    if (holder > 0) children[parent + 1]?.push(holder);
  }
  return { titles, paths, labels, titleCounts, children };
}

/** Candidates of one kind for one section; the nearest in place come first. */
const MOST_OF_A_KIND = 6;
/** Hashed features that are looked up for each section; sixteen find a half-rewritten section in 98 of 100 cases. */
const SKETCH = 24;
/** A feature in more sections than this tells nothing. */
const MOST_BEARERS = 24;

/** Pairs worth scoring among the sections that are not paired for good. */
export function candidatesOf(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  context: Pairing,
  anchored: Uint8Array,
): readonly (readonly [number, number])[] {
  const openA = a.sections.map((_, holder) => holder).filter((holder) => anchored[holder] === 0);
  const isOpenB = (holder: number): boolean => {
    const partner = context.toA[holder] ?? -1;
    return holder > 0 && (partner < 0 || anchored[partner] === 0);
  };
  const openB = b.sections.map((_, holder) => holder).filter(isOpenB);
  const found = new Map<number, Set<number>>(openA.map((holder) => [holder, new Set()]));
  const share = scaleOf(a, b);
  byKey(
    openA,
    openB,
    (x) => contentKey(a, x),
    (y) => contentKey(b, y),
    found,
    share,
  );
  byKey(
    openA,
    openB,
    (x) => titleKey(keys.a, x),
    (y) => titleKey(keys.b, y),
    found,
    share,
  );
  byKey(
    openA,
    openB,
    (x) => pathKey(keys.a, x),
    (y) => pathKey(keys.b, y),
    found,
    share,
  );
  bySketch(a, b, openA, openB, found);
  byPlace(a, b, keys, context, openA, isOpenB, found);
  return openA.flatMap((x) => [...(found.get(x) ?? [])].map((y) => [x, y] as const));
}

function contentKey(side: Catalogue, holder: number): string | null {
  return side.sizes[holder] === 0 ? null : `${side.contents[holder]}`;
}

function titleKey(keys: HolderKeys, holder: number): string | null {
  return keys.titles[holder] === NO_TITLE ? null : `${keys.titles[holder]}`;
}

function pathKey(keys: HolderKeys, holder: number): string {
  return `${keys.paths[holder]}/${keys.titles[holder]}/${keys.titles[holder] === NO_TITLE ? keys.labels[holder] : ""}`;
}

/** Where a place in `a` would be in `b` if both grew evenly. */
function scaleOf(a: Catalogue, b: Catalogue): number {
  return b.sections.length / Math.max(1, a.sections.length);
}

function byKey(
  openA: readonly number[],
  openB: readonly number[],
  keyOfA: (holder: number) => string | null,
  keyOfB: (holder: number) => string | null,
  found: ReadonlyMap<number, Set<number>>,
  scale: number,
): void {
  const bearers = new Map<string, number[]>();
  for (const y of openB) {
    const key = keyOfB(y);
    if (key === null) continue;
    const list = bearers.get(key);
    if (list === undefined) bearers.set(key, [y]);
    else list.push(y);
  }
  // The n-th bearer in `a` meets the n-th in `b` and its neighbours: the work stays linear with a thousand bearers.
  const seen = new Map<string, number>();
  for (const x of openA) {
    const key = keyOfA(x);
    const list = key === null ? undefined : bearers.get(key);
    if (key === null || list === undefined) continue;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    for (const y of nearest(list, x * scale)) found.get(x)?.add(y);
    const from = Math.max(0, nth - MOST_OF_A_KIND / 2);
    for (const y of list.slice(from, from + MOST_OF_A_KIND)) found.get(x)?.add(y);
  }
}

function nearest(ascending: readonly number[], place: number): readonly number[] {
  if (ascending.length <= MOST_OF_A_KIND) return ascending;
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(ascending.length - MOST_OF_A_KIND, low - MOST_OF_A_KIND / 2));
  return ascending.slice(from, from + MOST_OF_A_KIND);
}

function bySketch(
  a: Catalogue,
  b: Catalogue,
  openA: readonly number[],
  openB: readonly number[],
  found: ReadonlyMap<number, Set<number>>,
): void {
  const bearers = new Map<number, number[]>();
  for (const y of openB) {
    for (const feature of sketch(b.holderFeatures(y).sorted)) {
      const list = bearers.get(feature);
      if (list === undefined) bearers.set(feature, [y]);
      else if (list.length <= MOST_BEARERS) list.push(y);
    }
  }
  for (const x of openA) {
    const votes = new Map<number, number>();
    for (const feature of sketch(a.holderFeatures(x).sorted)) {
      const list = bearers.get(feature) ?? [];
      if (list.length > MOST_BEARERS) continue;
      for (const y of list) votes.set(y, (votes.get(y) ?? 0) + 1);
    }
    const best = [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, MOST_OF_A_KIND);
    for (const [y] of best) found.get(x)?.add(y);
  }
}

/** The features with the smallest hashes: two texts that share much share many of these (Broder 1997). */
function sketch(sorted: Int32Array): readonly number[] {
  const chosen: number[] = [];
  let last: number | null = null;
  for (const feature of sorted) {
    if ((feature & 3) === 1 || feature === last) continue;
    last = feature;
    chosen.push(feature);
    if (chosen.length === SKETCH) break;
  }
  return chosen;
}

/** What stands beside the partner of a neighbour, and what stands under the partner of the parent. */
function byPlace(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  context: Pairing,
  openA: readonly number[],
  isOpenB: (holder: number) => boolean,
  found: ReadonlyMap<number, Set<number>>,
): void {
  const add = (x: number, y: number): void => {
    if (y < b.sections.length && isOpenB(y)) found.get(x)?.add(y);
  };
  for (const x of openA) {
    const previous = context.toB[x - 1] ?? -1;
    const next = context.toB[x + 1] ?? -1;
    if (previous >= 0) for (let step = 1; step <= 2; step++) add(x, previous + step);
    if (next >= 0) for (let step = 1; step <= 2; step++) add(x, next - step);
    const parent = a.parents[x] ?? -1;
    const over = parent < 0 ? -1 : (context.toB[parent] ?? -1);
    if (parent >= 0 && over < 0) continue;
    const open = (keys.b.children[over + 1] ?? []).filter(isOpenB);
    const own = keys.a.children[parent + 1] ?? [];
    const place = (own.indexOf(x) * (keys.b.children[over + 1]?.length ?? 0)) / Math.max(1, own.length);
    for (const y of nearest(open, (open[0] ?? 0) + place)) add(x, y);
  }
  // A chapter without text of its own is where its articles are.
  for (let child = 1; child < a.sections.length; child++) {
    const over = a.parents[child] ?? -1;
    const partner = context.toB[child] ?? -1;
    const otherOver = partner < 0 ? -1 : (b.parents[partner] ?? -1);
    if (over >= 0 && otherOver >= 0 && isOpenB(otherOver)) found.get(over)?.add(otherOver);
  }
}
