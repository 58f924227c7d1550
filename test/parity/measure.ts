import { correspond } from "../../src/parity/correspond/correspond.ts";
import type { BilingualLexicon } from "../../src/parity/lexicon/bilingual.ts";
import type { Block, Correspondence, Language, Segmented } from "../../src/model.ts";
import { segment } from "../../src/tokenize/segment.ts";
import { random } from "../seeds/copies.ts";
import { documentOf } from "../real.ts";
import { type Chunk, chunksOf, edited, type Rates, written } from "./edits.ts";

/** Right links, links made and links wanted, of several documents together. */
export interface Score {
  right: number;
  made: number;
  wanted: number;
}

export function f1({ right, made, wanted }: Score): number {
  return made + wanted === 0 ? 1 : (2 * right) / (made + wanted);
}

export function shown(score: Score): string {
  return `F1 ${f1(score).toFixed(4)} (${score.right} right, ${score.made} made, ${score.wanted} wanted)`;
}

/** One policy in two languages that were written chunk for chunk. */
export interface Pair {
  readonly name: string;
  readonly languages: readonly [Language, Language];
  readonly texts: readonly [string, string];
}

/** Whether the two texts have the same chunks in the same order, so that the number of a chunk says what it translates. */
export function isParallel({ texts }: Pair): boolean {
  const [first, second] = [chunksOf(texts[0]), chunksOf(texts[1])];
  return first.length === second.length && first.every(({ kind }, index) => kind === second[index]?.kind);
}

export interface Copy {
  readonly sides: readonly [Segmented, Segmented];
  readonly at: readonly [ReadonlyMap<number, Chunk>, ReadonlyMap<number, Chunk>];
}

/** The pair with each side edited by itself. */
export async function copyOf(
  pair: Pair,
  foreign: readonly [readonly Chunk[], readonly Chunk[]],
  rates: Rates | null,
  seed: number,
): Promise<Copy> {
  const pick = random(seed);
  const [first, second] = ([0, 1] as const).map((side) => {
    const chunks = chunksOf(pair.texts[side]);
    return written(rates === null ? chunks : edited(chunks, foreign[side], rates, pick));
  });
  const read = async (text: string, side: 0 | 1): Promise<Segmented> =>
    segment(await documentOf(`${pair.name}.md`, text, { language: pair.languages[side] }));
  return {
    sides: [await read(first?.text ?? "", 0), await read(second?.text ?? "", 1)],
    at: [first?.at ?? new Map(), second?.at ?? new Map()],
  };
}

export interface Measured {
  readonly blocks: Score;
  readonly sections: Score;
}

/** Counts the links of blocks and of sections that join chunks with a common id. */
export function measure(copy: Copy, lexicon: BilingualLexicon, total: Measured): Correspondence {
  const found = correspond(copy.sides[0], copy.sides[1], lexicon);
  const [here, there] = copy.at;
  const links = found.blocks.flatMap(({ reference, translation }) =>
    reference.flatMap((a) => translation.map((b) => [chunkAt(here, a), chunkAt(there, b)] as const)),
  );
  count(total.blocks, links, here, there, (chunk) => chunk.kind !== "heading" && chunk.kind !== "other");
  const sections = found.sections.flatMap(({ reference, translation }) =>
    reference.flatMap((a) =>
      translation.map(
        (b) => [here.get(a.heading.lines[0]?.line ?? 0), there.get(b.heading.lines[0]?.line ?? 0)] as const,
      ),
    ),
  );
  const titles = new Set(
    ([0, 1] as const).map((side) => copy.at[side].get(copy.sides[side].document.title?.lines[0]?.line ?? 0)),
  );
  count(total.sections, sections, here, there, (chunk) => chunk.kind === "heading" && !titles.has(chunk));
  return found;
}

function count(
  score: Score,
  links: readonly (readonly [Chunk | undefined, Chunk | undefined])[],
  here: ReadonlyMap<number, Chunk>,
  there: ReadonlyMap<number, Chunk>,
  counts: (chunk: Chunk) => boolean,
): void {
  const made = new Set<string>();
  const places = [indexOf(here), indexOf(there)] as const;
  for (const [a, b] of links) {
    if (a === undefined || b === undefined || !counts(a) || !counts(b)) continue;
    const key = `${places[0].get(a)} ${places[1].get(b)}`;
    if (made.has(key)) continue;
    made.add(key);
    score.made++;
    if (a.ids.some((id) => b.ids.includes(id))) score.right++;
  }
  for (const a of here.values()) {
    if (!counts(a)) continue;
    for (const b of there.values()) if (counts(b) && a.ids.some((id) => b.ids.includes(id))) score.wanted++;
  }
}

function indexOf(at: ReadonlyMap<number, Chunk>): ReadonlyMap<Chunk, number> {
  return new Map([...at].map(([line, chunk]) => [chunk, line]));
}

function chunkAt(at: ReadonlyMap<number, Chunk>, block: Block): Chunk | undefined {
  return at.get(block.lines[0]?.line ?? 0);
}
