import type { Block, Document, Section, Segmented, Sentence } from "../../src/model.ts";

/** Sentences good enough for tests of what comes after them: an end mark, and the white space behind it. */
export function segmented(document: Document): Segmented {
  const sentences = new Map<string, readonly Sentence[]>();
  const add = (blocks: readonly Block[]): void => {
    for (const block of blocks) sentences.set(block.id, sentencesOf(block));
  };
  const visit = (section: Section): void => {
    add(section.blocks);
    section.children.forEach(visit);
  };
  add(document.preamble);
  document.sections.forEach(visit);
  return { document, sentences };
}

function sentencesOf(block: Block): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of block.text.matchAll(/(?:[。！？]|[.!?](?=\s))\s*|\n/gu)) {
    const end = match.index + match[0].length;
    sentences.push({ block, index: sentences.length, span: [start, end] });
    start = end;
  }
  if (start < block.text.length) {
    sentences.push({ block, index: sentences.length, span: [start, block.text.length] });
  }
  return sentences;
}
