import { findCommon } from "../../sequence/common.ts";
import { gapsBetween } from "../../sequence/gaps.ts";
import { createInterner } from "../../sequence/intern.ts";
import { isNamedAgain, isNamedOnceMore } from "../terms/named-again.ts";
import { standsForSaid } from "../terms/pro-forms.ts";

/** A paragraph, not a chapter. */
const longest = 1600;
/** An editor's light hand touches a sentence in a few places; who touches more has written it anew. */
const most = 6;

/**
 * Whether the way from one text to the other goes by steps each of which is passed: the places that differ, one after another, and at the end
 * those together that were not passed alone. Several light changes in one sentence are read so, none of which alone says anything else.
 */
export function goesBySteps(
  before: string,
  after: string,
  passes: (from: string, to: string) => boolean,
): boolean {
  if (before.length + after.length > longest) return false;
  const pieces = piecesOf(before, after);
  let left = pieces.flatMap(({ gone, come }, at) => (gone === come ? [] : [at]));
  if (left.length === 0 || left.length > most) return false;
  const isOne = left.length === 1;
  const taken = new Set<number>();
  const textNow = (): string => pieces.map(({ gone, come }, at) => (taken.has(at) ? come : gone)).join("");
  const aheadOf = (end: number): string =>
    pieces
      .slice(0, end)
      .map(({ gone }) => gone)
      .join("");
  const behindOf = (place: number): string =>
    pieces
      .slice(place + 1)
      .map(({ gone }) => gone)
      .join("");
  let stands = before;
  const named = new Set<string>();
  for (const at of left.filter((one) => !changesPlaces(pieces, one))) {
    taken.add(at);
    const next = textNow();
    const { gone = "", come = "" } = pieces[at] ?? {};
    const names =
      isNamedAgain(gone, come, aheadOf(at)) ||
      standsForSaid(gone, come, aheadOf(at), behindOf(at)) ||
      (named.has(`${gone.trim()} ${come.trim()}`) && isNamedOnceMore(gone, come, aheadOf(at)));
    if (names) named.add(`${gone.trim()} ${come.trim()}`);
    if (names || (!isOne && passes(stands, next))) {
      stands = next;
      left = left.filter((one) => one !== at);
    } else taken.delete(at);
  }
  if (left.length === 0) return true;
  return taken.size > 0 && passes(stands, after);
}

/** Whether the words of one place stand in another now: the two are one change. */
function changesPlaces(pieces: readonly Piece[], at: number): boolean {
  const [gone, come] = [pieces[at]?.gone.trim() ?? "", pieces[at]?.come.trim() ?? ""];
  return pieces.some(
    (other, place) =>
      place !== at &&
      other.gone !== other.come &&
      ((gone !== "" && other.come.trim() === gone) || (come !== "" && other.gone.trim() === come)),
  );
}

/** What stands in both texts, and in turn what stands in each. */
interface Piece {
  readonly gone: string;
  readonly come: string;
}

function piecesOf(before: string, after: string): readonly Piece[] {
  const [from, to] = [tokensOf(before), tokensOf(after)];
  const { id } = createInterner();
  const wordOf = (token: string): number => id(token.trimEnd());
  const common = findCommon(from.map(wordOf), to.map(wordOf));
  const pieces: Piece[] = [];
  for (const { before: gone, after: come } of gapsBetween(common, from.length, to.length)) {
    pieces.push({ gone: from.slice(...gone).join(""), come: to.slice(...come).join("") });
    // With the wider space, so that no word runs into the next.
    const shared = [from[gone[1]] ?? "", to[come[1]] ?? ""].reduce((one, other) =>
      other.length > one.length ? other : one,
    );
    pieces.push({ gone: shared, come: shared });
  }
  return pieces;
}

/** Words with the space behind them, and the signs between. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*\s*|[^\p{L}\p{N}]\s*/gu) ?? [];
}
