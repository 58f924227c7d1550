/** Whether in Chinese a condition that any of several meets is met by all of them alone: 任一项不符 against 各项均不符. */
export function asksForAll(before: string, after: string): boolean {
  const [stood, stands] = [before, after].map(conditionsOf);
  if (stood === undefined || stands === undefined) return false;
  return asksMore(stood, stands) || asksMore(stands, stood);
}

function asksMore(one: string, other: string): boolean {
  return count(one, any) > count(other, any) && count(one, all) < count(other, all);
}

function count(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}

/** The clauses that say if, and which. */
function conditionsOf(text: string): string {
  return text
    .split(/[，,。；;：:]/u)
    .filter((clause) => conditional.test(clause))
    .join();
}

const conditional = /如|若|倘|假|凡|符合|具[备備]|[满滿]足|[的者时時]$/u;
const any = /任[一意]|任何一|其中一|之一/gu;
const all = /各|均|皆|都(?!市)|全部|所有|全[体體]|同[时時]|一切/gu;
