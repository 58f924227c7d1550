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

/** As many letters, one of them another. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one.length < shortest || one.length !== other.length || one[0] !== other[0]) return false;
  let differing = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) differing += 1;
  return differing === 1;
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
