import type { FindingReason, Severity } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { type Disagreement, disagreements } from "./facts.ts";
import { readNumbers, sameNumber } from "./numbers.ts";
import type { Pair } from "./passages.ts";
import { placeIn } from "./places.ts";
import type { FindingRule } from "./rules.ts";

/** Numbers that differ by value: 30日 against 60 days; never 90天 against 90日, 三年 against 3年間, or 1万 against 10,000. */
export function numberFaults(pairs: readonly Pair[]): readonly Draft[] {
  return disagreements(pairs, readNumbers, sameNumber).filter(isWorthTelling).map(draftOf);
}

/** A bare number or a count alone on its side is mostly another way of speaking (both, a pair of, 两者). */
function isWorthTelling({ reference, translation }: Disagreement): boolean {
  if (reference !== null && translation !== null) return true;
  const fact = reference ?? translation;
  if (fact === null) return false;
  if (fact.group === "count") return (fact.value ?? 0) > 3;
  return fact.group !== "figure" || (fact.value ?? 0) >= 10;
}

function draftOf(found: Disagreement): Draft {
  const { bead, reference, translation, swapped } = found;
  const group = (reference ?? translation)?.group ?? "figure";
  const reasons: FindingReason[] = [
    reason<"number">(ruleOf(group), reference?.printed ?? null, translation?.printed ?? null),
  ];
  if (swapped) reasons.push(reason<"number">("swapped"));
  return {
    kind: "number",
    severity: severityOf(found),
    reference: placeIn(bead.reference, reference === null ? [] : [reference.span]),
    translation: placeIn(bead.translation, translation === null ? [] : [translation.span]),
    base: null,
    reasons,
  };
}

function ruleOf(group: string): FindingRule<"number"> {
  switch (group) {
    case "duration":
    case "amount":
    case "age":
    case "count":
    case "frequency":
    case "percent":
    case "size":
    case "time":
    case "provision":
      return group;
    default:
      return "figure";
  }
}

/** Another value in the place of one is sure, where both are read; a value that only one side has may be put in other words on the other. */
function severityOf({ reference, translation, swapped, bead }: Disagreement): Severity {
  if (reference === null || translation === null || swapped) return "warning";
  if (bead.score < SURE) return "warning";
  return reference.group === "count" && (reference.value ?? 0) <= 2 ? "warning" : "error";
}

/** Sentences that are paired with less may be paired wrongly; from the pairs of ../shared/real/parallel. */
const SURE = 0.35;
