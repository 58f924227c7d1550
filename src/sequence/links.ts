import type { Link } from "../model.ts";

/** The units of `before` in a link; none where it was added. */
export function befores<T>(link: Link<T>): readonly T[] {
  if (link.kind === "added") return [];
  return link.kind === "merged" ? link.before : [link.before];
}

/** The units of `after` in a link; none where it was removed. */
export function afters<T>(link: Link<T>): readonly T[] {
  if (link.kind === "removed") return [];
  return link.kind === "split" ? link.after : [link.after];
}

/** The link of each unit of one side, by the unit's id. */
export function linksById<T extends { readonly id: string }>(
  links: readonly Link<T>[],
  sides: (link: Link<T>) => readonly T[],
): ReadonlyMap<string, Link<T>> {
  const index = new Map<string, Link<T>>();
  for (const link of links) for (const unit of sides(link)) index.set(unit.id, link);
  return index;
}
