import type { BilingualLexicon, Translation } from "../lexicon/bilingual.ts";
import type { Tongue } from "./fold.ts";
import type { Scan } from "./scan.ts";

/**
 * A text as it is compared with texts of the other side. Each content position has a weight and the evidence that would cover
 * it: keys with their strengths, the strongest first. `offers` are the keys that it is evidence by itself.
 */
export interface Reading {
  readonly weights: Float64Array;
  /** The evidence of position i lies from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  readonly strengths: Float64Array;
  readonly offers: Int32Array;
  /** The sum of the weights. */
  readonly weight: number;
}

/** Texts of one side with the tongue that they are in. */
export interface Side {
  readonly tongue: Tongue;
  readonly texts: readonly string[];
}

export interface Readings {
  readonly sides: readonly [readonly Reading[], readonly Reading[]];
  /** How many different keys there are; they count from 0. */
  readonly keyCount: number;
}

/** Reads both sides at once, since evidence is only what the other side may offer. */
export function readSides(sides: readonly [Side, Side], lexicon: BilingualLexicon): Readings {
  const keys = new Map<string, number>();
  const scans = sides.map((side) => scanAll(side, lexicon, keys));
  const read = (own: 0 | 1): readonly Reading[] => {
    const [here, there] = [scans[own] ?? NOTHING, scans[1 - own] ?? NOTHING];
    const { tongue } = sides[own];
    const other = sides[own === 0 ? 1 : 0].tongue;
    const evidence = evidenceOf(keys, there.offered, lexicon.translations(tongue, other), tongue === other);
    const weightOf = weightsOf(here.scans);
    return here.scans.map((one, index) => link(one, here.offers[index] ?? EMPTY, evidence, weightOf));
  };
  return { sides: [read(0), read(1)], keyCount: keys.size };
}

const EMPTY: Int32Array = new Int32Array(0);
const NOTHING: Scans = { scans: [], offers: [], offered: new Set() };

interface Scans {
  readonly scans: readonly Scan[];
  readonly offers: readonly Int32Array[];
  readonly offered: ReadonlySet<number>;
}

function scanAll({ texts, tongue }: Side, lexicon: BilingualLexicon, keys: Map<string, number>): Scans {
  const offered = new Set<number>();
  const scans = texts.map((text) => lexicon.scan(text, tongue));
  const offers = scans.map(({ terms }) => {
    const own = new Set<number>();
    for (const { term } of terms) {
      let key = keys.get(term);
      if (key === undefined) keys.set(term, (key = keys.size));
      own.add(key);
      offered.add(key);
    }
    return Int32Array.from(own);
  });
  return { scans, offers, offered };
}

interface Evidence {
  readonly key: number;
  readonly strength: number;
}

/** A single Han character says little by itself: it stands in many words. Within one tongue it says more. */
const ONE_CHARACTER = 0.35;
const ONE_CHARACTER_SAME_TONGUE = 0.6;
/** What is left of the strength of a translation of a single Han character. */
const ONE_CHARACTER_TRANSLATED = 0.6;

function evidenceOf(
  keys: ReadonlyMap<string, number>,
  offered: ReadonlySet<number>,
  translations: ReadonlyMap<string, readonly Translation[]>,
  sameTongue: boolean,
): (term: string) => readonly Evidence[] {
  const known = new Map<string, readonly Evidence[]>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const single = term.length === 1;
    const found: Evidence[] = [];
    const own = keys.get(term);
    if (own !== undefined && offered.has(own)) {
      const strength = !single ? 1 : sameTongue ? ONE_CHARACTER_SAME_TONGUE : ONE_CHARACTER;
      found.push({ key: own, strength });
    }
    for (const { term: other, strength } of translations.get(term) ?? []) {
      const key = keys.get(other);
      if (key !== undefined && offered.has(key))
        found.push({ key, strength: single ? strength * ONE_CHARACTER_TRANSLATED : strength });
    }
    known.set(term, found);
    return found;
  };
}

/** A Han character is about half a word. */
const HAN_WEIGHT = 0.5;

/** How much a position counts: less the more of the document's texts it stands in. */
function weightsOf(scans: readonly Scan[]): (position: string) => number {
  const counts = new Map<string, number>();
  for (const { positions } of scans)
    for (const position of new Set(positions)) counts.set(position, (counts.get(position) ?? 0) + 1);
  return (position) => {
    const rarity = Math.log(1 + scans.length / (0.5 + (counts.get(position) ?? 0)));
    return position.length === 1 ? HAN_WEIGHT * rarity : rarity;
  };
}

function link(
  { positions, terms }: Scan,
  offers: Int32Array,
  evidence: (term: string) => readonly Evidence[],
  weightOf: (position: string) => number,
): Reading {
  const found: (Evidence[] | undefined)[] = [];
  for (const { term, from, to } of terms) {
    const own = evidence(term);
    if (own.length === 0) continue;
    for (let place = from; place < to; place++) {
      const here = found[place];
      if (here === undefined) found[place] = [...own];
      else here.push(...own);
    }
  }
  const starts = new Int32Array(positions.length + 1);
  const keys: number[] = [];
  const strengths: number[] = [];
  for (let place = 0; place < positions.length; place++) {
    const start = keys.length;
    for (const { key, strength } of found[place]?.sort(strongestFirst) ?? []) {
      // The same key by another term: the stronger one was first.
      if (keys.includes(key, start)) continue;
      keys.push(key);
      strengths.push(strength);
    }
    starts[place + 1] = keys.length;
  }
  const weights = Float64Array.from(positions, weightOf);
  return {
    weights,
    starts,
    keys: Int32Array.from(keys),
    strengths: Float64Array.from(strengths),
    offers,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function strongestFirst(one: Evidence, other: Evidence): number {
  return other.strength - one.strength || one.key - other.key;
}
