import type { Block, Change, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";

/** The reason for which the head of a column or row that stands in another order is more than that: cells that stood under another stand under it now. */
export function otherColumn(change: Change, before: Places, after: Places): readonly Reason[] {
  if (change.unit !== "cell") return [];
  const [stood, stands] = [cellsOf(before, change.section.before), cellsOf(after, change.section.after)];
  return change.before
    .flatMap(({ text }, index): readonly Reason[] => {
      const [had, has] = [cellsUnder(text, stood), cellsUnder(change.after[index]?.text ?? "", stands)];
      const all = new Set(stood.map((cell) => foldForComparison(cell.text)));
      const came = has.filter((cell) => !had.includes(cell) && all.has(cell));
      if (had.length === 0 || came.length === 0) return [];
      return [{ rule: "context", materiality: "substantive", before: text, after: text, direction: null }];
    })
    .slice(0, 1);
}

type Cell = Extract<Block, { kind: "cell" }>;

function cellsOf({ sections, document }: Places, section: string | null): readonly Cell[] {
  const blocks = section === null ? document.preamble : (sections.get(section)?.blocks ?? []);
  return blocks.flatMap((block) => (block.kind === "cell" ? [block] : []));
}

/** What the cells say that a head stands over or beside. */
function cellsUnder(head: string, cells: readonly Cell[]): readonly string[] {
  return cells
    .filter(({ cell }) => cell.columnHeader === head || cell.rowHeader === head)
    .map(({ text }) => foldForComparison(text));
}
