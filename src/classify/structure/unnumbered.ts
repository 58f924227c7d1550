import type { Change, ChangeSide, Edit, Span } from "../../model.ts";
import { textOf } from "../judge/plainly.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import { findSeries } from "./series.ts";

/** The two sides of a change as they are without the numbers of the enumerations that they run through. */
export interface Unnumbered {
  readonly before: string;
  readonly after: string;
  /** The numbers as they are printed, where the sides have others. */
  readonly labels: { readonly before: string; readonly after: string } | null;
}

/** Reads the numbers that one side alone has as what they are: they name a place, and neither count nor date anything. */
export function withoutNumbers(change: Change, before: Places, after: Places): Unnumbered {
  const [from, to] = [textOf(change.before), textOf(change.after)];
  const spans = { before: labelSpans(change.before, before), after: labelSpans(change.after, after) };
  const [old, now] = [printedAt(from, spans.before), printedAt(to, spans.after)];
  if (foldForComparison(old) === foldForComparison(now)) return { before: from, after: to, labels: null };
  return {
    before: without(from, spans.before),
    after: without(to, spans.after),
    labels: { before: old, after: now },
  };
}

/**
 * Whether a numbered enumeration was cut into its members or run together: where nothing else shows that each member is bound as it was, its words
 * alone prove nothing.
 */
export function isUnproven(
  change: Change,
  world: { readonly before: Places; readonly after: Places },
): boolean {
  if (change.kind !== "split" && change.kind !== "merged") return false;
  return isNumbered(change.before, world.before) || isNumbered(change.after, world.after);
}

/** Whether numbers run through what stands on one side, or through the paragraph that it is a sentence of. */
function isNumbered(sides: readonly ChangeSide[], { blocks }: Places): boolean {
  if (sides.some(({ sentence }) => sentence === null)) return false;
  const texts = [textOf(sides), ...sides.map(({ block }) => blocks.get(block ?? "")?.text ?? "")];
  return texts.some((text) => findSeries(text).length > 0);
}

/** The edits that touch more than such numbers. */
export function beyondNumbers(
  edits: readonly Edit[],
  change: Change,
  before: Places,
  after: Places,
): readonly Edit[] {
  if (edits.length === 0) return edits;
  const spans = { before: labelSpans(change.before, before), after: labelSpans(change.after, after) };
  if (spans.before.length + spans.after.length === 0) return edits;
  const [from, to] = [textOf(change.before), textOf(change.after)];
  return edits.filter(
    (edit) => !isNumber(from, edit.before, spans.before) || !isNumber(to, edit.after, spans.after),
  );
}

function isNumber(text: string, [start, end]: Span, spans: readonly Span[]): boolean {
  for (let at = start; at < end; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? "") && !spans.some(([from, to]) => from <= at && at < to))
      return false;
  return true;
}

/** Where the numbers stand in the text of a side; a sentence may have one alone of those that run through its paragraph. */
function labelSpans(sides: readonly ChangeSide[], { blocks }: Places): readonly Span[] {
  const [only] = sides;
  if (only === undefined || sides.length > 1) return findSeries(textOf(sides)).map(({ span }) => span);
  const { block, text } = only;
  const whole = blocks.get(block ?? "")?.text ?? text;
  const from = whole.indexOf(text);
  if (from === -1) return [];
  return findSeries(whole)
    .map(({ span: [start, end] }): Span => [Math.max(0, start - from), Math.min(text.length, end - from)])
    .filter(([start, end]) => start < end);
}

function printedAt(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span).trim()).join(" ");
}

function without(text: string, spans: readonly Span[]): string {
  let bare = "";
  let copied = 0;
  for (const [start, end] of spans) {
    bare += text.slice(copied, start);
    copied = end;
  }
  return (bare + text.slice(copied)).trim();
}
