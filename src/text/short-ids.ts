/** Six hexadecimal digits name 16 million; a document with more changes than a few hundred gets longer ids. */
const SHORTEST = 6;

/**
 * An id for each of the keys, in their order: made of the key alone, so that what stands elsewhere leaves it as it is, as long as needed to tell
 * it from the others. Equal keys are told apart by their order among themselves.
 */
export function shortIds(keys: readonly string[]): readonly string[] {
  const repeats = new Map<string, number>();
  const hashes = keys.map((key) => {
    const nth = repeats.get(key) ?? 0;
    repeats.set(key, nth + 1);
    return hash(nth === 0 ? key : `${key}\u0000${nth}`);
  });
  const lengths = shortestLengths(hashes);
  return hashes.map((text) => text.slice(0, lengths.get(text) ?? text.length));
}

/** For each of the texts how many characters tell it from all others. */
function shortestLengths(texts: readonly string[]): ReadonlyMap<string, number> {
  const sorted = texts.toSorted();
  const lengths = new Map<string, number>();
  for (const [index, text] of sorted.entries()) {
    const shared = Math.max(sharedStart(text, sorted[index - 1]), sharedStart(text, sorted[index + 1]));
    lengths.set(text, Math.max(SHORTEST, shared + 1));
  }
  return lengths;
}

function sharedStart(one: string, other = ""): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** FNV-1a in four lanes with a final mix: 32 hexadecimal digits, enough that two never meet; not for secrets. */
function hash(text: string): string {
  let [one, two, three, four] = [0x811c9dc5, 0x01000193, 0x9e3779b1, 0x85ebca6b];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, PRIME);
    two = Math.imul(two ^ (code + 0x101), PRIME);
    three = Math.imul(three ^ (code + 0x202), PRIME);
    four = Math.imul(four ^ (code + 0x303), PRIME);
  }
  return [one, two, three, four].map(hexadecimal).join("");
}

const PRIME = 0x01000193;

function hexadecimal(value: number): string {
  const mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return ((mixed ^ (mixed >>> 15)) >>> 0).toString(16).padStart(8, "0");
}
