import type { Alignment, Document, Sentence } from "../model.ts";

/** Which sentence of the older document became which of the newer. */
export type Align = (before: Document, after: Document) => Alignment;

/** Since when a sentence stands: places in the list of versions, the first of which is the oldest. */
export interface Standing {
  readonly sentence: Sentence;
  /** The version in which it took its present wording. */
  readonly wording: number;
  /** The version in which it first appeared, in any wording. */
  readonly origin: number;
}

/**
 * For every sentence of the last document, since when it stands. The documents are the versions of one policy in order of
 * effect. A sentence is followed through moves, renamed and renumbered sections, splits and merges, by the alignment; its
 * wording is its characters, without the space around them.
 */
export function blameDocuments(documents: readonly Document[], align: Align): readonly Standing[] {
  let standings = new Map<string, Standing>();
  let sentences: readonly Sentence[] = [];
  for (const [index, document] of documents.entries()) {
    // Against itself, the first one tells its sentences.
    const { sentences: links } = align(documents[Math.max(0, index - 1)] ?? document, document);
    const next = new Map<string, Standing>();
    const all: Sentence[] = [];
    const add = (sentence: Sentence, sources: readonly Sentence[]): void => {
      const found = sources.flatMap((source) => standings.get(keyOf(source)) ?? []);
      const [only] = found;
      const same =
        found.length === 1 && only !== undefined && wordingOf(only.sentence) === wordingOf(sentence);
      const wording = index > 0 && same ? only.wording : index;
      const origin = index === 0 ? 0 : Math.min(index, ...found.map((one) => one.origin));
      next.set(keyOf(sentence), { sentence, wording, origin });
      all.push(sentence);
    };
    for (const link of links) {
      if (link.kind === "paired") add(link.after, [link.before]);
      else if (link.kind === "added") add(link.after, []);
      else if (link.kind === "split") for (const after of link.after) add(after, [link.before]);
      else if (link.kind === "merged") add(link.after, link.before);
    }
    standings = next;
    sentences = all;
  }
  return sentences.flatMap((sentence) => standings.get(keyOf(sentence)) ?? []);
}

function keyOf({ block, index }: Sentence): string {
  return `${block.id}/${index}`;
}

function wordingOf({ block, span }: Sentence): string {
  return block.text.slice(...span).trim();
}
