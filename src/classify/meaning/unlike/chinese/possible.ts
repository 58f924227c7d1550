/** Whether something that is done, of what may come of it, only may be done: 会说明费用及可能的风险 and 可能会说明费用及风险. */
export function mayOnlyBe(before: string, after: string): boolean {
  return turns(before, after) || turns(after, before);
}

function turns(one: string, other: string): boolean {
  const possible = Array.from(one.matchAll(/可能的(?=(\p{sc=Han}{2}))/gu));
  return (
    possible.length > 0 &&
    !other.includes("可能的") &&
    possible.every(
      ([, what = ""]) =>
        !new RegExp(
          `可能(?:[^，。；]{1,8}的|产生|產生|存在|发生|發生|出现|出現|造成|遭受|导致|導致|面临|面臨)${what}`,
          "u",
        ).test(other),
    ) &&
    /可能[会會将將]?(?!性)\p{sc=Han}/u.test(other)
  );
}
