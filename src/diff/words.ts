import type { Edit, Language, SplitWords } from "../model.ts";
import { findCommon } from "../sequence/common.ts";
import { createInterner } from "../sequence/intern.ts";
import { isGraphemeBoundary } from "../text/graphemes.ts";
import { tidy, type WordEdit } from "./tidy.ts";

/**
 * The edits that turn one text into the other, in whole words. The same whichever way round the two are given, but for
 * the sides.
 */
export function wordEdits(
  before: string,
  after: string,
  language: Language,
  splitWords: SplitWords,
): { readonly edits: readonly Edit[]; readonly exact: boolean } {
  if (before === after) return { edits: [], exact: true };
  const turned = after < before;
  const [a, b] = turned ? [after, before] : [before, after];
  const [wordsA, wordsB] = [wordsOf(a, language, splitWords), wordsOf(b, language, splitWords)];
  const interner = createInterner();
  const common = findCommon(wordsA.map(interner.id), wordsB.map(interner.id));
  const raw = between(common.a, common.b, wordsA.length, wordsB.length);
  const [endsA, endsB] = [offsets(wordsA), offsets(wordsB)];
  const spans = tidy(raw, wordsA, wordsB).map((edit) => withoutEqualSpace(toSpans(edit, endsA, endsB), a, b));
  return {
    edits: turned ? spans.map(({ before, after }) => ({ before: after, after: before })) : spans,
    exact: common.exact,
  };
}

function wordsOf(text: string, language: Language, splitWords: SplitWords): readonly string[] {
  let start = 0;
  return splitWords(text, language).map((end) => {
    const word = text.slice(start, end);
    start = end;
    return word;
  });
}

function between(
  a: readonly number[],
  b: readonly number[],
  aCount: number,
  bCount: number,
): readonly WordEdit[] {
  const edits: WordEdit[] = [];
  let aFrom = 0;
  let bFrom = 0;
  for (let index = 0; index <= a.length; index++) {
    const aTo = a[index] ?? aCount;
    const bTo = b[index] ?? bCount;
    if (aTo > aFrom || bTo > bFrom) edits.push({ aFrom, aTo, bFrom, bTo });
    aFrom = aTo + 1;
    bFrom = bTo + 1;
  }
  return edits;
}

function offsets(words: readonly string[]): readonly number[] {
  let end = 0;
  return [0, ...words.map((word) => (end += word.length))];
}

/** `[12 /24 ]months` says no more than `[12/24] months`. */
function withoutEqualSpace(edit: Edit, a: string, b: string): Edit {
  let [fromA, toA] = edit.before;
  let [fromB, toB] = edit.after;
  while (fromA < toA && fromB < toB && isEqualSpace(a[fromA], b[fromB]))
    [fromA, fromB] = [fromA + 1, fromB + 1];
  while (fromA < toA && fromB < toB && isEqualSpace(a[toA - 1], b[toB - 1])) [toA, toB] = [toA - 1, toB - 1];
  const cuts =
    !isGraphemeBoundary(a, fromA) ||
    !isGraphemeBoundary(a, toA) ||
    !isGraphemeBoundary(b, fromB) ||
    !isGraphemeBoundary(b, toB);
  const isEmpty = fromA === toA && fromB === toB;
  return cuts || isEmpty ? edit : { before: [fromA, toA], after: [fromB, toB] };
}

function isEqualSpace(one = "", other = ""): boolean {
  return one === other && /[\s、，,]/u.test(one);
}

function toSpans(edit: WordEdit, a: readonly number[], b: readonly number[]): Edit {
  return {
    before: [a[edit.aFrom] ?? 0, a[edit.aTo] ?? 0],
    after: [b[edit.bFrom] ?? 0, b[edit.bTo] ?? 0],
  };
}
