import type { Alignment, Link, Sentence, Span } from "../../model.ts";
import { heaviestIncreasing } from "../../sequence/increasing.ts";
import { type Passage, sentenceKey, sentencesOn, type Standing } from "./passage.ts";

/** Sentences of one passage that became those of another, or that stand on one side alone. Together they are both passages. */
export interface Segment {
  readonly before: Span;
  readonly after: Span;
  /** Of all its sentences. */
  readonly keys: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Which sentence became which, by the keys of both. */
export interface SentenceLinks {
  /** The number of the link that a sentence of either side is in. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

export function sentenceLinks({ sentences }: Alignment): SentenceLinks {
  const [before, after] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, link] of sentences.entries()) {
    for (const key of keysOf(link, "before")) before.set(key, index);
    for (const key of keysOf(link, "after")) after.set(key, index);
  }
  return { before, after };
}

/** Pairs the sentences of two passages as the alignment does, as far as they keep their order. */
export function segmentsOf(before: Passage, after: Passage, links: SentenceLinks): readonly Segment[] {
  const pairs = pairsOf(before, after, links);
  const segments: Segment[] = [];
  let [old, now] = [0, 0];
  const alone = (side: "before" | "after", stretch: Standing): void => {
    const [from, to] = [offsetOf(before, old), offsetOf(after, now)];
    segments.push(
      side === "before"
        ? { before: stretch.span, after: [to, to], keys: { before: [stretch.key], after: [] } }
        : { before: [from, from], after: stretch.span, keys: { before: [], after: [stretch.key] } },
    );
  };
  const passBy = (untilOld: number, untilNow: number): void => {
    for (; old < untilOld; old++) {
      const stretch = before.sentences[old];
      if (stretch !== undefined) alone("before", stretch);
    }
    for (; now < untilNow; now++) {
      const stretch = after.sentences[now];
      if (stretch !== undefined) alone("after", stretch);
    }
  };
  for (const { olds, nows } of pairs) {
    passBy(olds.from, nows.from);
    const [x, y] = [before.sentences.slice(olds.from, olds.to), after.sentences.slice(nows.from, nows.to)];
    segments.push({
      before: [offsetOf(before, olds.from), offsetOf(before, olds.to)],
      after: [offsetOf(after, nows.from), offsetOf(after, nows.to)],
      keys: { before: x.map(({ key }) => key), after: y.map(({ key }) => key) },
    });
    [old, now] = [olds.to, nows.to];
  }
  passBy(before.sentences.length, after.sentences.length);
  return segments;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Pair {
  readonly olds: Range;
  readonly nows: Range;
}

function pairsOf(before: Passage, after: Passage, links: SentenceLinks): readonly Pair[] {
  const olds = rangesOf(before.sentences, links.before);
  const nows = rangesOf(after.sentences, links.after);
  const pairs: Pair[] = [];
  for (const [link, range] of nows) {
    const old = olds.get(link);
    if (old !== undefined && old !== null && range !== null) pairs.push({ olds: old, nows: range });
  }
  pairs.sort((one, other) => one.nows.from - other.nows.from);
  const stays = heaviestIncreasing(
    pairs.map(({ olds: { from } }) => from),
    pairs.map(({ nows: { from, to } }) => offsetOf(after, to) - offsetOf(after, from) + 1),
  );
  return pairs.filter((_, index) => stays[index] === 1);
}

/** Where the sentences of each link stand; null where others stand between them. A heading is its own link. */
function rangesOf(
  sentences: readonly Standing[],
  links: ReadonlyMap<string, number>,
): ReadonlyMap<string, Range | null> {
  const ranges = new Map<string, Range | null>();
  for (const [place, { key }] of sentences.entries()) {
    const link = key.startsWith("s ") ? String(links.get(key) ?? key) : "heading";
    const known = ranges.get(link);
    if (known === undefined) ranges.set(link, { from: place, to: place + 1 });
    else ranges.set(link, known?.to === place ? { from: known.from, to: place + 1 } : null);
  }
  return ranges;
}

function offsetOf({ sentences, text }: Passage, place: number): number {
  return sentences[place]?.span[0] ?? text.length;
}

function keysOf(link: Link<Sentence>, side: "before" | "after"): readonly string[] {
  const sentences = sentencesOn(link, side);
  return sentences.map(({ block, index }) => sentenceKey(block.id, index));
}
