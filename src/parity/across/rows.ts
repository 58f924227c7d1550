import type { Correspondence, Counterpart, Section, SectionChange, SectionStatus } from "../../model.ts";
import { rowsInOrder } from "../sections.ts";
import type { Draft } from "./draft.ts";

/** Every section of both sides once, in the order of the later version; what was split or merged is one row. */
export function rowsOf(drafts: readonly Draft[], correspondence: Correspondence): readonly SectionChange[] {
  const found = new Map<string, Set<SectionStatus>>();
  const note = (key: string | null, status: SectionStatus): void => {
    if (key === null) return;
    const known = found.get(key);
    if (known === undefined) found.set(key, new Set([status]));
    else known.add(status);
  };
  for (const { kind, unit, section } of drafts) {
    if (kind === "metadata") continue;
    const status = unit === "section" || unit === "heading" ? STATUSES[kind] : "edited";
    if (status === undefined) continue;
    if (section.before !== null) note(`<${section.before}`, status);
    if (section.after !== null) note(`>${section.after}`, status);
  }
  return sectionsTogether(correspondence).map((row): SectionChange => {
    const [before, after] = [row.reference, row.translation];
    if (after.length === 0) return { status: ["removed"], before, after };
    if (before.length === 0) return { status: ["added"], before, after };
    const own = new Set([
      ...before.flatMap(({ id }) => [...(found.get(`<${id}`) ?? [])]),
      ...after.flatMap(({ id }) => [...(found.get(`>${id}`) ?? [])]),
    ]);
    const [first = "unchanged", ...others] = ORDER.filter((status) => own.has(status));
    return { status: [first, ...others], before, after };
  });
}

/** The order in which several statuses of one section are told. */
const ORDER: readonly SectionStatus[] = ["edited", "moved", "renamed", "renumbered", "split", "merged"];

const STATUSES: Readonly<Partial<Record<Draft["kind"], SectionStatus>>> = {
  moved: "moved",
  renamed: "renamed",
  renumbered: "renumbered",
  split: "split",
  merged: "merged",
};

/** The pairs of sections in order; the parts of one stand together where the first of them stands. */
export function sectionsTogether(correspondence: Correspondence): readonly Counterpart<Section>[] {
  const divisions = new Map(
    correspondence.divided.flatMap((division) =>
      [...division.reference, ...division.translation].map((section) => [section, division] as const),
    ),
  );
  const told = new Set<object>();
  return rowsInOrder(correspondence.sections, correspondence, "translation").flatMap((row) => {
    const division = [...row.reference, ...row.translation].flatMap(
      (section) => divisions.get(section) ?? [],
    )[0];
    if (division === undefined) return [row];
    if (told.has(division)) return [];
    told.add(division);
    return [{ ...row, ...division }];
  });
}
