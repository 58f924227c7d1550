import type { ChangeSide, JudgedChange, NoticeFact, Reason } from "../model.ts";
import { isTableLine, joinCells } from "../text/cells.ts";
import { periodTopic } from "./periods.ts";
import { wordings } from "./wordings.ts";

/** What happened in one change, as few facts as say it. A change of a whole section is told by the section's own line. */
export function factsOf(change: JudgedChange): readonly NoticeFact[] {
  const { kind, unit, verdict } = change;
  if (unit === "section") return [];
  const { materiality } = verdict;
  const [first] = verdict.reasons;
  const fact = (kindOf: NoticeFact["kind"], topic: string | null, sides: Words): NoticeFact => ({
    kind: kindOf,
    topic,
    place: isTableLine(change) ? null : (change.after[0]?.context ?? change.before[0]?.context ?? null),
    ...sides,
    materiality,
  });
  if (kind === "moved" || kind === "reordered")
    return [fact(kind, null, { before: [], after: textsOf(change.after) })];
  if (unit === "heading" && materiality === "editorial") return [];
  const decisive = verdict.reasons.filter((reason) => reason.materiality === materiality);
  if (materiality === "editorial") return notationFacts(decisive, fact);
  const topic = (decisive[0] ?? first).rule;
  const whole = (sides: readonly ChangeSide[]): readonly string[] =>
    isTableLine(change) ? [joinCells(textsOf(sides))] : textsOf(sides);
  if (change.before.length === 0) return [fact("added", topic, { before: [], after: whole(change.after) })];
  if (change.after.length === 0) return [fact("removed", topic, { before: whole(change.before), after: [] })];
  const values = decisive.filter(isValue);
  return [
    ...values.map((reason) =>
      fact("value", valueTopic(reason, change), {
        before: [reason.before ?? ""],
        after: [reason.after ?? ""],
      }),
    ),
    ...(values.length === decisive.length
      ? []
      : wordings(change, values).map(({ before, after }) =>
          after === ""
            ? fact("removed", topic, { before: [before], after: [] })
            : before === ""
              ? fact("added", topic, { before: [], after: [after] })
              : fact("wording", topic, { before: [before], after: [after] }),
        )),
  ];
}

type Words = Pick<NoticeFact, "before" | "after">;
type ToFact = (kind: NoticeFact["kind"], topic: string | null, sides: Words) => NoticeFact;

function textsOf(sides: readonly ChangeSide[]): readonly string[] {
  return sides.map(({ text }) => text.trim());
}

/** Rules whose two words, side by side, are the whole story. */
const VALUES: ReadonlySet<string> = new Set([
  "duration",
  "amount",
  "age",
  "count",
  "frequency",
  "time",
  "date",
  "contact",
  "law",
  "place",
  "recipient",
]);

function isValue({ rule, before, after }: Reason): boolean {
  return VALUES.has(rule) && before !== null && after !== null && !`${before}${after}`.includes(" … ");
}

function valueTopic({ rule }: Reason, change: JudgedChange): string {
  return rule === "duration" ? (periodTopic(change) ?? rule) : rule;
}

function notationFacts(reasons: readonly Reason[], fact: ToFact): readonly NoticeFact[] {
  return [...new Set(reasons.map(({ rule }) => rule))].map((rule) =>
    fact("notation", rule, { before: [], after: [] }),
  );
}
