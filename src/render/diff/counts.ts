import type { JudgedChange, JudgedSection, Materiality, SectionStatus } from "../../model.ts";

/** How many sections have each status; one that is edited and renamed counts in both. */
export function countSections(sections: readonly JudgedSection[]): Record<SectionStatus, number> {
  const counts: Record<SectionStatus, number> = {
    edited: 0,
    added: 0,
    removed: 0,
    moved: 0,
    renamed: 0,
    renumbered: 0,
    split: 0,
    merged: 0,
    unchanged: 0,
  };
  for (const { status } of sections) for (const one of status) counts[one] += 1;
  return counts;
}

/** How many changes there are of each materiality. */
export function countChanges(changes: readonly JudgedChange[]): Record<Materiality, number> {
  const counts: Record<Materiality, number> = { substantive: 0, editorial: 0 };
  for (const { verdict } of changes) counts[verdict.materiality] += 1;
  return counts;
}
