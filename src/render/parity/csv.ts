import type { FindingSide, ParityReport } from "../../model.ts";
import { parityMessagesFor } from "../messages/parity/messages.ts";
import { describe, groupsOf, type ParityView, pathOf } from "./words.ts";

/**
 * One row a finding, for a spreadsheet (RFC 4180). It begins with a byte order mark, without which a spreadsheet reads Chinese and
 * Japanese in the encoding of the machine.
 */
export function renderParityCsv(report: ParityReport, view: ParityView): string {
  const words = parityMessagesFor(view.ui);
  const { columns } = words;
  const header = [
    columns.id,
    columns.severity,
    columns.kind,
    columns.message,
    `${columns.section} (${words.reference})`,
    `${columns.line} (${words.reference})`,
    words.reference,
    words.referenceBase,
    `${columns.section} (${words.translation})`,
    `${columns.line} (${words.translation})`,
    words.translation,
  ];
  const rows = groupsOf(report, view).flatMap((group) => {
    const isNamed = group.reference !== null || group.translation !== null;
    const places = isNamed ? [pathOf(group.reference), pathOf(group.translation)] : [group.name, group.name];
    return group.findings.map((finding) => [
      finding.id,
      words.severities[finding.severity],
      words.kinds[finding.kind],
      describe(finding, view.ui),
      places[0] ?? "",
      ...sideCells(finding.reference),
      finding.base ?? "",
      places[1] ?? "",
      ...sideCells(finding.translation),
    ]);
  });
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function sideCells(side: FindingSide | null): readonly string[] {
  return side === null ? ["", ""] : [side.line === null ? "" : String(side.line), side.text];
}

/** What a spreadsheet would take for a formula: https://owasp.org/www-community/attacks/CSV_Injection, and the full-width signs. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

// A text of the document stays a text: behind an apostrophe nothing is computed.
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
