import type { Appearance, CellPlace } from "../../model.ts";
import type { Attributes, ElementKind } from "./elements.ts";
import { type OpenList, openList } from "./lists.ts";

/** What the elements around a text make of it. */
export interface Context {
  readonly heading: number | null;
  readonly list: OpenList | null;
  readonly item: Item | null;
  readonly quote: number;
  readonly cell: CellPlace | null;
  readonly appearance: Appearance | null;
  readonly literal: boolean;
  readonly ruby: boolean;
  readonly reading: boolean;
  readonly hidden: boolean;
  readonly furniture: boolean;
}

export interface Item {
  readonly depth: number;
  readonly ordered: boolean;
  /** Printed before the item's first passage; empty from then on. */
  marker: string;
}

export interface Element {
  readonly name: string;
  readonly kind: ElementKind;
  readonly attributes: Attributes;
  /** A list item's as printed, where the format has it. */
  readonly marker: string | undefined;
}

export const OUTERMOST: Context = {
  heading: null,
  list: null,
  item: null,
  quote: 0,
  cell: null,
  appearance: null,
  literal: false,
  ruby: false,
  reading: false,
  hidden: false,
  furniture: false,
};

/** The context inside an element. `place` gives a table cell its place. */
export function enter(outer: Context, element: Element, place: (header: boolean) => CellPlace): Context {
  const { name, kind, attributes } = element;
  switch (kind) {
    case "heading":
      return { ...outer, heading: Number(attributes["depth"] ?? name.slice(1)) };
    case "list":
      return {
        ...outer,
        list: openList(name, attributes, (outer.list?.depth ?? 0) + 1),
        item: null,
        quote: 0,
      };
    case "item":
      return { ...outer, item: openItem(outer, element), quote: 0, appearance: null };
    case "quote":
      return { ...outer, list: null, item: null, quote: outer.quote + 1 };
    case "literal":
      return { ...outer, literal: true };
    case "table":
      return { ...outer, item: null, list: null, quote: 0, appearance: null };
    case "cell":
      return {
        ...outer,
        cell: place(name === "th" || attributes["role"] === "columnheader"),
        list: null,
        item: null,
      };
    case "furniture":
      return { ...outer, furniture: true };
    case "hidden":
      return { ...outer, hidden: true };
    case "reading":
      return outer.ruby ? { ...outer, reading: true } : outer;
    case "ruby":
      return { ...outer, ruby: true };
    case "block":
    case "paragraph":
      return { ...outer, appearance: appearanceOf(name, attributes) ?? outer.appearance };
    case "inline":
    case "mark":
    case "row":
    case "row-group":
    case "break":
    case "rule":
    case "image":
    default:
      return outer;
  }
}

function openItem(outer: Context, { name, attributes, marker }: Element): Item {
  if (outer.list === null || name === "dd") {
    return { depth: (outer.list?.depth ?? 0) + 1, ordered: false, marker: marker ?? "" };
  }
  return {
    depth: outer.list.depth,
    ordered: outer.list.ordered,
    marker: marker ?? outer.list.next(attributes),
  };
}

/** `<summary>` and `<dt>` name what follows them, as bold print does. */
function appearanceOf(name: string, attributes: Attributes): Appearance | null {
  const bold = BOLD.has(name) || attributes["bold"] !== undefined;
  const centred =
    name === "center" ||
    attributes["align"]?.toLowerCase() === "center" ||
    /text-align\s*:\s*center/i.test(attributes["style"] ?? "");
  return bold || centred ? { size: null, bold, centred } : null;
}

const BOLD: ReadonlySet<string> = new Set(["summary", "dt", "caption", "legend"]);
