import type { ChineseLexicon } from "../../src/tokenize/chinese-lexicon.ts";

interface Entry {
  readonly word: string;
  readonly frequency: number;
}

/**
 * The lexicon from jieba's `dict.txt`: one word a line with its frequency and part of speech. `simplify` turns a
 * traditional character into the simplified one.
 */
export function readChineseDictionary(
  dictionary: string,
  simplify: (character: string) => string,
): ChineseLexicon {
  const entries = dictionary
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Entry => {
      const [word = "", frequency = ""] = line.split(" ");
      return { word, frequency: Number(frequency) };
    });
  const all = Math.log(entries.reduce((sum, { frequency }) => sum + frequency, 0));
  return {
    ...trieOf(entries, (frequency) => Math.log(frequency) - all),
    // jieba counts a character that it does not know as one that it met once.
    unknownWeight: Float64Array.of(-all),
    simplified: simplifiedUnits(simplify),
  };
}

/** A node that is still to be given its children: the entries below it share their first `depth` units. */
interface Pending {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

type Trie = Pick<ChineseLexicon, "unit" | "firstChild" | "childCount" | "weight" | "rootOf">;

function trieOf(entries: readonly Entry[], weightOf: (frequency: number) => number): Trie {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  const unit = [0];
  const firstChild = [0];
  const childCount = [0];
  const weight = [0];
  const rootOf = new Int32Array(0x10000);
  const pending: Pending[] = [{ node: 0, from: 0, to: sorted.length, depth: 0 }];
  for (const { node, from, to, depth } of pending) {
    firstChild[node] = unit.length;
    let at = from;
    if (sorted[at]?.word.length === depth) {
      weight[node] = weightOf(sorted[at]?.frequency ?? 0);
      at += 1;
    }
    while (at < to) {
      const code = sorted[at]?.word.charCodeAt(depth) ?? 0;
      let end = at + 1;
      while (end < to && sorted[end]?.word.charCodeAt(depth) === code) end += 1;
      if (node === 0) rootOf[code] = unit.length;
      pending.push({ node: unit.length, from: at, to: end, depth: depth + 1 });
      unit.push(code);
      firstChild.push(0);
      childCount.push(0);
      weight.push(0);
      childCount[node] = (childCount[node] ?? 0) + 1;
      at = end;
    }
  }
  return {
    unit: Uint16Array.from(unit),
    firstChild: Int32Array.from(firstChild),
    childCount: Uint16Array.from(childCount),
    weight: Float64Array.from(weight),
    rootOf,
  };
}

const IDEOGRAPH_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** One unit for one unit, so that the offsets of the folded text are those of the text. */
function simplifiedUnits(simplify: (character: string) => string): Uint16Array<ArrayBuffer> {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [first, last] of IDEOGRAPH_BLOCKS) {
    for (let unit = first; unit <= last; unit += 1) {
      const simplified = simplify(String.fromCharCode(unit).normalize("NFC"));
      if (simplified.length === 1) units[unit] = simplified.charCodeAt(0);
    }
  }
  return units;
}
