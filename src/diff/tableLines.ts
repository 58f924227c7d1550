import { append } from "../sequence/append.ts";
import { afters, befores } from "../sequence/links.ts";
import type { Block, Link } from "../model.ts";
import { sectionIdOf } from "./ledger.ts";

/**
 * The rows and columns of tables that came or went as a whole: all their cells under the first, which is told for them, and none under
 * each of the others.
 */
export function tableLines(
  links: readonly Link<Block>[],
  isToldElsewhere: (link: Link<Block>) => boolean,
): ReadonlyMap<Link<Block>, readonly Link<Block>[]> {
  const lines = new Map<Link<Block>, readonly Link<Block>[]>();
  for (const kind of ["removed", "added"] as const) {
    const blocksOf = kind === "added" ? afters : befores;
    const cells = links.filter((link) => blocksOf(link).some(({ cell }) => cell !== null));
    const isWhole = (link: Link<Block>): boolean => link.kind === kind && !isToldElsewhere(link);
    if (!cells.some(isWhole)) continue;
    for (const direction of ["row", "column"] as const) {
      const byLine = new Map<string, Link<Block>[]>();
      for (const link of cells) {
        if (lines.has(link)) continue;
        for (const block of blocksOf(link)) append(byLine, placeOf(block, direction), link);
      }
      for (const line of byLine.values()) {
        // A single cell is told as the cell that it is.
        if (line.length < 2 || !line.every(isWhole)) continue;
        for (const [index, link] of line.entries()) lines.set(link, index === 0 ? line : []);
      }
    }
  }
  return lines;
}

function placeOf(block: Block, direction: "row" | "column"): string {
  return `${sectionIdOf(block)} ${block.cell?.table} ${block.cell?.[direction]}`;
}
