import { findCommon } from "../../../sequence/common.ts";
import { gapsBetween } from "../../../sequence/gaps.ts";
import { createInterner } from "../../../sequence/intern.ts";
import { boundTogether } from "./bound.ts";

/**
 * The Japanese or Chinese text before with each of two places that changed alone as it stands after; none where there is one, or more. What went in
 * one place and came in another is one place.
 */
export function placeByPlace(before: string, after: string): readonly string[] {
  if (before.length + after.length > longest) return [];
  const pieces = piecesOf(before, after);
  const changed = pieces.filter(({ gone, come }) => gone !== come);
  const places = boundTogether(changed, trade);
  if (places.length !== together) return [];
  return places.map((place) =>
    pieces.map((piece) => (place.includes(piece) ? piece.come : piece.gone)).join(""),
  );
}

/** A paragraph, not a chapter. */
const longest = 1600;
/** Of more places than these each alone is often no sentence: with three, ten of 300 rewritten sentences were told that say the same. */
const together = 2;

interface Piece {
  readonly gone: string;
  readonly come: string;
}

/** What stands in both texts, and in turn what stands in each. */
function piecesOf(before: string, after: string): readonly Piece[] {
  const [from, to] = [tokensOf(before), tokensOf(after)];
  const { id } = createInterner();
  const common = findCommon(from.map(id), to.map(id));
  return gapsBetween(common, from.length, to.length).flatMap(({ before: gone, after: come }) => {
    const shared = from[gone[1]] ?? "";
    return [
      { gone: from.slice(...gone).join(""), come: to.slice(...come).join("") },
      { gone: shared, come: shared },
    ];
  });
}

/** Whether the one has what the other lost. */
function trade(one: Piece, other: Piece): boolean {
  return share(one.gone, other.come) || share(other.gone, one.come);
}

function share(one: string, other: string): boolean {
  return Array.from(one).some((sign) => letter.test(sign) && other.includes(sign));
}

const letter = /[\p{L}\p{N}]/u;

/** Characters, and Latin words whole. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{Script=Latin}\p{N}]+\s*|[^]/gu) ?? [];
}
