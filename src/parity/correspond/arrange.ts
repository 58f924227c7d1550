import type { Correspondence, Counterpart, Segmented, Section } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/**
 * The correspondence in the order of the reference; what only the translation has stands behind what it follows there.
 */
export function arrange(
  { sections, blocks, sentences, ...rest }: Correspondence,
  reference: Segmented,
  translation: Segmented,
): Correspondence {
  const [here, there] = [unitsOf(reference), unitsOf(translation)];
  return {
    ...rest,
    sections: inOrder(sections, here.sections, there.sections),
    blocks: inOrder(blocks, here.blocks, there.blocks),
    sentences: inOrder(sentences, here.sentences, there.sentences),
  };
}

function inOrder<T>(
  counterparts: readonly Counterpart<T>[],
  reference: readonly T[],
  translation: readonly T[],
): readonly Counterpart<T>[] {
  const byReference = new Map(
    counterparts.flatMap((one) => one.reference.map((unit) => [unit, one] as const)),
  );
  const byTranslation = new Map(
    counterparts.flatMap((one) => one.translation.map((unit) => [unit, one] as const)),
  );
  // What only the translation has, by what it stands behind; `null` is the beginning.
  const behind = new Map<Counterpart<T> | null, Counterpart<T>[]>([[null, []]]);
  let last: Counterpart<T> | null = null;
  for (const unit of translation) {
    const one = byTranslation.get(unit);
    if (one === undefined) continue;
    if (one.relation === "matched") last = one;
    else if (one.relation === "extra") {
      append(behind, last, one);
    }
  }
  const ordered = new Set<Counterpart<T>>(behind.get(null));
  for (const unit of reference) {
    const one = byReference.get(unit);
    if (one === undefined || ordered.has(one)) continue;
    ordered.add(one);
    for (const extra of behind.get(one) ?? []) ordered.add(extra);
  }
  return [...ordered];
}

function unitsOf({ document, sentences }: Segmented): {
  readonly sections: readonly Section[];
  readonly blocks: readonly Section["blocks"][number][];
  readonly sentences: readonly Correspondence["sentences"][number]["reference"][number][];
} {
  const sections = sectionsInOrder(document);
  const blocks = [...document.preamble, ...sections.flatMap((section) => section.blocks)];
  return { sections, blocks, sentences: blocks.flatMap(({ id }) => sentences.get(id) ?? []) };
}
