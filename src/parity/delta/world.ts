import type {
  Block,
  ChangeSet,
  Correspondence,
  Counterpart,
  JudgedChange,
  Segmented,
  Sentence,
} from "../../model.ts";
import { append } from "../../sequence/append.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { toFollow } from "./follow.ts";
import { type Units, unitsOf } from "./units.ts";

/** Four texts at most: the reference then and now, the translation now and, where it is known, then. */
export interface Delta {
  readonly base: Segmented;
  readonly reference: Segmented;
  readonly translation: Segmented;
  readonly translationBase: Segmented | null;
  /** Of the reference since `base`. */
  readonly changes: ChangeSet;
  /** Of the translation since `translationBase`; null without one. */
  readonly translationChanges: ChangeSet | null;
  /** Between `reference` and `translation`. */
  readonly now: Correspondence;
  /** Between `base` and the translation that was made from it: `translationBase`, else `translation`. */
  readonly madeFrom: Correspondence;
  readonly lexicon: BilingualLexicon;
}

/** The four texts with ways from one to the other. */
export interface World extends Delta {
  readonly units: { readonly base: Units; readonly reference: Units; readonly translation: Units };
  /** Sentences of the translation for those of the reference, and back. */
  readonly rendered: Partners;
  readonly original: Partners;
  /** Sentences of the translation then for those of the base, and back. */
  readonly renderedThen: Partners;
  readonly originalThen: Partners;
  /** What the translators did; null where that is not known. */
  readonly done: Done | null;
}

export type Partners = (sentences: readonly Sentence[]) => readonly Sentence[];

/** The changes of the translation that another one of the reference may have caused. */
export interface Done {
  /** Of which changes these sentences of the former translation are. */
  readonly before: (sentences: readonly Sentence[]) => readonly JudgedChange[];
  readonly after: (sentences: readonly Sentence[]) => readonly JudgedChange[];
  readonly changes: readonly JudgedChange[];
  /** Sentences of the translation that those of the former one became. */
  readonly became: Partners;
}

export function worldOf(delta: Delta): World {
  const { now, madeFrom, base, reference, translation } = delta;
  return {
    ...delta,
    units: { base: unitsOf(base), reference: unitsOf(reference), translation: unitsOf(translation) },
    rendered: partners(now, delta.translation, "reference", "translation"),
    original: partners(now, delta.reference, "translation", "reference"),
    renderedThen: partners(madeFrom, delta.translationBase ?? delta.translation, "reference", "translation"),
    originalThen: partners(madeFrom, delta.base, "translation", "reference"),
    done: doneOf(delta),
  };
}

type Side = "reference" | "translation";

/** Sentences by those that they pair with; where one pairs with none though its block does, those that are left in the other block. */
function partners({ sentences, blocks }: Correspondence, there: Segmented, from: Side, to: Side): Partners {
  const bySentence = new Map<string, readonly Sentence[]>();
  const paired = new Set<string>();
  for (const pair of sentences) {
    if (pair.reference.length === 0 || pair.translation.length === 0) continue;
    for (const one of pair[from]) bySentence.set(keyOf(one), pair[to]);
    for (const one of pair[to]) paired.add(keyOf(one));
  }
  const byBlock = new Map<string, Counterpart<Block>>();
  for (const pair of blocks) for (const { id } of pair[from]) byBlock.set(id, pair);
  const left = (sentence: Sentence): readonly Sentence[] =>
    (byBlock.get(sentence.block.id)?.[to] ?? [])
      .flatMap(({ id }) => there.sentences.get(id) ?? [])
      .filter((other) => !paired.has(keyOf(other)));
  return (wanted) => {
    const found = new Map<string, Sentence>();
    for (const sentence of wanted)
      for (const other of bySentence.get(keyOf(sentence)) ?? left(sentence)) found.set(keyOf(other), other);
    return [...found.values()];
  };
}

export function keyOf({ block, index }: Sentence): string {
  return `${block.id} ${index}`;
}

function doneOf({ translationChanges, translationBase, translation }: Delta): Done | null {
  if (translationChanges === null || translationBase === null) return null;
  const changes = toFollow(translationChanges.changes);
  const units = { before: unitsOf(translationBase), after: unitsOf(translation) };
  const touched = (
    side: "before" | "after",
  ): ((sentences: readonly Sentence[]) => readonly JudgedChange[]) => {
    const bySentence = new Map<string, JudgedChange[]>();
    for (const change of changes) {
      for (const sentence of units[side].sentencesOf(change[side], change.section[side])) {
        const key = keyOf(sentence);
        append(bySentence, key, change);
      }
    }
    return (sentences) => sentences.flatMap((sentence) => bySentence.get(keyOf(sentence)) ?? []);
  };
  const became = new Map<string, readonly Sentence[]>();
  for (const link of translationChanges.alignment.sentences) {
    if (link.kind === "added") continue;
    const after = link.kind === "removed" ? [] : [link.after].flat();
    for (const sentence of [link.before].flat()) became.set(keyOf(sentence), after);
  }
  return {
    before: touched("before"),
    after: touched("after"),
    changes,
    became: (sentences) => sentences.flatMap((sentence) => became.get(keyOf(sentence)) ?? []),
  };
}
