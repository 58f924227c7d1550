import type { Document } from "../model.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** The texts of all blocks of a document as they are read, without the headings. */
export function* textsOf(document: Document): Generator<string> {
  for (const { text } of document.preamble) yield text;
  for (const { blocks } of sectionsInOrder(document)) for (const { text } of blocks) yield text;
}
