import { afters, befores } from "../sequence/links.ts";
import type { Block, ChangeUnit, Link, Section } from "../model.ts";
import { enumeratorLength } from "../text/enumerator.ts";
import type { Draft } from "./identity.ts";
import { type Ledger, sectionIdOf, sidesOf } from "./ledger.ts";
import { isTickedOtherwise, markerOf, markerPlaces, type PairedBlocks } from "./markers.ts";
import { linkChanges } from "./marks.ts";
import { sentenceChanges } from "./sentences.ts";
import { blockSide, unitOf } from "./sides.ts";
import { tableLines } from "./tableLines.ts";
import type { Telling } from "./telling.ts";

/**
 * What became of the blocks of one section and of the sentences in them. Blocks that changed their order are one
 * change for each kind of block, with those that moved and those that took another number with them.
 */
export function blockChanges(
  telling: Telling,
  home: Link<Section> | null,
  links: readonly Link<Block>[],
  path: string,
): readonly Draft[] {
  const { ledger } = telling;
  const reordered = reorderedUnits(ledger, links);
  const numbersAreTold = home?.kind === "split" || home?.kind === "merged";
  const changes: Draft[] = [];
  for (const unit of reordered) {
    changes.push(reorderChange(ledger, links.filter(hasNewPlace(ledger, unit)), unit, path));
  }
  const places = markerPlaces(links);
  const lines = tableLines(links, (link) => telling.toldBlocks.has(link) || isMovedSentence(telling, link));
  for (const link of links) {
    if (telling.toldBlocks.has(link) || isUntouched(link)) continue;
    if (link.kind === "added" || link.kind === "removed") {
      // A sentence became this paragraph, or this paragraph a sentence: told once, where it stands now.
      if (isMovedSentence(telling, link)) {
        for (const sentence of ledger.sentencesOf.get(link) ?? [])
          changes.push(...sentenceChanges(telling, sentence, path, true));
        continue;
      }
      // A section that came or went as a whole is told with its blocks.
      if (home?.kind === link.kind) continue;
      const line = lines.get(link) ?? [link];
      if (line.length > 0) changes.push(wholeChange(ledger, line, link.kind, path));
      continue;
    }
    if (link.kind !== "paired") changes.push(blockChange(ledger, link, link.kind, path));
    else {
      if (leftItsSection(ledger, link)) changes.push(blockChange(ledger, link, "moved", path));
      if (link.before.kind !== link.after.kind && link.before.text === link.after.text) {
        changes.push({ ...blockChange(ledger, link, "edited", path), markupOnly: true });
      }
      if ((!numbersAreTold && places.isNumberedOtherwise(link)) || isTickedOtherwise(link))
        changes.push(markerChange(blockChange(ledger, link, "edited", path), link));
    }
    const unit = unitOf(...befores(link), ...afters(link));
    // Its number is told where it stands among those in another order.
    const isReordered = reordered.has(unit) && (link.kind !== "paired" || hasNewPlace(ledger, unit)(link));
    const folded = numbersAreTold || leftItsSection(ledger, link) || isReordered;
    for (const sentence of ledger.sentencesOf.get(link) ?? []) {
      const told = sentenceChanges(telling, sentence, path, folded);
      // Where a block was cut within a sentence, the sentence was cut with it.
      changes.push(
        ...(link.kind === "paired"
          ? told
          : told.filter((draft) => draft.kind !== link.kind || draft.edits.length > 0)),
      );
    }
    changes.push(...linkChanges(ledger, link, path));
  }
  return changes;
}

function isMovedSentence({ ledger }: Telling, link: Link<Block>): boolean {
  if (link.kind !== "added" && link.kind !== "removed") return false;
  return link.kind === "added" ? ledger.movedIn.has(link.after.id) : ledger.movedOut.has(link.before.id);
}

/** The number of an item is no part of its text: both stand beside it. */
function markerChange(draft: Draft, { before, after }: PairedBlocks): Draft {
  const [old, now] = [draft.before, draft.after].map((sides, at) =>
    sides.map((side) => ({ ...side, context: markerOf(at === 0 ? before : after) })),
  );
  return { ...draft, before: old ?? [], after: now ?? [], markupOnly: true };
}

function blockChange(ledger: Ledger, link: Link<Block>, kind: Draft["kind"], path: string): Draft {
  return wholeChange(ledger, [link], kind, path);
}

/** One change of all that these links link. */
function wholeChange(
  ledger: Ledger,
  links: readonly Link<Block>[],
  kind: Draft["kind"],
  path: string,
): Draft {
  const [before, after] = [links.flatMap(befores), links.flatMap(afters)];
  return {
    kind,
    unit: unitOf(...before, ...after),
    section: sidesOf(ledger, before[0] ?? null, after[0] ?? null),
    before: before.map(blockSide),
    after: after.map(blockSide),
    edits: [],
    markupOnly: false,
    path,
  };
}

/** The kinds of block that stand in another order within their section. */
function reorderedUnits(ledger: Ledger, links: readonly Link<Block>[]): ReadonlySet<ChangeUnit> {
  return new Set(
    links.flatMap((link) =>
      link.kind === "paired" && link.moved && !leftItsSection(ledger, link)
        ? [unitOf(link.before, link.after)]
        : [],
    ),
  );
}

/** Blocks that moved within their section, and those whose printed number alone is another. */
function hasNewPlace(ledger: Ledger, unit: ChangeUnit): (link: Link<Block>) => boolean {
  return (link) => {
    if (link.kind !== "paired" || unitOf(link.before, link.after) !== unit || leftItsSection(ledger, link))
      return false;
    return link.moved || isRelabelled(link.before, link.after);
  };
}

function isRelabelled(before: Block, after: Block): boolean {
  const [x, y] = [enumeratorLength(before.text), enumeratorLength(after.text)];
  return before.text.slice(0, x) !== after.text.slice(0, y) && before.text.slice(x) === after.text.slice(y);
}

function reorderChange(ledger: Ledger, links: readonly Link<Block>[], unit: ChangeUnit, path: string): Draft {
  const [before, after] = [links.flatMap(befores), links.flatMap(afters)];
  return {
    kind: "reordered",
    unit,
    // Of a section that was split, the first part in which any of them stands; not that of the pair told first.
    section: sidesOf(ledger, firstOf(before), firstOf(after)),
    before: before.map(blockSide),
    after: after.map(blockSide),
    edits: [],
    markupOnly: false,
    path,
  };
}

/** The block that stands first in its document. */
function firstOf(blocks: readonly Block[]): Block | null {
  return blocks.reduce<Block | null>(
    (first, block) => (first === null || standsBefore(block.id, first.id) ? block : first),
    null,
  );
}

/** By the ordinals in `2.1#4`. */
function standsBefore(one: string, other: string): boolean {
  const [own, others] = [one, other].map((id) => id.split(/[.#]/).map(Number));
  for (const [depth, ordinal] of (own ?? []).entries()) {
    const counterpart = others?.[depth] ?? 0;
    if (ordinal !== counterpart) return ordinal < counterpart;
  }
  return false;
}

/** Whether a block stands as it stood, to the last mark. */
export function isUntouched(link: Link<Block>): boolean {
  if (link.kind !== "paired" || link.moved) return false;
  const { before, after } = link;
  const hasMarks = before.marks.length > 0 || after.marks.length > 0;
  return (
    before.text === after.text &&
    before.kind === after.kind &&
    markerOf(before) === markerOf(after) &&
    !hasMarks
  );
}

function leftItsSection(ledger: Ledger, link: Link<Block>): boolean {
  if (link.kind !== "paired" || !link.moved) return false;
  const [x, y] = [sectionIdOf(link.before), sectionIdOf(link.after)];
  if (x === null || y === null) return x !== y;
  return ledger.sectionLinkBefore.get(x) !== ledger.sectionLinkAfter.get(y);
}
