import { afters, befores } from "../sequence/links.ts";
import type { Alignment, Difference, Link, Section, Segmented, SplitWords } from "../model.ts";
import { blockChanges, isUntouched } from "./blocks.ts";
import { type Draft, identify } from "./identity.ts";
import { ledgerOf } from "./ledger.ts";
import { metadataChanges } from "./metadata.ts";
import { followsNumbers } from "./references.ts";
import { sectionRows } from "./rows.ts";
import { pathOf, sectionChanges } from "./sections.ts";
import type { EditsOf, Telling } from "./telling.ts";
import { titleChanges } from "./title.ts";
import { wordEdits } from "./words.ts";

/**
 * What changed, each change told once at the smallest readable unit: first the dates and the title of the document, then section by
 * section in the order of `after`. Words are split only in sentences that changed.
 */
export function diff(
  before: Segmented,
  after: Segmented,
  alignment: Alignment,
  splitWords: SplitWords,
): Difference {
  const ledger = ledgerOf(before, after, alignment);
  let exact = alignment.exact;
  const editsOf: EditsOf = (old, now, language) => {
    const found = wordEdits(old, now, language, splitWords);
    exact &&= found.exact;
    return found.edits;
  };
  const { drafts: dates, toldSentences, toldBlocks } = metadataChanges(ledger, editsOf);
  const telling: Telling = {
    ledger,
    editsOf,
    followsNumbers: followsNumbers(ledger),
    toldSentences,
    toldBlocks,
  };
  const drafts: Draft[] = [...dates, ...titleChanges(before.document, after.document, editsOf)];
  const homes: readonly (Link<Section> | null)[] = [null, ...alignment.sections];
  for (const home of homes) {
    if (home !== null) drafts.push(...sectionChanges(ledger, home, editsOf));
    const links = ledger.blocksOf.get(home) ?? [];
    if (links.every(isUntouched)) continue;
    const path = home === null ? "" : pathOf(befores(home), afters(home));
    drafts.push(...blockChanges(telling, home, links, path));
  }
  const changes = identify(drafts);
  return {
    before: before.document,
    after: after.document,
    alignment,
    sections: sectionRows(alignment.sections, changes),
    changes,
    exact,
  };
}
