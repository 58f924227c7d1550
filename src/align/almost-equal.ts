import { foldForComparison } from "../text/fold.ts";
import { pair, type Pairing } from "./pairing.ts";
import type { Strays } from "./stray.ts";

/** Fewer letters stand in two texts by chance. */
const LEAST_LENGTH = 4;

/**
 * Pairs what has the same letters but for hiragana, where it stands once on either side: ・申込みの受付 ・申込みの取消しの受付 beside ・申し込みの取り消しの受け付け ・申し込みの受け付け. Each is like the other
 * too, and what keeps its order would be taken first. Where nothing changed places nothing is paired here.
 */
export function pairAlmostEqual(
  strays: Strays,
  textOfA: (unit: number) => string,
  textOfB: (unit: number) => string,
  pairing: Pairing,
): void {
  if (strays.a.length < 2 || strays.b.length < 2) return;
  const [own, other] = [onlyOnes(strays.a, textOfA), onlyOnes(strays.b, textOfB)];
  const found = [...own].flatMap(([letters, x]) => {
    const y = other.get(letters);
    return y === undefined || x === REPEATED || y === REPEATED ? [] : [[x, y] as const];
  });
  const crossing = found.some(([, y], at) => y < (found[at - 1]?.[1] ?? -1));
  if (crossing) for (const [x, y] of found) pair(pairing, x, y);
}

const REPEATED = -1;

/** The units by their letters, in their order. */
function onlyOnes(units: readonly number[], textOf: (unit: number) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const unit of units) {
    const letters = foldForComparison(textOf(unit)).replace(/[^\p{L}\p{N}]|[ぁ-ゖ]/gu, "");
    if (letters.length >= LEAST_LENGTH) found.set(letters, found.has(letters) ? REPEATED : unit);
  }
  return found;
}
