import { invariant } from "../../errors.ts";
import type { Edit, Language, Span } from "../../model.ts";
import { isKeepable, lookPairs } from "./looks.ts";
import type { Passage } from "./passage.ts";
import type { Segment } from "./segments.ts";

/** The words that turn one text into another, as `compare` finds them. */
export type EditsOf = (before: string, after: string, language: Language) => readonly Edit[];

/** What became of a stretch of text: kept on both sides, or on one of them alone. */
export type Piece =
  | { readonly kind: "kept"; readonly before: Span; readonly after: Span }
  | { readonly kind: "removed"; readonly before: Span }
  | { readonly kind: "added"; readonly after: Span };

/** A segment word by word. What was removed stands before what was added in its place. */
export function piecesOf(
  { before: [from, to], after: [start, end] }: Segment,
  before: Passage,
  after: Passage,
  editsOf: EditsOf,
): readonly Piece[] {
  const [old, now] = [before.text.slice(from, to), after.text.slice(start, end)];
  const pieces: Piece[] = [];
  let [x, y] = [from, start];
  const keep = (until: number): void => {
    const length = until - x;
    if (length === 0) return;
    invariant(
      before.text.slice(x, until) === after.text.slice(y, y + length),
      "what no edit names is the same on both sides",
    );
    pieces.push(...keptPieces([x, until], [y, y + length], before, after));
    [x, y] = [until, y + length];
  };
  for (const edit of old === now ? [] : readableEdits(old, now, after.language, editsOf)) {
    keep(from + edit.before[0]);
    invariant(y === start + edit.after[0], "edits are in the same order on both sides");
    const [toX, toY] = [from + edit.before[1], start + edit.after[1]];
    if (toX > x) pieces.push({ kind: "removed", before: [x, toX] });
    if (toY > y) pieces.push({ kind: "added", after: [y, toY] });
    [x, y] = [toX, toY];
  }
  keep(to);
  return joinPieces(pieces);
}

/** Where less than this part of both texts is kept, what is kept are mere splinters: the whole is replaced. */
const LEAST_KEPT = 0.25;

function readableEdits(old: string, now: string, language: Language, editsOf: EditsOf): readonly Edit[] {
  if (old === "" || now === "") return [{ before: [0, old.length], after: [0, now.length] }];
  const edits = editsOf(old, now, language);
  const removed = edits.reduce((sum, { before }) => sum + before[1] - before[0], 0);
  const kept = old.length - removed;
  return kept < LEAST_KEPT * Math.max(old.length, now.length)
    ? [{ before: [0, old.length], after: [0, now.length] }]
    : edits;
}

/** The same words under another link or another reading cannot be kept: Word tracks neither, so they are replaced. */
function keptPieces([x, toX]: Span, [y]: Span, before: Passage, after: Passage): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const pair of lookPairs(before.looks, after.looks, [x, toX], y)) {
    const [from, to] = pair.span;
    const now: Span = [from - x + y, to - x + y];
    if (isKeepable(pair, [x, toX], y)) pieces.push({ kind: "kept", before: [from, to], after: now });
    else pieces.push({ kind: "removed", before: [from, to] }, { kind: "added", after: now });
  }
  return pieces;
}

/** Between two kept pieces at most one that was removed and one that was added. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let removed: Span | null = null;
  let added: Span | null = null;
  const flush = (): void => {
    if (removed !== null) joined.push({ kind: "removed", before: removed });
    if (added !== null) joined.push({ kind: "added", after: added });
    [removed, added] = [null, null];
  };
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === "kept") {
      const isNext = removed === null && added === null && last?.kind === "kept";
      flush();
      if (isNext) {
        const [from, start] = [last.before[0], last.after[0]];
        joined[joined.length - 1] = {
          kind: "kept",
          before: [from, piece.before[1]],
          after: [start, piece.after[1]],
        };
      } else joined.push(piece);
    } else if (piece.kind === "removed") removed = extended(removed, piece.before);
    else added = extended(added, piece.after);
  }
  flush();
  return joined;
}

function extended(span: Span | null, [from, to]: Span): Span {
  return [span === null ? from : span[0], to];
}
