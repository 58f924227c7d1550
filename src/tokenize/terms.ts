import type { SplitWords } from "../model.ts";

/**
 * Cuts as `splitWords` does, but keeps every occurrence of a term whole that begins and ends where words do: with
 * 本サービス defined, 本｜サービス is one word, while 本人 as a term leaves 日本人 alone. Of two terms that begin at one
 * place the longer wins. Terms of more than `LONGEST_TERM` units are phrases and are left to the words.
 */
export function keepTermsWhole(splitWords: SplitWords, terms: Iterable<string>): SplitWords {
  const root: Branch = { ends: false, next: new Map() };
  for (const term of terms) if (term.length > 1 && term.length <= LONGEST_TERM) grow(root, term);
  if (root.next.size === 0) return splitWords;
  return (text, language) => {
    const ends = splitWords(text, language);
    const kept: number[] = [];
    let start = 0;
    for (let index = 0; index < ends.length; index += 1) {
      index = lastWordOfTerm(root, text, start, ends, index);
      start = ends[index] ?? text.length;
      kept.push(start);
    }
    return kept;
  };
}

/** Defined terms of statements and terms of use are far shorter; what is longer is a description. */
const LONGEST_TERM = 40;

/** A tree of terms by their UTF-16 units, so that ten thousand terms cost no more than one. */
interface Branch {
  ends: boolean;
  readonly next: Map<number, Branch>;
}

function grow(root: Branch, term: string): void {
  let branch = root;
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at);
    const following = branch.next.get(unit) ?? { ends: false, next: new Map<number, Branch>() };
    branch.next.set(unit, following);
    branch = following;
  }
  branch.ends = true;
}

/** The index of the word with which the longest term ends that begins at `start`; `index` where none does. */
function lastWordOfTerm(
  root: Branch,
  text: string,
  start: number,
  ends: readonly number[],
  index: number,
): number {
  let last = index;
  let word = index;
  let branch = root.next.get(text.charCodeAt(start));
  for (let at = start + 1; branch !== undefined; at += 1) {
    while ((ends[word] ?? at) < at) word += 1;
    if (branch.ends && ends[word] === at) last = word;
    branch = at < text.length ? branch.next.get(text.charCodeAt(at)) : undefined;
  }
  return last;
}
