import type { Language, Span } from "../../../model.ts";
import { keysOf, type Piece, piecesOf } from "./pieces.ts";

/**
 * A word that stands again a word or two later, where the other text has one of the two: sent directly sent to, 引き続き退会後も after 退会後も. Null where
 * there is none. Only words that bind others, or what goes round an adverb: a noun may well come again.
 */
export function saidAgain(text: string, other: string, language: Language): Span | null {
  const pieces = piecesOf(text);
  if (pieces.length > mostPieces) return null;
  const others = keysOf(piecesOf(other));
  for (let at = 0; at < pieces.length; at += 1) {
    for (const [length, gap] of language === "en" ? english : han) {
      const [end, next] = [at + length, at + length + gap];
      if (next + length > pieces.length || !standAlike(pieces, at, next, length)) continue;
      // The other text says it twice as well.
      if (others.includes(keysOf(pieces, at, next + length))) continue;
      const words = text.slice(pieces[at]?.span[0], pieces[end - 1]?.span[1]);
      const between = text.slice(pieces[end - 1]?.span[1], pieces[next]?.span[0]).trim();
      if (!mayGo(words, between, language)) continue;
      for (const [from, to] of [
        [next, next + length],
        [at, end],
      ] as const)
        if (isGone(pieces, from, to, others)) return cutOf(pieces, from, to);
    }
  }
  return null;
}

const mostPieces = 400;

function standAlike(pieces: readonly Piece[], at: number, next: number, length: number): boolean {
  for (let step = 0; step < length; step += 1)
    if (pieces[at + step]?.key !== pieces[next + step]?.key) return false;
  return true;
}

/** How many pieces are said again, and how many stand between. */
const english: readonly (readonly [length: number, gap: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [2, 3],
];
const han: readonly (readonly [length: number, gap: number])[] = [8, 7, 6, 5, 4, 3, 2].flatMap((length) =>
  [1, 2, 3, 4].map((gap) => [length, gap] as const),
);

function mayGo(words: string, between: string, language: Language): boolean {
  if (/[^\p{L} ]/u.test(words + between)) return false;
  if (language === "en") {
    if (/\b(?:and|or|but|not|no|nor|than|only)\b/i.test(between)) return false;
    return (
      binds.test(words) || /^(?:[a-z]{3,}ly|also|then|now|always|already|still|often|further)$/i.test(between)
    );
  }
  if (/[の的之やと和与與或及不無无]/u.test(between)) return false;
  return language === "ja"
    ? /\p{sc=Han}[ぁ-ゖ]*[をにもでは]$|^(?:必ず|常時|随時|適宜|直接|別途)$/u.test(words)
    : /^(?:可以|可以在|将会|將會|进行|進行|如果|如您|通过|透過|根据|根據|使用|应当|應當|对于|對於)$/u.test(
        words,
      );
}

const binds =
  /^(?:to|of|in|on|for|by|with|at|from|the|an|is|are|was|were|be|been|will|shall|may|can|has|have|(?:to|from|with|by|for|of|about) (?:us|you|it|them|him|her|me))$/i;

/** Whether the other text joins what stands ahead of the words with what stands behind them. */
function isGone(pieces: readonly Piece[], from: number, to: number, others: string): boolean {
  const [ahead, behind] = [keysOf(pieces, Math.max(0, from - 3), from), keysOf(pieces, to, to + 3)];
  const joined = ahead.trimEnd() + behind;
  return joined.trim() !== "" && others.includes(joined);
}

function cutOf(pieces: readonly Piece[], from: number, to: number): Span {
  return from === 0
    ? [0, pieces[to]?.span[0] ?? 0]
    : [pieces[from - 1]?.span[1] ?? 0, pieces[to - 1]?.span[1] ?? 0];
}
