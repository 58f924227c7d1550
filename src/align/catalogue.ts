import type { Block, Document, Section, Segmented, Sentence } from "../model.ts";
import type { Interner } from "../sequence/intern.ts";
import { enumeratorLength } from "../text/enumerator.ts";
import { type Features, featuresOf } from "./likeness.ts";

/**
 * One version as flat lists. A *holder* holds blocks: holder 0 is the preamble, holder n the n-th section in reading
 * order. Ids are interned over both versions, so that equal texts have equal ids.
 */
export interface Catalogue {
  readonly segmented: Segmented;
  /** The section of each holder; null for the preamble. */
  readonly sections: readonly (Section | null)[];
  /** The holder above; -1 at the top and for the preamble. */
  readonly parents: readonly number[];
  readonly blocks: readonly Block[];
  /** The holder of each block. */
  readonly holders: readonly number[];
  /** Where each holder's own blocks begin, with one more entry for the end. */
  readonly firstBlocks: readonly number[];
  /** Of each block's text without the number that it carries, `(1) ` and the like. */
  readonly bodies: readonly number[];
  /** Of each holder's own blocks together. */
  readonly contents: readonly number[];
  /** Characters of each holder's own blocks. */
  readonly sizes: readonly number[];
  readonly sentencesOf: (block: number) => readonly Sentence[];
  /** A text with what gave way throughout put alike on both sides; how texts are paired, never what is told of them. */
  readonly call: Call;
  readonly blockFeatures: (block: number) => Features;
  readonly holderFeatures: (holder: number) => Features;
}

/** How one version's texts are read where they are paired. */
export type Call = (text: string) => string;

export function catalogue(segmented: Segmented, interner: Interner, call: Call): Catalogue {
  const { sections, parents } = holdersOf(segmented.document);
  const blocks: Block[] = [];
  const holders: number[] = [];
  const firstBlocks: number[] = [];
  const bodies: number[] = [];
  const contents: number[] = [];
  const sizes: number[] = [];
  for (const [holder, section] of sections.entries()) {
    firstBlocks.push(blocks.length);
    let size = 0;
    let content = "";
    for (const block of section?.blocks ?? segmented.document.preamble) {
      const body = interner.id(call(block.text.slice(enumeratorLength(block.text)).trim()));
      blocks.push(block);
      holders.push(holder);
      bodies.push(body);
      content += `${body},`;
      size += block.text.length;
    }
    contents.push(interner.id(`\u0000blocks ${content}`));
    sizes.push(size);
  }
  firstBlocks.push(blocks.length);
  const blockFeatures = remembered((block) => featuresOf([call(blocks[block]?.text ?? "")]));
  const holderFeatures = remembered((holder) =>
    featuresOf(blocks.slice(firstBlocks[holder], firstBlocks[holder + 1]).map(({ text }) => call(text))),
  );
  return {
    segmented,
    sections,
    parents,
    blocks,
    holders,
    firstBlocks,
    bodies,
    contents,
    sizes,
    sentencesOf: (block) => segmented.sentences.get(blocks[block]?.id ?? "") ?? [],
    call,
    blockFeatures,
    holderFeatures,
  };
}

/** The preamble, then every section in reading order; a stack of our own, since a hostile file nests 100,000 deep. */
function holdersOf(document: Document): { sections: (Section | null)[]; parents: number[] } {
  const sections: (Section | null)[] = [null];
  const parents: number[] = [-1];
  const waiting = document.sections.map((section) => ({ section, parent: -1 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const holder = sections.length;
    sections.push(next.section);
    parents.push(next.parent);
    for (const child of next.section.children.toReversed()) waiting.push({ section: child, parent: holder });
  }
  return { sections, parents };
}

/** Computes each value once, when it is first asked for. */
export function remembered<T>(compute: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const old = known.get(index);
    if (old !== undefined) return old;
    const fresh = compute(index);
    known.set(index, fresh);
    return fresh;
  };
}
