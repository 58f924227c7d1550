import { findContacts } from "./contacts.ts";
import { type Draft, reason } from "./draft.ts";
import { disagreements, type Disagreement } from "./facts.ts";
import type { Pair } from "./passages.ts";
import { placeIn } from "./places.ts";
import type { FindingRule } from "./rules.ts";

/** E-mail addresses, telephone numbers and postcodes that differ. */
export function contactFaults(pairs: readonly Pair[]): readonly Draft[] {
  return disagreements(pairs, ({ text }) => findContacts(text)).map(draftOf);
}

function draftOf({ bead, reference, translation }: Disagreement): Draft {
  return {
    kind: "contact",
    severity: reference !== null && translation !== null ? "error" : "warning",
    reference: placeIn(bead.reference, reference === null ? [] : [reference.span]),
    translation: placeIn(bead.translation, translation === null ? [] : [translation.span]),
    base: null,
    reasons: [
      reason<"contact">(
        ruleOf((reference ?? translation)?.group),
        reference?.printed ?? null,
        translation?.printed ?? null,
      ),
    ],
  };
}

function ruleOf(group = ""): FindingRule<"contact"> {
  return group === "email" || group === "telephone" ? group : "postcode";
}
