import type { Span } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import type { Bead, Pair, Sides } from "./passages.ts";
import { countOf, isAside, isItem, piecesOf } from "./pieces.ts";
import { placeIn } from "./places.ts";
import type { Which, Wording } from "./wording.ts";

/**
 * What a sentence has and its partner has not: an item of an enumeration, a clause. A piece of the sentence is doubted where the lexicon
 * finds nothing of it on the other side, finds the rest of the sentence, and the other side has nothing unknown in return.
 */
export function omissionFaults(pairs: readonly Pair[], wording: Wording): readonly Draft[] {
  return pairs.flatMap(({ beads }) =>
    beads
      .filter(({ score }) => score >= SURE)
      .flatMap((bead) =>
        judge(
          bead,
          {
            reference: measure(bead, "reference", wording),
            translation: measure(bead, "translation", wording),
          },
          wording,
        ),
      ),
  );
}

/** A part of a sentence, how much it says, and which share of that is found on the other side. */
interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly weight: number;
  readonly covered: number;
}

function measure(bead: Bead, side: Which, wording: Wording): readonly Piece[] {
  const by = [bead[side === "reference" ? "translation" : "reference"].text];
  return piecesOf(bead[side]).map((span) => {
    const text = bead[side].text.slice(...span);
    return { span, text, weight: wording.weight(side, text), covered: wording.covered(side, text, by) };
  });
}

function judge(bead: Bead, pieces: Sides<readonly Piece[]>, wording: Wording): readonly Draft[] {
  return (["reference", "translation"] as const).flatMap((side): readonly Draft[] => {
    const other = side === "reference" ? "translation" : "reference";
    const own = pieces[side].filter(({ weight }) => weight > 0);
    const lost = own.filter(
      ({ text, weight, covered }) =>
        covered <= (isItem(text) ? HARDLY_AN_ITEM : NOTHING) && weight >= LEAST_WEIGHT,
    );
    const rest = own.filter((one) => !lost.includes(one));
    const [piece] = lost.toSorted((one, two) => two.weight - one.weight);
    if (piece === undefined || rest.length < 1) return [];
    if (countOf(bead[side]) <= countOf(bead[other])) return [];
    // What the lexicon does not know is unknown on both sides; an omission leaves more unknown on one.
    const share = piece.weight / weightOf(own);
    const returned = wording.covered(other, bead[other].text, [bead[side].text]);
    // Where most is lost, the sentences may be no pair at all, unless all of the other is said here.
    const isWithin = returned >= ALL;
    if (lost.length * 2 > own.length && !isWithin) return [];
    if (meanCovered(rest) < (isWithin ? FAIRLY : WELL)) return [];
    const item = isItem(piece.text);
    if (returned - meanCovered(own) < share * (item ? MOST_OF_ITEM : MOST_OF_CLAUSE)) return [];
    const siblings = own.filter((one) => one !== piece && isItem(one.text));
    if (item ? siblings.length < LEAST_SIBLINGS : share < LEAST_SHARE || isAside(piece.text)) return [];
    const { count, of } = wording.known(side, piece.text);
    if (count < (item ? of : LEAST_KNOWN)) return [];
    return [draft(bead, side, piece, item)];
  });
}

function draft(bead: Bead, side: Which, { span, text }: Piece, item: boolean): Draft {
  const missing = side === "reference";
  return {
    kind: missing ? "missing" : "extra",
    severity: "warning",
    reference: placeIn(bead.reference, missing ? [span] : []),
    translation: placeIn(bead.translation, missing ? [] : [span]),
    base: null,
    reasons: [reason<"missing">(item ? "item" : "clause", missing ? text : null, missing ? null : text)],
  };
}

/** The limits below let a dozen doubtful pieces through on the nine pairs of ../shared/real/parallel, one of them a true omission. */
const SURE = 0.35;
const NOTHING = 0.12;
/** Of 电话号码 one character stands in 电子邮件地址, too. */
const HARDLY_AN_ITEM = 0.25;
const WELL = 0.45;
const FAIRLY = 0.35;
const ALL = 0.85;
const MOST_OF_CLAUSE = 0.7;
const MOST_OF_ITEM = 0.55;
const LEAST_WEIGHT = 2;
/** Content positions of a clause that the lexicon could translate: a word that it does not know proves nothing. Of an item it is all. */
const LEAST_KNOWN = 4;
/** An item stands among others. */
const LEAST_SIBLINGS = 2;
const LEAST_SHARE = 0.12;

function meanCovered(pieces: readonly Piece[]): number {
  const weight = weightOf(pieces);
  return weight === 0 ? 0 : pieces.reduce((sum, piece) => sum + piece.weight * piece.covered, 0) / weight;
}

function weightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { weight }) => sum + weight, 0);
}
