import type { Block, Document, Section, Text } from "../../model.ts";
import { findDeclaredChanges } from "./changes.ts";
import { findPolicyDates } from "./dates.ts";
import type { StatedLine } from "./line.ts";
import { findOrganisation } from "./organisation.ts";
import { findReferences, indexSections } from "./references.ts";
import { findDefinedTerms } from "./terms.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/**
 * What a document says of itself. `lines` is all of it in reading order, page furniture included and table cells left out;
 * `preamble` and `sections` are finished, with their ids; `entries` are those of front matter.
 */
export function readMetadata(
  lines: readonly StatedLine[],
  structure: {
    readonly title: Text | null;
    readonly preamble: readonly Block[];
    readonly sections: readonly Section[];
  },
  entries: readonly Text[] = [],
): Pick<Document, "organisation" | "dates" | "months" | "declared" | "terms" | "references"> {
  const title = structure.title?.text ?? null;
  const sections = sectionsInOrder(structure);
  const blocks = [...structure.preamble, ...sections.flatMap((section) => section.blocks)];
  const index = indexSections(structure.sections);
  return {
    organisation: findOrganisation(lines),
    ...findPolicyDates(lines, title, entries),
    declared: findDeclaredChanges(
      lines,
      sections.map((section) => section.title),
    ),
    terms: blocks.flatMap((block) => findDefinedTerms(block)),
    references: blocks.flatMap((block) => findReferences(block, index)),
  };
}
