import type { ChangeSet, JudgedChange, Materiality, SectionStatus } from "../model.ts";
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
  const [wasTold, isTold] = [toldBy(changes.changes), toldBy(kept)];
  const sections = changes.sections.map((section) => {
    const own = [...section.before.map(({ id }) => `<${id}`), ...section.after.map(({ id }) => `>${id}`)];
    const has = (told: ReadonlySet<string>, status: SectionStatus): boolean =>
      own.some((place) => told.has(status + place));
    const left = section.status.filter((status) => !has(wasTold, status) || has(isTold, status));
    const [first, ...rest] =
      left.length === 0 && has(isTold, "edited") ? (["edited"] satisfies SectionStatus[]) : left;
    if (first === undefined) return { ...section, status: ["unchanged"] as const, materiality: null };
    return { ...section, status: [first, ...rest] as const };
  });
  return { ...changes, sections, changes: kept, materiality: highest(kept) };
}

/** The statuses that changes give to their sections, each with the place behind it. */
function toldBy(changes: readonly JudgedChange[]): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => statusesOf(change).flatMap((status) => places(change, status))));
}

/** A section is edited by what stands in it, not by its heading's number or name; references that follow others renumber it as well. */
function statusesOf({ unit, kind, verdict }: JudgedChange): readonly SectionStatus[] {
  if (unit === "section" || unit === "document") return [];
  if (unit === "heading" && (kind === "renamed" || kind === "renumbered")) return [kind];
  const follows = kind === "renumbered" || verdict.reasons.some(({ rule }) => rule === "reference");
  return unit !== "heading" && follows ? ["edited", "renumbered"] : ["edited"];
}

function places({ section }: JudgedChange, status: SectionStatus): readonly string[] {
  return [
    ...(section.before === null ? [] : [`${status}<${section.before}`]),
    ...(section.after === null ? [] : [`${status}>${section.after}`]),
  ];
}

function highest(changes: readonly JudgedChange[]): Materiality | "none" {
  if (changes.length === 0) return "none";
  return changes.some(({ verdict }) => verdict.materiality === "substantive") ? "substantive" : "editorial";
}
