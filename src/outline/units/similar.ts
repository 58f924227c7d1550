import { foldForComparison } from "../../text/fold.ts";

/** A title as it is compared: folded, without marks, so that a link's text and the heading that it names are equal. */
export function titleKey(text: string): string {
  return foldForComparison(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The greatest similarity that two keys of these lengths can have. */
export function similarityAtMost(a: number, b: number): number {
  return a < 2 || b < 2 ? 1 : (2 * Math.min(a - 1, b - 1)) / (a + b - 2);
}

/** Share of the character pairs that two keys have in common (Dice 1945), 0 to 1; 1 where they are equal. */
export function similarity(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at += 1) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length - 2);
}
