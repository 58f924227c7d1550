import type { Document } from "../../model.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";

/**
 * Whether the first document comes before the second in an order that depends on their languages and texts alone. All
 * work is done in that order, so that which of two texts is the reference decides nothing, not even among equals.
 */
export function isInOrder(first: Document, second: Document): boolean {
  if (first.language !== second.language)
    return LANGUAGES.indexOf(first.language) < LANGUAGES.indexOf(second.language);
  const [x, y] = [textsOf(first), textsOf(second)];
  for (const [index, text] of x.entries()) {
    const other = y[index];
    if (other === undefined) return false;
    if (text !== other) return text < other;
  }
  return true;
}

const LANGUAGES: readonly string[] = ["ja", "zh-Hans", "zh-Hant", "en"];

function textsOf(document: Document): readonly string[] {
  const texts = document.preamble.map(({ text }) => text);
  for (const { title, blocks } of sectionsInOrder(document))
    texts.push(title, ...blocks.map(({ text }) => text));
  return texts;
}
