import { append } from "../../sequence/append.ts";
import { heaviestIncreasing } from "../../sequence/increasing.ts";
import type { UnitLink } from "./blocks.ts";
import type { Page } from "./page.ts";
import type { PlacePair } from "./sections.ts";

/**
 * Which section pairs moved: those out of order among the children of one pair of parents; where the parents are no pair, those out
 * of order in the whole document. A section whose parent moved and that went with it did not move itself.
 */
export function movedSections(
  [first, second]: readonly [Page, Page],
  pairs: readonly PlacePair[],
): ReadonlySet<PlacePair> {
  const partner = new Map(pairs.map(({ a, b }) => [a, b]));
  const moved = new Set<PlacePair>();
  const families = new Map<number, PlacePair[]>();
  const strays: PlacePair[] = [];
  for (const pair of pairs) {
    const parents = [first.places[pair.a]?.parent ?? -1, second.places[pair.b]?.parent ?? -1] as const;
    const together = parents[0] === -1 ? parents[1] === -1 : partner.get(parents[0]) === parents[1];
    if (!together) strays.push(pair);
    else add(families, parents[0], pair);
  }
  const weightOf = ({ a }: PlacePair): number =>
    1 + (first.places[a]?.end ?? 0) - (first.places[a]?.from ?? 0);
  for (const family of families.values()) for (const pair of outOfOrder(family, weightOf)) moved.add(pair);
  const astray = new Set(strays);
  for (const pair of outOfOrder(pairs, weightOf)) if (astray.has(pair)) moved.add(pair);
  return moved;
}

/** Which block links moved: those out of order within a pair of sections; between other sections, those out of order in the whole. */
export function movedBlocks(
  [first, second]: readonly [Page, Page],
  pairs: readonly PlacePair[],
  links: readonly UnitLink[],
): ReadonlySet<UnitLink> {
  const partner = new Map(pairs.map(({ a, b }) => [a, b]));
  const back = new Map(pairs.map(({ a, b }) => [b, a]));
  const homes = new Map<number, UnitLink[]>();
  const strays = new Set<UnitLink>();
  const moved = new Set<UnitLink>();
  for (const link of links) {
    const a = first.units[link.as[0] ?? 0]?.place ?? 0;
    const b = second.units[link.bs[0] ?? 0]?.place ?? 0;
    if (partner.get(a) === b) add(homes, a, link);
    // Both sections have another partner each.
    else if (partner.has(a) && back.has(b)) moved.add(link);
    else strays.add(link);
  }
  const weightOf = (link: UnitLink): number =>
    link.as.reduce((sum, a) => sum + 1 + (first.units[a]?.length ?? 0), 0);
  for (const family of homes.values()) {
    for (const { link } of outOfOrder(
      family.map((link) => ({ link, ...endsOf(link) })),
      (one) => weightOf(one.link),
    ))
      moved.add(link);
  }
  for (const { link } of outOfOrder(
    links.map((link) => ({ link, ...endsOf(link) })),
    (one) => weightOf(one.link),
  )) {
    if (strays.has(link)) moved.add(link);
  }
  return moved;
}

function endsOf({ as, bs }: UnitLink): { readonly a: number; readonly b: number } {
  return { a: as[0] ?? 0, b: bs[0] ?? 0 };
}

function outOfOrder<T extends { readonly a: number; readonly b: number }>(
  pairs: readonly T[],
  weightOf: (pair: T) => number,
): readonly T[] {
  const ordered = pairs.toSorted((x, y) => x.a - y.a);
  const kept = heaviestIncreasing(
    ordered.map(({ b }) => b),
    ordered.map(weightOf),
  );
  return ordered.filter((_, index) => kept[index] !== 1);
}

function add<Member>(groups: Map<number, Member[]>, key: number, member: Member): void {
  append(groups, key, member);
}
