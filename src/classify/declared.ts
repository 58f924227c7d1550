import type { Block, Document } from "../model.ts";
import { foldForComparison } from "../text/fold.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/**
 * Tells whether a block is the document's own account of its changes: the list of updated sections and the line that leads into
 * it. That list speaks of the policy; it is none of it.
 */
export function declaredBlocks(document: Document): ReadonlySet<string> {
  const declared = new Set(document.declared.updatedSections.map(foldForComparison));
  const found = new Set<string>();
  collect(document.preamble, declared, found);
  for (const { blocks } of sectionsInOrder(document)) collect(blocks, declared, found);
  return found;
}

/** このリリースで更新されたセクション:, 本次发布中更新的部分：, Updated sections in this release: and wordings like them. */
const leadIn =
  /(?:更新|変更|改定|改訂|修正)(?:された|した|があった|のあった|点の)?.{0,6}(?:セクション|箇所|部分|条項|項目|章)|(?:更新|修订|修訂|变更|變更|修改)(?:内容|內容|的|之)?(?:部分|章节|章節|条款|條款|内容|內容)|(?:updated|changed|revised|modified)\s+sections?|sections?\s+(?:that\s+(?:were\s+)?)?(?:updated|changed|revised)|what(?:'|’)?s\s+(?:new|changed)/i;

/** Longer paragraphs say more than that a list follows. */
const leadInLength = 120;

function collect(blocks: readonly Block[], declared: ReadonlySet<string>, found: Set<string>): void {
  let inside = false;
  for (const block of blocks) {
    if (
      block.text.length <= leadInLength &&
      leadIn.test(block.text) &&
      /[:：]\s*$|^[^。.]*$/.test(block.text)
    ) {
      found.add(block.id);
      inside = true;
    } else if (inside && block.kind === "item") {
      found.add(block.id);
    } else {
      inside = inside && declared.has(foldForComparison(withoutMarker(block.text)));
      if (inside) found.add(block.id);
    }
  }
}

function withoutMarker(text: string): string {
  return text.replace(/^[\s・•*\-–—]*(?:[（(]?\d+[)）.．、]?)?\s*/, "");
}
