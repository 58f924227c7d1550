import type { Finding, FindingSide, ParityReport, Severity } from "../../model.ts";
import { beginning, excerpt } from "../diff/excerpt.ts";
import { headingOf, type Place } from "../diff/places.ts";
import { hanging, type Line, padded } from "../lines.ts";
import { messagesFor } from "../messages/messages.ts";
import { parityMessagesFor } from "../messages/parity/messages.ts";
import { paintLine, type Piece, piece, plain, type Style, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";
import { describe, footOf, type Group, groupsOf, headOf, type ParityView, segmentsOf } from "./words.ts";

export interface ParityTerminalOptions extends TerminalOptions, ParityView {}

/** The findings by section, the reference on the left and the translation beside it on the right. */
export function renderParityTerminal(report: ParityReport, options: ParityTerminalOptions): string {
  const { width, paint, ui } = options;
  const words = parityMessagesFor(ui);
  const groups = groupsOf(report, options);
  const marks = groups.some(({ findings }) =>
    findings.some((one) => [one.reference, one.translation].some((side) => (side?.spans.length ?? 0) > 0)),
  );
  const column = columnOf(width);
  const heads =
    groups.length === 0
      ? []
      : [
          ...(marks && paint === null ? wrap([piece("dim", words.legend)], width) : []),
          [],
          ...beside(
            [[piece("heading", words.reference)]],
            [[piece("heading", words.translation)]],
            column,
            width,
          ),
        ];
  const lines = [
    ...headLines(report, options),
    ...heads,
    ...groups.flatMap((group) => groupLines(group, options, column)),
    ...footLines(report, options),
  ];
  return `${lines.map((line) => paintLine(line, paint)).join("\n")}\n`;
}

/** Between the columns: ` │ `. */
const RULE = 3;
/** In a column narrower than this beside its line numbers every phrase breaks; then the two texts stand one below the other. */
const LEAST_COLUMN = 26;

function columnOf(width: number): number {
  const column = Math.floor((width - RULE) / 2);
  return column < LEAST_COLUMN ? width : column;
}

function ruleOf(column: number, width: number): string {
  return column === width ? "─".repeat(width) : `${"─".repeat(column + 1)}┼${"─".repeat(column + 1)}`;
}

function headLines(report: ParityReport, options: ParityTerminalOptions): readonly Line[] {
  const head = headOf(report, options);
  const { width } = options;
  const isClean = report.findings.length === 0;
  return [
    ...wrap([piece("title", visible(head.title))], width),
    ...head.documents.flatMap(([label, file, facts]) =>
      hanging([piece("dim", `${label}  `)], [plain(visible(file)), piece("dim", `  ${facts}`)], width),
    ),
    ...head.notes.flatMap((note) => wrap([piece("doubt", note)], width)),
    [],
    ...wrap([piece(isClean ? "heading" : "substantive", head.verdict)], width),
    ...head.counts.flatMap((count) => wrap([piece("dim", count)], width)),
  ];
}

function footLines(report: ParityReport, { ui, width }: ParityTerminalOptions): readonly Line[] {
  const foot = footOf(report, ui);
  if (foot.length === 0) return [];
  return [[], ...foot.flatMap((words) => hanging([], [piece("dim", visible(words))], width))];
}

function groupLines(group: Group, options: ParityTerminalOptions, column: number): readonly Line[] {
  const { reference, translation, name, findings } = group;
  const heading = (place: Place | null): readonly Line[] =>
    place === null
      ? [[piece("dim", reference === null && translation === null ? name : "–")]]
      : wrap(
          [
            ...place.above.map((section) => piece("dim", `${visible(headingOf(section))} › `)),
            piece("heading", visible(headingOf(place.section))),
          ],
          column,
        );
  return [
    [piece("dim", ruleOf(column, options.width))],
    ...beside(heading(reference), heading(translation), column, options.width),
    ...findings.flatMap((finding) => findingLines(finding, options, column)),
  ];
}

const STYLES: Readonly<Record<Severity, Style>> = { error: "substantive", warning: "doubt", info: "dim" };

function findingLines(finding: Finding, options: ParityTerminalOptions, column: number): readonly Line[] {
  const { ui, width } = options;
  const { severities, kinds, base } = parityMessagesFor(ui);
  const { colon } = messagesFor(ui);
  const head: Line = [
    piece(STYLES[finding.severity], `${severities[finding.severity]} `),
    piece("heading", `${kinds[finding.kind]}  `),
  ];
  const was = finding.base;
  return [
    ...hanging(head, [plain(visible(describe(finding, ui))), piece("dim", `  ${finding.id}`)], width),
    ...beside(
      [
        ...sideLines(finding.reference, options, column),
        ...(was === null
          ? []
          : hanging(
              [piece("dim", `${" ".repeat(GUTTER)}${base}${colon}`)],
              [piece("dim", visible(beginning(was, column * MOST_LINES)))],
              column,
            )),
      ],
      sideLines(finding.translation, options, column),
      column,
      width,
    ),
  ];
}

/** The line number and the space behind it. */
const GUTTER = 5;
/** A longer text is told by its beginning; the other formats hold it whole. */
const MOST_LINES = 6;

function sideLines(
  side: FindingSide | null,
  { paint, width }: ParityTerminalOptions,
  column: number,
): readonly Line[] {
  if (side === null || side.text.trim() === "") return [];
  const number = String(side.line ?? "").padStart(GUTTER - 1);
  const room = column - GUTTER - 1;
  const pieces: readonly Piece[] =
    side.spans.length === 0
      ? [plain(visible(beginning(side.text, room * MOST_LINES)))]
      : excerpt(segmentsOf(side), room).flatMap((segment) =>
          segment.kind === "kept"
            ? [plain(visible(segment.text.replaceAll("\n", " ")))]
            : pointedAt(visible(segment.after), paint !== null),
        );
  return hanging([piece("dim", `${number} `)], pieces, column === width ? column - 1 : column);
}

function pointedAt(text: string, painted: boolean): readonly Piece[] {
  if (painted) return [piece("substantive", text)];
  return [
    { style: "plain", text: "[!", bond: "opens" },
    plain(text),
    { style: "plain", text: "!]", bond: "closes" },
  ];
}

// Both columns line by line, the shorter one filled up; the one below the other where there is no room.
function beside(
  left: readonly Line[],
  right: readonly Line[],
  column: number,
  width: number,
): readonly Line[] {
  if (column === width) return [...left, ...right.map((line) => [piece("dim", "│"), ...line])];
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, index) => [
    ...padded(left[index] ?? [], column),
    piece("dim", " │ "),
    ...(right[index] ?? []),
  ]);
}
