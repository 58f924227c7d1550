/**
 * Whether of two things that both English texts name each is said of the other, or who has which of them is told by their order: a copy is given to every new member, a
 * new member is given every copy; A and B pay 1 and 2 respectively, A and B pay 1 and 2.
 */
export function countsEachOfAnother(before: string, after: string): boolean {
  if (before.match(respectively)?.length !== after.match(respectively)?.length) return true;
  const [one, other] = [namedIn(before), namedIn(after)];
  if (one === null || other === null || one.some((word) => other.includes(word))) return false;
  return one.some((word) => hasWord(after, word)) && other.some((word) => hasWord(before, word));
}

/** What each or every is said of, where one of them stands but once. */
function namedIn(text: string): readonly string[] | null {
  const found = Array.from(
    text.matchAll(/\b(?:each and every|each|every) (?!and\b)([a-z]{3,})(?: ([a-z]{3,}))?/g),
  );
  const [only] = found;
  return only === undefined || found.length > 1 ? null : only.slice(1).filter((word) => word !== undefined);
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`).test(text);
}

const respectively = /\brespectively\b/g;
