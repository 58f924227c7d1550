import type { Block, Document, Section, Sentence } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/** What is known of the sentences in reading order, each with the section that it stands in; null is the preamble. */
export function standingsInOrder<T extends { readonly sentence: Sentence }>(
  document: Document,
  standings: readonly T[],
): readonly { readonly section: Section | null; readonly standing: T }[] {
  const byBlock = new Map<string, T[]>();
  for (const standing of standings) {
    const { id } = standing.sentence.block;
    append(byBlock, id, standing);
  }
  return [...blocksOf(document)].flatMap(({ section, block }) =>
    (byBlock.get(block.id) ?? [])
      .toSorted((a, b) => a.sentence.index - b.sentence.index)
      .map((standing) => ({ section, standing })),
  );
}

function* blocksOf(
  document: Document,
): Generator<{ readonly section: Section | null; readonly block: Block }> {
  for (const block of document.preamble) yield { section: null, block };
  for (const section of sectionsInOrder(document))
    for (const block of section.blocks) yield { section, block };
}
