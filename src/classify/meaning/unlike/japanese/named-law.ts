/** Whether a matter became the law that is named after it: 消費者契約に基づき, 消費者契約法に基づき. */
export function namesLaw(before: string, after: string): boolean {
  return isNamedAfter(before, after) || isNamedAfter(after, before);
}

function isNamedAfter(one: string, other: string): boolean {
  // The law by its whole name.
  if (/(?:に関する|の)[^、。]{0,16}法律/.test(other)) return false;
  return Array.from(one.matchAll(laws)).some(
    ([law, matter = ""]) =>
      countOf(one, law) !== countOf(other, law) && countOf(one, matter) === countOf(other, matter),
  );
}

function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** Not a way of doing it (方法, 用法). */
const laws = /(\p{sc=Han}{3,}(?<![方用手技作療製工]))法(?![\p{sc=Han}])/gu;
