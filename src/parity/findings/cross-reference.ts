import type { Correspondence, CrossReference, Document, Span } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { findProvisions } from "./provisions.ts";
import { groupBy } from "./group.ts";
import type { Pair, Passage, Sides } from "./passages.ts";
import { placeIn } from "./places.ts";

/**
 * Sentences that send the reader to another section by its title: to "Retention" here, and to 「共有」 there. What is named by its number is compared as
 * a number.
 */
export function crossReferenceFaults(
  pairs: readonly Pair[],
  { reference, translation, sections, divided }: Correspondence,
): readonly Draft[] {
  const named: Sides<ReadonlyMap<string, readonly CrossReference[]>> = {
    reference: byBlock(reference),
    translation: byBlock(translation),
  };
  const partners = new Map<string, readonly string[]>([
    ...sections.flatMap((pair) =>
      pair.reference.map(({ id }) => [id, pair.translation.map((one) => one.id)] as const),
    ),
    ...divided.flatMap((division) =>
      division.reference.map(({ id }) => [id, division.translation.map((one) => one.id)] as const),
    ),
  ]);
  return pairs.flatMap(({ beads }) =>
    beads.flatMap((bead): readonly Draft[] => {
      const here = titlesIn(bead.reference, named.reference);
      const there = titlesIn(bead.translation, named.translation);
      if (here.length === 0 || there.length === 0) return [];
      const isSame = (one: Named, other: Named): boolean =>
        partners.get(one.target)?.includes(other.target) === true;
      const [lost, ...moreLost] = here.filter((one) => !there.some((other) => isSame(one, other)));
      const [gained, ...moreGained] = there.filter((other) => !here.some((one) => isSame(one, other)));
      // A section without a partner is told as missing; who refers to it cannot refer to another.
      if (lost === undefined || gained === undefined || moreLost.length + moreGained.length > 0) return [];
      if ((partners.get(lost.target) ?? []).length === 0) return [];
      return [
        {
          kind: "link",
          severity: "warning",
          reference: placeIn(bead.reference, [lost.span]),
          translation: placeIn(bead.translation, [gained.span]),
          base: null,
          reasons: [
            reason<"link">(
              "cross-reference",
              unquoted(bead.reference.text.slice(...lost.span)),
              unquoted(bead.translation.text.slice(...gained.span)),
            ),
          ],
        },
      ];
    }),
  );
}

function byBlock({ references }: Document): ReadonlyMap<string, readonly CrossReference[]> {
  return groupBy(references, ({ block }) => block);
}

/** A section that is named, and where in the passage. */
interface Named {
  readonly target: string;
  readonly span: Span;
}

function titlesIn(
  { text, sentences }: Passage,
  references: ReadonlyMap<string, readonly CrossReference[]>,
): readonly Named[] {
  return sentences.flatMap(
    ({
      sentence: {
        block,
        span: [from, to],
      },
      offset,
    }) =>
      (references.get(block.id) ?? []).flatMap(({ target, span: [start, end] }): readonly Named[] => {
        if (target === null || start < from || end > to) return [];
        const span: Span = [start - from + offset, end - from + offset];
        const printed = text.slice(...span);
        return findProvisions(printed).length > 0 || /^[\s\d.()（）]+$/.test(printed)
          ? []
          : [{ target, span }];
      }),
  );
}

function unquoted(title: string): string {
  return title.replace(/^["“‘「『《]|["”’」』》]$/g, "");
}
