import type { ChineseLexicon } from "./chinese-lexicon.ts";
import { walkTrie } from "./chinese-trie.ts";

/** The logarithm of a word's share of all words, 0 where the lexicon does not have it; `traditional` as for `createHanCutter`. */
export function wordWeight(lexicon: ChineseLexicon, word: string, traditional: boolean): number {
  const { rootOf, simplified, weight } = lexicon;
  const childOf = walkTrie(lexicon);
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const code = traditional ? (simplified[unit] ?? unit) : unit;
    node = at === 0 ? (rootOf[code] ?? 0) : childOf(node, code);
    if (node === 0) return 0;
  }
  return weight[node] ?? 0;
}
