import type { Correspondence, DatedLine, FindingSide, PolicyDates } from "../../model.ts";
import { findDates } from "../../text/dates.ts";
import { type Draft, reason } from "./draft.ts";
import { type Disagreement, disagreements, type Fact } from "./facts.ts";
import type { Pair, Passage } from "./passages.ts";
import { placeIn } from "./places.ts";
import type { FindingRule } from "./rules.ts";

/** Dates that differ, however they are written; the four dates of the document by their names. */
export function dateFaults(pairs: readonly Pair[], correspondence: Correspondence): readonly Draft[] {
  const found = disagreements(pairs, readDates, sameDate);
  const drafts = found
    .filter(
      ({ reference, translation }) =>
        (reference ?? translation)?.key.length !== YEAR || (reference !== null && translation !== null),
    )
    .map((one) => draftOf(one, correspondence));
  const told = new Set(drafts.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
  return [
    ...drafts,
    ...documentDates(correspondence).filter(({ reasons }) => !told.has(reasons[0]?.rule ?? "")),
  ];
}

/** Of a key that names a year alone: it may stand as a bare number on the other side. */
const YEAR = "2024".length;

function readDates({ text }: Passage): readonly Fact[] {
  const years = Array.from(
    text.matchAll(/(?<![0-9A-Za-z.,/-])(?:19|20)[0-9]{2}(?![0-9A-Za-z])/g),
    ({ index, 0: year }) => ({
      key: year,
      group: "date",
      span: [index, index + year.length] as const,
      quiet: true,
    }),
  );
  return [...findDates(text).map(({ date, span }) => ({ key: date, group: "date", span })), ...years];
}

/** One is the other with less said: the year, the month, or the day of every year. */
function sameDate({ key: one }: Fact, { key: other }: Fact): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) || (short.startsWith("--") && long.endsWith(short.slice(1)));
}

function draftOf(
  { bead, reference, translation, sure }: Disagreement,
  correspondence: Correspondence,
): Draft {
  const places = {
    reference: placeIn(bead.reference, reference === null ? [] : [reference.span]),
    translation: placeIn(bead.translation, translation === null ? [] : [translation.span]),
  };
  const rule =
    datesOf(correspondence.reference.dates).find(
      ([, date]) =>
        date !== null &&
        date.line !== null &&
        date.line === places.reference?.line &&
        date.date === reference?.key,
    )?.[0] ?? "date";
  return {
    kind: "date",
    severity: reference !== null && translation !== null && sure ? "error" : "warning",
    ...places,
    base: null,
    reasons: [reason<"date">(rule, reference?.printed ?? null, translation?.printed ?? null)],
  };
}

function datesOf(dates: PolicyDates): readonly (readonly [FindingRule<"date">, PolicyDates["effective"]])[] {
  return [
    ["effective", dates.effective],
    ["enacted", dates.enacted],
    ["revised", dates.revised],
    ["updated", dates.updated],
  ];
}

/** Dates that the documents state of themselves where no paired sentence shows them. */
function documentDates({ reference, translation }: Correspondence): readonly Draft[] {
  const others = new Map(datesOf(translation.dates));
  return datesOf(reference.dates).flatMap(([name, one]): readonly Draft[] => {
    const other = others.get(name) ?? null;
    if (one === null || other === null || one.date === other.date) return [];
    return [
      {
        kind: "date",
        severity: "error",
        reference: placeOfDate(one),
        translation: placeOfDate(other),
        base: null,
        reasons: [reason<"date">(name, one.date, other.date)],
      },
    ];
  });
}

function placeOfDate({ line, text }: DatedLine): FindingSide {
  return { section: null, block: null, line, text, spans: [] };
}
