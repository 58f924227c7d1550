import type { ChineseLexicon } from "./chinese-lexicon.ts";

/** The child of a node that is reached by a unit; 0 where there is none. */
export type ChildOf = (node: number, code: number) => number;

/** Walks the words of a lexicon unit by unit. */
export function walkTrie({ unit, firstChild, childCount }: ChineseLexicon): ChildOf {
  return (node, code) => {
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
  };
}
