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
  const used = new Map<string, number>();
  for (const text of hashes) {
    for (let length = SHORTEST; length <= text.length; length++) {
      const start = text.slice(0, length);
      used.set(start, (used.get(start) ?? 0) + 1);
    }
  }
  return drafts.map(({ path: _, ...change }, index) => {
    const text = hashes[index] ?? "";
    let length = SHORTEST;
    while (length < text.length && (used.get(text.slice(0, length)) ?? 0) > 1) length++;
    return { id: `c-${text.slice(0, length)}`, ...change };
  });
}

function keyOf({ kind, unit, path, before, after }: Draft): string {
  const texts = (sides: Change["before"]): string => sides.map(({ text }) => text).join("\u0001");
  return [kind, unit, path, texts(before), texts(after)].join("\u0000");
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
