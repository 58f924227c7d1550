import type { Block, Correspondence } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { placeOfBlock, sectionOf } from "./places.ts";
import type { FindingRule } from "./rules.ts";

/**
 * Lists of which one has more items than the other, and tables of another shape. An item that has no partner is told as missing as well as
 * here: there by its words, here by the list that it is missing from.
 */
export function listLengthFaults({ blocks }: Correspondence): readonly Draft[] {
  const paired = blocks.filter(
    ({ reference, translation }) => reference.length > 0 && translation.length > 0,
  );
  const partner = new Map<Block, readonly Block[]>();
  for (const { reference, translation } of paired)
    for (const block of reference) partner.set(block, translation);
  const [from, to] = [
    listsOf(blocks.flatMap(({ reference }) => reference)),
    listsOf(blocks.flatMap(({ translation }) => translation)),
  ];
  const listOf = new Map<Block, List>();
  for (const list of to) for (const block of list.blocks) listOf.set(block, list);
  return from.flatMap((list): readonly Draft[] => {
    const others = new Set(
      list.blocks.flatMap((block) => (partner.get(block) ?? []).flatMap((one) => listOf.get(one) ?? [])),
    );
    const [other] = others;
    const [first, second] = [list.blocks[0], other?.blocks[0]];
    if (other === undefined || others.size > 1 || first === undefined || second === undefined) return [];
    // Where most of the items have no partner of their own, the list was put otherwise, which is told as that.
    const found = list.blocks.filter((block) =>
      (partner.get(block) ?? []).some((one) => listOf.get(one) === other),
    );
    if (found.length * 2 < Math.min(list.length, other.length)) return [];
    const rule = ruleOf(list, other);
    if (rule === null) return [];
    const [from, to] = rule === "columns" ? [list.columns, other.columns] : [list.length, other.length];
    return [
      {
        kind: "list-length",
        severity: "warning",
        reference: placeOfBlock(first),
        translation: placeOfBlock(second),
        base: null,
        reasons: [reason<"list-length">(rule, String(from), String(to))],
      },
    ];
  });
}

function ruleOf(list: List, other: List): FindingRule<"list-length"> | null {
  if (list.table !== other.table) return null;
  if (list.length !== other.length) return list.table ? "rows" : "items";
  return list.columns === other.columns ? null : "columns";
}

interface List {
  readonly table: boolean;
  readonly blocks: readonly Block[];
  /** Items of its own level, or rows. */
  readonly length: number;
  /** Of a table; 0 of a list. */
  readonly columns: number;
}

/** Runs of items of one depth in one section, and tables. Deeper items and further paragraphs belong to the item above. */
function listsOf(blocks: readonly Block[]): readonly List[] {
  const lists: List[] = [];
  const inOrder = blocks.toSorted(byPlace);
  let open: Block[] = [];
  const close = (): void => {
    const table = open[0]?.kind === "cell";
    const length = table
      ? new Set(open.map(({ cell }) => cell?.row)).size
      : open.filter((block) => block.kind === "item" && block.marker !== "").length || open.length;
    const columns = open.reduce(
      (most, { cell }) => (cell === null ? most : Math.max(most, cell.column + cell.columnSpan)),
      0,
    );
    if (open.length > 1) lists.push({ table, blocks: open, length, columns });
    open = [];
  };
  for (const block of inOrder) {
    const last = open.at(-1);
    if (last !== undefined && !continues(last, block)) close();
    if (block.kind === "item" || block.kind === "cell") open.push(block);
  }
  close();
  return lists;
}

function continues(last: Block, block: Block): boolean {
  if (last.kind !== block.kind || sectionOf(last) !== sectionOf(block)) return false;
  if (orderOf(block) !== orderOf(last) + 1) return false;
  if (block.kind === "cell") return last.cell?.table === block.cell.table;
  return last.kind === "item" && block.kind === "item" && last.depth === block.depth;
}

function byPlace(one: Block, other: Block): number {
  const [from, to] = [one.id.split("#")[0] ?? "", other.id.split("#")[0] ?? ""];
  return from === to ? orderOf(one) - orderOf(other) : from < to ? -1 : 1;
}

function orderOf({ id }: Block): number {
  return Number(id.slice(id.indexOf("#") + 1));
}
