import { foldForComparison } from "../../text/fold.ts";

/** A title as it is compared: folded, without marks, so that a link's text and the heading that it names are equal. */
export function titleKey(text: string): string {
  const folded = foldForComparison(text);
  return /^[a-z0-9\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]*$/.test(folded)
    ? folded
    : folded.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a line says the title once more: `Acme Privacy Policy` under `Privacy Policy`. */
export function isTitleAgain(line: string, title: string): boolean {
  const [key, full] = [titleKey(title), titleKey(line)];
  return key.length > 3 && (full.endsWith(key) || (full.length > 3 && key.endsWith(full)));
}

/** The greatest similarity that two keys of these lengths can have. */
export function similarityAtMost(a: number, b: number): number {
  return a < 2 || b < 2 ? 1 : (2 * Math.min(a - 1, b - 1)) / (a + b - 2);
}

/** Whether two keys have at least this similarity; told from far most often, without counting. */
export function isSimilar(a: string, b: string, least: number): boolean {
  if (similarityAtMost(a.length, b.length) < least) return false;
  let [shared, left] = [0, b.length - 1];
  const needed = (least * (a.length + b.length - 2)) / 2 - rounding;
  for (let at = 0; at < b.length - 1 && shared + left >= needed; at += 1, left -= 1)
    if (a.includes(b.slice(at, at + 2))) shared += 1;
  return shared + left >= needed && similarity(a, b) >= least;
}

const rounding = 1e-9;

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
