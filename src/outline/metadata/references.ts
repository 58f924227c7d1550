import type { Block, CrossReference } from "../../model.ts";
import { findNumberReferences } from "./references-number.ts";
import { findTitleReferences } from "./references-title.ts";
import type { SectionIndex } from "./section-index.ts";

export { indexSections, type SectionIndex } from "./section-index.ts";

/**
 * The places in a block that name a section of the same document: by number (第8条第2項, 第三章, 前条, Section 3.1) or by its title in
 * quotation marks or as a link. References into other laws and contracts (民法第90条, Article 6 GDPR) are none.
 */
export function findReferences(
  block: Pick<Block, "id" | "text" | "marks">,
  index: SectionIndex,
): readonly CrossReference[] {
  const speaker = block.id.slice(0, Math.max(0, block.id.indexOf("#")));
  const found = [
    ...findNumberReferences(block.text, speaker, index),
    ...findTitleReferences(block, speaker, index),
  ];
  const references: CrossReference[] = [];
  let end = 0;
  for (const { span, target } of found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    if (span[0] < end) continue;
    const last = references.at(-1);
    if (last !== undefined && last.target === target && block.text.slice(end, span[0]).trim() === "") {
      // 別紙「安全管理措置」 and 第5条「利用目的」 are one reference.
      references[references.length - 1] = { ...last, span: [last.span[0], span[1]] };
      end = span[1];
      continue;
    }
    references.push({ block: block.id, span, target });
    end = span[1];
  }
  return references;
}
