import { afters, befores } from "../sequence/links.ts";
import type { Change, Link, NonEmpty, Section, SectionChange, SectionStatus } from "../model.ts";

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
  const byBefore = new Map<string, Set<SectionStatus | Follows>>();
  const byAfter = new Map<string, Set<SectionStatus | Follows>>();
  for (const change of changes) {
    const status = statusOf(change);
    if (status === null) continue;
    note(byBefore, change.section.before, status);
    note(byAfter, change.section.after, status);
  }
  return links.map((link) => {
    const [before, after] = [befores(link), afters(link)];
    const found = new Set<SectionStatus | Follows>();
    for (const { id } of before) for (const status of byBefore.get(id) ?? []) found.add(status);
    for (const { id } of after) for (const status of byAfter.get(id) ?? []) found.add(status);
    if (link.kind === "added" || link.kind === "removed") return { status: [link.kind], before, after };
    // Items and references that took other numbers say nothing more of a section that something else befell.
    if (found.delete("follows") && found.size === 0) found.add("renumbered");
    const status = ORDER.filter((one) => found.has(one) && one !== "added" && one !== "removed");
    return { status: isNonEmpty(status) ? status : ["unchanged"], before, after };
  });
}

function note(
  index: Map<string, Set<SectionStatus | Follows>>,
  id: string | null,
  status: SectionStatus | Follows,
): void {
  if (id === null) return;
  const known = index.get(id);
  if (known === undefined) index.set(id, new Set([status]));
  else known.add(status);
}

/** Numbers within the section that follow others. */
type Follows = "follows";

/** What a change makes of the section that it lies in. */
function statusOf({ kind, unit }: Change): SectionStatus | Follows | null {
  if (kind === "metadata") return null;
  if (unit === "section" || unit === "heading") return kind === "reordered" ? "edited" : kind;
  return kind === "renumbered" ? "follows" : "edited";
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
