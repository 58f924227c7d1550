import { element, valued } from "./xml.ts";

/** How a paragraph looks; what is not stated is as its style says. Lengths in twentieths of a point. */
export interface ParagraphLook {
  /** A paragraph style by its id. */
  readonly style?: string | undefined;
  readonly keepWithNext?: boolean | undefined;
  readonly list?: { readonly id: number; readonly level: number } | undefined;
  readonly spacing?: { readonly before: number; readonly after: number } | undefined;
  /** `hanging` sets all lines but the first in further. */
  readonly indent?: { readonly left: number; readonly hanging?: number } | undefined;
  readonly align?: "center" | "right" | "both" | undefined;
}

/** A paragraph; `content` is XML: runs and the like. */
export function paragraph(look: ParagraphLook, content: string | readonly string[]): string {
  return paragraphOf(paragraphProperties(look), content);
}

/** A paragraph; `properties` is the inside of its `w:pPr`. */
export function paragraphOf(properties: string, content: string | readonly string[]): string {
  const inner = typeof content === "string" ? content : content.join("");
  return element("w:p", {}, [properties === "" ? "" : element("w:pPr", {}, properties), inner]);
}

/** The inside of `w:pPr`, in the order that the schema asks for. */
export function paragraphProperties({
  style,
  keepWithNext,
  list,
  spacing,
  indent,
  align,
}: ParagraphLook): string {
  return [
    style === undefined ? "" : valued("w:pStyle", style),
    keepWithNext === true ? "<w:keepNext/>" : "",
    list === undefined
      ? ""
      : element("w:numPr", {}, [valued("w:ilvl", list.level), valued("w:numId", list.id)]),
    spacing === undefined
      ? ""
      : element("w:spacing", { "w:before": spacing.before, "w:after": spacing.after }),
    indent === undefined
      ? ""
      : element("w:ind", { "w:left": indent.left, "w:hanging": indent.hanging ?? null }),
    align === undefined ? "" : valued("w:jc", align),
  ].join("");
}
