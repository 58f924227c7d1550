import type { Catalogue } from "../catalogue.ts";
import { likeness } from "../likeness.ts";
import type { Pairing } from "../pairing.ts";
import { type HolderKeys, NO_LABEL, NO_TITLE, type SectionKeys } from "./candidates.ts";

/** What each kind of evidence weighs. Numbers weigh little: an inserted article renumbers all behind it. */
const WEIGHT = { content: 0.55, title: 0.25, label: 0.03, parent: 0.07, neighbours: 0.1 } as const;

/** Below this the pair stands away from where its neighbours went: a move, for which more must speak. */
const LEAST_NEIGHBOURS = 0.25;
const LEAST_AWAY = 0.45;

/** A heading that stands once on each side, between the same neighbours, is that section whatever stands under it now. */
const IN_PLACE = 0.78;
const NEXT_TO_BOTH = 0.7;
/** So is a provision without a heading whose number stayed while its text went: just enough, where nothing else is like it. */
const IN_NUMBER = 0.4;
/** Characters of what stands in its stead: 削除, （削る）, 删除, [Reserved], "Intentionally deleted." */
const NOTE = 24;

/** How surely `x` became `y`, 0 to 1: the weighted mean of the evidence that there is. */
export function scoreSections(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  context: Pairing,
  likenessOf: LikenessOf,
  x: number,
  y: number,
  between: Between,
): number {
  const parents = parentsAgree(a, b, context, x, y);
  const neighbours = near(y - between.low) + near(between.high - y);
  // At the top all have the same parent, so that there the neighbours vouch for a repeated heading.
  const vouched = (a.parents[x] ?? -1) < 0 ? neighbours : parents;
  let sum = 0;
  let total = 0;
  // Asked for every possible pair: no list of the evidence is made.
  const weigh = (weight: number, value: number | null): void => {
    if (value === null) return;
    sum += weight * value;
    total += weight;
  };
  weigh(WEIGHT.content, contentLikeness(a, b, keys, context, likenessOf, x, y));
  weigh(WEIGHT.title, titleLikeness(keys, x, y, vouched));
  weigh(WEIGHT.label, labelsAgree(keys, x, y));
  weigh(WEIGHT.parent, parents);
  weigh(WEIGHT.neighbours, neighbours);
  const score = total === 0 ? 0 : sum / total;
  if (isInPlace(keys, x, y) && neighbours >= NEXT_TO_BOTH && parents > 0) return Math.max(score, IN_PLACE);
  if (isStruckOut(a, b, keys, x, y) && neighbours >= NEXT_TO_BOTH && parents > 0)
    return Math.max(score, IN_NUMBER);
  return neighbours < LEAST_NEIGHBOURS && score < LEAST_AWAY ? 0 : score;
}

/** How alike the own blocks of two sections are. */
export type LikenessOf = (x: number, y: number) => number;

/** Remembers what it has computed: the rounds ask for the same pairs again. */
export function contentLikenessOf(a: Catalogue, b: Catalogue): LikenessOf {
  const known = new Map<number, number>();
  return (x, y) => {
    if (a.contents[x] === b.contents[y]) return 1;
    const key = x * b.sections.length + y;
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = likeness(a.holderFeatures(x), b.holderFeatures(y));
    known.set(key, fresh);
    return fresh;
  };
}

/** Own text against own text, and for a chapter how many of its sections went there. */
function contentLikeness(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  context: Pairing,
  likenessOf: LikenessOf,
  x: number,
  y: number,
): number | null {
  const size = (a.sizes[x] ?? 0) + (b.sizes[y] ?? 0);
  const own = likenessOf(x, y);
  const below = childrenShared(a, b, keys, context, x, y);
  if (size === 0) return below;
  if (below === null) return own;
  // A chapter's one line of introduction says less than its articles.
  const share = size / (size + 200);
  return share * own + (1 - share) * below;
}

function childrenShared(
  a: Catalogue,
  b: Catalogue,
  keys: SectionKeys,
  context: Pairing,
  x: number,
  y: number,
): number | null {
  const own = keys.a.children[x + 1] ?? [];
  const other = keys.b.children[y + 1] ?? [];
  if (own.length === 0 || other.length === 0) return null;
  let shared = 0;
  for (const child of own) {
    const partner = context.toB[child] ?? -1;
    if (partner >= 0 && b.parents[partner] === y) shared++;
  }
  return (2 * shared) / (own.length + other.length);
}

function titleLikeness(keys: SectionKeys, x: number, y: number, vouched: number): number | null {
  const [own, other] = [keys.a.titles[x] ?? NO_TITLE, keys.b.titles[y] ?? NO_TITLE];
  if (own === NO_TITLE && other === NO_TITLE) return null;
  if (own === NO_TITLE || other === NO_TITLE) return 0;
  if (own !== other) return likeness(keys.a.titleFeatures(x), keys.b.titleFeatures(y));
  // A heading that stands under many parents tells nothing without its parent.
  return isRepeated(keys.a, own) || isRepeated(keys.b, other) ? 0.3 + 0.7 * vouched : 1;
}

function isInPlace(keys: SectionKeys, x: number, y: number): boolean {
  const title = keys.a.titles[x] ?? NO_TITLE;
  return (
    title !== NO_TITLE &&
    title === keys.b.titles[y] &&
    !isRepeated(keys.a, title) &&
    !isRepeated(keys.b, title)
  );
}

/** 第1条 削除: the number is kept, so that those behind it keep theirs. */
function isStruckOut(a: Catalogue, b: Catalogue, keys: SectionKeys, x: number, y: number): boolean {
  const label = keys.a.labels[x] ?? NO_LABEL;
  if (label === NO_LABEL || label !== keys.b.labels[y]) return false;
  if (keys.a.titles[x] !== NO_TITLE || keys.b.titles[y] !== NO_TITLE) return false;
  const sizes = [a.sizes[x] ?? 0, b.sizes[y] ?? 0];
  return Math.min(...sizes) > 0 && Math.min(...sizes) <= NOTE;
}

function isRepeated(keys: HolderKeys, title: number): boolean {
  return (keys.titleCounts.get(title) ?? 0) > 1;
}

function labelsAgree(keys: SectionKeys, x: number, y: number): number | null {
  const [own, other] = [keys.a.labels[x] ?? NO_LABEL, keys.b.labels[y] ?? NO_LABEL];
  if (own === NO_LABEL && other === NO_LABEL) return null;
  return own === other ? 1 : 0;
}

function parentsAgree(a: Catalogue, b: Catalogue, context: Pairing, x: number, y: number): number {
  const [own, other] = [a.parents[x] ?? -1, b.parents[y] ?? -1];
  if (own < 0 && other < 0) return 1;
  if (own < 0 || other < 0) return 0;
  if (context.toB[own] === other) return 1;
  return (context.toB[own] ?? -1) < 0 && (context.toA[other] ?? -1) < 0 ? 0.5 : 0;
}

/** Where in `b` the next paired sections on either side of a section of `a` are. */
export interface Between {
  readonly low: number;
  readonly high: number;
}

/** The place in `b` that its neighbours vouch for: half for each that lies on the same side of it. */
export function placeBetween(a: Catalogue, b: Catalogue, { toB }: Pairing, x: number): Between {
  return {
    low: nearestPaired(toB, x, -1, 0) ?? -1,
    high: nearestPaired(toB, x, 1, a.sections.length) ?? b.sections.length,
  };
}

/** Partners further away than this many sections say nothing of a place. */
const REACH = 12;

function nearestPaired(partners: Int32Array, from: number, step: 1 | -1, edge: number): number | null {
  for (let holder = from + step, left = REACH; left > 0; holder += step, left--) {
    if (step < 0 ? holder < edge : holder >= edge) return null;
    const partner = partners[holder] ?? -1;
    if (partner >= 0) return partner;
  }
  return null;
}

function near(distance: number): number {
  return distance > 0 ? 0.5 / Math.sqrt(distance) : 0;
}
