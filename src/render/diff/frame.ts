import type { ChangeSet, JudgedChange, JudgedSection, Language } from "../../model.ts";
import { hanging, type Line, lineColumns } from "../lines.ts";
import type { Messages } from "../messages/messages.ts";
import { type Piece, piece, plain, type TerminalOptions } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";
import { headOf } from "./head.ts";
import { headingOf, headingsOf, type Place } from "./places.ts";
import { reasonsOf } from "./reasons.ts";
import type { Report, ReportOptions } from "./report.ts";
import { globalText, numbersText, quietText } from "./summary.ts";

export interface DiffTerminalOptions extends TerminalOptions, ReportOptions {
  readonly ui: Language;
  /** Adds the reasons of every verdict. */
  readonly explain?: boolean | undefined;
  /** Adds the reasons of changed texts: between two languages the texts themselves do not show what differs. */
  readonly evidence?: boolean | undefined;
  /** So many unchanged sentences on either side of each change; without any, long sentences are shortened. */
  readonly context?: number | undefined;
  /** Only the table of sections. */
  readonly sections?: boolean | undefined;
}

/** What stands above the changes in every view for the terminal. */
export function headLines(
  changes: ChangeSet,
  facts: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const head = headOf(changes, messages);
  const { width } = options;
  const lines: Line[] = [...wrap([piece("title", visible(head.title))], width)];
  for (const [label, file, words] of head.versions) {
    const shown = [plain(visible(file)), piece("dim", words === "" ? "" : `  ${words}`)];
    lines.push(...hanging([piece("dim", `${label}  `)], shown, width));
  }
  for (const note of head.notes) lines.push(...wrap([piece("doubt", note)], width));
  lines.push([]);
  const style = changes.materiality === "substantive" ? "substantive" : "heading";
  lines.push(...wrap([piece(style, head.verdict), plain(head.counts && ` ${head.counts}`)], width));
  if (changes.changes.length === 0) return lines;
  lines.push(...wrap([piece("dim", head.sections)], width));
  for (const { label, before, after, line, change } of head.dates) {
    if (change !== null && !facts.metadata.includes(change)) continue;
    const where = line === null ? "" : `  ${messages.line(line)}`;
    lines.push([
      piece("heading", `${label}  `),
      plain(`${before} → `),
      piece("heading", after),
      piece("dim", where),
    ]);
    if (change !== null) lines.push(...reasonLines(change, 2, options, messages));
  }
  return lines;
}

/** The signs explained, where no colour tells them. */
export function legendLines({ paint, width }: TerminalOptions, messages: Messages): readonly Line[] {
  return paint === null ? wrap([piece("dim", messages.legend)], width) : [];
}

/** Where the section stands and what became of it. */
export function headingLines(
  row: JudgedSection | null,
  { before, after }: Report,
  { width }: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  if (row === null) return [[piece("heading", messages.preamble)]];
  const place = row.after[0] === undefined ? before.get(row.before[0]?.id ?? "") : after.get(row.after[0].id);
  const lines = [...wrap([...abovePieces(place), piece("heading", nameOf(row))], width)];
  const tags = tagPieces(row, messages);
  const last = lines.at(-1) ?? [];
  const fits = lineColumns(last) + 2 + lineColumns(tags) <= width;
  return fits ? [...lines.slice(0, -1), [...last, plain("  "), ...tags]] : [...lines, [plain("  "), ...tags]];
}

export function abovePieces(place: Place | undefined): Line {
  return (place?.above ?? []).map((section) => piece("dim", `${visible(headingOf(section))} › `));
}

/** `第8条 → 第9条（代理による申込み）`, and for a split or a merge all the sections it is about. */
function nameOf(row: JudgedSection): string {
  if (row.before.length > 1 || row.after.length > 1)
    return visible(`${headingsOf(row.before)} → ${headingsOf(row.after)}`);
  const [old] = row.before;
  const [now] = row.after;
  const changed = row.status.includes("renumbered") && old?.label?.printed !== now?.label?.printed;
  return visible(
    `${changed && old?.label ? `${old.label.printed} → ` : ""}${headingsOf(now === undefined ? row.before : row.after)}`,
  );
}

/** `[変更・番号変更 | 実質]` */
export function tagPieces(row: JudgedSection, messages: Messages): readonly Piece[] {
  const status = row.status.map((one) => messages.status[one]).join(messages.and);
  if (row.materiality === null) return [piece("dim", `[${status}]`)];
  return [
    piece("dim", `[${status} | `),
    piece(row.materiality, messages.materiality[row.materiality]),
    piece("dim", "]"),
  ];
}

/** Why, where it was asked for, and who decided, where a person did. */
export function reasonLines(
  change: JudgedChange,
  indent: number,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const { decision } = change.verdict;
  const words = [
    ...(isExplained(change, options)
      ? [`${messages.why}${messages.colon}${reasonsOf(change, messages)}`]
      : []),
    ...(decision === null ? [] : [messages.decided(decision.by, decision.why)]),
  ];
  return words.flatMap((text) =>
    hanging([plain(" ".repeat(indent))], [piece("dim", visible(text))], options.width),
  );
}

/** Whether the reasons are shown, since they were asked for or nothing else shows what differs. */
export function isExplained(
  { kind }: JudgedChange,
  { explain, evidence }: Pick<DiffTerminalOptions, "explain" | "evidence">,
): boolean {
  return explain === true || (evidence === true && kind === "edited");
}

/** What stands below the changes: new numbers, quiet layers, and what the reader must know of the comparison itself. */
export function footLines(
  changes: ChangeSet,
  facts: Report,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const { width } = options;
  const lines: Line[] = [];
  const add = (words: Line): void => {
    lines.push([], ...wrap(words, width));
  };
  for (const one of facts.globals) add([plain(visible(globalText(one, messages)))]);
  if (facts.numbers.ranges.length > 0) add([plain(visible(numbersText(facts.numbers, messages)))]);
  if (facts.quiet.count > 0) {
    add([plain(visible(quietText(facts.quiet, messages))), piece("dim", `  ${messages.quietHint}`)]);
  }
  const others = changes.changes.length;
  const nothing =
    facts.entries.length === 0 &&
    facts.metadata.length === 0 &&
    facts.numbers.ranges.length === 0 &&
    facts.globals.length === 0;
  if (options.only !== undefined && nothing && facts.quiet.count === 0 && others > 0) {
    add([plain(messages.nothingSelected(options.only, others))]);
  }
  if (!changes.exact) add([piece("doubt", messages.inexact)]);
  for (const { id, by } of changes.staleDecisions)
    add([piece("doubt", visible(messages.staleDecision(id, by)))]);
  return lines;
}
