import type { Block, Document, ReleaseFinding } from "../model.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** References to a number that the document does not have. Where it numbers nothing itself, a number belongs to another text. */
export function findReferences(document: Document): readonly ReleaseFinding[] {
  const dangling = document.references.filter(({ target }) => target === null);
  if (dangling.length === 0 || !isNumbered(document)) return [];
  const places = blocksOf(document);
  return dangling.flatMap(({ block: id, span }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const { block, heading } = place;
    const words = block.text.slice(...span).trim();
    if (BEHIND_A_NAME.test(block.text.slice(Math.max(0, span[0] - 2), span[0]))) return [];
    return [
      {
        code: "reference-dangling",
        rule: null,
        file: document.file,
        line: lineAt(block, span[0]),
        place: heading,
        facts: { words },
      },
    ];
  });
}

/** “个人资料保护法”第 3 条: what stands in quotation marks before the number is the text that has it. */
const BEHIND_A_NAME = /[”"」』》〉]\s?$/;

function isNumbered(document: Document): boolean {
  return sectionsInOrder(document).some(({ label }) => (label?.ordinal.length ?? 0) > 0);
}

interface Place {
  readonly block: Block;
  readonly heading: string | null;
}

function blocksOf(document: Document): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const block of document.preamble) places.set(block.id, { block, heading: null });
  for (const section of sectionsInOrder(document)) {
    const heading = section.heading.text.trim() || (section.label?.printed ?? null);
    for (const block of section.blocks) places.set(block.id, { block, heading });
  }
  return places;
}

function lineAt({ lines }: Block, offset: number): number | null {
  return lines.findLast((line) => line.offset <= offset)?.line ?? null;
}
