import { append } from "./append.ts";
/** That `a` and `b` may be paired, and what the pair is worth (more than 0). */
export interface PossiblePair {
  readonly a: number;
  readonly b: number;
  readonly worth: number;
}

/**
 * Edges looked at, after which the remaining elements take the best partner that is free. A shuffle of 2,500 sections
 * needs some 150,000; the whole is bounded to about 30 ms.
 */
const MOST_STEPS = 300_000;

/**
 * The set of pairs with the greatest total worth in which no element stands twice: successive shortest augmenting paths
 * over the sparse graph (Edmonds & Karp 1972), each element free to stay single at worth 0. Deterministic: of equal
 * totals the one that the order of `possible` leads to first.
 */
export function assign(possible: readonly PossiblePair[]): {
  readonly pairs: readonly PossiblePair[];
  readonly exact: boolean;
} {
  const byA = new Map<number, PossiblePair[]>();
  for (const pair of possible) {
    append(byA, pair.a, pair);
  }
  const chosenByA = new Map<number, PossiblePair>();
  const chosenByB = new Map<number, PossiblePair>();
  let steps = MOST_STEPS;
  for (const a of byA.keys()) {
    const path = steps > 0 ? bestPath(a, byA, chosenByA, chosenByB) : greedyPath(a, byA, chosenByB);
    steps -= path.steps;
    if (path.dropped !== null) chosenByA.delete(path.dropped);
    for (const pair of path.taken) {
      chosenByA.set(pair.a, pair);
      chosenByB.set(pair.b, pair);
    }
  }
  return { pairs: [...chosenByA.values()].sort((x, y) => x.a - y.a), exact: steps > 0 };
}

interface Path {
  readonly taken: readonly PossiblePair[];
  /** The element of `a` that stays single at the end of the path. */
  readonly dropped: number | null;
  readonly steps: number;
}

/**
 * Bellman–Ford from one free element of `a` over alternating paths: taking an edge to `b` gains its worth; where `b`
 * is taken, its partner is freed, which loses the worth of their pair, and looks on.
 */
function bestPath(
  start: number,
  byA: ReadonlyMap<number, readonly PossiblePair[]>,
  chosenByA: ReadonlyMap<number, PossiblePair>,
  chosenByB: ReadonlyMap<number, PossiblePair>,
): Path {
  const gain = new Map<number, number>([[start, 0]]);
  const cameBy = new Map<number, PossiblePair>();
  const queue = [start];
  const EPSILON = 1e-9;
  let best = 0;
  let end: { readonly pair: PossiblePair | null; readonly a: number } = { pair: null, a: start };
  let steps = 0;
  for (const a of queue) {
    const here = gain.get(a) ?? 0;
    for (const pair of byA.get(a) ?? []) {
      steps++;
      const taken = chosenByB.get(pair.b);
      if (taken === pair) continue;
      const reached = here + pair.worth;
      if (taken === undefined) {
        if (reached > best + EPSILON) {
          best = reached;
          end = { pair, a };
        }
        continue;
      }
      const freed = reached - taken.worth;
      if (taken.a !== start && freed > (gain.get(taken.a) ?? -Infinity) + EPSILON) {
        gain.set(taken.a, freed);
        cameBy.set(taken.a, pair);
        queue.push(taken.a);
        if (freed > best + EPSILON) {
          best = freed;
          end = { pair: null, a: taken.a };
        }
      }
    }
  }
  const taken: PossiblePair[] = end.pair === null ? [] : [end.pair];
  for (let a = end.a; a !== start;) {
    const pair = cameBy.get(a);
    if (pair === undefined) break;
    taken.push(pair);
    a = pair.a;
  }
  const dropped = end.pair === null && chosenByA.has(end.a) ? end.a : null;
  return { taken, dropped, steps };
}

function greedyPath(
  a: number,
  byA: ReadonlyMap<number, readonly PossiblePair[]>,
  chosenByB: ReadonlyMap<number, PossiblePair>,
): Path {
  let best: PossiblePair | null = null;
  for (const pair of byA.get(a) ?? []) {
    if (!chosenByB.has(pair.b) && (best === null || pair.worth > best.worth)) best = pair;
  }
  return { taken: best === null ? [] : [best], dropped: null, steps: 0 };
}
