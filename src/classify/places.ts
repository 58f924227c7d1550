import type { Block, Document, Section } from "../model.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** Where things stand in one version. */
export interface Places {
  readonly document: Document;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly sectionOf: ReadonlyMap<string, Section>;
  readonly sections: ReadonlyMap<string, Section>;
}

/** The blocks and sections of a document by id. */
export function placesOf(document: Document): Places {
  const blocks = new Map<string, Block>();
  const sectionOf = new Map<string, Section>();
  const sections = new Map<string, Section>();
  for (const block of document.preamble) blocks.set(block.id, block);
  for (const section of sectionsInOrder(document)) {
    sections.set(section.id, section);
    for (const block of section.blocks) {
      blocks.set(block.id, block);
      sectionOf.set(block.id, section);
    }
  }
  return { document, blocks, sectionOf, sections };
}

/** The paragraph that an item or cell stands under; null for any other block and where there is none. */
export function leadInOf({ blocks, sectionOf, document }: Places, id: string): string | null {
  const block = blocks.get(id);
  if (block === undefined || (block.kind !== "item" && block.kind !== "cell")) return null;
  const siblings = sectionOf.get(id)?.blocks ?? document.preamble;
  let leadIn: string | null = null;
  for (const sibling of siblings) {
    if (sibling.id === id) return leadIn;
    if (sibling.kind === "paragraph") leadIn = sibling.text;
  }
  return null;
}

/** The item that a nested item stands under; null for any other block. */
export function parentItemOf({ blocks, sectionOf, document }: Places, id: string): string | null {
  const block = blocks.get(id);
  if (block?.kind !== "item" || block.depth < 2) return null;
  const siblings = sectionOf.get(id)?.blocks ?? document.preamble;
  const ahead = siblings.slice(0, siblings.indexOf(block));
  const parent = ahead.findLast((other) => other.kind !== "item" || other.depth < block.depth);
  return parent?.kind === "item" ? parent.text : null;
}
