import type { CellPlace, Text } from "../../model.ts";
import type { LabelReading } from "../labels/label.ts";

/** What the format says a unit is; `line` where it says nothing. */
export type UnitRole = "heading" | "paragraph" | "item" | "cell" | "quote" | "code" | "line" | "furniture";

/** A bullet or an ornament that a text begins with, and the offset of the text behind it. */
export interface Ornament {
  readonly sign: string;
  readonly end: number;
}

/** A run of text with what can be seen of it on the page. The units of a document are its passages, in order. */
export interface Unit extends Text {
  readonly role: UnitRole;
  /** Blank lines before it; a half where a part of the page's furniture stood between. */
  readonly gap: number;
  /** Under a drawn rule. */
  readonly ruled: boolean;
  readonly indent: number;
  /** Of a heading or an item of the format; 0 else. */
  readonly depth: number;
  readonly marker: string;
  readonly cell: CellPlace | null;
  /** Set in bold as a whole. */
  readonly bold: boolean;
  readonly size: number | null;
  /** Behind the label of a part that folds out (詳細表示), which was taken as chrome. */
  readonly folded: boolean;
  readonly label: LabelReading | null;
  /** `•`, `-`, `■`, `【`: what lines of a list or headings begin with where they have no number. */
  readonly ornament: Ornament | null;
}

/** The input line on which a text begins. */
export function lineOf(text: Text): number | null {
  return text.lines[0]?.line ?? null;
}
