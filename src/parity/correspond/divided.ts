import { append } from "../../sequence/append.ts";
import type { Likeness } from "../score/likeness.ts";
import type { UnitLink } from "./blocks.ts";
import type { Page } from "./page.ts";
import type { PlacePair } from "./sections.ts";

/** Places of one side that together say what one place of the other side says, in reading order; one of them is paired with it. */
export interface Divided {
  /** The side of the parts. */
  readonly side: 0 | 1;
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The links of blocks, the sections that were split or merged, and the pages in which these are one. */
export interface Settled {
  readonly divided: readonly Divided[];
  readonly joined: readonly [Page, Page];
  readonly links: readonly UnitLink[];
}

/**
 * Sections that were split in two, or merged, from one language to the other: a place without a partner, words of which stand in the partner of
 * the place beside it, and most of whose blocks do once the two are held against it as one.
 */
export function settleDivided(
  pages: readonly [Page, Page],
  pairs: readonly PlacePair[],
  { shares }: Likeness,
  match: (pages: readonly [Page, Page]) => readonly UnitLink[],
): Settled {
  const links = match(pages);
  const found = sharesOf(pages, links);
  const possible = eachSide((side) => {
    const partners = partnersOn(side, pairs);
    return partsOn(side, pages[side], pairs, found[side], (index) => {
      const beside = wholesBeside(pages[side], partners, index);
      return beside.find((whole) => saidIn(whole, index, side, pages, shares) >= SOME) ?? null;
    });
  });
  if (possible.length === 0) return { divided: [], joined: pages, links };
  const tried = withPartsJoined(pages, possible, pairs);
  const linked = match(tried);
  const settled = sharesOf(pages, linked);
  const divided = eachSide((side) =>
    partsOn(side, pages[side], pairs, settled[side], (index) => {
      const most = Array.from(settled[side].get(index) ?? []).find(
        ([, share]) => share >= MOST * lengthOf(pages[side], index),
      );
      return most?.[0] ?? null;
    }),
  );
  if (JSON.stringify(divided) === JSON.stringify(possible)) return { divided, joined: tried, links: linked };
  const joined = withPartsJoined(pages, divided, pairs);
  return { divided, joined, links: divided.length === 0 ? links : match(joined) };
}

/** Sections about other things say a fifth of each other. */
const SOME = 0.35;
const MOST = 0.5;

function eachSide<T>(of: (side: 0 | 1) => readonly T[]): readonly T[] {
  return [...of(0), ...of(1)];
}

function partnersOn(side: 0 | 1, pairs: readonly PlacePair[]): ReadonlyMap<number, number> {
  return new Map(pairs.map(({ a, b }) => (side === 0 ? [a, b] : [b, a])));
}

/** The partners of the nearest places before and behind that have one. */
function wholesBeside(
  { places }: Page,
  partners: ReadonlyMap<number, number>,
  index: number,
): readonly number[] {
  const isOpen = (at: number): boolean =>
    at > 0 && at < places.length && Math.abs(at - index) < MOST_PARTS && !partners.has(at);
  let [before, behind] = [index - 1, index + 1];
  while (isOpen(before)) before--;
  while (isOpen(behind)) behind++;
  return [before, behind].flatMap((at) => partners.get(at) ?? []);
}

/** Nobody splits a section into more; and a hostile page has a hundred thousand that have no partner. */
const MOST_PARTS = 8;

/** How much of a place is said in one of the other side. */
function saidIn(
  whole: number,
  part: number,
  side: 0 | 1,
  pages: readonly [Page, Page],
  shares: Likeness["shares"],
): number {
  const [own, others] = [unitsOf(pages[side], part), unitsOf(pages[side === 0 ? 1 : 0], whole)];
  if (own.length === 0 || others.length === 0) return 0;
  return side === 0 ? shares(own, others).a : shares(others, own).b;
}

function unitsOf({ places }: Page, index: number): readonly number[] {
  const { from = 0, to = 0 } = places[index] ?? {};
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function lengthOf({ places, units }: Page, index: number): number {
  const { from = 0, to = 0 } = places[index] ?? {};
  return units.slice(from, to).reduce((sum, { length }) => sum + length + 1, 0);
}

/** How much of each place stands in which places of the other side, by length. */
type Shares = ReadonlyMap<number, ReadonlyMap<number, number>>;

function sharesOf(
  [first, second]: readonly [Page, Page],
  links: readonly UnitLink[],
): readonly [Shares, Shares] {
  const shares = [new Map<number, Map<number, number>>(), new Map<number, Map<number, number>>()] as const;
  const add = (side: 0 | 1, own: number, other: number, length: number): void => {
    const known = shares[side].get(own) ?? new Map<number, number>();
    shares[side].set(own, known.set(other, (known.get(other) ?? 0) + length));
  };
  for (const { as, bs } of links) {
    const [a, b] = [first.units[as[0] ?? -1]?.place, second.units[bs[0] ?? -1]?.place];
    if (a === undefined || b === undefined) continue;
    for (const at of as) add(0, first.units[at]?.place ?? 0, b, (first.units[at]?.length ?? 0) + 1);
    for (const at of bs) add(1, second.units[at]?.place ?? 0, a, (second.units[at]?.length ?? 0) + 1);
  }
  return shares;
}

function partsOn(
  side: 0 | 1,
  { places }: Page,
  pairs: readonly PlacePair[],
  shares: Shares,
  wholeOf: (index: number) => number | null,
): readonly Divided[] {
  const partner = partnersOn(side, pairs);
  const strays = new Map<number, number[]>();
  for (const [index, { from, to }] of places.entries()) {
    if (index === 0 || from === to || partner.has(index)) continue;
    const whole = wholeOf(index);
    if (whole === null || whole === 0) continue;
    append(strays, whole, index);
  }
  const wholes = new Map(Array.from(partner, ([own, other]) => [other, own]));
  return Array.from(strays).flatMap(([whole, parts]): readonly Divided[] => {
    const first = wholes.get(whole);
    // What is paired by its heading alone is no part.
    if (first === undefined || shares.get(first)?.get(whole) === undefined) return [];
    const joined = adjoining(first, parts, places);
    return joined.length > 1 ? [{ side, whole, parts: joined }] : [];
  });
}

/** The paired part with those of the others that stand before and behind it without anything between. */
function adjoining(first: number, parts: readonly number[], places: Page["places"]): readonly number[] {
  const [before, behind]: [number[], number[]] = [[], []];
  let [from, to] = [places[first]?.from ?? 0, places[first]?.to ?? 0];
  for (const index of parts.toReversed()) {
    if (places[index]?.to !== from) continue;
    from = places[index]?.from ?? from;
    before.push(index);
  }
  for (const index of parts) {
    if (places[index]?.from !== to) continue;
    to = places[index]?.to ?? to;
    behind.push(index);
  }
  return [...before.reverse(), first, ...behind];
}

/** The pages with the blocks of all parts in the one that is paired, so that what is in them is held against the whole. */
function withPartsJoined(
  pages: readonly [Page, Page],
  divided: readonly Divided[],
  pairs: readonly PlacePair[],
): readonly [Page, Page] {
  return [joinOn(0), joinOn(1)];

  function joinOn(side: 0 | 1): Page {
    const page = pages[side];
    const partners = partnersOn(side, pairs);
    const home = new Map<number, number>();
    const bounds = new Map<number, readonly [from: number, to: number]>();
    for (const { parts } of divided.filter((one) => one.side === side)) {
      const first = parts.find((part) => partners.has(part));
      const [head, last] = [page.places[parts[0] ?? 0], page.places[parts.at(-1) ?? 0]];
      if (first === undefined || head === undefined || last === undefined) continue;
      for (const part of parts) {
        home.set(part, first);
        bounds.set(part, part === first ? [head.from, last.to] : [last.to, last.to]);
      }
    }
    if (home.size === 0) return page;
    return {
      ...page,
      units: page.units.map((unit) => ({ ...unit, place: home.get(unit.place) ?? unit.place })),
      places: page.places.map((place, index) => {
        const [from, to] = bounds.get(index) ?? [place.from, place.to];
        return { ...place, from, to, end: Math.max(place.end, to) };
      }),
    };
  }
}
