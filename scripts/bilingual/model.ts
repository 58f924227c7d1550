/** A pair of texts that say the same, as their distinct words. */
export type WordPair = readonly [readonly string[], readonly string[]];

/** How likely each word of the second tongue is, given one of the first. */
type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * How surely words of two tongues stand for each other: the geometric mean of IBM Model 1 (Brown et al. 1993) in both
 * directions, so that a word is no translation that merely stands beside many.
 */
export function mineTranslations(
  pairs: readonly WordPair[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const forth = train(pairs);
  const back = train(pairs.map(([here, there]) => [there, here]));
  const counts = new Map<string, number>();
  for (const [here] of pairs) for (const word of here) counts.set(word, (counts.get(word) ?? 0) + 1);
  const mined = new Map<string, Map<string, number>>();
  for (const [word, chances] of forth) {
    if (word === NOTHING || (counts.get(word) ?? 0) < FEWEST) continue;
    for (const [other, chance] of chances) {
      const strength = Math.sqrt(chance * (back.get(other)?.get(word) ?? 0));
      if (strength < LEAST_STRENGTH || (other.length === 1 && strength < LEAST_STRENGTH_OF_ONE)) continue;
      const found = mined.get(word);
      if (found === undefined) mined.set(word, new Map([[other, strength]]));
      else found.set(other, strength);
    }
  }
  return mined;
}

/** What stands for a word that has no counterpart. */
const NOTHING = "";
const ROUNDS = 6;
const FEWEST = 2;
/** Below it the list of a word is mostly its neighbours. */
const LEAST_STRENGTH = 0.12;
const LEAST_STRENGTH_OF_ONE = 0.3;
const LEAST_CHANCE = 0.005;

function train(pairs: readonly WordPair[]): Table {
  let table: Table | null = null;
  for (let round = 0; round < ROUNDS; round++) table = improve(pairs, table);
  return table ?? new Map();
}

function improve(pairs: readonly WordPair[], table: Table | null): Table {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const [here, there] of pairs) {
    const words = [NOTHING, ...here];
    for (const other of there) {
      const chances = words.map((word) => (table === null ? 1 : (table.get(word)?.get(other) ?? 1e-9)));
      const sum = chances.reduce((all, chance) => all + chance, 0);
      for (const [index, word] of words.entries()) {
        const share = (chances[index] ?? 0) / sum;
        let row = counts.get(word);
        if (row === undefined) counts.set(word, (row = new Map()));
        row.set(other, (row.get(other) ?? 0) + share);
        totals.set(word, (totals.get(word) ?? 0) + share);
      }
    }
  }
  return new Map(
    Array.from(counts, ([word, row]) => {
      const total = totals.get(word) ?? 1;
      const kept = Array.from(row, ([other, count]) => [other, count / total] as const);
      return [word, new Map(kept.filter(([, chance]) => chance > LEAST_CHANCE))];
    }),
  );
}
