import type { Block, Document, Segmented, Sentence, SplitSentences } from "../model.ts";
import { splitSentences } from "./sentences.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/**
 * The document with every block cut into sentences: those of the preamble first, then section by section. Blocks that stand in `known` as
 * well (most of a former version's do) are cut as they were there.
 */
export function segment(document: Document, known?: Segmented): Segmented {
  const cut = known === undefined ? splitSentences : cutAs(known);
  const sentences = new Map<string, readonly Sentence[]>();
  const add = (blocks: readonly Block[]): void => {
    for (const block of blocks) sentences.set(block.id, sentencesOf(block, cut));
  };
  add(document.preamble);
  for (const { blocks } of sectionsInOrder(document)) add(blocks);
  return { document, sentences };
}

function cutAs({ sentences }: Segmented): SplitSentences {
  const texts = new Map<string, readonly Sentence[]>();
  for (const own of sentences.values()) if (own[0] !== undefined) texts.set(own[0].block.text, own);
  return (text, language) => {
    const own = texts.get(text);
    return own?.[0]?.block.language === language
      ? own.map(({ span }) => span)
      : splitSentences(text, language);
  };
}

function sentencesOf(block: Block, cut: SplitSentences): readonly Sentence[] {
  return cut(block.text, block.language).map((span, index) => ({ block, index, span }));
}
