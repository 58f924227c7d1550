import type { FindingSide, ParityReport } from "../../model.ts";
import { parityMessagesFor } from "../messages/parity/messages.ts";
import { describe, type Group, groupsOf, type ParityView, pathOf } from "./words.ts";

/**
 * One row a finding, of one translation or several, for a spreadsheet (RFC 4180). It begins with a byte order mark, without which a
 * spreadsheet reads Chinese and Japanese in the encoding of the machine.
 */
export function renderParityCsv(reports: readonly ParityReport[], view: ParityView): string {
  const words = parityMessagesFor(view.ui);
  const { columns } = words;
  const header = [
    columns.id,
    columns.language,
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
  const rows = reports.flatMap((report) =>
    groupsOf(report, view).flatMap((group) => groupRows(group, report, view)),
  );
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function groupRows(
  { reference, translation, name, findings }: Group,
  { correspondence }: ParityReport,
  { ui }: ParityView,
): readonly (readonly string[])[] {
  const { severities, kinds } = parityMessagesFor(ui);
  const isNamed = reference !== null || translation !== null;
  return findings.map((finding) => [
    finding.id,
    correspondence.translation.language,
    severities[finding.severity],
    kinds[finding.kind],
    describe(finding, ui),
    isNamed ? pathOf(reference) : name,
    ...sideCells(finding.reference),
    finding.base ?? "",
    isNamed ? pathOf(translation) : name,
    ...sideCells(finding.translation),
  ]);
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
