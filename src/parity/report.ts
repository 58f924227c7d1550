import type {
  Correspondence,
  Decision,
  DismissedFinding,
  Document,
  Finding,
  ParityReport,
  Severity,
} from "../model.ts";
import { rowsInOrder } from "./sections.ts";

export interface ReportOptions {
  /** What people decided of findings, by id; a dismissed one stays so until its texts change and with them its id. */
  readonly decisions?: readonly Decision[] | undefined;
  readonly bases?: ParityReport["bases"] | undefined;
}

/** The findings by section, then severity, then place, without those that a person dismissed. */
export function report(
  correspondence: Correspondence,
  findings: readonly Finding[],
  { decisions = [], bases = { reference: null, translation: null } }: ReportOptions = {},
): ParityReport {
  const decided = new Map(decisions.filter(({ dismissed }) => dismissed).map((one) => [one.id, one]));
  const ids = new Set(findings.map(({ id }) => id));
  const dismissed = findings.flatMap((finding): readonly DismissedFinding[] => {
    const decision = decided.get(finding.id);
    return decision === undefined ? [] : [{ finding, decision }];
  });
  return {
    correspondence,
    findings: inOrder(
      findings.filter(({ id }) => !decided.has(id)),
      correspondence,
    ),
    dismissed,
    staleDecisions: decisions.filter(({ id }) => id.startsWith("f-") && !ids.has(id)),
    bases,
    differentRelease: isOtherRelease(correspondence.reference, correspondence.translation),
  };
}

function isOtherRelease({ dates: reference }: Document, { dates: translation }: Document): boolean {
  const [one, other] = [reference.effective?.date, translation.effective?.date];
  return one !== undefined && other !== undefined && one !== other;
}

const SEVERITIES: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The document as a whole comes first, then what stands before the first heading. */
const WHOLE = -2;
const PREAMBLE = -1;

function inOrder(findings: readonly Finding[], correspondence: Correspondence): readonly Finding[] {
  const rows = rowsInOrder(correspondence.sections, correspondence, "reference");
  const places = new Map<string, number>();
  for (const [index, { reference, translation }] of rows.entries()) {
    for (const { id } of reference) places.set(`<${id}`, index);
    for (const { id } of translation) places.set(`>${id}`, index);
  }
  const placeOf = ({ reference, translation }: Finding): number => {
    if (reference !== null && reference.section !== null) return places.get(`<${reference.section}`) ?? WHOLE;
    if (translation !== null && translation.section !== null)
      return places.get(`>${translation.section}`) ?? WHOLE;
    return (reference?.block ?? translation?.block ?? null) === null ? WHOLE : PREAMBLE;
  };
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        SEVERITIES[a.finding.severity] - SEVERITIES[b.finding.severity] ||
        lineOf(a.finding) - lineOf(b.finding) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    )
    .map(({ finding }) => finding);
}

function lineOf({ reference, translation }: Finding): number {
  return reference?.line ?? translation?.line ?? 0;
}
