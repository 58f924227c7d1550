import type { ChangeSide, Section, Segmented, Sentence } from "../../model.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/** Finds what the side of a change is made of. */
export interface Units {
  /** The sentences that the sides name; those of the whole block or section where they name no single one. */
  readonly sentencesOf: (sides: readonly ChangeSide[], section: string | null) => readonly Sentence[];
  readonly section: (id: string | null) => Section | null;
}

export function unitsOf({ document, sentences }: Segmented): Units {
  const sections = new Map(sectionsInOrder(document).map((section) => [section.id, section]));
  return {
    section: (id) => (id === null ? null : (sections.get(id) ?? null)),
    sentencesOf: (sides, section) =>
      sides.flatMap(({ block, sentence }) => {
        if (block !== null) {
          const all = sentences.get(block) ?? [];
          return sentence === null ? all : all.filter(({ index }) => index === sentence);
        }
        const blocks = section === null ? [] : (sections.get(section)?.blocks ?? []);
        return blocks.flatMap(({ id }) => sentences.get(id) ?? []);
      }),
  };
}

export function textOf({ block, span }: Sentence): string {
  return block.text.slice(...span).trim();
}
