import type { Correspondence, Finding, Glossary, Segmented } from "../../model.ts";
import { bracketFaults } from "./bracket.ts";
import { contactFaults } from "./contact.ts";
import { dateFaults } from "./date.ts";
import { type Draft, identifyFindings } from "./draft.ts";
import { linkFaults } from "./link.ts";
import { movedFaults } from "./moved.ts";
import { numberFaults } from "./number.ts";
import { type Pair, pairsOf, type Sides } from "./passages.ts";
import { placeholderFaults } from "./placeholder.ts";
import { presenceFaults } from "./presence.ts";
import { restructuredFaults } from "./restructured.ts";

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
}

/** One check a row, in the order in which findings of one place are told. */
const CHECKS: readonly ((material: Material) => readonly Draft[])[] = [
  ({ correspondence, pairs }) => presenceFaults(correspondence, pairs),
  ({ correspondence }) => movedFaults(correspondence),
  ({ pairs }) => restructuredFaults(pairs),
  ({ pairs }) => numberFaults(pairs),
  ({ pairs, correspondence }) => dateFaults(pairs, correspondence),
  ({ pairs }) => linkFaults(pairs),
  ({ pairs }) => contactFaults(pairs),
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
  const material: Material = { correspondence, pairs: pairsOf(correspondence, sides), options };
  return identifyFindings(
    CHECKS.flatMap((check) => check(material)),
    correspondence,
  );
}
