import { append } from "../../sequence/append.ts";
/** The values by their key, in the order in which they come. */
export function groupBy<T, Key>(
  values: readonly T[],
  keyOf: (value: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    append(groups, key, value);
  }
  return groups;
}
