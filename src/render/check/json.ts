import type { ReleaseFinding } from "../../model.ts";
import type { CheckRendering } from "./terminal.ts";
import { wordsOf } from "./words.ts";

/** The findings as `kaitei.check/1`. */
export function renderCheckJson(
  findings: readonly ReleaseFinding[],
  { ui, sources, rules }: CheckRendering & { readonly rules: readonly string[] },
): string {
  const value = {
    schema: "kaitei.check/1",
    language: ui,
    rules: rules.map((name) => ({ name, source: sources[name] ?? "" })),
    findings: findings.map((finding) => ({
      code: finding.code,
      rule: finding.rule,
      source: finding.rule === null ? null : (sources[finding.rule] ?? null),
      file: finding.file,
      line: finding.line,
      place: finding.place,
      ...wordsOf(finding, ui),
      facts: finding.facts,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
