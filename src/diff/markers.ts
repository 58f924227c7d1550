import { afters, befores } from "../sequence/links.ts";
import type { Block, Link } from "../model.ts";
import { parseNumeral } from "../text/numerals.ts";
import { tickOf } from "../text/ticks.ts";

export type PairedBlocks = Extract<Link<Block>, { kind: "paired" }>;

/** The numbers that items print before their text, and where the items stand in their lists. */
export interface MarkerPlaces {
  /** Whether an item stands where it stood in its list and has another number all the same: one that follows others has moved on with them. */
  readonly isNumberedOtherwise: (link: PairedBlocks) => boolean;
}

/** Of the blocks of one section. */
export function markerPlaces(links: readonly Link<Block>[]): MarkerPlaces {
  let places: { readonly before: Places; readonly after: Places } | null = null;
  return {
    isNumberedOtherwise: (link) => {
      const [old, now] = [valueOf(link.before), valueOf(link.after)];
      if (link.moved || old === null || now === null || old === now) return false;
      places ??= { before: placesOf(links.flatMap(befores)), after: placesOf(links.flatMap(afters)) };
      return places.before.get(link.before.id) === places.after.get(link.after.id);
    },
  };
}

/** The bullet or number as printed; null of what is no item. */
export function markerOf(block: Block): string | null {
  return block.kind === "item" ? block.marker.trim() : null;
}

/** Whether a box to tick was ticked, or no longer is: nobody agreed to what they find ticked. */
export function isTickedOtherwise({ before, after }: PairedBlocks): boolean {
  const [old, now] = [tickOf(markerOf(before)), tickOf(markerOf(after))];
  return old !== null && now !== null && old !== now;
}

type Places = ReadonlyMap<string, string>;

/** How many items of its depth stand above each in its list, and how many blocks that are none above the list. */
function placesOf(blocks: readonly Block[]): Places {
  const places = new Map<string, string>();
  let above: number[] = [];
  let others = 0;
  for (const block of blocks.toSorted((one, other) => numberOf(one) - numberOf(other))) {
    if (block.kind !== "item") {
      others++;
      above = [];
      continue;
    }
    above = [
      ...above.slice(0, block.depth),
      ...Array<number>(Math.max(0, block.depth - above.length)).fill(0),
    ];
    const last = block.depth - 1;
    above[last] = (above[last] ?? 0) + 1;
    places.set(block.id, `${others} ${above.join(".")}`);
  }
  return places;
}

/** In its section: 4 of `2.1#4`. */
function numberOf({ id }: Block): number {
  return Number(id.slice(id.lastIndexOf("#") + 1));
}

/** 3 of `3.`, `(3)`, `三、`, `③` and `第3号`; null of a bullet. */
function valueOf(block: Block): number | null {
  const number = /[\p{L}\p{N}.．]*[\p{L}\p{N}]/u.exec(markerOf(block) ?? "")?.[0];
  return number === undefined
    ? null
    : parseNumeral(number.normalize("NFKC").replace(/^第|[号號項项款]$/gu, ""));
}
