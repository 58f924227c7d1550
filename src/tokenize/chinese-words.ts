import type { ChineseLexicon } from "./chinese-lexicon.ts";

/** The logarithm of a word's share of all words, 0 where the lexicon does not have it; `traditional` as for `createHanCutter`. */
export function wordWeight(lexicon: ChineseLexicon, word: string, traditional: boolean): number {
  const { rootOf, simplified, weight } = lexicon;
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const code = traditional ? (simplified[unit] ?? unit) : unit;
    node = at === 0 ? (rootOf[code] ?? 0) : childOf(lexicon, node, code);
    if (node === 0) return 0;
  }
  return weight[node] ?? 0;
}

/** The child of a node that is reached by a unit; 0 where there is none. */
function childOf({ unit, firstChild, childCount }: ChineseLexicon, node: number, code: number): number {
  let low = firstChild[node] ?? 0;
  let high = low + (childCount[node] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = unit[middle] ?? 0;
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
