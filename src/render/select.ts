import type { ChangeSet, JudgedChange, JudgedSection, Materiality, SectionStatus } from "../model.ts";
import { type Layer, liesIn } from "./layers.ts";

export interface Selection {
  /** Changes of this materiality alone. */
  readonly only?: Materiality | undefined;
  /** Changes that lie in these layers alone are left out, as if they had not been made. */
  readonly ignore?: readonly Layer[] | undefined;
}

/**
 * The change set with only the changes that were asked for. What is ignored counts nowhere; with `only` the table of
 * sections stays whole, so that it still tells what happened to each.
 */
export function select(changes: ChangeSet, { only, ignore = [] }: Selection): ChangeSet {
  const kept = ignore.length === 0 ? changes : without(changes, new Set(ignore));
  if (only === undefined) return kept;
  return { ...kept, changes: kept.changes.filter(({ verdict }) => verdict.materiality === only) };
}

function without(changes: ChangeSet, layers: ReadonlySet<Layer>): ChangeSet {
  const kept = changes.changes.filter((change) => !liesIn(change, layers));
  if (kept.length === changes.changes.length) return changes;
  const edited = new Set(kept.filter(isInside).flatMap(places));
  const wasEdited = new Set(changes.changes.filter(isInside).flatMap(places));
  const sections = changes.sections.map((section) => {
    const own = [...section.before.map(({ id }) => `<${id}`), ...section.after.map(({ id }) => `>${id}`)];
    const emptied = own.some((id) => wasEdited.has(id)) && !own.some((id) => edited.has(id));
    return withoutStatus(section, { edited: emptied, renumbered: layers.has("numbering") });
  });
  return { ...changes, sections, changes: kept, materiality: highest(kept) };
}

// A section is edited by what stands in it, not by its heading's number or name.
function isInside({ unit, kind }: JudgedChange): boolean {
  return unit !== "section" && unit !== "document" && !(unit === "heading" && kind !== "edited");
}

function places({ section }: JudgedChange): readonly string[] {
  return [
    ...(section.before === null ? [] : [`<${section.before}`]),
    ...(section.after === null ? [] : [`>${section.after}`]),
  ];
}

function withoutStatus(
  section: JudgedSection,
  gone: { readonly edited: boolean; readonly renumbered: boolean },
): JudgedSection {
  const left = section.status.filter(
    (status) => !(status === "edited" && gone.edited) && !(status === "renumbered" && gone.renumbered),
  );
  if (left.length === section.status.length) return section;
  const [first, ...rest]: readonly SectionStatus[] = left;
  if (first === undefined) return { ...section, status: ["unchanged"], materiality: null };
  return { ...section, status: [first, ...rest] };
}

function highest(changes: readonly JudgedChange[]): Materiality | "none" {
  if (changes.length === 0) return "none";
  return changes.some(({ verdict }) => verdict.materiality === "substantive") ? "substantive" : "editorial";
}
