import type { Meaning } from "../meaning.ts";

/** 必填姓名、电话，选填性别 against 必填姓名，选填电话、性别: a member of one list is a member of the other. */
export function changesLists(before: Meaning, after: Meaning, shared: ReadonlySet<string>): boolean {
  const [stood, stands] = [listsOf(before, shared), listsOf(after, shared)];
  return [...stood].some(([member, list]) => {
    const now = stands.get(member);
    return now !== undefined && ![...list].some((one) => one !== member && now.has(one));
  });
}

/** By each of its members a list: a word, and those that stand alone between two marks behind it. */
function listsOf(
  { clauses }: Meaning,
  shared: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  let list = new Set<string>();
  let last: string | null = null;
  for (const clause of clauses) {
    const [word, ...others] = clause;
    const member =
      typeof word === "object" && others.length === 0 && shared.has(word.concept) ? word.concept : null;
    if (member !== null && last !== null) {
      if (list.size === 0) list = new Set([last]);
      found.set(last, list.add(member)).set(member, list);
    } else list = new Set();
    const end = clause.findLast((one) => typeof one === "object");
    last = end !== undefined && shared.has(end.concept) ? end.concept : null;
  }
  return found;
}
