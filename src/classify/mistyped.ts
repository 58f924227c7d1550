import type { Document } from "../model.ts";
import { foldWidth } from "../text/fold.ts";
import { textsOf } from "./texts.ts";

/**
 * Names in Latin letters that one version mistypes, each with how both write it elsewhere: Minmao, where they speak of Minamo. Only in Chinese and
 * Japanese, where such a word is a name; in English except is not accept mistyped.
 */
export function mistypedNames(before: Document, after: Document): readonly (readonly [string, string])[] {
  if (before.language === "en" || after.language === "en") return [];
  const [stood, stands] = [namesOf(before), namesOf(after)];
  return [...strays(stood, stands), ...strays(stands, stood)];
}

/** Words of fewer letters are other words sooner than the same mistyped. */
const shortest = 5;
const name = /[a-z]{5,30}/gi;
/** A document of more names is no policy. */
const mostNames = 2000;

type Names = ReadonlyMap<string, { readonly count: number; readonly written: ReadonlySet<string> }>;

function strays(one: Names, other: Names): readonly (readonly [string, string])[] {
  if (one.size > mostNames || other.size > mostNames) return [];
  return [...one].flatMap(([stray, { count, written }]) => {
    if (count > 1 || other.has(stray)) return [];
    const meant = [...one.keys()].filter((known) => other.has(known) && isOneLetterOff(stray, known));
    const [only] = meant;
    if (only === undefined || meant.length > 1 || (other.get(only)?.count ?? 0) < 2) return [];
    return [...written].map((word) => [only, word] as const);
  });
}

/** One letter is another, too many or too few, or two changed places. */
function isOneLetterOff(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || one[0] !== other[0]) return false;
  let [head, tail] = [0, 0];
  while (head < one.length && one[head] === other[head]) head += 1;
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail))
    tail += 1;
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (one.length !== other.length) return left.length + right.length === 1;
  return left.length <= 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

function namesOf(document: Document): Names {
  const found = new Map<string, { count: number; written: Set<string> }>();
  for (const text of textsOf(document)) {
    for (const [written] of foldWidth(text).matchAll(name)) {
      const entry = found.get(written.toLowerCase()) ?? { count: 0, written: new Set<string>() };
      entry.count += 1;
      entry.written.add(written);
      found.set(written.toLowerCase(), entry);
    }
  }
  return found;
}
