import { foldForComparison } from "../text/fold.ts";
import { isFree, mirrored, type Pairing } from "./pairing.ts";

/** A text shorter than this stands in others by chance. */
const LEAST_LENGTH = 4;
/** Letters between two parts in the whole: a number, a joining word. */
const LONGEST_JOINT = 4;
/** Units apart at which a part is still looked for, where some between were struck out or edited. */
const FARTHEST = 3;
/** An edited part has left at least half of its length between its neighbours. */
const LEAST_SHARE = 0.5;

/** The text of a unit of one side; null where it can be no part of another. */
type TextOf = (unit: number) => string | null;

/**
 * Merges and splits of any number of parts: what stands right beside the parts that were found, and stands beside them in the whole too, belongs to
 * them (a lead-in and its eight items that became one paragraph). The search for beads tries three parts at most.
 */
export function takeUpNeighbours(
  x: readonly number[],
  y: readonly number[],
  own: TextOf,
  other: TextOf,
  pairing: Pairing,
): void {
  takeUp(x, own, other, pairing);
  takeUp(y, other, own, mirrored(pairing));
}

function takeUp(units: readonly number[], own: TextOf, other: TextOf, pairing: Pairing): void {
  const isLeft = (unit: number | undefined): boolean =>
    unit !== undefined && isFree(pairing.toB, pairing.extraA, unit);
  if (!units.some(isLeft)) return;
  const wasSplit = new Set(pairing.extraB.values());
  for (const [index, unit] of units.entries()) {
    const into = pairing.toB[unit] ?? -1;
    if (into < 0 || wasSplit.has(unit)) continue;
    let last = index;
    while (pairing.extraA.get(units[last + 1] ?? -1) === into) last += 1;
    const ahead = freeFrom(units, index - 1, -1, isLeft);
    const behind = freeFrom(units, last + 1, 1, isLeft);
    if (ahead.length + behind.length === 0) continue;
    const whole = bare(other(into));
    const [first, end] = [bare(own(unit)), bare(own(units[last] ?? unit))];
    const [from, to] = [whole.indexOf(first), whole.indexOf(end)];
    if (first === "" || from < 0 || to < from) continue;
    const parts = [
      ...partsIn(reversed(whole.slice(0, from)), ahead, (one) => reversed(bare(own(one)))),
      ...partsIn(whole.slice(to + end.length), behind, (one) => bare(own(one))),
    ];
    for (const part of parts) pairing.extraA.set(part, into);
  }
}

interface Part {
  readonly unit: number;
  readonly text: string;
}

/** The units that follow one another in a text from its beginning, and edited ones between them. */
function partsIn(
  text: string,
  candidates: readonly number[],
  textOf: (unit: number) => string,
): readonly number[] {
  const found: number[] = [];
  let at = 0;
  let next = 0;
  for (;;) {
    const near = candidates.slice(next, next + FARTHEST).map((unit) => ({ unit, text: textOf(unit) }));
    const hit = nextPart(text, at, near);
    if (hit === null) return found;
    for (const { unit } of hit.taken) found.push(unit);
    at = hit.end;
    next += hit.passed + 1;
  }
}

/** The first of some parts that stands next; those before it were edited where something stands in their place, and else struck out. */
function nextPart(
  text: string,
  at: number,
  near: readonly Part[],
): { readonly taken: readonly Part[]; readonly passed: number; readonly end: number } | null {
  let skipped = 0;
  for (const [passed, part] of near.entries()) {
    const place = part.text.length < LEAST_LENGTH ? -1 : text.indexOf(part.text, at);
    const joint = place - at;
    const wasEdited =
      joint > LONGEST_JOINT && joint >= skipped * LEAST_SHARE && joint <= skipped / LEAST_SHARE;
    if (place >= 0 && (joint <= LONGEST_JOINT || wasEdited))
      return { taken: near.slice(wasEdited ? 0 : passed, passed + 1), passed, end: place + part.text.length };
    skipped += part.text.length;
  }
  return null;
}

function freeFrom(
  units: readonly number[],
  from: number,
  step: 1 | -1,
  isLeft: (unit: number | undefined) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let index = from; isLeft(units[index]); index += step) found.push(units[index] ?? -1);
  return found;
}

function bare(text: string | null): string {
  return foldForComparison(text ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What stands ahead is read from the end. */
function reversed(text: string): string {
  return Array.from(text).toReversed().join("");
}
