import type { Catalogue } from "./catalogue.ts";
import { isFree, pair, type Pairing } from "./pairing.ts";

/** Two short items in a row that stand together once on either side are no coincidence from this length on. */
const LEAST_LENGTH_OF_TWO = 12;

/**
 * Short blocks name things and stand in many lists; one alone says nothing of where it came from, but in company it
 * does. Pairs what is left over where it follows or precedes a pair on both sides, or where two in a row stand together
 * once on either: a list whose heading came, went or was read otherwise keeps its items.
 */
export function pairRunsOfStrays(a: Catalogue, b: Catalogue, pairing: Pairing): void {
  const [twoA, twoB] = [
    uniqueTwos(a, (x) => isFree(pairing.toB, pairing.extraA, x)),
    uniqueTwos(b, (y) => isFree(pairing.toA, pairing.extraB, y)),
  ];
  for (const [key, x] of twoA) {
    const y = twoB.get(key) ?? REPEATED;
    if (x === REPEATED || y === REPEATED) continue;
    pairIfEqual(a, b, pairing, x, y);
    pairIfEqual(a, b, pairing, x + 1, y + 1);
  }
  for (let x = 0; x < a.blocks.length; x++) follow(a, b, pairing, x, 1);
  for (let x = a.blocks.length - 1; x >= 0; x--) follow(a, b, pairing, x, -1);
}

const REPEATED = -1;

/** Pairs the blocks that stand beside a pair on both sides. */
function follow(a: Catalogue, b: Catalogue, pairing: Pairing, x: number, step: 1 | -1): void {
  const y = pairing.toB[x] ?? -1;
  if (y >= 0) pairIfEqual(a, b, pairing, x + step, y + step);
}

function pairIfEqual(a: Catalogue, b: Catalogue, pairing: Pairing, x: number, y: number): void {
  const isEqual = a.bodies[x] !== undefined && a.bodies[x] === b.bodies[y];
  if (isEqual && isFree(pairing.toB, pairing.extraA, x) && isFree(pairing.toA, pairing.extraB, y))
    pair(pairing, x, y);
}

/** Where each two neighbouring free blocks begin; {@link REPEATED} where the same two stand more than once. */
function uniqueTwos(side: Catalogue, isFreeHere: (block: number) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let block = 0; block + 1 < side.blocks.length; block++) {
    if (!isFreeHere(block) || !isFreeHere(block + 1)) continue;
    const [one, other] = [side.blocks[block], side.blocks[block + 1]];
    if (one === undefined || other === undefined || one.kind === "cell" || other.kind === "cell") continue;
    if (one.text.length + other.text.length < LEAST_LENGTH_OF_TWO) continue;
    const key = `${side.bodies[block]} ${side.bodies[block + 1]}`;
    found.set(key, found.has(key) ? REPEATED : block);
  }
  return found;
}
