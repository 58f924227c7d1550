import type { Change } from "../model.ts";

/** A change before it has its id, with the path of its section as the id's place. */
export type Draft = Omit<Change, "id"> & { readonly path: string };

/** Six hexadecimal digits name 16 million; a document with more changes than a few hundred gets longer ids. */
const SHORTEST = 6;

/**
 * Gives every change its id from its own texts and place alone, so that a change elsewhere leaves it as it is. Changes
 * that are the same in all of that are told apart by their order among themselves.
 */
export function identify(drafts: readonly Draft[]): readonly Change[] {
  const repeats = new Map<string, number>();
  const hashes = drafts.map((draft) => {
    const key = keyOf(draft);
    const nth = repeats.get(key) ?? 0;
    repeats.set(key, nth + 1);
    return hash(nth === 0 ? key : `${key}\u0000${nth}`);
  });
  const lengths = shortestLengths(hashes);
  return drafts.map((draft, index) => {
    const text = hashes[index] ?? "";
    const { kind, unit, section, before, after, edits, markupOnly } = draft;
    const id = `c-${text.slice(0, lengths.get(text) ?? text.length)}`;
    return { id, kind, unit, section, before, after, edits, markupOnly };
  });
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

function keyOf({ kind, unit, path, before, after }: Draft): string {
  return [kind, unit, path, textsOf(before), textsOf(after)].join("\u0000");
}

function textsOf(sides: Change["before"]): string {
  return sides.map(({ text }) => text).join("\u0001");
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
