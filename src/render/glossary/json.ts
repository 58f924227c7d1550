import type { Language, TermReport } from "../../model.ts";
import { messageOf } from "./words.ts";

/** The report as `kaitei.glossary/1`. */
export function renderGlossaryJson(
  { glossary, policies, findings }: TermReport,
  { ui }: { readonly ui: Language },
): string {
  const value = {
    schema: "kaitei.glossary/1",
    glossary: { name: glossary.name, concepts: glossary.concepts.length },
    files: policies.map(({ document, concepts, uses }) => ({
      file: document.file,
      language: document.language,
      concepts,
      uses,
    })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      file: finding.document.file,
      section: finding.section,
      line: finding.line,
      text: finding.text,
      span: finding.span,
      concept: finding.concept.id,
      word: finding.word,
      preferred: finding.preferred,
      others: finding.others,
      count: finding.count,
      message: messageOf(finding, ui),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
