import type { Block, Document, Section, Segmented, Sentence } from "../model.ts";
import { splitSentences } from "./sentences.ts";

/** The document with every block cut into sentences: those of the preamble first, then section by section. */
export function segment(document: Document): Segmented {
  const sentences = new Map<string, readonly Sentence[]>();
  const add = (blocks: readonly Block[]): void => {
    for (const block of blocks) sentences.set(block.id, sentencesOf(block));
  };
  add(document.preamble);
  // A stack of our own: a hostile document nests deeper than the call stack.
  const pending: Section[] = [...document.sections].reverse();
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    add(section.blocks);
    for (let child = section.children.length - 1; child >= 0; child -= 1) {
      const nested = section.children[child];
      if (nested !== undefined) pending.push(nested);
    }
  }
  return { document, sentences };
}

function sentencesOf(block: Block): readonly Sentence[] {
  return splitSentences(block.text, block.language).map((span, index) => ({ block, index, span }));
}
