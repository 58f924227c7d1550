import type { Block, ChangeUnit, Edit, Language, Link, Section } from "../model.ts";
import type { Draft } from "./identity.ts";
import { afters, befores, type Ledger, sectionIdOf, sidesOf } from "./ledger.ts";
import { sentenceChanges } from "./sentences.ts";
import { blockSide } from "./sides.ts";

/** What became of a block, and of the sentences in it. */
export function blockChanges(
  ledger: Ledger,
  home: Link<Section> | null,
  link: Link<Block>,
  path: string,
  editsOf: (before: string, after: string, language: Language) => readonly Edit[],
): readonly Draft[] {
  const [before, after] = [befores(link), afters(link)];
  const [block] = [...after, ...before];
  if (block === undefined) return [];
  const draft = (kind: Draft["kind"]): Draft => ({
    kind,
    unit: unitOf(block),
    section: sidesOf(ledger, before[0] ?? null, after[0] ?? null),
    before: before.map(blockSide),
    after: after.map(blockSide),
    edits: [],
    markupOnly: false,
    path,
  });
  // A section that came or went as a whole is told with its blocks.
  if (link.kind === "added" || link.kind === "removed")
    return home?.kind === link.kind ? [] : [draft(link.kind)];
  const changes: Draft[] = [];
  if (link.kind !== "paired") changes.push(draft(link.kind));
  else if (link.moved)
    changes.push(draft(leftItsSection(ledger, link.before, link.after) ? "moved" : "reordered"));
  for (const sentence of ledger.sentencesOf.get(link) ?? []) {
    changes.push(...sentenceChanges(ledger, sentence, path, (old, now) => editsOf(old, now, block.language)));
  }
  return changes;
}

function leftItsSection(ledger: Ledger, before: Block, after: Block): boolean {
  const [x, y] = [sectionIdOf(before), sectionIdOf(after)];
  if (x === null || y === null) return x !== y;
  return ledger.sectionLinkBefore.get(x) !== ledger.sectionLinkAfter.get(y);
}

function unitOf(block: Block): ChangeUnit {
  return block.kind === "item" || block.kind === "cell" ? block.kind : "paragraph";
}
