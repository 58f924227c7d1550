/** Items in groups, in their order: two are in one where they are bound to one another, or each to a third. */
export function boundTogether<T>(
  items: readonly T[],
  areBound: (one: T, other: T) => boolean,
): readonly (readonly T[])[] {
  let groups: (readonly T[])[] = [];
  for (const item of items) {
    const joined = groups.filter((group) => group.some((other) => areBound(item, other)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), item]];
  }
  const place = new Map(items.map((item, at) => [item, at]));
  const placeOf = (item: T): number => place.get(item) ?? 0;
  return groups.map((group) => group.toSorted((one, other) => placeOf(one) - placeOf(other)));
}
