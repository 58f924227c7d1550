import { append } from "../../sequence/append.ts";
/** Values by key, in the order in which the keys first appear. */
export function groupBy<T>(
  values: Iterable<T>,
  keyOf: (value: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    append(groups, key, value);
  }
  return groups;
}
