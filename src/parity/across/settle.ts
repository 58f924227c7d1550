import { invariant } from "../../errors.ts";
import type {
  ChangeSet,
  Decision,
  Difference,
  JudgedChange,
  JudgedSection,
  Materiality,
  NonEmpty,
  Reason,
} from "../../model.ts";
import { append } from "../../sequence/append.ts";
import type { Across } from "./across.ts";

/**
 * The change set of two languages: `judge` gives the verdicts on what stands on one side alone; where two languages were held against each
 * other, the evidence decides, unless a person did.
 */
export function settle(
  { difference, evidence, namedBefore }: Across,
  judge: (difference: Difference) => ChangeSet,
  decisions: readonly Decision[],
): ChangeSet {
  const lone = judge({ ...difference, changes: difference.changes.filter(({ id }) => !evidence.has(id)) });
  const judged = new Map(lone.changes.map((change) => [change.id, change]));
  const decided = new Map(decisions.map((one) => [one.id, one]));
  const changes = difference.changes.map((change): JudgedChange => {
    const reasons = evidence.get(change.id);
    const known = judged.get(change.id);
    if (reasons === undefined && known !== undefined) return known;
    invariant(reasons !== undefined, `${change.id} has neither a verdict nor evidence`);
    const decision = decided.get(change.id) ?? null;
    const materiality = decision?.materiality ?? highestOf(reasons);
    return { ...change, verdict: { materiality, reasons, decision } };
  });
  const ids = new Set(changes.map(({ id }) => id));
  return {
    ...lone,
    changes,
    sections: judgeSections(lone.sections, changes),
    globals: [],
    namedBefore,
    materiality: changes.length === 0 ? "none" : highest(changes.map(({ verdict }) => verdict.materiality)),
    crossLanguage: true,
    staleDecisions: decisions.filter(({ id }) => id.startsWith("c-") && !ids.has(id)),
  };
}

function judgeSections(
  rows: readonly JudgedSection[],
  changes: readonly JudgedChange[],
): readonly JudgedSection[] {
  const found = new Map<string, Materiality[]>();
  for (const { kind, section, verdict } of changes) {
    if (kind === "metadata") continue;
    for (const key of [`<${section.before}`, `>${section.after}`]) {
      append(found, key, verdict.materiality);
    }
  }
  return rows.map((row) => {
    if (row.status[0] === "unchanged") return { ...row, materiality: null };
    const own = [
      ...row.before.flatMap(({ id }) => found.get(`<${id}`) ?? []),
      ...row.after.flatMap(({ id }) => found.get(`>${id}`) ?? []),
    ];
    return { ...row, materiality: highest(own) };
  });
}

function highestOf(reasons: NonEmpty<Reason>): Materiality {
  return highest(reasons.map(({ materiality }) => materiality));
}

function highest(all: readonly Materiality[]): Materiality {
  return all.includes("substantive") ? "substantive" : "editorial";
}
