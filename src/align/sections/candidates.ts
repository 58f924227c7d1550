import { append } from "../../sequence/append.ts";
import type { Interner } from "../../sequence/intern.ts";
import { type Catalogue, remembered } from "../catalogue.ts";
import { type Features, featuresOf } from "../likeness.ts";
import type { Pairing } from "../pairing.ts";
import { firstBeyond } from "../../sequence/search.ts";

/** Interned names of the holders of one side. */
export interface HolderKeys {
  /** Of the title, folded; `NO_TITLE` where there is none. */
  readonly titles: readonly number[];
  /** Of the titles above. */
  readonly paths: readonly number[];
  /** Of the number, by value; `NO_LABEL` where there is none. */
  readonly labels: readonly number[];
  readonly titleFeatures: (holder: number) => Features;
  /** How often the title stands on this side. */
  readonly titleCounts: ReadonlyMap<number, number>;
  /** Holders directly under each holder, by holder + 1 (0: at the top). */
  readonly children: readonly (readonly number[])[];
  /** The place of each holder among those of its parent, from 0. */
  readonly places: readonly number[];
}

export interface SectionKeys {
  readonly a: HolderKeys;
  readonly b: HolderKeys;
}

export const NO_TITLE = -1;
export const NO_LABEL = -1;

export function holderKeys(side: Catalogue, interner: Interner, fold: (text: string) => string): HolderKeys {
  const folded = new Map<string, number>();
  const idOfTitle = (title: string): number => {
    const known = folded.get(title) ?? interner.id(`\u0000title ${fold(title)}`);
    folded.set(title, known);
    return known;
  };
  const titles: number[] = [];
  const paths: number[] = [];
  const labels: number[] = [];
  const titleCounts = new Map<number, number>();
  const children: number[][] = [[]];
  const places: number[] = [];
  for (const [holder, section] of side.sections.entries()) {
    children.push([]);
    const title = section === null || section.title === "" ? NO_TITLE : idOfTitle(section.title);
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
    const siblings = children[parent + 1] ?? [];
    places.push(siblings.length);
    if (holder > 0) siblings.push(holder);
  }
  const titleFeatures = remembered((holder) => featuresOf([side.sections[holder]?.title ?? ""]));
  return { titles, paths, labels, titleFeatures, titleCounts, children, places };
}

/** Candidates of one kind for one section; the nearest in place come first. */
const MOST_OF_A_KIND = 6;
/** Hashed features that are looked up for each section; sixteen find a half-rewritten section in 98 of 100 cases. */
const SKETCH = 24;
/** A feature in more sections than this tells nothing. */
const MOST_BEARERS = 24;

/** Candidates that the texts themselves give: equal content, title or path, or many features in common. */
export function candidatesByText(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  open: OpenSections,
): Candidates {
  const found = new Map<number, Set<number>>(open.a.map((holder) => [holder, new Set()]));
  const scale = scaleOf(a, b);
  const kinds: readonly ((side: Catalogue, own: HolderKeys, holder: number) => string | null)[] = [
    contentKey,
    titleKey,
    pathKey,
  ];
  for (const keyOf of kinds) {
    const [keyOfA, keyOfB] = [(x: number) => keyOf(a, keys.a, x), (y: number) => keyOf(b, keys.b, y)];
    byKey(open.a, open.b, keyOfA, keyOfB, found, scale);
  }
  bySketch(a, b, open.a, open.b, found);
  return found;
}

/** Those sections of each side that are not paired for good. */
export interface OpenSections {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly isOpenB: Uint8Array;
}

export type Candidates = ReadonlyMap<number, ReadonlySet<number>>;

export function openSections(
  a: Catalogue,
  b: Catalogue,
  anchored: Uint8Array,
  pairing: Pairing,
): OpenSections {
  const isOpenB = Uint8Array.from(b.sections, (_, holder) => {
    const partner = pairing.toA[holder] ?? -1;
    return holder > 0 && (partner < 0 || anchored[partner] === 0) ? 1 : 0;
  });
  return {
    a: a.sections.map((_, holder) => holder).filter((holder) => anchored[holder] === 0),
    b: b.sections.map((_, holder) => holder).filter((holder) => isOpenB[holder] === 1),
    isOpenB,
  };
}

function contentKey(side: Catalogue, _keys: HolderKeys, holder: number): string | null {
  return side.sizes[holder] === 0 ? null : `${side.contents[holder]}`;
}

function titleKey(_side: Catalogue, keys: HolderKeys, holder: number): string | null {
  return keys.titles[holder] === NO_TITLE ? null : `${keys.titles[holder]}`;
}

function pathKey(_side: Catalogue, keys: HolderKeys, holder: number): string {
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
    append(bearers, key, y);
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
  const next = firstBeyond(ascending, (other) => other >= place);
  const from = Math.max(0, Math.min(ascending.length - MOST_OF_A_KIND, next - MOST_OF_A_KIND / 2));
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

/** Candidates that the pairs found so far give: what stands beside the partner of a neighbour, and under that of the parent. */
export function candidatesByPlace(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  context: Pairing,
  open: OpenSections,
): Candidates {
  const found = new Map<number, Set<number>>();
  const add = (x: number, y: number): void => {
    if (open.isOpenB[y] !== 1) return;
    const known = found.get(x);
    if (known === undefined) found.set(x, new Set([y]));
    else known.add(y);
  };
  const openChildren = new Map<number, readonly number[]>();
  for (const x of open.a) {
    const previous = context.toB[x - 1] ?? -1;
    const next = context.toB[x + 1] ?? -1;
    for (let step = 1; step <= 2; step++) {
      if (previous >= 0) add(x, previous + step);
      if (next >= 0) add(x, next - step);
    }
    const parent = a.parents[x] ?? -1;
    const over = parent < 0 ? -1 : (context.toB[parent] ?? -1);
    if (parent >= 0 && over < 0) continue;
    const children = keys.b.children[over + 1] ?? [];
    const list = openChildren.get(over) ?? children.filter((y) => open.isOpenB[y] === 1);
    openChildren.set(over, list);
    const share = (keys.a.places[x] ?? 0) / Math.max(1, keys.a.children[parent + 1]?.length ?? 1);
    for (const y of nearest(list, children[Math.floor(share * children.length)] ?? 0)) add(x, y);
  }
  // A chapter without text of its own is where its articles are.
  for (let child = 1; child < a.sections.length; child++) {
    const over = a.parents[child] ?? -1;
    const partner = context.toB[child] ?? -1;
    const otherOver = partner < 0 ? -1 : (b.parents[partner] ?? -1);
    if (over >= 0 && otherOver >= 0) add(over, otherOver);
  }
  return found;
}
