import type { Block, Change, Section } from "../../../model.ts";
import { sectionsInOrder } from "../../../sequence/sections.ts";
import type { Places } from "../../places.ts";
import { lineOf } from "./line.ts";
import { rowStoodTwice } from "./row.ts";

/**
 * Whether a sentence, paragraph or item that is gone stood twice in a row, or twice in one list, and stands there still: that it was said again was a
 * slip; so for a row of a table, and a section right beside its like. Not where it stood in two sections or under two heads, since it ruled each of them.
 */
export function stoodTwice(change: Change, before: Places, after: Places): boolean {
  const { kind, unit, before: sides, section } = change;
  if (kind === "removed" && unit === "section") return sectionStoodTwice(section.before, before, after);
  if (kind === "removed" && unit === "cell") return rowStoodTwice(change, before, after);
  const [side] = sides;
  const block = before.blocks.get(side?.block ?? "");
  if (kind !== "removed" || side === undefined || sides.length > 1 || block === undefined) return false;
  const words = lineOf(side.text);
  if (!/\p{L}{2}/u.test(words)) return false;
  const left = after.sections.get(section.after ?? "")?.blocks ?? after.document.preamble;
  if (unit === "sentence") {
    const said = calmly(words);
    return (
      calmly(lineOf(block.text)).includes(said + said) &&
      left.some(({ text }) => calmly(lineOf(text)).includes(said))
    );
  }
  if (unit !== "paragraph" && unit !== "item") return false;
  const siblings = before.sectionOf.get(block.id)?.blocks ?? before.document.preamble;
  return (
    neighboursOf(block, siblings).some((other) => lineOf(other.text) === words) &&
    left.some(({ text }) => lineOf(text) === words)
  );
}

/** 不要剧透！不要剧透！！ is the same twice. */
function calmly(line: string): string {
  return line.replace(/[!！]+/g, "!");
}

/** Sections have no place in two that stand side by side with the same title and the same text, whatever their numbers. */
function sectionStoodTwice(id: string | null, before: Places, after: Places): boolean {
  const gone = before.sections.get(id ?? "");
  if (gone === undefined || gone.children.length > 0 || gone.blocks.length === 0) return false;
  const words = saidIn(gone);
  const isLike = (other: Section | undefined): boolean =>
    other !== undefined && other.children.length === 0 && saidIn(other) === words;
  const inOrder = sectionsInOrder(before.document);
  const at = inOrder.indexOf(gone);
  return (
    [inOrder[at - 1], inOrder[at + 1]].some((other) => other?.level === gone.level && isLike(other)) &&
    sectionsInOrder(after.document).some(isLike)
  );
}

function saidIn({ title, blocks }: Section): string {
  return [title, ...blocks.map(({ text }) => text)].map(lineOf).join("\n");
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
