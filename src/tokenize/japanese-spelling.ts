import type { Spelled, SpelledWord } from "../model.ts";
import { step } from "./double-array.ts";
import { createMorphemeCutter } from "./japanese.ts";
import type { JapaneseLexicon } from "./japanese-lexicon.ts";
import { BOUNDARY } from "./lattice.ts";
import type { OwnSpelling } from "./spelling.ts";

/** Costs of IPADIC per unit of the natural logarithm: the cost factor with which MeCab trains its dictionaries. */
const COST_FACTOR = 700;

/** The spelling of Japanese: its words are morphemes, and the cost is that of the path that the lattice found. */
export function createJapaneseSpelling(lexicon: JapaneseLexicon): OwnSpelling {
  const { firstReading, readingContext, readingCost, connectionCost } = lexicon;
  const { characterClass, firstUnknown, unknownContext, unknownCost } = lexicon;
  const cut = createMorphemeCutter(lexicon);
  const contexts = Math.round(Math.sqrt(connectionCost.length));

  /** The least cost of a word in a context; null where the lexicon does not have it so. */
  const knownCost = (word: string, context: number): number | null => {
    const value = valueOf(lexicon, word);
    if (value === null) return null;
    let least: number | null = null;
    for (let at = firstReading[value] ?? 0; at < (firstReading[value + 1] ?? 0); at += 1) {
      const cost = readingCost[at] ?? 0;
      if (readingContext[at] === context && (least === null || cost < least)) least = cost;
    }
    return least;
  };
  const guessedCost = (word: string, context: number): number => {
    const kind = characterClass[word.charCodeAt(0)] ?? 0;
    let least = DEAREST;
    for (let at = firstUnknown[kind] ?? 0; at < (firstUnknown[kind + 1] ?? 0); at += 1)
      if (unknownContext[at] === context) least = Math.min(least, unknownCost[at] ?? least);
    return least;
  };
  const spell = (text: string): Spelled => {
    const path = cut(text);
    const words: SpelledWord[] = [];
    let [start, ahead, cost] = [0, BOUNDARY, 0];
    for (const [index, end] of path.ends.entries()) {
      const context = path.contexts[index] ?? BOUNDARY;
      const word = text.slice(start, end);
      const known = knownCost(word, context);
      cost += (known ?? guessedCost(word, context)) + (connectionCost[context * contexts + ahead] ?? 0);
      words.push({ span: [start, end], known: known !== null });
      [start, ahead] = [end, context];
    }
    return { words, cost: cost / COST_FACTOR };
  };
  return { spell, knows: (word) => valueOf(lexicon, word) !== null };
}

/** What no class of unknown words costs. */
const DEAREST = 30_000;

/** The number under which the lexicon keeps the readings of a word. */
function valueOf({ base, check }: JapaneseLexicon, word: string): number | null {
  let state = 0;
  for (let at = 0; at < word.length; at += 1) {
    state = step(base, check, state, word.charCodeAt(at));
    if (state < 0) return null;
  }
  const leaf = base[state] ?? -1;
  if (leaf < 0 || check[leaf] !== state) return null;
  const value = -(base[leaf] ?? 0) - 1;
  return value < 0 ? null : value;
}
