import { findCommon } from "../../sequence/common.ts";
import { gapsBetween } from "../../sequence/gaps.ts";
import { createInterner } from "../../sequence/intern.ts";
import type { Span } from "../../model.ts";

/** A stretch of the old text and what stands in its place in the new one. */
export interface Stretch {
  readonly span: Span;
  readonly now: string;
}

/** Where two texts differ, piece by piece; two places with at most `between` pieces between them are one. */
export function stretchesOf(
  before: readonly string[],
  after: readonly string[],
  between: number,
): readonly Stretch[] {
  const interner = createInterner();
  const common = findCommon(before.map(interner.id), after.map(interner.id));
  const found: { from: number; to: number; start: number; end: number }[] = [];
  for (const {
    before: [from, to],
    after: [start, end],
  } of gapsBetween(common, before.length, after.length)) {
    if (to === from && end === start) continue;
    const last = found.at(-1);
    if (last !== undefined && from - last.to <= between) [last.to, last.end] = [to, end];
    else found.push({ from, to, start, end });
  }
  const places = offsetsOf(before);
  return found.map(({ from, to, start, end }) => ({
    span: [places[from] ?? 0, places[to] ?? 0],
    now: after.slice(start, end).join(""),
  }));
}

function offsetsOf(pieces: readonly string[]): readonly number[] {
  let end = 0;
  return [0, ...pieces.map((piece) => (end += piece.length))];
}
