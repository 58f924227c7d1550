import type { Correspondence, Finding, Glossary, Segmented } from "../../model.ts";
import { shippedGlossary } from "../glossary/shipped/shipped.ts";
import { bracketFaults } from "./bracket.ts";
import { contactFaults } from "./contact.ts";
import { dateFaults } from "./date.ts";
import { type Draft, identifyFindings } from "./draft.ts";
import { headingFaults } from "./heading.ts";
import { lengthFaults } from "./length.ts";
import { linkFaults } from "./link.ts";
import { listLengthFaults } from "./list-length.ts";
import { createReader, type ReadMeanings } from "./meanings.ts";
import { modalityFaults } from "./modality.ts";
import { movedFaults } from "./moved.ts";
import { numberFaults } from "./number.ts";
import { type Pair, pairsOf, type Sides } from "./passages.ts";
import { placeholderFaults } from "./placeholder.ts";
import { presenceFaults } from "./presence.ts";
import { restructuredFaults } from "./restructured.ts";
import { untranslatedFaults } from "./untranslated.ts";

export interface FaultOptions {
  /** Terms that the translation is held to; null for none beside those that the program reads by. */
  readonly glossary?: Glossary | null;
  /** Words that may stand untranslated: names of companies, products, persons. */
  readonly allow?: readonly string[];
}

/** What a check is given. */
interface Material {
  readonly correspondence: Correspondence;
  readonly pairs: readonly Pair[];
  readonly options: FaultOptions;
  /** Find the shipped glossary's ideas in a text of either side, or in English. */
  readonly readers: Sides<ReadMeanings> & { readonly english: ReadMeanings };
}

/** One check a row, in the order in which findings of one place are told. */
const CHECKS: readonly ((material: Material) => readonly Draft[])[] = [
  ({ correspondence, pairs }) => presenceFaults(correspondence, pairs),
  ({ correspondence }) => movedFaults(correspondence),
  ({ correspondence, readers }) => headingFaults(correspondence, readers),
  ({ pairs }) => restructuredFaults(pairs),
  ({ correspondence }) => listLengthFaults(correspondence),
  ({ pairs }) => numberFaults(pairs),
  ({ pairs, correspondence }) => dateFaults(pairs, correspondence),
  ({ pairs }) => modalityFaults(pairs),
  ({ pairs }) => linkFaults(pairs),
  ({ pairs }) => contactFaults(pairs),
  ({ pairs, correspondence, readers, options }) =>
    untranslatedFaults(pairs, correspondence, readers.english, options.allow ?? []),
  ({ pairs }) => bracketFaults(pairs),
  ({ pairs }) => placeholderFaults(pairs),
];

/**
 * Where two texts in different languages do not say the same. Swapping the sides swaps `missing` with `extra` and the sides of every
 * finding. What the checks are not sure of is a warning, never an error.
 */
export function findFaults(
  correspondence: Correspondence,
  sides: Sides<Segmented>,
  options: FaultOptions = {},
): readonly Finding[] {
  const { reference, translation } = correspondence;
  const glossaries = [shippedGlossary()];
  const material: Material = {
    correspondence,
    pairs: pairsOf(correspondence, sides),
    options,
    readers: {
      reference: createReader(glossaries, reference.language, { nested: true }),
      translation: createReader(glossaries, translation.language, { nested: true }),
      english: createReader(glossaries, "en"),
    },
  };
  const drafts = CHECKS.flatMap((check) => check(material));
  const told = new Set(
    drafts.flatMap(({ kind, reference: from, translation: to }) =>
      kind === "missing" || kind === "extra" ? [from?.block, to?.block] : [],
    ),
  );
  return identifyFindings(
    [
      ...drafts,
      ...lengthFaults(
        material.pairs.filter(({ blocks }) =>
          [...blocks.reference, ...blocks.translation].every(({ id }) => !told.has(id)),
        ),
      ),
    ],
    correspondence,
  );
}
