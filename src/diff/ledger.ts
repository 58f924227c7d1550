import { append } from "../sequence/append.ts";
import { afters, befores, linksById } from "../sequence/links.ts";
import type { Alignment, Block, Link, Section, SectionSides, Segmented, Sentence } from "../model.ts";

/** The alignment, looked up by section and block: what was paired with what, and what lies in it. */
export interface Ledger {
  readonly before: Segmented;
  readonly after: Segmented;
  readonly alignment: Alignment;
  readonly sectionLinkBefore: ReadonlyMap<string, Link<Section>>;
  readonly sectionLinkAfter: ReadonlyMap<string, Link<Section>>;
  readonly blockLinkBefore: ReadonlyMap<string, Link<Block>>;
  readonly blockLinkAfter: ReadonlyMap<string, Link<Block>>;
  /** Links of blocks by the section link that they are told under; `null` is the preamble. */
  readonly blocksOf: ReadonlyMap<Link<Section> | null, readonly Link<Block>[]>;
  readonly sentencesOf: ReadonlyMap<Link<Block>, readonly Link<Sentence>[]>;
  /** Blocks without a partner whose one sentence came from another block, and those whose one sentence went to one. */
  readonly movedIn: ReadonlySet<string>;
  readonly movedOut: ReadonlySet<string>;
}

export function sectionIdOf(block: Block): string | null {
  const id = block.id.slice(0, block.id.lastIndexOf("#"));
  return id === "0" ? null : id;
}

export function ledgerOf(before: Segmented, after: Segmented, alignment: Alignment): Ledger {
  const sectionLinkBefore = linksById(alignment.sections, befores);
  const sectionLinkAfter = linksById(alignment.sections, afters);
  const blockLinkBefore = linksById(alignment.blocks, befores);
  const blockLinkAfter = linksById(alignment.blocks, afters);
  const blocksOf = new Map<Link<Section> | null, Link<Block>[]>();
  for (const link of alignment.blocks) {
    const [block] = [...afters(link), ...befores(link)];
    if (block === undefined) continue;
    const id = sectionIdOf(block);
    const home =
      id === null ? null : (link.kind === "removed" ? sectionLinkBefore : sectionLinkAfter).get(id);
    append(blocksOf, home ?? null, link);
  }
  const sentencesOf = new Map<Link<Block>, Link<Sentence>[]>();
  const [movedIn, movedOut] = [new Set<string>(), new Set<string>()];
  for (const link of alignment.sentences) {
    // What lies in a block that stands as it stood is never looked up.
    if (link.kind === "paired" && link.before.block.text === link.after.block.text && !link.moved) {
      if (link.before.block.marks.length + link.after.block.marks.length === 0) continue;
    }
    const [after] = afters(link);
    const [old] = befores(link);
    if (link.kind === "paired" && link.moved) {
      if (blockLinkAfter.get(link.after.block.id)?.kind === "added") movedIn.add(link.after.block.id);
      if (blockLinkBefore.get(link.before.block.id)?.kind === "removed") movedOut.add(link.before.block.id);
    }
    const home =
      after === undefined
        ? old === undefined
          ? undefined
          : blockLinkBefore.get(old.block.id)
        : blockLinkAfter.get(after.block.id);
    if (home !== undefined) append(sentencesOf, home, link);
  }
  return {
    before,
    after,
    alignment,
    sectionLinkBefore,
    sectionLinkAfter,
    blockLinkBefore,
    blockLinkAfter,
    blocksOf,
    sentencesOf,
    movedIn,
    movedOut,
  };
}

/** The sections that a change is told under: where it was and where it is, or where each would be. */
export function sidesOf(ledger: Ledger, before: Block | null, after: Block | null): SectionSides {
  const counterpart = (block: Block, toAfter: boolean): string | null => {
    const id = sectionIdOf(block);
    const link =
      id === null ? undefined : (toAfter ? ledger.sectionLinkBefore : ledger.sectionLinkAfter).get(id);
    const [section] = link === undefined ? [] : toAfter ? afters(link) : befores(link);
    return section?.id ?? null;
  };
  return {
    before: before !== null ? sectionIdOf(before) : after === null ? null : counterpart(after, false),
    after: after !== null ? sectionIdOf(after) : before === null ? null : counterpart(before, true),
  };
}
