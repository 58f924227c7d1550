import type { ChangeSet, Decision, Difference, JudgedChange, JudgedSection, Materiality } from "../model.ts";

export interface ClassifyOptions {
  /** What people decided of changes, by the change's id; a person's word wins over the rules. */
  readonly decisions?: readonly Decision[];
}

/** The change set: every change of the difference with its verdict, every section with the highest of its changes. */
export function classify(difference: Difference, options: ClassifyOptions = {}): ChangeSet {
  const changes: readonly JudgedChange[] = difference.changes.map((change) => ({
    ...change,
    verdict: {
      materiality: "substantive",
      reasons: [{ rule: "content", materiality: "substantive", before: null, after: null, direction: null }],
      decision: null,
    },
  }));
  const sections: readonly JudgedSection[] = difference.sections.map((section) => ({
    ...section,
    materiality: section.status[0] === "unchanged" ? null : "substantive",
  }));
  return {
    before: difference.before,
    after: difference.after,
    alignment: difference.alignment,
    sections,
    changes,
    materiality: highest(changes.map(({ verdict }) => verdict.materiality)),
    crossLanguage: difference.before.language !== difference.after.language,
    exact: difference.exact,
    staleDecisions: (options.decisions ?? []).filter(({ id }) => changes.every((change) => change.id !== id)),
  };
}

function highest(all: readonly Materiality[]): Materiality | "none" {
  if (all.length === 0) return "none";
  return all.includes("substantive") ? "substantive" : "editorial";
}
