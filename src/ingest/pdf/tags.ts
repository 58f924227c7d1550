import type { Page } from "./open.ts";

/** A paragraph, heading, item or cell as a tagged PDF names it, with the marked contents that it is made of. */
export interface TaggedBlock {
  readonly kind: "heading" | "paragraph" | "item" | "cell" | "quote" | "code" | "contents";
  /** Of a heading or item, from 1. */
  readonly depth: number;
  readonly contents: readonly number[];
  /** Of an item: the contents of its printed bullet or number. */
  readonly label: readonly number[];
  /** Whether it is the first block of its list item. */
  readonly first: boolean;
  readonly cell: TaggedCell | null;
}

export interface TaggedCell {
  /** Tables count from 0 on each page. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** The blocks of a page in reading order; none where the file is not tagged. */
export async function readTags(page: Page): Promise<TaggedBlock[]> {
  const tree = (await page.getStructTree()) as TagNode | null;
  return tree === null ? [] : blocksOf(tree);
}

interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

interface MutableBlock extends TaggedBlock {
  readonly contents: number[];
  readonly label: number[];
}

interface Around {
  readonly lists: number;
  readonly cell: TaggedCell | null;
  readonly inItem: boolean;
  readonly inLabel: boolean;
}

function blocksOf(tree: TagNode): TaggedBlock[] {
  const blocks: MutableBlock[] = [];
  let open: MutableBlock | null = null;
  /** The label of an item whose first paragraph has not come yet. */
  let label: number[] = [];
  let itemBegun = false;
  let tables = 0;
  let [row, column] = [-1, -1];

  function begin(kind: TaggedBlock["kind"], depth: number, cell: TaggedCell | null): MutableBlock {
    const item = kind === "item";
    const block: MutableBlock = {
      kind,
      depth,
      contents: [],
      label: item ? label : [],
      first: !itemBegun,
      cell,
    };
    if (item) [label, itemBegun] = [[], true];
    blocks.push(block);
    return block;
  }

  function visit(node: TagNode, around: Around): void {
    if (node.type !== undefined) {
      const content = /_mc(\d+)$/.exec(node.id ?? "")?.[1];
      if (content === undefined) return;
      if (around.inLabel) return void label.push(Number(content));
      open ??= begin(
        around.inItem ? "item" : around.cell === null ? "paragraph" : "cell",
        around.lists,
        around.cell,
      );
      open.contents.push(Number(content));
      return;
    }
    const role = node.role ?? "";
    if (TRANSPARENT.has(role)) return visitAll(node, around);
    const outer = open;
    open = null;
    const heading = /^H([1-6])?$/.exec(role);
    if (heading !== null || role === "Title") open = begin("heading", Number(heading?.[1] ?? 1), around.cell);
    else if (role === "Code") open = begin("code", 0, around.cell);
    else if (role === "BlockQuote") open = begin("quote", 1, around.cell);
    else if (role === "TOC" || role === "TOCI") open = begin("contents", 0, null);
    visitAll(node, inside(role, around));
    // Text goes on behind what stood within it only where the inner element was none of its own.
    open = SEPARATE.has(role) ? null : outer;
    if (role === "Table") tables += 1;
  }

  function inside(role: string, around: Around): Around {
    switch (role) {
      case "L":
        return { ...around, lists: around.lists + 1, inItem: false };
      case "LI":
        [label, itemBegun] = [[], false];
        return { ...around, inItem: true };
      case "Lbl":
        return { ...around, inLabel: around.inItem };
      case "Table":
        [row, column] = [-1, -1];
        return { lists: 0, cell: null, inItem: false, inLabel: false };
      case "TR":
        row += 1;
        column = -1;
        return around;
      case "TH":
      case "TD":
        column += 1;
        return { ...around, cell: { table: tables, row: Math.max(row, 0), column, header: role === "TH" } };
      default:
        return around;
    }
  }

  function visitAll(node: TagNode, around: Around): void {
    for (const child of node.children ?? []) visit(child, around);
  }

  visitAll({ children: [tree] }, { lists: 0, cell: null, inItem: false, inLabel: false });
  return blocks.filter(({ contents, label: own }) => contents.length + own.length > 0);
}

/** Elements within a line of text. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "Span",
  "NonStruct",
  "Link",
  "Strong",
  "Em",
  "Quote",
  "Reference",
  "Annot",
  "Ruby",
  "RB",
  "Sub",
]);
const SEPARATE: ReadonlySet<string> = new Set([
  "P",
  "H",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "Title",
  "L",
  "LI",
  "LBody",
  "Table",
  "TR",
  "TH",
  "TD",
  "TOC",
  "TOCI",
  "Code",
  "BlockQuote",
  "Div",
  "Sect",
  "Art",
  "Part",
  "Document",
]);
