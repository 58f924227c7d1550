import type { Label } from "../../model.ts";
import type { Unit } from "../units/unit.ts";

/** A unit that heads a section, before its level is known. */
export interface Heading {
  /** Of the unit in the body of the document. */
  readonly index: number;
  readonly label: Label | null;
  readonly title: string;
  /** Offset in the unit's text at which the section's first block begins; the text's length where it has none. */
  readonly bodyFrom: number;
  /** What headings of one level have in common: the numbering, the ornament, the format's depth, or nothing (`bare`). */
  readonly style: string;
}

/** The label's fields alone. */
export function labelOf(unit: Unit): Label | null {
  if (unit.label === null) return null;
  const { printed, numbering, ordinal } = unit.label;
  return { printed, numbering, ordinal };
}
