import type { Finding, FindingSide, Section, Sentence } from "../../model.ts";
import { type Draft, reason } from "../findings/draft.ts";
import { placeOfSection, placeOfSentences } from "../findings/places.ts";
import { sectionThere } from "./unclaimed.ts";
import { textOf } from "./units.ts";
import { keyOf, type World } from "./world.ts";

/** The faults that are left, and what stands elsewhere in their place. */
export interface Relocated {
  readonly faults: readonly Finding[];
  readonly moved: readonly Draft[];
}

/**
 * What the reference moved, and the translation has at its old place, is neither missing nor extra: the way over the former reference finds it,
 * where the two texts of today stand too far apart.
 */
export function relocate(faults: readonly Finding[], world: World): Relocated {
  const former = formerOf(world);
  const kept: Finding[] = [];
  const moved: Draft[] = [];
  for (const fault of faults) {
    const there = fault.kind === "missing" ? former.placeOf(fault.reference) : null;
    if (there !== null && fault.reference !== null) {
      const isElsewhere = sectionThere(fault.reference.section, world) !== there.section;
      if (isElsewhere) moved.push(movedDraft(fault.reference, there));
    } else if (fault.kind !== "extra" || !former.stands(fault.translation)) kept.push(fault);
  }
  return { faults: kept, moved };
}

function movedDraft(reference: FindingSide, translation: FindingSide): Draft {
  const rule = reference.block === null ? "section" : "block";
  const reasons = [reason<"moved">(rule)];
  return { kind: "moved", severity: "warning", reference, translation, base: null, reasons };
}

interface Former {
  /** Where the translation has what stands at this place of the reference; null where it has not. */
  readonly placeOf: (side: FindingSide | null) => FindingSide | null;
  /** Whether what stands at this place of the translation is still in the reference. */
  readonly stands: (side: FindingSide | null) => boolean;
}

function formerOf(world: World): Former {
  const { changes, madeFrom, reference, translation, done } = world;
  const [cameFrom, became] = [new Map<string, readonly Sentence[]>(), new Map<string, readonly Sentence[]>()];
  for (const link of changes.alignment.sentences) {
    if (link.kind === "added" || link.kind === "removed") continue;
    const [before, after] = [[link.before].flat(), [link.after].flat()];
    for (const one of after) cameFrom.set(keyOf(one), before);
    for (const one of before) became.set(keyOf(one), after);
  }
  const sections = new Map<string, Section>();
  const sectionsBack = new Map<string, Section>();
  const renderings = new Map(
    madeFrom.sections.flatMap(({ reference: [own], translation: [theirs] }) =>
      own === undefined || theirs === undefined ? [] : [[own.id, theirs] as const],
    ),
  );
  for (const link of changes.alignment.sections) {
    if (link.kind === "added" || link.kind === "removed") continue;
    const after = [link.after].flat();
    for (const { id } of [link.before].flat()) {
      const theirs = renderings.get(id);
      const [first] = after;
      if (theirs === undefined || first === undefined) continue;
      for (const one of after) if (!sections.has(one.id)) sections.set(one.id, theirs);
      sectionsBack.set(theirs.id, first);
    }
  }
  const forward = (sentences: readonly Sentence[]): readonly Sentence[] => {
    const there = world.renderedThen(sentences.flatMap((one) => cameFrom.get(keyOf(one)) ?? []));
    return done === null ? there : done.became(there);
  };
  return {
    placeOf: (side) => {
      if (side === null) return null;
      if (side.block === null) {
        const there = done === null ? sections.get(side.section ?? "") : undefined;
        return there === undefined ? null : placeOfSection(there);
      }
      return placeOfSentences(forward(sentencesAt(side, reference.sentences.get(side.block) ?? [])));
    },
    stands: (side) => {
      if (side === null || done !== null) return false;
      if (side.block === null) return sectionsBack.has(side.section ?? "");
      const own = sentencesAt(side, translation.sentences.get(side.block) ?? []);
      const origin = world.originalThen(own);
      return origin.some((one) => (became.get(keyOf(one)) ?? []).length > 0);
    },
  };
}

function sentencesAt({ text }: FindingSide, sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter((sentence) => {
    const said = textOf(sentence);
    return said !== "" && (text.includes(said) || said.includes(text));
  });
}
