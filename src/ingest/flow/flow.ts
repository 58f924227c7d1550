import type { Passage } from "../../model.ts";
import { type Context, enter, OUTERMOST } from "./context.ts";
import { type Attributes, type ElementKind, isBoundary, kindOf } from "./elements.ts";
import { markOf } from "./marks.ts";
import { passagesOf } from "./passages.ts";
import { createTables } from "./tables.ts";
import { createTextBuilder } from "./text.ts";

/**
 * Makes passages of a document that is told as opening and closing tags in reading order. Markdown and HTML are both
 * told in HTML's element names, so that `<ul>` in a Markdown table cell and a Markdown list become the same passages.
 *
 * - A list item's first text carries its marker. What else stands directly in the item follows as `item` passages of
 *   the same depth whose marker is empty.
 * - Each paragraph of a table cell is a `cell` passage, lists in a cell are items with `cell` set. An empty cell is no
 *   passage: the places of the others tell where it is. A table inside a cell is a table of its own.
 */
export interface Flow {
  open(name: string, attributes: Attributes, line: number): void;
  /** Ends the innermost element of that name with all that is open in it; nothing where there is none in reach. */
  close(name: string): void;
  /** Like `open`, for an element whose end is certain: no end tag inside closes it. `marker` is a list item's as printed. */
  openCertain(name: string, attributes: Attributes, line: number, marker?: string): void;
  /** Ends the innermost certain element. */
  closeCertain(): void;
  /** Text with collapsible white space; each `\n` in it is the next line. */
  text(value: string, line: number): void;
  /** A line break that the author set. */
  breakLine(): void;
  finish(): Passage[];
  /** The number of the next table. */
  tables(): number;
}

export interface FlowOptions {
  /** Whether the document writes Latin words apart from CJK text; see `spacesLatin`. */
  readonly spaced: boolean;
  /** The number of the first table; 0 unless it goes on from another flow. */
  readonly firstTable?: number;
}

interface Open extends Context {
  readonly name: string;
  readonly kind: ElementKind;
  readonly certain: boolean;
}

/** Deeper elements are read as if they were not there; their text stands in the elements around them. */
const DEEPEST = 3000;

export function createFlow(options: FlowOptions): Flow {
  const passages: Passage[] = [];
  const stack: Open[] = [];
  const builder = createTextBuilder(options.spaced);
  const tables = createTables(options.firstTable ?? 0);
  let reading = "";
  let skipped = 0;

  const context = (): Context => stack.at(-1) ?? OUTERMOST;

  function flush(): void {
    if (builder.isEmpty()) return;
    const here = context();
    const text = builder.take();
    if (text.text === "") return;
    passages.push(...passagesOf(text, here));
  }

  function push(name: string, attributes: Attributes, line: number, certain: boolean, marker?: string): void {
    const kind = kindOf(name);
    if (kind === "break") return builder.breakLine();
    if (kind === "image") return builder.write(attributes["alt"] ?? "", line);
    if (isBoundary(kind)) flush();
    if (kind === "rule") return;
    if (stack.length >= DEEPEST) {
      if (certain) skipped += 1;
      return;
    }
    if (kind === "table") {
      tables.openTable();
    }
    if (kind === "row") tables.openRow();
    const element = { name, kind, attributes, marker };
    stack.push({
      ...enter(context(), element, (header) => tables.place(attributes, header)),
      name,
      kind,
      certain,
    });
    if (kind === "mark") builder.open(name, (span) => markOf(name, attributes, span));
    if (kind === "ruby") openRuby();
  }

  function openRuby(): void {
    reading = "";
    builder.open("ruby", (span) => (reading === "" ? null : { kind: "ruby", span, reading }));
  }

  function pop(): void {
    const element = stack.at(-1);
    if (element === undefined) return;
    if (isBoundary(element.kind)) flush();
    if (element.kind === "mark" || element.kind === "ruby") builder.close(element.name);
    if (element.kind === "reading" && element.reading) {
      builder.close("ruby");
      openRuby();
    }
    if (element.kind === "table") tables.closeTable();
    stack.pop();
  }

  /** The place in the stack of the innermost such element, no farther out than `limit` and certain elements allow. */
  function find(wanted: (element: Open) => boolean, limit: (element: Open) => boolean): number {
    for (let index = stack.length - 1; index >= 0; index -= 1) {
      const element = stack[index] as Open;
      if (element.certain) return -1;
      if (wanted(element)) return index;
      if (limit(element)) return -1;
    }
    return -1;
  }

  function closeTo(index: number): void {
    if (index < 0) return;
    while (stack.length > index) pop();
  }

  /** The end tags that HTML lets an author leave out. */
  function closeImplied(kind: ElementKind): void {
    if (isBoundary(kind) && kind !== "row" && kind !== "cell" && kind !== "row-group") {
      closeTo(find((element) => element.kind === "paragraph", isContainer));
    }
    if (kind === "item") closeTo(find((element) => element.kind === "item", isListScope));
    if (kind === "cell") closeTo(find((element) => element.kind === "cell", isRowScope));
    if (kind === "row") closeTo(find((element) => element.kind === "row", isTable));
    if (kind === "row-group") closeTo(find((element) => element.kind === "row-group", isTable));
  }

  return {
    open(name, attributes, line) {
      closeImplied(kindOf(name));
      push(name, attributes, line, false);
    },
    close(name) {
      const kind = kindOf(name);
      const limit = kind === "table" ? () => false : TABLE_PARTS.has(kind) ? isTable : isCell;
      closeTo(find((element) => element.name === name, limit));
    },
    openCertain(name, attributes, line, marker) {
      push(name, attributes, line, true, marker);
    },
    closeCertain() {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      closeTo(stack.findLastIndex((element) => element.certain));
    },
    text(value, line) {
      const here = context();
      if (here.hidden) return;
      if (here.reading) reading += value.trim();
      else if (here.literal) builder.writeLiteral(value, line);
      else builder.write(value, line);
    },
    breakLine: () => builder.breakLine(),
    tables: () => tables.count(),
    finish() {
      closeTo(0);
      flush();
      return passages;
    },
  };
}

const TABLE_PARTS: ReadonlySet<ElementKind> = new Set(["row-group", "row", "cell"]);

function isTable(element: Open): boolean {
  return element.kind === "table";
}

function isRowScope(element: Open): boolean {
  return element.kind === "table" || element.kind === "row";
}

function isCell(element: Open): boolean {
  return element.kind === "table" || element.kind === "cell";
}

function isListScope(element: Open): boolean {
  return element.kind === "list" || isCell(element);
}

function isContainer(element: Open): boolean {
  return element.kind !== "paragraph" && isBoundary(element.kind);
}
