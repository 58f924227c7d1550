import type { Correspondence, Finding, Glossary, Language, Segmented } from "../../model.ts";
import { shippedGlossary } from "../glossary/shipped/shipped.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { adopt } from "./adopt.ts";
import { bracketFaults } from "./bracket.ts";
import { contactFaults } from "./contact.ts";
import { crossReferenceFaults } from "./cross-reference.ts";
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
import { omissionFaults } from "./omission.ts";
import { countOf, piecesOf } from "./pieces.ts";
import { placeholderFaults } from "./placeholder.ts";
import { presenceFaults } from "./presence.ts";
import { restructuredFaults } from "./restructured.ts";
import { termFaults } from "./term.ts";
import { untranslatedFaults } from "./untranslated.ts";
import { readWording, type Which, type Wording } from "./wording.ts";

export interface FaultOptions {
  /** Terms that the translation is held to; null for none beside those that the program reads by. */
  readonly glossary?: Glossary | null;
  /** Words that may stand untranslated: names of companies, products, persons. */
  readonly allow?: readonly string[];
  /** Knows words of one language by those of the other; without it nothing is looked for inside of sentences. */
  readonly lexicon?: BilingualLexicon | null;
}

/** What a check is given. */
interface Material {
  readonly correspondence: Correspondence;
  readonly pairs: readonly Pair[];
  readonly options: FaultOptions;
  readonly wording: Wording | null;
  /** Find the shipped glossary's ideas in a text of either side, or in English. */
  readonly readers: Sides<ReadMeanings> & { readonly english: ReadMeanings };
}

/** One check a row, in the order in which findings of one place are told. */
const CHECKS: readonly ((material: Material) => readonly Draft[])[] = [
  ({ correspondence, pairs, wording }) => presenceFaults(correspondence, pairs, wording),
  ({ pairs, wording }) => (wording === null ? [] : omissionFaults(pairs, wording)),
  ({ correspondence }) => movedFaults(correspondence),
  ({ correspondence, readers, pairs, wording }) => headingFaults(correspondence, readers, pairs, wording),
  ({ pairs, correspondence }) => restructuredFaults(pairs, correspondence),
  ({ correspondence }) => listLengthFaults(correspondence),
  ({ pairs }) => numberFaults(pairs),
  ({ pairs, correspondence }) => dateFaults(pairs, correspondence),
  ({ pairs }) => modalityFaults(pairs),
  ({ pairs }) => linkFaults(pairs),
  ({ pairs, correspondence }) => crossReferenceFaults(pairs, correspondence),
  ({ pairs }) => contactFaults(pairs),
  ({ pairs, correspondence, readers, options }) =>
    untranslatedFaults(pairs, correspondence, readers.english, options.allow ?? []),
  ({ pairs, options, readers }) => termFaults(pairs, options.glossary ?? null, readers),
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
  const made = new Map<Language, ReadMeanings>();
  const readerOf = (language: Language): ReadMeanings => {
    const reader = made.get(language) ?? createReader([shippedGlossary()], language);
    made.set(language, reader);
    return reader;
  };
  const paired = pairsOf(correspondence, sides);
  const { lexicon = null } = options;
  const wording =
    lexicon === null
      ? null
      : readWording(
          {
            reference: textsOf("reference", correspondence, paired),
            translation: textsOf("translation", correspondence, paired),
          },
          { reference: reference.language, translation: translation.language },
          lexicon,
        );
  const pairs = adopt(paired, correspondence, sides, wording);
  const material: Material = {
    correspondence,
    pairs,
    options,
    wording,
    readers: {
      reference: readerOf(reference.language),
      translation: readerOf(translation.language),
      english: readerOf("en"),
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
        pairs.filter(({ blocks }) =>
          [...blocks.reference, ...blocks.translation].every(({ id }) => !told.has(id)),
        ),
      ),
    ],
    correspondence,
  );
}

/** Every text that a check may hold against the other side: paired sentences, their pieces, and what has no partner. */
function textsOf(
  side: Which,
  { sections, blocks }: Correspondence,
  pairs: readonly Pair[],
): ReadonlySet<string> {
  const texts = new Set<string>(sections.flatMap((one) => one[side].map(({ title }) => title)));
  const other = side === "reference" ? "translation" : "reference";
  for (const one of blocks) if (one[other].length === 0) for (const { text } of one[side]) texts.add(text);
  for (const { beads, lost, gained } of pairs) {
    for (const { [side]: passage, [other]: partner } of beads) {
      texts.add(passage.text);
      const pieces = piecesOf(passage);
      // Only the side with more pieces is asked what it has more; the readings of pieces are most of the work.
      if (countOf(passage) <= countOf(partner)) continue;
      for (const span of pieces) texts.add(passage.text.slice(...span));
    }
    for (const { block, span } of side === "reference" ? lost : gained) texts.add(block.text.slice(...span));
  }
  return texts;
}
