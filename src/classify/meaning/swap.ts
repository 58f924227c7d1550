import { foldForComparison } from "../../text/fold.ts";

/** Names and short clauses change places, not whole sentences. */
const longest = 40;
/** What may stand between two that change places without any harm: the members of an enumeration, two clauses. */
const harmless = /^(?:$|[,、;；和与與及或暨跟同].*[,、;；和与與及或暨跟同]$|[,、;；和与與及或暨跟同]$)/u;

/**
 * Whether two texts differ in nothing but that two of their words have changed places, which are no members of one enumeration:
 * [甲方/乙方]通知[乙方/甲方], [验收/付款]后[付款/验收].
 */
export function changePlaces(before: string, after: string): boolean {
  const [from, to] = [bare(before), bare(after)];
  if (from === to || from.length !== to.length) return false;
  let head = 0;
  while (from[head] === to[head]) head += 1;
  let tail = 0;
  while (from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const [stood, stands] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  for (let first = 1; first <= Math.min(longest, stood.length - 1); first += 1) {
    const one = stood.slice(0, first);
    if (!stands.endsWith(one)) continue;
    for (let last = 1; last <= Math.min(longest, stood.length - first); last += 1) {
      const other = stood.slice(stood.length - last);
      const between = stood.slice(first, stood.length - last);
      if (stands === other + between + one && !harmless.test(between)) return !isClause(one + other);
    }
  }
  return false;
}

function isClause(text: string): boolean {
  return /[,;，；]/.test(text);
}

function bare(text: string): string {
  return foldForComparison(text).replace(/\s/g, "");
}
