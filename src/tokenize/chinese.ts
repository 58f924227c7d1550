import type { ChineseLexicon } from "./chinese-lexicon.ts";
import { walkTrie } from "./chinese-trie.ts";

/** Appends the end of every word of `text` between two offsets. */
export type CutHan = (text: string, start: number, stop: number, ends: number[]) => void;

/**
 * Cuts a run of Han characters as jieba does without its model for unknown words: along the path of dictionary words
 * whose frequencies multiply to the most. `traditional` looks the words up in simplified characters; the offsets stay
 * those of the text. In time linear in the text, in windows of `WINDOW` units.
 */
export function createHanCutter(lexicon: ChineseLexicon, traditional: boolean): CutHan {
  const { weight, rootOf, simplified } = lexicon;
  const childOf = walkTrie(lexicon);
  const unknown = lexicon.unknownWeight[0] ?? 0;
  // The weight of the best path from each place to the end of the window, and where its first word ends.
  const best = new Float64Array(WINDOW + 1);
  const wordEnd = new Int32Array(WINDOW + 1);
  const unitAt = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    return traditional ? (simplified[code] ?? code) : code;
  };

  /** Fills `best` and `wordEnd` for the window, from its end to its start. */
  const weigh = (text: string, start: number, stop: number): void => {
    best[stop - start] = 0;
    for (let from = stop - 1; from >= start; from -= 1) {
      let node = rootOf[unitAt(text, from)] ?? 0;
      // A character that is no word still stands for itself, as one met once.
      const alone = node === 0 ? 0 : (weight[node] ?? 0);
      let most = (alone === 0 ? unknown : alone) + (best[from + 1 - start] ?? 0);
      let end = from + 1;
      for (let at = from + 1; node !== 0 && at < stop; at += 1) {
        node = childOf(node, unitAt(text, at));
        const own = node === 0 ? 0 : (weight[node] ?? 0);
        if (own === 0) continue;
        const sum = own + (best[at + 1 - start] ?? 0);
        // Of two equal paths jieba takes the one with the longer first word.
        if (sum >= most) {
          most = sum;
          end = at + 1;
        }
      }
      best[from - start] = most;
      wordEnd[from - start] = end;
    }
  };

  return (text, start, stop, ends) => {
    let from = start;
    while (from < stop) {
      const origin = from;
      const windowEnd = Math.min(stop, origin + WINDOW);
      weigh(text, origin, windowEnd);
      // The last words before a window's end would be cut for want of what follows: cut them anew.
      const sure = windowEnd === stop ? stop : windowEnd - WINDOW_MARGIN;
      while (from < sure) {
        from = wordEnd[from - origin] ?? stop;
        ends.push(from);
      }
    }
  };
}

/** Runs of Han characters end at the next comma; none of the real texts has one of more than 60. */
const WINDOW = 4096;
/** Several times the longest word of the dictionary, which has 16 characters. */
const WINDOW_MARGIN = 128;
