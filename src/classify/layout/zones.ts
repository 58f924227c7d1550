import type { Block, Link, SectionChange } from "../../model.ts";
import type { Places } from "../places.ts";

/** Two versions and which of their sections belong together. */
interface Sides {
  readonly before: Places;
  readonly after: Places;
  readonly rows: readonly SectionChange[];
}

/** Blocks of either side that belong together, in reading order. */
export interface Zone {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** What stands in the sections that belong together, and before the first heading. */
export function zonesOf({ before, after, rows }: Sides): readonly Zone[] {
  return [
    { before: before.document.preamble, after: after.document.preamble },
    ...rows
      .filter((row) => row.before.length > 0 && row.after.length > 0)
      .map((row) => ({
        before: row.before.flatMap(({ blocks }) => blocks),
        after: row.after.flatMap(({ blocks }) => blocks),
      })),
  ].filter((zone) => zone.before.length > 0 && zone.after.length > 0);
}

/** The stretches between the blocks that stand as they stood. */
export function segmentsOf(zone: Zone, links: readonly Link<Block>[]): readonly Zone[] {
  const partner = new Map<string, string>();
  for (const link of links)
    if (link.kind === "paired" && !link.moved && link.before.text === link.after.text)
      if (link.before.cell === null) partner.set(link.before.id, link.after.id);
  const placeOf = new Map(zone.after.map(({ id }, place) => [id, place]));
  const segments: Zone[] = [];
  let [from, to] = [0, 0];
  for (const [place, { id }] of zone.before.entries()) {
    const other = placeOf.get(partner.get(id) ?? "");
    if (other === undefined || other < to) continue;
    segments.push({ before: zone.before.slice(from, place), after: zone.after.slice(to, other) });
    [from, to] = [place + 1, other + 1];
  }
  segments.push({ before: zone.before.slice(from), after: zone.after.slice(to) });
  return segments;
}
