import { diffArrays } from "diff";
import { heaviestIncreasing } from "./increasing.ts";

/** Places of equal elements in two sequences, ascending on both sides. */
export interface CommonPlaces {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** False where the search was cut short, so that a longer common sequence may exist. */
  readonly exact: boolean;
}

/**
 * Edits after which the search within one gap is given up. jsdiff's work grows with the square of the edits; a gap of
 * two unrelated 2,000-token paragraphs ends after 4 ms with this limit and after 190 ms without.
 */
const MOST_EDITS = 400;
/** Up to this many elements on both sides together the least edit script is searched straight away. */
const SMALL_GAP = 64;
const MOST_NESTING = 24;

/**
 * A long common subsequence of two sequences of interned ids: common ends first, then elements that are unique on both
 * sides as anchors (patience diff, Bram Cohen), then Myers within the gaps over what both sides have. The anchors keep
 * the work near linear, at the price that the result is not always the longest.
 */
export function findCommon(a: ArrayLike<number>, b: ArrayLike<number>): CommonPlaces {
  const found: { a: number[]; b: number[]; exact: boolean } = { a: [], b: [], exact: true };
  findWithin(a, 0, a.length, b, 0, b.length, found, 0);
  return found;
}

function findWithin(
  a: ArrayLike<number>,
  aFrom: number,
  aTo: number,
  b: ArrayLike<number>,
  bFrom: number,
  bTo: number,
  found: { a: number[]; b: number[]; exact: boolean },
  nesting: number,
): void {
  let aStart = aFrom;
  let bStart = bFrom;
  while (aStart < aTo && bStart < bTo && a[aStart] === b[bStart]) {
    found.a.push(aStart++);
    found.b.push(bStart++);
  }
  let aEnd = aTo;
  let bEnd = bTo;
  while (aEnd > aStart && bEnd > bStart && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (aEnd > aStart && bEnd > bStart) {
    const small = aEnd - aStart + bEnd - bStart <= SMALL_GAP || nesting >= MOST_NESTING;
    const anchors = small ? [] : uniqueAnchors(a, aStart, aEnd, b, bStart, bEnd);
    if (anchors.length === 0) findLeastEdits(a, aStart, aEnd, b, bStart, bEnd, found);
    else {
      let aNext = aStart;
      let bNext = bStart;
      for (const [aPlace, bPlace] of anchors) {
        findWithin(a, aNext, aPlace, b, bNext, bPlace, found, nesting + 1);
        found.a.push(aPlace);
        found.b.push(bPlace);
        aNext = aPlace + 1;
        bNext = bPlace + 1;
      }
      findWithin(a, aNext, aEnd, b, bNext, bEnd, found, nesting + 1);
    }
  }
  for (; aEnd < aTo; aEnd++, bEnd++) {
    found.a.push(aEnd);
    found.b.push(bEnd);
  }
}

function uniqueAnchors(
  a: ArrayLike<number>,
  aFrom: number,
  aTo: number,
  b: ArrayLike<number>,
  bFrom: number,
  bTo: number,
): readonly (readonly [number, number])[] {
  const REPEATED = -1;
  const inA = new Map<number, number>();
  for (let place = aFrom; place < aTo; place++) {
    const id = a[place] ?? 0;
    inA.set(id, inA.has(id) ? REPEATED : place);
  }
  const inB = new Map<number, number>();
  for (let place = bFrom; place < bTo; place++) {
    const id = b[place] ?? 0;
    if (inA.has(id)) inB.set(id, inB.has(id) ? REPEATED : place);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [id, aPlace] of inA) {
    const bPlace = inB.get(id);
    if (aPlace !== REPEATED && bPlace !== undefined && bPlace !== REPEATED) pairs.push([aPlace, bPlace]);
  }
  const kept = heaviestIncreasing(
    pairs.map(([, bPlace]) => bPlace),
    pairs.map(() => 1),
  );
  return pairs.filter((_, index) => kept[index] === 1);
}

function findLeastEdits(
  a: ArrayLike<number>,
  aFrom: number,
  aTo: number,
  b: ArrayLike<number>,
  bFrom: number,
  bTo: number,
  found: { a: number[]; b: number[]; exact: boolean },
): void {
  const aPlaces = placesShared(a, aFrom, aTo, b, bFrom, bTo);
  const bPlaces = placesShared(b, bFrom, bTo, a, aFrom, aTo);
  if (aPlaces.length === 0 || bPlaces.length === 0) return;
  const parts = diffArrays(
    aPlaces.map((place) => a[place] ?? 0),
    bPlaces.map((place) => b[place] ?? 0),
    { maxEditLength: MOST_EDITS },
  );
  if (parts === undefined) {
    found.exact = false;
    return;
  }
  let aNext = 0;
  let bNext = 0;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let step = 0; step < count; step++) {
        found.a.push(aPlaces[aNext + step] ?? 0);
        found.b.push(bPlaces[bNext + step] ?? 0);
      }
    }
    if (!added) aNext += count;
    if (!removed) bNext += count;
  }
}

/** The places of those elements that the other side has too: what it lacks can be in no common sequence. */
function placesShared(
  own: ArrayLike<number>,
  from: number,
  to: number,
  other: ArrayLike<number>,
  otherFrom: number,
  otherTo: number,
): readonly number[] {
  const ids = new Set<number>();
  for (let place = otherFrom; place < otherTo; place++) ids.add(other[place] ?? 0);
  const places: number[] = [];
  for (let place = from; place < to; place++) if (ids.has(own[place] ?? 0)) places.push(place);
  return places;
}
