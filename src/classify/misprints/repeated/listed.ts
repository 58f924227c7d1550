import type { Language, Span } from "../../../model.ts";
import { beginsMember, isMember, joints } from "./bounds.ts";
import { isInTurn, isMeantTwice } from "./meant.ts";
import { keysOf, type Piece, piecesOf } from "./pieces.ts";

/**
 * The member, with what joins it, that a list names a second time and the other text once: 氏名、住所、氏名. Null where there is none. What stands
 * under a head of its own is not the same member: 送付先の氏名、住所、依頼主の氏名.
 */
export function listedTwice(text: string, other: string, language: Language): Span | null {
  const pieces = piecesOf(text);
  if (pieces.length > mostPieces || isInTurn(text)) return null;
  const others = keysOf(piecesOf(other));
  const seams = seamsOf(text, pieces, language);
  for (const [at, seam] of seams.entries()) {
    const next = seams[at + 1]?.start ?? pieces.length;
    for (let end = Math.min(next, seam.end + longestMember); end > seam.end; end -= 1) {
      const first = earlier(text, pieces, seams.slice(0, at), [seam.end, end], language);
      if (first === null) continue;
      const words = keysOf(pieces, seam.end, end);
      if (count(others, words) >= count(keysOf(pieces), words)) continue;
      return [pieces[seam.start - 1]?.span[1] ?? 0, pieces[end - 1]?.span[1] ?? 0];
    }
  }
  return null;
}

const mostPieces = 600;
const longestMember = 16;

interface Seam {
  readonly start: number;
  readonly end: number;
}

/** The joints of lists, by pieces. */
function seamsOf(text: string, pieces: readonly Piece[], language: Language): readonly Seam[] {
  const seams: Seam[] = [];
  for (let start = 1; start < pieces.length; start += 1) {
    for (let end = Math.min(start + longestJoint, pieces.length - 1); end > start; end -= 1) {
      const joint = text.slice(pieces[start]?.span[0], pieces[end - 1]?.span[1]);
      if (!joints[language].test(joint)) continue;
      seams.push({ start, end });
      start = end - 1;
      break;
    }
  }
  return seams;
}

const longestJoint = 5;

/** Where the same member stood before, in the same list; null where nowhere. */
function earlier(
  text: string,
  pieces: readonly Piece[],
  seams: readonly Seam[],
  [from, to]: Span,
  language: Language,
): number | null {
  const words = text.slice(pieces[from]?.span[0], pieces[to - 1]?.span[1]);
  if (words.length < 2 || isMeantTwice(words, language) || apart.test(words)) return null;
  const key = keysOf(pieces, from, to);
  const behind = text.slice(pieces[to - 1]?.span[1]);
  for (const { start } of seams.toReversed()) {
    const first = start - (to - from);
    if (first < 0 || keysOf(pieces, first, start) !== key) continue;
    const ahead = text.slice(0, pieces[first]?.span[0]);
    const between = text.slice(pieces[start]?.span[0], pieces[from]?.span[0]);
    if (inner.test(between) || !beginsMember(ahead, language)) continue;
    if (isMember(ahead, behind, language)) return first;
  }
  return null;
}

const apart = /[。；;：:.!?！？|\n（(）)「」『』“”"\d]/;

/** What ends a list, or brings what follows under another head. */
const inner =
  /[。；;：:.!?！？|\n（(）)「」『』“”"\d]|[の的之をがはに从從由自向对對]|から|\b(?:of|for|from|in|with|to|about|if)\b|['’]s\b/i;

function count(text: string, words: string): number {
  return text.split(words.trimEnd()).length - 1;
}
