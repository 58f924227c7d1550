/** A run of `a` that became a run of `b`; one of the runs may be empty. */
export interface Bead {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** How well a run of `a` fits a run of `b`; nothing at or below 0 is ever joined. */
export type BeadScore = (aFrom: number, aTo: number, bFrom: number, bTo: number) => number;

/** Shapes that are tried, after the two single skips: one to one, then splits and merges up to three. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
];

/**
 * The order-keeping partition of two sequences into beads with the greatest sum of scores (Gale & Church 1993, with
 * skips at no cost). Work and memory grow with the product of the lengths; the caller bounds it.
 */
export function alignBeads(aCount: number, bCount: number, score: BeadScore): readonly Bead[] {
  const width = bCount + 1;
  const best = new Float64Array((aCount + 1) * width);
  const step = new Int8Array((aCount + 1) * width);
  for (let i = aCount; i >= 0; i--) {
    for (let j = bCount; j >= 0; j--) {
      const cell = i * width + j;
      let value = 0;
      let chosen = -3;
      if (i < aCount) {
        value = best[cell + width] ?? 0;
        chosen = -1;
      }
      if (j < bCount && (chosen === -3 || (best[cell + 1] ?? 0) > value)) {
        value = best[cell + 1] ?? 0;
        chosen = -2;
      }
      for (const [shape, [aSpan, bSpan]] of SHAPES.entries()) {
        if (i + aSpan > aCount || j + bSpan > bCount) continue;
        const fit = score(i, i + aSpan, j, j + bSpan);
        const total = fit + (best[cell + aSpan * width + bSpan] ?? 0);
        if (fit > 0 && total > value) {
          value = total;
          chosen = shape;
        }
      }
      best[cell] = value;
      step[cell] = chosen;
    }
  }
  return readBeads(aCount, bCount, step);
}

function readBeads(aCount: number, bCount: number, step: Int8Array): readonly Bead[] {
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  while (i < aCount || j < bCount) {
    const chosen = step[i * (bCount + 1) + j] ?? -1;
    const [aSpan, bSpan] = chosen === -1 ? [1, 0] : chosen === -2 ? [0, 1] : (SHAPES[chosen] ?? [1, 0]);
    beads.push({ aFrom: i, aTo: i + aSpan, bFrom: j, bTo: j + bSpan });
    i += aSpan;
    j += bSpan;
  }
  return beads;
}
