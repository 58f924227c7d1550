import type { Span } from "../../model.ts";
import { groupBy } from "./group.ts";
import type { Bead, Pair, Passage, Sides } from "./passages.ts";
import { sectionOf } from "./places.ts";

/** A value that a text states. Facts with the same key state the same; those of one group may stand in each other's place. */
export interface Fact {
  readonly key: string;
  readonly group: string;
  /** Within the text that was read. */
  readonly span: Span;
  readonly value?: number;
  /** It may answer for another fact, and nobody asks after it: a number without a unit, `annually`. */
  readonly quiet?: boolean;
}

/** A fact of a passage, as printed. */
export interface StatedFact extends Fact {
  readonly printed: string;
}

/** What a passage of the one text states and its like in the other does not. One side is null where nothing stands in its place. */
export interface Disagreement {
  readonly pair: Pair;
  readonly bead: Bead;
  readonly reference: StatedFact | null;
  readonly translation: StatedFact | null;
  /** One sentence to one sentence: what stands there stands for what stands here. */
  readonly sure: boolean;
  /** The values stand in one another's sentences. */
  readonly swapped: boolean;
}

export type ReadFacts = (passage: Passage) => readonly Fact[];

/** Whether two facts of different keys state the same after all: 2024年9月 and 2024年9月3日. */
export type SameFact = (one: Fact, other: Fact) => boolean;

interface Loose {
  readonly pair: Pair;
  readonly bead: Bead;
  readonly side: keyof Sides<unknown>;
  readonly fact: StatedFact;
}

/**
 * The facts in which paired sentences differ. Values count once a sentence, since a translation may repeat or spare one; what is missing in a
 * sentence but stands in another one of the pair, or loose in the same section, was only moved, unless two values changed places.
 */
export function disagreements(
  pairs: readonly Pair[],
  read: ReadFacts,
  same: SameFact = (one, other) => one.key === other.key,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  const loose: Loose[] = [];
  for (const pair of pairs) {
    const elsewhere = loneFacts(pair, read);
    for (const bead of pair.beads) {
      const stated = {
        reference: stateFacts(bead.reference, read),
        translation: stateFacts(bead.translation, read),
      };
      for (const side of ["reference", "translation"] as const) {
        const other = side === "reference" ? "translation" : "reference";
        for (const fact of distinct(stated[side])) {
          if (fact.quiet === true) continue;
          if (stated[other].some((one) => same(one, fact))) continue;
          if (elsewhere[other].some((one) => same(one, fact))) continue;
          loose.push({ pair, bead, side, fact });
        }
      }
    }
  }
  const moved = settled(loose, same);
  const byBead = groupBy(loose, ({ bead }) => bead);
  for (const own of byBead.values()) found.push(...replaced(own.filter((one) => !moved.has(one))));
  return [...found, ...exchanged(loose, byBead, moved, same)];
}

/** The facts of a bead that stand in one another's place, then those that stand alone. */
function replaced(loose: readonly Loose[]): readonly Disagreement[] {
  const gained = loose.filter(({ side }) => side === "translation");
  const used = new Set<Loose>();
  const found = loose
    .filter(({ side }) => side === "reference")
    .map((lost) => {
      const inPlace = gained.find((one) => one.fact.group === lost.fact.group && !used.has(one));
      if (inPlace !== undefined) used.add(inPlace);
      return disagreement(lost, lost.fact, inPlace?.fact ?? null, false);
    });
  return [
    ...found,
    ...gained.filter((one) => !used.has(one)).map((one) => disagreement(one, null, one.fact, false)),
  ];
}

function disagreement(
  { pair, bead }: Loose,
  reference: StatedFact | null,
  translation: StatedFact | null,
  swapped: boolean,
): Disagreement {
  const sure = bead.reference.sentences.length === 1 && bead.translation.sentences.length === 1;
  return { pair, bead, reference, translation, sure, swapped };
}

/** Facts that one side lacks here and the other side lacks elsewhere in the same section. */
function settled(loose: readonly Loose[], same: SameFact): ReadonlySet<Loose> {
  const moved = new Set<Loose>();
  for (const list of groupBy(loose, ({ pair }) => sectionKey(pair)).values()) {
    const gained = list.filter(({ side }) => side === "translation");
    for (const lost of list) {
      if (lost.side !== "reference") continue;
      const partner = gained.find((one) => !moved.has(one) && same(one.fact, lost.fact));
      if (partner === undefined) continue;
      moved.add(lost).add(partner);
    }
  }
  return moved;
}

/** Two sentences of which each has the other's value: 30 days … 90 days against 90日 … 30日. */
function exchanged(
  loose: readonly Loose[],
  byBead: ReadonlyMap<Bead, readonly Loose[]>,
  moved: ReadonlySet<Loose>,
  same: SameFact,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  const told = new Set<Loose>();
  const inPlaceOf = (one: Loose): Loose | undefined =>
    byBead
      .get(one.bead)
      ?.find(
        (other) => moved.has(other) && other.side === "translation" && other.fact.group === one.fact.group,
      );
  const lost = groupBy(
    loose.filter((one) => one.side === "reference" && moved.has(one)),
    ({ pair }) => sectionKey(pair),
  );
  for (const list of lost.values()) {
    for (const one of list) {
      const gained = told.has(one) ? undefined : inPlaceOf(one);
      if (gained === undefined || same(gained.fact, one.fact)) continue;
      const back = list.find((other) => other.bead !== one.bead && same(other.fact, gained.fact));
      const forth = back === undefined ? undefined : inPlaceOf(back);
      if (back === undefined || forth === undefined || !same(forth.fact, one.fact)) continue;
      told.add(one).add(back);
      found.push(
        disagreement(one, one.fact, gained.fact, true),
        disagreement(back, back.fact, forth.fact, true),
      );
    }
  }
  return found;
}

/** What the sentences of a pair that stand alone on their side state: there the fact is told with the sentence. */
function loneFacts(pair: Pair, read: ReadFacts): Sides<readonly StatedFact[]> {
  const of = (sentences: Pair["lost"], { language }: Passage): readonly StatedFact[] =>
    sentences.flatMap((sentence) => {
      const text = sentence.block.text.slice(...sentence.span);
      return stateFacts({ language, text, sentences: [{ sentence, text, offset: 0 }] }, read);
    });
  return { reference: of(pair.lost, pair.reference), translation: of(pair.gained, pair.translation) };
}

function stateFacts(passage: Passage, read: ReadFacts): readonly StatedFact[] {
  return read(passage).map((fact) => ({ ...fact, printed: passage.text.slice(...fact.span) }));
}

function distinct(facts: readonly StatedFact[]): readonly StatedFact[] {
  const keys = new Set<string>();
  return facts.filter(({ key }) => !keys.has(key) && keys.add(key));
}

function sectionKey({ blocks }: Pair): string {
  const [first] = blocks.reference;
  return first === undefined ? "" : (sectionOf(first) ?? "0");
}
