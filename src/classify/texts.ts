import type { Document } from "../model.ts";

/** The texts of all blocks of a document, one by one, in no order that means anything. */
export function* textsOf({ preamble, sections }: Document): Generator<string> {
  for (const { text } of preamble) yield text;
  // A stack of our own: a hostile document nests deeper than the call stack.
  const open = [...sections];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    for (const { text } of section.blocks) yield text;
    for (const child of section.children) open.push(child);
  }
}
