import type {
  Alignment,
  Change,
  Difference,
  Edit,
  Language,
  Link,
  Section,
  Segmented,
  SplitWords,
} from "../model.ts";
import { blockChanges } from "./blocks.ts";
import { type Draft, identify } from "./identity.ts";
import { afters, befores, ledgerOf } from "./ledger.ts";
import { sectionRows } from "./rows.ts";
import { pathOf, sectionChanges } from "./sections.ts";
import { wordEdits } from "./words.ts";

/**
 * What changed, each change told once at the smallest readable unit, in the order of `after`. Words are split only in
 * sentences that changed.
 */
export function diff(
  before: Segmented,
  after: Segmented,
  alignment: Alignment,
  splitWords: SplitWords,
): Difference {
  const ledger = ledgerOf(before.document, after.document, alignment);
  let exact = alignment.exact;
  const editsOf = (old: string, now: string, language: Language): readonly Edit[] => {
    const found = wordEdits(old, now, language, splitWords);
    exact &&= found.exact;
    return found.edits;
  };
  const drafts: Draft[] = [];
  const homes: (Link<Section> | null)[] = [null, ...alignment.sections];
  for (const home of homes) {
    const language = after.document.language;
    if (home !== null)
      drafts.push(...sectionChanges(ledger, home, (old, now) => editsOf(old, now, language)));
    const path = home === null ? "" : pathOf(befores(home), afters(home));
    for (const link of ledger.blocksOf.get(home) ?? [])
      drafts.push(...blockChanges(ledger, home, link, path, editsOf));
  }
  const changes: readonly Change[] = identify(drafts);
  return {
    before: before.document,
    after: after.document,
    alignment,
    sections: sectionRows(alignment.sections, changes),
    changes,
    exact,
  };
}
