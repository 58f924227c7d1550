import type { ChangeSet, JudgedChange, JudgedSection, Language } from "../../model.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { paintLine, type Piece, piece, plain, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";
import { columns } from "../width.ts";
import { wrap } from "../wrap.ts";
import { headOf } from "./head.ts";
import { headingOf } from "./places.ts";
import { reasonsOf } from "./reasons.ts";
import { type Entry, report, type Report, type ReportOptions } from "./report.ts";
import { type Row, type RowOptions, rowsOf } from "./rows.ts";

export interface DiffTerminalOptions extends TerminalOptions, ReportOptions {
  readonly ui: Language;
  /** Adds the reasons of every verdict. */
  readonly explain?: boolean | undefined;
}

/** What changed, by section, for a reader at a terminal. */
export function renderDiffTerminal(changes: ChangeSet, options: DiffTerminalOptions): string {
  const messages = messagesFor(options.ui);
  const facts = report(changes, options);
  const lines = [
    ...headLines(changes, facts, options, messages),
    ...facts.entries.flatMap((entry) => [[], ...entryLines(entry, facts, options, messages)]),
    ...footLines(changes, facts, options, messages),
  ];
  return `${lines.map((line) => paintLine(line, options.paint)).join("\n")}\n`;
}

type Line = readonly Piece[];

function headLines(
  changes: ChangeSet,
  facts: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const head = headOf(changes, messages);
  const lines: Line[] = [...wrap([piece("title", visible(head.title))], options.width)];
  for (const [label, file, words] of head.versions) {
    lines.push(
      ...hanging(
        [piece("dim", `${label}  `)],
        [plain(visible(file)), piece("dim", words && `  ${words}`)],
        options,
      ),
    );
  }
  for (const note of head.notes) lines.push(...wrap([piece("doubt", note)], options.width));
  lines.push([]);
  const style = changes.materiality === "substantive" ? "substantive" : "heading";
  lines.push(...wrap([piece(style, head.verdict), plain(head.counts && ` ${head.counts}`)], options.width));
  if (changes.changes.length === 0) return lines;
  lines.push(...wrap([piece("dim", head.sections)], options.width));
  for (const { label, before, after, change } of head.dates) {
    if (change !== null && !facts.metadata.includes(change)) continue;
    lines.push([
      piece("heading", label),
      plain("  "),
      piece("removed", before),
      plain(" → "),
      piece("added", after),
    ]);
    if (change !== null) lines.push(...reasonLines(change, 2, options, messages));
  }
  if (options.paint === null)
    lines.push([piece("dim", `${messages.legend}  ! ${messages.materiality.substantive}`)]);
  return lines;
}

function entryLines(
  entry: Entry,
  facts: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  if (entry.kind === "renumbered") return runLines(entry.rows, options, messages);
  const { row, changes } = entry;
  const at = new Set([
    ...(row === null ? [""] : []),
    ...(row?.before ?? []).map(({ id }) => `<${id}`),
    ...(row?.after ?? []).map(({ id }) => `>${id}`),
  ]);
  const gutter = Math.max(
    4,
    ...changes.flatMap((change) => [...change.before, ...change.after]).map(lineDigits),
  );
  const rowOptions: RowOptions = {
    width: options.width - gutter - INDENT,
    paint: options.paint,
    messages,
    before: facts.before,
    after: facts.after,
    whole: false,
  };
  return [
    ...headingLines(row, facts, options, messages),
    ...changes.flatMap((change) => [
      ...rowsOf(change, at, rowOptions).flatMap((one) => rowLines(one, change, gutter, options)),
      ...reasonLines(change, gutter + INDENT, options, messages),
    ]),
  ];
}

/** Beside the line number: the mark of a substantive change, the sign, and the spaces between. */
const INDENT = 5;

function lineDigits({ line }: { readonly line: number | null }): number {
  return line === null ? 0 : String(line).length;
}

function rowLines(
  row: Row,
  change: JudgedChange,
  gutter: number,
  options: DiffTerminalOptions,
): readonly Line[] {
  const mark = change.verdict.materiality === "substantive" ? "!" : " ";
  const number = row.line === null ? "" : String(row.line);
  const signStyle = row.sign === "+" ? "added" : row.sign === "-" ? "removed" : "dim";
  return hanging(
    [
      piece("substantive", mark),
      piece("dim", `${number.padStart(gutter)} `),
      piece(signStyle, row.sign),
      plain("  "),
    ],
    row.text,
    options,
  );
}

function headingLines(
  row: JudgedSection | null,
  facts: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  if (row === null) return [[piece("heading", messages.preamble)]];
  const one = row.after[0] ?? row.before[0];
  const place = row.after[0] === undefined ? facts.before.get(one?.id ?? "") : facts.after.get(one?.id ?? "");
  const above = (place?.above ?? []).map((section) => `${visible(headingOf(section))} › `).join("");
  const old = row.before[0]?.label?.printed;
  const renumbered = row.status.includes("renumbered") && old !== undefined ? `${old} → ` : "";
  const heading = row.after.length > 1 || row.after.length === 0 ? row.after : row.after.slice(0, 1);
  const words = (heading.length === 0 ? row.before : heading).map(headingOf).join(" ＋ ");
  const status = row.status.map((one) => messages.status[one]).join(messages.and);
  const lines = [
    ...wrap([piece("dim", above), piece("heading", visible(`${renumbered}${words}`))], options.width),
  ];
  const tags: Line = [
    piece("dim", `[${status}`),
    ...(row.materiality === null
      ? []
      : [piece("dim", " | "), piece(row.materiality, messages.materiality[row.materiality])]),
    piece("dim", "]"),
  ];
  const last = lines.at(-1) ?? [];
  if (width(last) + 2 + width(tags) <= options.width)
    return [...lines.slice(0, -1), [...last, plain("  "), ...tags]];
  return [...lines, [plain("  "), ...tags]];
}

function runLines(
  rows: readonly JudgedSection[],
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const label = (side: "before" | "after"): string => {
    const labels = rows.map((row) => row[side][0]?.label?.printed ?? messages.none);
    const [first = "", last = ""] = [labels[0], labels.at(-1)];
    return labels.length === 1 ? first : `${first}${messages.range}${last}`;
  };
  const [only] = rows;
  const title = rows.length === 1 && only?.after[0] !== undefined ? `  ${only.after[0].title}` : "";
  const words = visible(`${label("before")} → ${label("after")}${title}  `);
  return wrap(
    [piece("dim", words), piece("dim", `[${messages.renumberedOnly(rows.length)}]`)],
    options.width,
  );
}

function reasonLines(
  change: JudgedChange,
  indent: number,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const { decision } = change.verdict;
  const words = [
    ...(options.explain === true ? [`${messages.why}${messages.colon}${reasonsOf(change, messages)}`] : []),
    ...(decision === null ? [] : [messages.decided(decision.by, decision.why)]),
  ];
  return words.flatMap((text) =>
    hanging([plain(" ".repeat(indent))], [piece("dim", visible(text))], options),
  );
}

function footLines(
  changes: ChangeSet,
  { entries, metadata, quiet }: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const lines: Line[] = [];
  if (quiet.count > 0) {
    const parts = quiet.layers.map(([layer, count]) => messages.countOf(messages.layers[layer], count));
    const shown = quiet.places.slice(0, MOST_PLACES).join(messages.comma);
    const more = quiet.places.length - MOST_PLACES;
    const places = more > 0 ? messages.andOthers(shown, more) : shown;
    const words = visible(messages.quiet(quiet.count, parts.join(messages.comma), places));
    lines.push([], ...wrap([plain(words), piece("dim", `  ${messages.quietHint}`)], options.width));
  }
  if (
    options.only !== undefined &&
    entries.length === 0 &&
    metadata.length === 0 &&
    changes.changes.length > 0
  ) {
    lines.push(
      [],
      ...wrap([plain(messages.nothingSelected(options.only, changes.changes.length))], options.width),
    );
  }
  if (!changes.exact) lines.push([], ...wrap([piece("doubt", messages.inexact)], options.width));
  for (const { id, by } of changes.staleDecisions) {
    lines.push(...wrap([piece("doubt", visible(messages.staleDecision(id, by)))], options.width));
  }
  return lines;
}

/** More sections than these are counted, not named. */
const MOST_PLACES = 6;

/** The text wrapped beside what stands before its first line. */
function hanging(first: Line, text: Line, { width: all }: { readonly width: number }): readonly Line[] {
  const indent = width(first);
  return wrap(text, Math.max(20, all - indent)).map((line, index) =>
    index === 0 ? [...first, ...line] : [plain(" ".repeat(indent)), ...line],
  );
}

function width(line: Line): number {
  return line.reduce((sum, { text }) => sum + columns(text), 0);
}
