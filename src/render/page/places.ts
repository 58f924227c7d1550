import { append } from "../../sequence/append.ts";
import { afters, befores, linksById } from "../../sequence/links.ts";
import type { Block, ChangeSet, JudgedChange, Link, Section, Sentence } from "../../model.ts";

/** Where everything stands and what is told of it: the lookups that a page of both texts is made from. */
export interface Places {
  readonly sectionBefore: ReadonlyMap<string, Link<Section>>;
  readonly sectionAfter: ReadonlyMap<string, Link<Section>>;
  readonly blockBefore: ReadonlyMap<string, Link<Block>>;
  readonly blockAfter: ReadonlyMap<string, Link<Block>>;
  /** The links of blocks by the section link that they stand under, in reading order; `null` is the preamble. */
  readonly blocksOf: ReadonlyMap<Link<Section> | null, readonly Link<Block>[]>;
  readonly sentencesBefore: ReadonlyMap<string, readonly Placed[]>;
  readonly sentencesAfter: ReadonlyMap<string, readonly Placed[]>;
  /** Changes by the place that a side of theirs names: `<1.2#3` a block of before, `>1.2#3/0` a sentence of after. */
  readonly told: ReadonlyMap<string, readonly JudgedChange[]>;
}

/** A sentence with what became of it. */
export interface Placed {
  readonly sentence: Sentence;
  readonly link: Link<Sentence>;
}

export function placesIn({ alignment, changes }: ChangeSet): Places {
  const [sectionBefore, sectionAfter] = [
    linksById(alignment.sections, befores),
    linksById(alignment.sections, afters),
  ];
  const blocksOf = new Map<Link<Section> | null, Link<Block>[]>();
  for (const link of alignment.blocks) {
    const id = sectionOf((afters(link)[0] ?? befores(link)[0])?.id ?? "");
    append(blocksOf, (link.kind === "removed" ? sectionBefore : sectionAfter).get(id) ?? null, link);
  }
  return {
    sectionBefore,
    sectionAfter,
    blockBefore: linksById(alignment.blocks, befores),
    blockAfter: linksById(alignment.blocks, afters),
    blocksOf,
    sentencesBefore: sentencesBy(alignment.sentences, befores),
    sentencesAfter: sentencesBy(alignment.sentences, afters),
    told: toldAt(changes),
  };
}

/** The id of the section that a block stands in; `0` is the preamble. */
export function sectionOf(block: string): string {
  return block.slice(0, block.lastIndexOf("#"));
}

/** The changes that name this sentence, first those that tell which words are others. */
export function toldOf(
  { told }: Places,
  side: "<" | ">",
  { block, index }: Sentence,
): readonly JudgedChange[] {
  return told.get(`${side}${block.id}/${index}`) ?? [];
}

function toldAt(changes: readonly JudgedChange[]): ReadonlyMap<string, readonly JudgedChange[]> {
  const told = new Map<string, JudgedChange[]>();
  // A date of the document is told last: where its sentence has a change of its own, that one marks the words.
  const ordered = [
    ...changes.filter(({ kind }) => kind !== "metadata"),
    ...changes.filter(({ kind }) => kind === "metadata"),
  ];
  for (const change of ordered) {
    const keys = [
      ...change.before.map(({ block, sentence }) => keyOf("<", block, sentence)),
      ...change.after.map(({ block, sentence }) => keyOf(">", block, sentence)),
    ];
    for (const key of new Set(keys)) if (key !== null) append(told, key, change);
  }
  return told;
}

function keyOf(side: "<" | ">", block: string | null, sentence: number | null): string | null {
  if (block === null) return null;
  return sentence === null ? `${side}${block}` : `${side}${block}/${sentence}`;
}

function sentencesBy(
  links: readonly Link<Sentence>[],
  sides: (link: Link<Sentence>) => readonly Sentence[],
): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const link of links)
    for (const sentence of sides(link)) append(found, sentence.block.id, { sentence, link });
  for (const list of found.values()) list.sort((one, other) => one.sentence.index - other.sentence.index);
  return found;
}
