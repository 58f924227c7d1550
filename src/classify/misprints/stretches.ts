import { findCommon } from "../../sequence/common.ts";
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
  let [at, along] = [0, 0];
  for (let index = 0; index <= common.a.length; index += 1) {
    const [to, end] = [common.a[index] ?? before.length, common.b[index] ?? after.length];
    const last = found.at(-1);
    if (to > at || end > along) {
      if (last !== undefined && at - last.to <= between) [last.to, last.end] = [to, end];
      else found.push({ from: at, to, start: along, end });
    }
    [at, along] = [to + 1, end + 1];
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
