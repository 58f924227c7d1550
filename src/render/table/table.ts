import type { ChangeSet, Language } from "../../model.ts";
import { partsOf } from "../../text/calendar-days.ts";
import { messagesFor } from "../messages/messages.ts";
import { type TableMessages, tableMessagesFor } from "../messages/table/messages.ts";
import type { Column, ColumnOrder, ComparisonTable, TableStyle } from "./model.ts";
import { openingOf } from "./opening.ts";
import { PROFILES } from "./profiles.ts";
import { rowsOf } from "./rows.ts";
import { type Side, type View, viewOf } from "./view.ts";

export interface TableOptions {
  readonly style: TableStyle;
  /** Language of the words that are not the document's; by default that of the style. */
  readonly ui?: Language | undefined;
  /** Which version stands left; by default as the style has it. */
  readonly columns?: ColumnOrder | undefined;
  /** A last column that says what kind of change each row is. */
  readonly types?: boolean | undefined;
  /** Every provision in full: nothing left out, nothing told before the table. */
  readonly all?: boolean | undefined;
}

/**
 * Both versions in a comparison table (新旧対照表, 修订对照表), provision level with provision. Every character of both versions
 * stands in it once, or in a cell's list of what is left out.
 */
export function tableOf(changes: ChangeSet, options: TableOptions): ComparisonTable {
  const { style } = options;
  const profile = PROFILES[style];
  const language = options.ui ?? profile.language;
  const messages = tableMessagesFor(language);
  const view = viewOf(changes, style, profile, messages, language, options.all === true);
  const [before, after] = [changes.before.title?.text.trim(), changes.after.title?.text.trim()];
  return {
    style,
    language,
    title: messages.title(after ?? before ?? ""),
    sharedTitle: changes.before.title?.text === changes.after.title?.text ? (before ?? null) : null,
    dates: style === "zh" ? "" : datesOf(view),
    noteAbove: messages.noteAbove[style],
    opening: changes.crossLanguage ? [crossLanguageNote(view)] : openingOf(view),
    columns: columnsOf(view, options),
    rows: rowsOf(view),
    notesBelow: notesBelow(view, style),
    remarksByLine: profile.remarks === "line",
  };
}

function columnsOf(view: View, { style, columns, types }: TableOptions): readonly Column[] {
  const { messages, profile } = view;
  const [before, after] = messages.heads[style];
  const old: Column = { kind: "before", head: headOf(before, "before", style, view) };
  const now: Column = { kind: "after", head: headOf(after, "after", style, view) };
  const order = columns ?? profile.order;
  return [
    ...(profile.isNumbered ? [{ kind: "number" as const, head: messages.numberHead }] : []),
    ...(order === "before-after" ? [old, now] : [now, old]),
    ...(style === "corp" || style === "tw"
      ? [{ kind: "remark" as const, head: messages.remarkHead[style] }]
      : []),
    ...(types === true ? [{ kind: "type" as const, head: messages.typeHead }] : []),
  ];
}

function headOf(head: string, side: Side, style: TableStyle, view: View): string {
  const { changes, messages, language } = view;
  const about = [
    ...(changes.crossLanguage ? [messagesFor(language).languages[changes[side].language]] : []),
    ...(style === "zh" ? dateOf(side, view) : []),
  ];
  return about.length === 0 ? head : messages.dated(head, about.join(messages.and));
}

/** The date by which a version is told from the other. A statute keeps the day on which it first came into force. */
function dateOf(side: Side, { changes, messages }: View): readonly string[] {
  const { before, after } = changes;
  const field = FIELDS.find((name) => before.dates[name]?.date !== after.dates[name]?.date);
  const date = field === undefined ? undefined : changes[side].dates[field]?.date;
  return date === undefined ? [] : [written(date, messages)];
}

const FIELDS = ["effective", "revised", "updated", "enacted"] as const;

function written(date: string, messages: TableMessages): string {
  return messages.date(...partsOf(date));
}

function datesOf({ changes: { before, after }, messages }: View): string {
  const [old, now] = [before.dates.effective?.date, after.dates.effective?.date];
  if (now === undefined || now === old) return "";
  return messages.dates(written(now, messages), old === undefined ? null : written(old, messages));
}

function crossLanguageNote({ changes: { before, after }, messages, language }: View): string {
  const { languages } = messagesFor(language);
  return messages.crossLanguage(languages[before.language], languages[after.language]);
}

function notesBelow({ changes, messages }: View, style: TableStyle): readonly string[] {
  const markup = changes.changes.filter(({ markupOnly }) => markupOnly).length;
  const own = messages.noteBelow[style];
  return [
    ...(own === undefined ? [] : [own]),
    ...(markup === 0 || changes.crossLanguage ? [] : [messages.markupOnly(markup)]),
    ...(changes.exact ? [] : [messages.inexact]),
  ];
}
