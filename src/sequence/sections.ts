import type { Document, Section } from "../model.ts";

/** All sections of a document, at any depth, from the first to the last as they are read. */
export function sectionsInOrder({ sections }: Pick<Document, "sections">): readonly Section[] {
  const found: Section[] = [];
  // A stack of our own: a hostile document nests deeper than the call stack.
  const open = sections.toReversed();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    found.push(section);
    for (const child of section.children.toReversed()) open.push(child);
  }
  return found;
}
