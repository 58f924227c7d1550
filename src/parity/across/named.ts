import type { ChangeSet, Correspondence, Section } from "../../model.ts";
import { TONGUES } from "../delta/leaning.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { readSides } from "../reading/reading.ts";
import { createCoverage } from "../score/coverage.ts";

/**
 * Which removed sections the later version lists as changed: it names them in its own language, アンケートと懸賞 for 问卷与抽奖, though they stand in the
 * earlier version alone.
 */
export function namedBefore(
  { sections, divided, reference, translation }: Correspondence,
  lexicon: BilingualLexicon,
): ChangeSet["namedBefore"] {
  const entries = translation.declared.updatedSections;
  const parts = new Set(divided.flatMap((division) => division.reference));
  const removed = sections
    .flatMap((row) => (row.translation.length === 0 ? row.reference : []))
    .filter((section) => titled(section) && !parts.has(section));
  if (entries.length === 0 || removed.length === 0) return [];
  const others = sections.flatMap((row) => row.translation).filter(titled);
  const all = sections.flatMap((row) => row.reference).filter(titled);
  const { sides, keyCount } = readSides(
    [
      { tongue: TONGUES[reference.language], texts: [...removed, ...all].map(({ title }) => title) },
      {
        tongue: TONGUES[translation.language],
        texts: [...entries, ...others.map(({ title }) => title)],
      },
    ],
    lexicon,
  );
  const cover = createCoverage(keyCount);
  return entries.flatMap((entry, index): ChangeSet["namedBefore"] => {
    const own = sides[1].slice(index, index + 1);
    const [best] = removed
      .map((section, at) => {
        const title = sides[0].slice(at, at + 1);
        return { section, score: (cover.by(own).of(title) + cover.by(title).of(own)) / 2 };
      })
      .toSorted((x, y) => y.score - x.score);
    return best === undefined || best.score < ALIKE ? [] : [{ entry, section: best.section.id }];
  });
}

/** Half of the words of either, as headings of paired sections in the corpus have in common in nine of ten pairs. */
const ALIKE = 0.5;

function titled({ title }: Section): boolean {
  return title !== "";
}
