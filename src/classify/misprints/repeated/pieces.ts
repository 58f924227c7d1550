import type { Span } from "../../../model.ts";
import { foldWidth } from "../../../text/fold.ts";

/** A word in Latin letters, a number, or another character; white space is none. */
export interface Piece {
  /** The same for two that differ in capitals or width alone. */
  readonly key: string;
  readonly span: Span;
}

export function piecesOf(text: string): readonly Piece[] {
  return Array.from(text.matchAll(/[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)*|\d+(?:[.,]\d+)*|\S/gu), (found) => ({
    key: foldWidth(found[0]).toLowerCase(),
    span: [found.index, found.index + found[0].length],
  }));
}

/** The stretch from one piece to the one ahead of another, as it is written. */
export function spanOf(pieces: readonly Piece[], from: number, to: number): Span {
  return [pieces[from]?.span[0] ?? 0, pieces[to - 1]?.span[1] ?? 0];
}

/** By which a stretch is looked for in another text. */
export function keysOf(pieces: readonly Piece[], from = 0, to: number = pieces.length): string {
  return ` ${pieces
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ")} `;
}
