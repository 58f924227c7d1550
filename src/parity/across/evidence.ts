import type { Finding, FindingReason, Reason } from "../../model.ts";

/**
 * What a finding says of two versions: why the one has another content than the other. Null where it speaks of the translation as such (its
 * terms, brackets, length), which is no change of the policy.
 */
export function evidenceOf({ kind, reasons }: Finding): readonly Reason[] {
  return reasons.flatMap((one): readonly Reason[] => {
    const rule = RULES[`${kind}.${one.rule}`];
    return rule === undefined ? [] : [reasonOf(rule, one)];
  });
}

function reasonOf(rule: string, { reference, translation }: FindingReason): Reason {
  const materiality = EDITORIAL.has(rule) ? "editorial" : "substantive";
  return { rule, materiality, before: reference, after: translation, direction: null };
}

/** The rules of a change by the rules of a finding. */
const RULES: Readonly<Record<string, string>> = {
  "missing.clause": "clause-removed",
  "missing.item": "clause-removed",
  "extra.clause": "clause-added",
  "extra.item": "clause-added",
  "restructured.rewritten": "content",
  "number.duration": "duration",
  "number.amount": "amount",
  "number.age": "age",
  "number.count": "count",
  "number.frequency": "frequency",
  "number.percent": "count",
  "number.size": "count",
  "number.time": "time",
  "number.figure": "count",
  "number.provision": "reference",
  "number.swapped": "count",
  "date.date": "date",
  "link.target": "link",
  "link.cross-reference": "reference",
  "contact.email": "contact",
  "contact.telephone": "contact",
  "contact.postcode": "contact",
  "modality.reversed": "modality",
  "modality.duty": "modality",
  "modality.condition": "condition",
};

const EDITORIAL: ReadonlySet<string> = new Set(["link", "reference"]);
