import type {
  Block,
  Correspondence,
  Counterpart,
  Division,
  Segmented,
  Section,
  Sentence,
} from "../../model.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { findCandidates } from "../score/candidates.ts";
import { createCoverage } from "../score/coverage.ts";
import { type Comparable, createLikeness } from "../score/likeness.ts";
import { WEIGHTS } from "../score/weights.ts";
import { arrange } from "./arrange.ts";
import { matchBlocks, type UnitLink } from "./blocks.ts";
import { isInOrder } from "./canonical.ts";
import { type Divided, settleDivided } from "./divided.ts";
import { type Page, readPages, type Unit } from "./page.ts";
import { movedBlocks, movedSections } from "./relations.ts";
import { matchSections, type PlacePair } from "./sections.ts";
import { matchSentences } from "./sentences.ts";

/**
 * Which section, block and sentence of one language says the same as which of the other, whatever their order. Both sides are
 * equal: swapping them swaps `missing` and `extra`. Work is bounded for documents of any size.
 */
export function correspond(
  reference: Segmented,
  translation: Segmented,
  lexicon: BilingualLexicon,
): Correspondence {
  if (isInOrder(reference.document, translation.document))
    return arrange(inOrder(reference, translation, lexicon), reference, translation);
  const { sections, divided, blocks, sentences } = inOrder(translation, reference, lexicon);
  const mirrored: Correspondence = {
    reference: reference.document,
    translation: translation.document,
    sections: sections.map(swapped),
    divided: divided.map(({ reference: own, translation: others }) => ({
      reference: others,
      translation: own,
    })),
    blocks: blocks.map(swapped),
    sentences: sentences.map(swapped),
  };
  return arrange(mirrored, reference, translation);
}

function swapped<T>({ reference, translation, relation, score }: Counterpart<T>): Counterpart<T> {
  return {
    reference: translation,
    translation: reference,
    relation: relation === "missing" ? "extra" : relation === "extra" ? "missing" : relation,
    score,
  };
}

function inOrder(reference: Segmented, translation: Segmented, lexicon: BilingualLexicon): Correspondence {
  const { pages, keyCount } = readPages([reference, translation], lexicon);
  const [first, second] = pages;
  const [as, bs] = [first.units.map(comparable), second.units.map(comparable)];
  const candidates = findCandidates(
    as.map(({ readings }) => readings),
    bs.map(({ readings }) => readings),
  );
  const cover = createCoverage(keyCount);
  const likeness = createLikeness(as, bs, candidates, cover, WEIGHTS);
  const places = matchSections(pages, likeness, cover);
  const { divided, joined, links } = settleDivided(pages, places, likeness, (own) =>
    matchBlocks(own, places, likeness, WEIGHTS),
  );
  return {
    reference: reference.document,
    translation: translation.document,
    sections: sectionsOf(pages, places),
    divided: divided.map((one) => divisionOf(pages, one)),
    blocks: blocksOf(joined, places, links),
    sentences: [...matchSentences(pages, links, cover), ...unpairedSentences(pages, links)],
  };
}

function comparable({ block, readings, facts, length }: Unit): Comparable {
  return { readings, facts, length, kind: block.kind };
}

function sectionsOf(
  pages: readonly [Page, Page],
  pairs: readonly PlacePair[],
): readonly Counterpart<Section>[] {
  const moved = movedSections(pages, pairs);
  const [here, there] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  const sectionAt = (side: 0 | 1, index: number): readonly Section[] => {
    const section = pages[side].places[index]?.section ?? null;
    return section === null ? [] : [section];
  };
  return [
    ...pairs.map((pair): Counterpart<Section> => ({
      reference: sectionAt(0, pair.a),
      translation: sectionAt(1, pair.b),
      relation: moved.has(pair) ? "moved" : "matched",
      score: pair.score,
    })),
    ...pages[0].places.flatMap((_, index) => (here.has(index) ? [] : lone(sectionAt(0, index), []))),
    ...pages[1].places.flatMap((_, index) => (there.has(index) ? [] : lone([], sectionAt(1, index)))),
  ].filter(({ reference, translation }) => reference.length + translation.length > 0);
}

function divisionOf(pages: readonly [Page, Page], { side, whole, parts }: Divided): Division {
  const sections = (own: 0 | 1, places: readonly number[]): readonly Section[] =>
    places.flatMap((place) => pages[own].places[place]?.section ?? []);
  return {
    reference: sections(0, side === 0 ? parts : [whole]),
    translation: sections(1, side === 1 ? parts : [whole]),
  };
}

function blocksOf(
  pages: readonly [Page, Page],
  pairs: readonly PlacePair[],
  links: readonly UnitLink[],
): readonly Counterpart<Block>[] {
  const moved = movedBlocks(pages, pairs, links);
  const [free, extra] = unlinked(pages, links);
  const blocks = (side: 0 | 1, run: readonly number[]): readonly Block[] =>
    run.flatMap((index) => pages[side].units[index]?.block ?? []);
  return [
    ...links.map((link): Counterpart<Block> => ({
      reference: blocks(0, link.as),
      translation: blocks(1, link.bs),
      relation: moved.has(link) ? "moved" : "matched",
      score: link.score,
    })),
    ...free.flatMap(({ block }) => lone([block], [])),
    ...extra.flatMap(({ block }) => lone([], [block])),
  ];
}

function unpairedSentences(
  pages: readonly [Page, Page],
  links: readonly UnitLink[],
): readonly Counterpart<Sentence>[] {
  const [free, extra] = unlinked(pages, links);
  return [
    ...free.flatMap(({ sentences }) => sentences.flatMap(({ sentence }) => lone([sentence], []))),
    ...extra.flatMap(({ sentences }) => sentences.flatMap(({ sentence }) => lone([], [sentence]))),
  ];
}

function unlinked(
  [first, second]: readonly [Page, Page],
  links: readonly UnitLink[],
): readonly [readonly Unit[], readonly Unit[]] {
  const [as, bs] = [new Set(links.flatMap(({ as }) => as)), new Set(links.flatMap(({ bs }) => bs))];
  return [
    first.units.filter((_, index) => !as.has(index)),
    second.units.filter((_, index) => !bs.has(index)),
  ];
}

function lone<T>(reference: readonly T[], translation: readonly T[]): readonly Counterpart<T>[] {
  return [{ reference, translation, relation: translation.length === 0 ? "missing" : "extra", score: 0 }];
}
