import type { Block, Change, Document } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import { isContentsHead, isPageLine } from "./page-words.ts";

/**
 * Whether what came or went is none of the text but of the page or file around it: a table of contents, a way back to the top, the languages that
 * it is to be had in, a line that the other version has too and where it was taken for a part of the page.
 */
export function isFurniture(change: Change, before: Places, after: Places): boolean {
  const [own, other, sides, id] =
    change.kind === "added"
      ? [after, before, change.after, change.section.after]
      : [before, after, change.before, change.section.before];
  const chrome = linesOf(other.document);
  const owned = linesOf(own.document);
  const isElsewhere = (text: string): boolean => {
    const lines = text.split("\n").map(keyOf);
    return lines.every((line) => line === "" || (chrome.has(line) && !owned.has(line)));
  };
  return sides.every(({ text, parts, block }) => {
    const blocks = [...(own.sections.get(id ?? "")?.blocks ?? own.document.preamble)];
    if (parts.length === 0) {
      const at = blocks.findIndex((one) => one.id === block);
      return isElsewhere(text) || isPageBlock(blocks, at, text, own);
    }
    const [heading = "", ...texts] = parts;
    if (parts.every(isElsewhere)) return true;
    return (
      isContentsHead(heading) &&
      texts.every(
        (one) =>
          isEntry(one, own) ||
          isPageBlock(
            blocks,
            blocks.findIndex((block) => block.text === one),
            one,
            own,
          ),
      )
    );
  });
}

function isPageBlock(blocks: readonly Block[], at: number, text: string, own: Places): boolean {
  const block = blocks[at];
  if (block === undefined || block.kind === "cell" || text.length > longest) return false;
  if (isPageLine(text, own.document.title?.text ?? "")) return true;
  if (isContents(block, own)) return true;
  const next = blocks[at + 1];
  return /[:：]\s*$/.test(text) && next !== undefined && isContents(next, own) && !isHeld(block, own);
}

/** As long as a row of links is. */
const longest = 160;

/** An entry of a table of contents, or a row of them: links to headings, or above the first heading the words of one. */
function isContents(block: Block, own: Places): boolean {
  const targets = block.marks.flatMap((mark) => (mark.kind === "link" ? [mark.target] : []));
  const isWithin = targets.length > 0 && targets.every((target) => target.startsWith("#"));
  if (isWithin && isLinked(block) && block.text.length <= longest) return true;
  return !isHeld(block, own) && isEntry(block.text, own);
}

/** Whether it stands under a heading of the text. */
function isHeld({ id }: Block, { sectionOf }: Places): boolean {
  const home = sectionOf.get(id);
  return home !== undefined && !isContentsHead(home.title);
}

/** Whether all of a text leads elsewhere, but for what parts the links. */
function isLinked({ text, marks }: Block): boolean {
  let rest = text;
  for (const { kind, span } of marks.toSorted((x, y) => y.span[0] - x.span[0]))
    if (kind === "link") rest = rest.slice(0, span[0]) + rest.slice(span[1]);
  return rest.length < text.length && !/[\p{L}\p{N}]/u.test(rest);
}

function isEntry(text: string, { sections }: Places): boolean {
  const line = keyOf(text.replace(/[\s.．…・·]{3,}\d{1,4}\s*$/, ""));
  if (line === "") return false;
  for (const { title, heading } of sections.values())
    if (keyOf(title) === line || keyOf(heading.text) === line) return true;
  return false;
}

function linesOf({ chrome }: Document): ReadonlySet<string> {
  return new Set(chrome.map(({ text }) => keyOf(text)));
}

function keyOf(line: string): string {
  const bare = line.trim().replace(/^[-*+・•]\s+/, "");
  return foldForComparison(bare.slice(enumeratorLength(bare)));
}
