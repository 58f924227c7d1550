import type { Reading } from "../reading/reading.ts";
import type { Coverage } from "./coverage.ts";
import type { Surroundings, Weights } from "./weights.ts";

/** What is compared: a block or a sentence, or several in a row as one. */
export interface Comparable {
  readonly readings: readonly Reading[];
  readonly facts: ReadonlySet<string>;
  readonly length: number;
  readonly kind: string;
}

/** How alike runs of the two sides are, by indices; everything is computed when first asked for. */
export interface Likeness {
  /** The harmonic mean of what each covers of the other, 0–1. */
  readonly coverage: (a: number, b: number) => number;
  readonly features: (as: readonly number[], bs: readonly number[]) => Features;
  /** Log odds that the runs say the same. */
  readonly odds: (as: readonly number[], bs: readonly number[]) => number;
  /** How much of each run is in the other. */
  readonly shares: (as: readonly number[], bs: readonly number[]) => Shares;
  /** How much of each text is in the other, to the most that is in any: whether one may be a part of the other. */
  readonly belongs: (a: number, b: number) => Shares;
  /** The candidates of each of `a`, and of each of `b`. */
  readonly candidates: readonly [readonly (readonly number[])[], readonly (readonly number[])[]];
}

/** A share of the content of either side, 0–1. */
export interface Shares {
  readonly a: number;
  readonly b: number;
}

export type Features = Omit<Weights, "bias" | keyof Surroundings>;

export function createLikeness(
  as: readonly Comparable[],
  bs: readonly Comparable[],
  candidates: readonly (readonly number[])[],
  cover: Coverage,
  weights: Weights,
): Likeness {
  const measure = createMeasure(as, bs, cover);
  const backward: number[][] = bs.map(() => []);
  for (const [a, list] of candidates.entries()) for (const b of list) backward[b]?.push(a);
  // Side by side with one `b`, so that its keys are marked once.
  for (const [b, list] of backward.entries()) for (const a of list) measure.forth(a, b);
  for (const [a, list] of candidates.entries()) for (const b of list) measure.back(a, b);
  const coverage = (a: number, b: number): number => harmonic(measure.forth(a, b), measure.back(a, b));
  const [aGroups, bGroups] = [groupsOf(as), groupsOf(bs)];
  const aTop = candidates.map((list, a) => topMean(list, bGroups, (b) => coverage(a, b)));
  const bTop = backward.map((list, b) => topMean(list, aGroups, (a) => coverage(a, b)));
  const aMost = candidates.map((list, a) => most(list, (b) => measure.forth(a, b)));
  const bMost = backward.map((list, b) => most(list, (a) => measure.back(a, b)));
  const belongs = (a: number, b: number): Shares => ({
    a: measure.forth(a, b) / (aMost[a] || 1),
    b: measure.back(a, b) / (bMost[b] || 1),
  });
  const features = (aRun: readonly number[], bRun: readonly number[]): Features => {
    const [a, b] = [joined(as, aRun), joined(bs, bRun)];
    const [first = 0] = aRun;
    const [second = 0] = bRun;
    const single = aRun.length === 1 && bRun.length === 1;
    const shares = single ? null : measure.shares(a.readings, b.readings);
    const mutual = shares === null ? coverage(first, second) : harmonic(shares.a, shares.b);
    const usual = (greatest(aRun, aTop) + greatest(bRun, bTop)) / 2;
    return featuresOf(a, b, mutual, usual);
  };
  const known = new Map<number, number>();
  const odds = (aRun: readonly number[], bRun: readonly number[]): number => {
    // Runs are of neighbours, at most RUN of them.
    const key =
      (((aRun[0] ?? 0) * RUN + aRun.length - 1) * bs.length + (bRun[0] ?? 0)) * RUN + bRun.length - 1;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = oddsOf(features(aRun, bRun), weights)));
    return value;
  };
  const shares = (aRun: readonly number[], bRun: readonly number[]): Shares =>
    measure.shares(joined(as, aRun).readings, joined(bs, bRun).readings);
  return { coverage, features, odds, shares, belongs, candidates: [candidates, backward] };
}

const RUN = 4;

function most(list: readonly number[], of: (index: number) => number): number {
  return list.reduce((best, index) => Math.max(best, of(index)), 0);
}

export function featuresOf(a: Comparable, b: Comparable, coverage: number, usual: number): Features {
  let shared = 0;
  for (const fact of a.facts) if (b.facts.has(fact)) shared++;
  const all = a.facts.size + b.facts.size - shared;
  return {
    coverage,
    margin: Math.min(coverage / (usual + 0.02), 2.5),
    facts: all === 0 ? 0 : shared / all,
    otherFacts: all === 0 ? 0 : 1 - shared / all,
    evidence: Math.log(1 + coverage * Math.min(weightOf(a), weightOf(b))),
    length: Math.min(2, Math.abs(Math.log((a.length + 1) / (b.length + 1)))),
    kind: a.kind === b.kind ? 0 : 1,
  };
}

function weightOf({ readings }: Comparable): number {
  return readings.reduce((sum, { weight }) => sum + weight, 0);
}

function oddsOf(features: Features, weights: Weights): number {
  return (
    weights.bias +
    weights.coverage * features.coverage +
    weights.margin * features.margin +
    weights.facts * features.facts +
    weights.otherFacts * features.otherFacts +
    weights.length * features.length +
    weights.evidence * features.evidence +
    weights.kind * features.kind
  );
}

function createMeasure(
  as: readonly Comparable[],
  bs: readonly Comparable[],
  cover: Coverage,
): {
  readonly forth: (a: number, b: number) => number;
  readonly back: (a: number, b: number) => number;
  readonly shares: (a: readonly Reading[], b: readonly Reading[]) => Shares;
} {
  const dense = as.length * bs.length <= DENSE;
  const known = [memory(dense, as.length * bs.length), memory(dense, as.length * bs.length)] as const;
  const ask = (
    { get, set }: Memory,
    key: number,
    texts: readonly Reading[],
    by: readonly Reading[],
  ): number => {
    const before = get(key);
    if (before !== undefined && before >= 0) return before;
    const value = cover.by(by).of(texts);
    set(key, value);
    return value;
  };
  const [aReadings, bReadings] = [as.map(({ readings }) => readings), bs.map(({ readings }) => readings)];
  return {
    forth: (a, b) => ask(known[0], a * bs.length + b, aReadings[a] ?? [], bReadings[b] ?? []),
    back: (a, b) => ask(known[1], a * bs.length + b, bReadings[b] ?? [], aReadings[a] ?? []),
    shares: (a, b) => ({ a: cover.by(b).of(a), b: cover.by(a).of(b) }),
  };
}

/** Up to so many pairs are remembered in an array, more in a map of those that were asked for. */
const DENSE = 1_000_000;

interface Memory {
  /** Less than 0 or undefined where nothing is known. */
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, value: number) => void;
}

function memory(dense: boolean, size: number): Memory {
  if (dense) {
    const values = new Float64Array(size).fill(-1);
    return {
      get: (key) => values[key],
      set: (key, value) => {
        values[key] = value;
      },
    };
  }
  const values = new Map<number, number>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
    },
  };
}

function joined(all: readonly Comparable[], run: readonly number[]): Comparable {
  const first = all[run[0] ?? 0];
  if (first !== undefined && run.length === 1) return first;
  const parts = run.flatMap((index) => all[index] ?? []);
  return {
    readings: parts.flatMap(({ readings }) => readings),
    facts: new Set(parts.flatMap(({ facts }) => [...facts])),
    length: parts.reduce((sum, { length }) => sum + length, 0),
    kind: first?.kind ?? "",
  };
}

function harmonic(x: number, y: number): number {
  return x + y === 0 ? 0 : (2 * x * y) / (x + y);
}

/** Against so many best partners a pair is held; the pair itself is one of them. */
const TOP = 4;
/** What texts about the same matter cover of each other although they say different things. */
const UNRELATED = 0.2;

/** The mean of the best partners; those with the same words are one, and where there are few the rest is what others would give. */
function topMean(
  list: readonly number[],
  groups: readonly number[],
  valueOf: (index: number) => number,
): number {
  const best = new Map<number, number>();
  for (const index of list) {
    const [group, value] = [groups[index] ?? 0, valueOf(index)];
    if (value > (best.get(group) ?? -1)) best.set(group, value);
  }
  const values = [...best.values()].sort((x, y) => y - x).slice(0, TOP);
  const sum = values.reduce((all, value) => all + value, 0);
  return (sum + UNRELATED * (TOP - values.length)) / TOP;
}

/** A number for each text, the same for those with the same words. */
function groupsOf(texts: readonly Comparable[]): readonly number[] {
  const numbers = new Map<string, number>();
  return texts.map(({ readings }) => {
    const words = readings.map(({ offers }) => offers.join(" ")).join("|");
    let number = numbers.get(words);
    if (number === undefined) numbers.set(words, (number = numbers.size));
    return number;
  });
}

function greatest(run: readonly number[], values: readonly number[]): number {
  return Math.max(...run.map((index) => values[index] ?? 0));
}

/** The probability that log odds stand for. */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
