import type { Alignment, Block, Section, Segmented, Sentence } from "../model.ts";
import { createInterner } from "../sequence/intern.ts";
import { foldForComparison } from "../text/fold.ts";
import { type Call, type Catalogue, catalogue } from "./catalogue.ts";
import { familiesOf } from "./families.ts";
import { linksOf } from "./links.ts";
import { matchBlocks } from "./matchBlocks.ts";
import { isFree, mirrored, type Pairing } from "./pairing.ts";
import { holderKeys } from "./sections/candidates.ts";
import { matchSections } from "./sections/match.ts";
import { findMovedSections } from "./sections/moved.ts";
import { findSplitSections } from "./sections/split.ts";
import { listSentences, matchSentences, type SentenceList } from "./sentences.ts";
import { callBy, replacedThroughout } from "./throughout.ts";

/**
 * Which section, block and sentence of `before` became which of `after`. The same whichever way round the two are
 * given, but for the sides.
 */
export function align(before: Segmented, after: Segmented): Alignment {
  const found = alignCalled(before, after, asItStands, asItStands);
  const replaced = replacedThroughout(before.document, after.document, found.blocks);
  if (replaced.length === 0) return found;
  return alignCalled(before, after, callBy(replaced, "before"), callBy(replaced, "after"));
}

const asItStands: Call = (text) => text;

function alignCalled(before: Segmented, after: Segmented, callOld: Call, callNow: Call): Alignment {
  const interner = createInterner();
  const [old, now] = [catalogue(before, interner, callOld), catalogue(after, interner, callNow)];
  const turned = standsFirst(now, old);
  const [a, b] = turned ? [now, old] : [old, now];
  const fold = foldOf(a, b);
  const keys = {
    a: holderKeys(a, interner, fold),
    b: holderKeys(b, interner, fold),
  };
  const sections = matchSections(a, b, keys);
  findSplitSections(a, b, sections.pairing);
  const movedSections = findMovedSections(a, b, sections.pairing);
  const blocks = matchBlocks(a, b, familiesOf(sections.pairing));
  const [listA, listB] = [listSentences(a), listSentences(b)];
  const unpaired = {
    a: unpairedBlocks(
      a,
      blocks.pairing.toB,
      blocks.pairing.extraA,
      sections.pairing.toB,
      sections.pairing.extraA,
    ),
    b: unpairedBlocks(
      b,
      blocks.pairing.toA,
      blocks.pairing.extraB,
      sections.pairing.toA,
      sections.pairing.extraB,
    ),
  };
  const sentences = matchSentences(a, b, listA, listB, familiesOf(blocks.pairing), unpaired, interner);
  const [listOld, listNow]: [SentenceList, SentenceList] = turned ? [listB, listA] : [listA, listB];
  const orient = (pairing: Pairing, moved: Uint8Array): readonly [Pairing, Uint8Array] =>
    turned ? [mirrored(pairing), movedFromB(pairing, moved)] : [pairing, moved];
  // The preamble, at 0, is no section and left out.
  const sectionUnits = {
    a: old.sections as readonly Section[],
    b: now.sections as readonly Section[],
    from: 1,
  };
  return {
    sections: linksOf<Section>(sectionUnits, ...orient(sections.pairing, movedSections)),
    blocks: linksOf<Block>(
      { a: old.blocks, b: now.blocks, from: 0 },
      ...orient(blocks.pairing, blocks.moved),
    ),
    sentences: linksOf<Sentence>(
      { a: listOld.sentences, b: listNow.sentences, from: 0 },
      ...orient(sentences.pairing, sentences.moved),
    ),
    exact: sections.exact && blocks.exact && sentences.exact,
  };
}

function unpairedBlocks(
  side: Catalogue,
  partners: Int32Array,
  extra: ReadonlyMap<number, number>,
  holderPartners: Int32Array,
  holderExtra: ReadonlyMap<number, number>,
): readonly number[] {
  const blocks: number[] = [];
  for (const [block, holder] of side.holders.entries())
    if (isFree(partners, extra, block) && !isFree(holderPartners, holderExtra, holder)) blocks.push(block);
  return blocks;
}

/** One of the two comes first by its texts alone, so that swapping the sides swaps the result and changes nothing else. */
function standsFirst(one: Catalogue, other: Catalogue): boolean {
  if (one.blocks.length !== other.blocks.length) return one.blocks.length < other.blocks.length;
  for (const [index, block] of one.blocks.entries()) {
    const text = other.blocks[index]?.text ?? "";
    if (block.text !== text) return block.text < text;
  }
  return skeletonOf(one) < skeletonOf(other);
}

/** The headings, what stands under what, and where the blocks of each begin. */
function skeletonOf(side: Catalogue): string {
  return side.sections
    .map((section, holder) =>
      [section?.heading.text, side.parents[holder], side.firstBlocks[holder]].join("\t"),
    )
    .join("\n");
}

/** Folds titles for comparison; one that stands on both sides as it is needs no folding. */
function foldOf(a: Catalogue, b: Catalogue): (title: string) => string {
  const [own, other] = [a, b].map((side) => new Set(side.sections.map((section) => section?.title ?? "")));
  return (title) =>
    own?.has(title) === true && other?.has(title) === true ? title : foldForComparison(title);
}

function movedFromB(pairing: Pairing, moved: Uint8Array): Uint8Array {
  const flags = new Uint8Array(pairing.toA.length);
  for (const [x, y] of pairing.toB.entries()) if (y >= 0 && moved[x] === 1) flags[y] = 1;
  return flags;
}
