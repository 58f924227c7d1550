import type { Change, Link, NonEmpty, Section, SectionChange, SectionStatus } from "../model.ts";
import { afters, befores } from "./ledger.ts";

/** The order in which several statuses of one section are told. */
const ORDER: readonly SectionStatus[] = [
  "edited",
  "added",
  "removed",
  "moved",
  "renamed",
  "renumbered",
  "split",
  "merged",
];

/** One row for every section of both sides: what became of it follows from the changes alone. */
export function sectionRows(
  links: readonly Link<Section>[],
  changes: readonly Change[],
): readonly SectionChange[] {
  const byBefore = new Map<string, Set<SectionStatus>>();
  const byAfter = new Map<string, Set<SectionStatus>>();
  for (const change of changes) {
    const status = statusOf(change);
    if (status === null) continue;
    note(byBefore, change.section.before, status);
    note(byAfter, change.section.after, status);
  }
  return links.map((link) => {
    const [before, after] = [befores(link), afters(link)];
    const found = new Set<SectionStatus>();
    for (const { id } of before) for (const status of byBefore.get(id) ?? []) found.add(status);
    for (const { id } of after) for (const status of byAfter.get(id) ?? []) found.add(status);
    if (link.kind === "added" || link.kind === "removed") return { status: [link.kind], before, after };
    const status = ORDER.filter((one) => found.has(one) && one !== "added" && one !== "removed");
    return { status: isNonEmpty(status) ? status : ["unchanged"], before, after };
  });
}

function note(index: Map<string, Set<SectionStatus>>, id: string | null, status: SectionStatus): void {
  if (id === null) return;
  const known = index.get(id);
  if (known === undefined) index.set(id, new Set([status]));
  else known.add(status);
}

/** What a change makes of the section that it lies in. */
function statusOf({ kind, unit }: Change): SectionStatus | null {
  if (kind === "metadata") return null;
  if (unit === "section" || unit === "heading") return kind === "reordered" ? "edited" : kind;
  return kind === "renumbered" ? "renumbered" : "edited";
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
