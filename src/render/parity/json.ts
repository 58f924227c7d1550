import type { Counterpart, Finding, FindingSide, ParityReport, Section, Severity } from "../../model.ts";
import { documentOf } from "../document.ts";
import { describe, type ParityView, selected } from "./words.ts";

/** The report as `kaitei.parity/1`; every section and block of either side is in it exactly once. */
export function renderParityJson(report: ParityReport, view: ParityView): string {
  return `${JSON.stringify(parityValue(report, view), null, 2)}\n`;
}

export function parityValue(report: ParityReport, view: ParityView): object {
  const { correspondence, bases } = report;
  const findings = selected(report, view);
  return {
    schema: "kaitei.parity/1",
    reference: documentOf(correspondence.reference),
    translation: documentOf(correspondence.translation),
    base: bases.reference === null ? null : documentOf(bases.reference),
    translationBase: bases.translation === null ? null : documentOf(bases.translation),
    differentRelease: report.differentRelease,
    summary: {
      findings: {
        error: countOf(findings, "error"),
        warning: countOf(findings, "warning"),
        info: countOf(findings, "info"),
      },
    },
    sections: correspondence.sections.map(sectionOf),
    blocks: correspondence.blocks.map(({ reference, translation, relation, score }) => ({
      reference: reference.map(({ id }) => id),
      translation: translation.map(({ id }) => id),
      relation,
      score: rounded(score),
    })),
    findings: findings.map((finding) => findingOf(finding, view)),
    dismissed: report.dismissed.map(({ finding, decision }) => ({ ...findingOf(finding, view), decision })),
    staleDecisions: report.staleDecisions,
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function sectionOf({ reference, translation, relation, score }: Counterpart<Section>): object {
  return {
    reference: placeOf(reference[0]),
    translation: placeOf(translation[0]),
    relation,
    score: rounded(score),
  };
}

export function placeOf(section: Section | null | undefined): object | null {
  if (section === undefined || section === null) return null;
  return {
    id: section.id,
    path: section.path,
    label: section.label?.printed ?? null,
    title: section.title,
    line: section.heading.lines[0]?.line ?? null,
  };
}

export function findingOf(finding: Finding, { ui }: ParityView): object {
  const { id, kind, severity, reference, translation, base, reasons } = finding;
  return {
    id,
    kind,
    severity,
    reference: sideOf(reference),
    translation: sideOf(translation),
    ...(kind === "stale" ? { base } : {}),
    message: describe(finding, ui),
    reasons,
  };
}

function sideOf(side: FindingSide | null): object | null {
  if (side === null) return null;
  const { section, block, line, text, spans } = side;
  return { section, block, line, text, spans };
}

/** More digits than this say nothing of a likelihood. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
