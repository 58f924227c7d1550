import type {
  ChangeSet,
  Decision,
  JudgedChange,
  JudgedSection,
  Materiality,
  NonEmpty,
  Reason,
} from "../../model.ts";
import type { Across } from "./across.ts";

/**
 * The change set of two languages: `judged` has verdicts by the rules for what stands on one side alone; where two languages were held against
 * each other, the evidence decides instead, unless a person did.
 */
export function settle(judged: ChangeSet, { evidence }: Across, decisions: readonly Decision[]): ChangeSet {
  const decided = new Map(decisions.map((one) => [one.id, one]));
  const changes = judged.changes.map((change): JudgedChange => {
    const reasons = evidence.get(change.id);
    if (reasons === undefined) return change;
    const decision = decided.get(change.id) ?? null;
    return {
      ...change,
      verdict: { materiality: decision?.materiality ?? highestOf(reasons), reasons, decision },
    };
  });
  return {
    ...judged,
    changes,
    sections: judgeSections(judged.sections, changes),
    globals: [],
    materiality: changes.length === 0 ? "none" : highest(changes.map(({ verdict }) => verdict.materiality)),
    crossLanguage: true,
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
      const list = found.get(key);
      if (list === undefined) found.set(key, [verdict.materiality]);
      else list.push(verdict.materiality);
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
