import { invariant } from "../errors.ts";
import type { Block, Change, ChangeSide, SectionChange, Segmented } from "../model.ts";
import { indexSentences, isMixed, rebuildBlock } from "./applySentences.ts";

/** The texts of the blocks of each section of `after`, by section id; the preamble is `0`. */
export type Rebuilt = ReadonlyMap<string, readonly string[]>;

/**
 * `after`, made of `before` and of what a change set tells: every block that a change names stands where it says,
 * and the others flow in their order into the places between. It reads nothing of the alignment, so that it proves
 * that the changes tell everything.
 */
export function rebuild(
  before: Segmented,
  sections: readonly SectionChange[],
  changes: readonly Change[],
): Rebuilt {
  const blocks = blocksBySection(before, sections);
  const told = placesTold(sections, changes);
  const sentences = indexSentences(changes);
  const rebuilt = new Map<string, readonly string[]>();
  const rebuildSection = (id: string, origins: readonly string[]): void => {
    const flow = origins
      .flatMap((origin) => blocks.get(origin) ?? [])
      .filter((block) => !told.gone.has(block.id));
    const wholes = told.wholes.get(id);
    const waiting: (string | Block)[] = wholes === undefined ? flow : [...wholes];
    // An added section's parts leave out what came from elsewhere; those of a split or merge are all there is.
    const isComplete = wholes !== undefined && origins.length > 0;
    const fixed = (isComplete ? undefined : told.placed.get(id)) ?? new Map<number, string>();
    const texts: string[] = [];
    for (let place = 1; waiting.length > 0 || fixed.has(place); place++) {
      const text = fixed.get(place);
      if (text !== undefined) {
        texts.push(text);
        continue;
      }
      const next = waiting.shift();
      invariant(next !== undefined, `block ${id}#${place} is told by no change`);
      texts.push(typeof next === "string" ? next : rebuildBlock(before, next, `${id}#${place}`, sentences));
    }
    rebuilt.set(id, texts);
  };
  rebuildSection("0", ["0"]);
  for (const row of sections) {
    for (const { id } of row.after)
      rebuildSection(id, row.status[0] === "added" ? [] : row.before.map(({ id }) => id));
  }
  return rebuilt;
}

interface PlacesTold {
  /** Blocks of `before` that do not flow on. */
  readonly gone: ReadonlySet<string>;
  /** Texts of blocks by section and number in it. */
  readonly placed: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Sections that are told with their blocks: added ones, and those of a split or a merge. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
}

function placesTold(sections: readonly SectionChange[], changes: readonly Change[]): PlacesTold {
  const gone = new Set<string>();
  const placed = new Map<string, Map<number, string>>();
  const wholes = new Map<string, readonly string[]>();
  for (const change of changes) {
    if (change.unit === "section" && change.kind !== "moved") {
      const row = sections.find(
        ({ after }) => after[0] !== undefined && after[0].id === change.section.after,
      );
      for (const [index, section] of (row?.after ?? []).entries()) {
        wholes.set(section.id, change.after[index]?.parts.slice(1) ?? []);
      }
    }
    if (!tellsBlocks(change)) continue;
    for (const { block, sentence } of change.before) if (block !== null && sentence === null) gone.add(block);
    for (const { block, sentence, text } of change.after)
      if (block !== null && sentence === null) place(placed, block, text);
  }
  return { gone, placed, wholes };
}

function tellsBlocks(change: Change): boolean {
  const { kind, unit, before, after, markupOnly } = change;
  const [side]: readonly ChangeSide[] = [...after, ...before];
  if (side === undefined || markupOnly) return false;
  // A sentence that became a paragraph, or a paragraph that became a sentence.
  if (isMixed(change)) return true;
  if (side.sentence !== null) return false;
  if (kind === "metadata") return before.length === 0 || after.length === 0;
  return unit === "paragraph" || unit === "item" || (unit === "cell" && kind !== "edited");
}

function place(placed: Map<string, Map<number, string>>, block: string, text: string): void {
  const at = block.lastIndexOf("#");
  const section = block.slice(0, at);
  const known = placed.get(section);
  if (known === undefined) placed.set(section, new Map([[Number(block.slice(at + 1)), text]]));
  else known.set(Number(block.slice(at + 1)), text);
}

function blocksBySection(
  { document }: Segmented,
  sections: readonly SectionChange[],
): ReadonlyMap<string, readonly Block[]> {
  const blocks = new Map<string, readonly Block[]>([["0", document.preamble]]);
  for (const row of sections) for (const section of row.before) blocks.set(section.id, section.blocks);
  return blocks;
}
