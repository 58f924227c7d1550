import type { Block, Document, Language, Section, Segmented, Sentence } from "../../model.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { factsOf } from "../reading/facts.ts";
import type { Tongue } from "../reading/fold.ts";
import { type Reading, readSides } from "../reading/reading.ts";
import { lengthOf } from "../score/length.ts";

/** A sentence with what it is compared by. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly readings: readonly [Reading];
  readonly length: number;
}

/** A block with what it is compared by. */
export interface Unit {
  readonly block: Block;
  /** The index of its place. */
  readonly place: number;
  readonly sentences: readonly ReadSentence[];
  readonly readings: readonly Reading[];
  readonly facts: ReadonlySet<string>;
  readonly length: number;
}

/** A section, or the preamble as the first one, with the units that stand in it. */
export interface Place {
  readonly section: Section | null;
  /** The index of the place that it stands in; −1 for the preamble, which holds nothing. */
  readonly parent: number;
  readonly depth: number;
  readonly heading: readonly Reading[];
  /** Its own units are those from `from` up to `to`; with those of its children, up to `end`. */
  readonly from: number;
  readonly to: number;
  end: number;
}

/** A document as a flat list of places and units in reading order. */
export interface Page {
  readonly document: Document;
  readonly places: readonly Place[];
  readonly units: readonly Unit[];
}

export interface Pages {
  readonly pages: readonly [Page, Page];
  readonly keyCount: number;
}

/** Lays both documents out and reads their texts against each other. */
export function readPages(sides: readonly [Segmented, Segmented], lexicon: BilingualLexicon): Pages {
  const lists = [listOf(sides[0]), listOf(sides[1])] as const;
  const { sides: readings, keyCount } = readSides(
    [
      { tongue: tongueOf(sides[0].document.language), texts: textsOf(lists[0]) },
      { tongue: tongueOf(sides[1].document.language), texts: textsOf(lists[1]) },
    ],
    lexicon,
  );
  return {
    pages: [
      pageOf(sides[0].document, lists[0], readings[0]),
      pageOf(sides[1].document, lists[1], readings[1]),
    ],
    keyCount,
  };
}

function textsOf({ headings, sentences }: List): readonly string[] {
  return [
    ...headings,
    ...sentences.flatMap((all) => all.map(({ block, span }) => block.text.slice(...span))),
  ];
}

export function tongueOf(language: Language): Tongue {
  return language === "ja" || language === "en" ? language : "zh";
}

interface List {
  readonly sections: readonly {
    readonly section: Section | null;
    readonly parent: number;
    readonly depth: number;
  }[];
  readonly headings: readonly string[];
  /** The blocks of each of `sections`, one after another, with their sentences. */
  readonly blocks: readonly (readonly Block[])[];
  readonly sentences: readonly (readonly Sentence[])[];
}

function listOf({ document, sentences }: Segmented): List {
  const sections: List["sections"][number][] = [{ section: null, parent: -1, depth: 0 }];
  const blocks: (readonly Block[])[] = [document.preamble];
  // A stack of our own: a hostile document nests deeper than the call stack.
  const pending = document.sections.map((section) => ({ section, parent: -1, depth: 1 })).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const index = sections.length;
    sections.push(next);
    blocks.push(next.section.blocks);
    for (let child = next.section.children.length - 1; child >= 0; child--) {
      const section = next.section.children[child];
      if (section !== undefined) pending.push({ section, parent: index, depth: next.depth + 1 });
    }
  }
  return {
    sections,
    headings: sections.map(({ section }) => section?.title ?? ""),
    blocks,
    sentences: blocks.flat().map(({ id }) => sentences.get(id) ?? []),
  };
}

function pageOf(
  document: Document,
  { sections, blocks, sentences }: List,
  readings: readonly Reading[],
): Page {
  const units: Unit[] = [];
  const places: Place[] = [];
  let reading = sections.length;
  for (const [index, { section, parent, depth }] of sections.entries()) {
    const from = units.length;
    for (const block of blocks[index] ?? []) {
      const read = (sentences[units.length] ?? []).flatMap((sentence): readonly ReadSentence[] => {
        const own = readings[reading++];
        const length = lengthOf(block.text.slice(...sentence.span));
        return own === undefined ? [] : [{ sentence, readings: [own], length }];
      });
      units.push({
        block,
        place: index,
        sentences: read,
        readings: read.flatMap(({ readings }) => readings),
        facts: factsOf(block.text, block.marks, block.language),
        length: read.reduce((sum, { length }) => sum + length, 0),
      });
    }
    const heading = readings[index];
    places.push({
      section,
      parent,
      depth,
      heading: heading === undefined ? [] : [heading],
      from,
      to: units.length,
      end: units.length,
    });
  }
  // Children stand behind their parents, so that the ends of the last ones reach the first.
  for (let index = places.length - 1; index > 0; index--) {
    const [place, parent] = [places[index], places[places[index]?.parent ?? -1]];
    if (place !== undefined && parent !== undefined) parent.end = Math.max(parent.end, place.end);
  }
  return { document, places, units };
}
