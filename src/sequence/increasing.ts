/**
 * Which of `values` form the heaviest strictly increasing subsequence, as one flag each. What is left out is the least
 * that must have moved. Fenwick tree over the ranks, O(n log n) (Fredman 1975 gives the unweighted form).
 * Of equally heavy ones the one that ends earliest wins.
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): Uint8Array {
  const count = values.length;
  if (isIncreasing(values)) return new Uint8Array(count).fill(1);
  const order = [...new Set(values)].sort((x, y) => x - y);
  const rank = new Map(order.map((value, index) => [value, index + 1]));
  const tree = new Int32Array(order.length + 1).fill(-1);
  const best = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  const weightOf = (index: number): number => (index < 0 ? 0 : (best[index] ?? 0));
  let last = -1;
  for (let index = 0; index < count; index++) {
    const place = rank.get(values[index] ?? 0) ?? 0;
    let heaviest = -1;
    for (let node = place - 1; node > 0; node -= node & -node) {
      const candidate = tree[node] ?? -1;
      if (weightOf(candidate) > weightOf(heaviest)) heaviest = candidate;
    }
    best[index] = weightOf(heaviest) + (weights[index] ?? 1);
    previous[index] = heaviest;
    for (let node = place; node < tree.length; node += node & -node) {
      if (weightOf(index) > weightOf(tree[node] ?? -1)) tree[node] = index;
    }
    if (weightOf(index) > weightOf(last)) last = index;
  }
  const kept = new Uint8Array(count);
  for (let index = last; index >= 0; index = previous[index] ?? -1) kept[index] = 1;
  return kept;
}

function isIncreasing(values: readonly number[]): boolean {
  for (let index = 1; index < values.length; index++) {
    if ((values[index] ?? 0) <= (values[index - 1] ?? 0)) return false;
  }
  return true;
}
