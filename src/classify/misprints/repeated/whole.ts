import type { Block, Change } from "../../../model.ts";
import { foldForComparison } from "../../../text/fold.ts";
import type { Places } from "../../places.ts";

/**
 * Whether a sentence, paragraph or item that is gone stood twice in a row, or twice in one list, and stands there still: that it was said again was a
 * slip. Not where it stood in two sections or under two heads, since it ruled each of them.
 */
export function stoodTwice(
  { kind, unit, before: sides, section }: Change,
  before: Places,
  after: Places,
): boolean {
  const [side] = sides;
  const block = before.blocks.get(side?.block ?? "");
  if (kind !== "removed" || side === undefined || sides.length > 1 || block === undefined) return false;
  const words = lineOf(side.text);
  if (!/\p{L}{2}/u.test(words)) return false;
  const left = after.sections.get(section.after ?? "")?.blocks ?? after.document.preamble;
  if (unit === "sentence")
    return (
      lineOf(block.text).includes(words + words) && left.some(({ text }) => lineOf(text).includes(words))
    );
  if (unit !== "paragraph" && unit !== "item") return false;
  const siblings = before.sectionOf.get(block.id)?.blocks ?? before.document.preamble;
  return (
    neighboursOf(block, siblings).some((other) => lineOf(other.text) === words) &&
    left.some(({ text }) => lineOf(text) === words)
  );
}

/** Of a paragraph those that it stands between; of an item all of its list. */
function neighboursOf(block: Block, siblings: readonly Block[]): readonly Block[] {
  const at = siblings.indexOf(block);
  if (block.kind !== "item")
    return [siblings[at - 1], siblings[at + 1]].filter(
      (other) => other?.kind === block.kind,
    ) as readonly Block[];
  const isOther = (other: Block): boolean => other.kind !== "item" || other.depth < block.depth;
  const start = siblings.slice(0, at).findLastIndex(isOther) + 1;
  const end = siblings.findIndex((other, index) => index > at && isOther(other));
  return siblings
    .slice(start, end < 0 ? undefined : end)
    .filter((other) => other !== block && other.kind === "item" && other.depth === block.depth);
}

/** Without white space, which is none between sentences of Japanese and Chinese. */
function lineOf(text: string): string {
  return foldForComparison(text).replace(/\s+/g, "");
}
