import type { Change, ChangeSide, Reason } from "../../model.ts";

/** The reason that names what a change is, with both sides as they stand. */
export function plainly(
  rule: string,
  change: Change,
  materiality: Reason["materiality"] = "editorial",
): Reason {
  const [before, after] = [textOf(change.before), textOf(change.after)];
  return { rule, materiality, before: before || null, after: after || null, direction: null };
}

/** One side of a change as one text. */
export function textOf(sides: readonly ChangeSide[]): string {
  // CJK needs no space where two paragraphs of a split meet; a space between Latin words is folded away like any other.
  return sides.map(({ text }) => text).join(sides.some(({ text }) => /[A-Za-z]\.?$/.test(text)) ? " " : "");
}
