import type { Finding } from "../../model.ts";
import { identifyFindings } from "../findings/draft.ts";
import { absorb } from "./absorb.ts";
import { relocate } from "./relocated.ts";
import { findStale } from "./stale.ts";
import { type Delta, worldOf } from "./world.ts";

export type { Delta } from "./world.ts";

/**
 * The faults of a translation in the light of the version that it was made from: what the reference changed since is stale, and what follows
 * from that alone is no fault of its own.
 */
export function sinceBase(faults: readonly Finding[], delta: Delta): readonly Finding[] {
  const world = worldOf(delta);
  const stale = identifyFindings(findStale(world), delta.now);
  const { faults: left, moved } = relocate(absorb(faults, stale), world);
  return [...left, ...identifyFindings(moved, delta.now), ...withListOnce(stale)];
}

/** The document's own list of what was updated is another with every release: one place of it is told. */
function withListOnce(stale: readonly Finding[]): readonly Finding[] {
  const told = new Set<string | null>();
  return stale.filter(({ reference, translation, reasons }) => {
    if (!reasons.slice(1).some(({ rule }) => rule === "release-notes")) return true;
    const section = reference?.section ?? translation?.section ?? null;
    const isFirst = !told.has(section);
    told.add(section);
    return isFirst;
  });
}
