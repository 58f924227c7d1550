import type { ChangeSet, JudgedChange, JudgedSection, Language } from "../../model.ts";
import { escapeInline } from "../markup.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { visible, visibleSpace } from "../visible.ts";
import { excerpt } from "./excerpt.ts";
import { headOf } from "./head.ts";
import { type Item, itemsOf } from "./items.ts";
import type { Segment } from "./marks.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import { headingOf, type Place } from "./places.ts";
import { reasonsOf } from "./reasons.ts";
import { type Entry, report, type Report, type ReportOptions } from "./report.ts";
import { numbersText, quietText } from "./summary.ts";

export interface DiffMarkdownOptions extends ReportOptions {
  readonly ui: Language;
  readonly explain?: boolean | undefined;
  readonly context?: number | undefined;
  readonly sections?: boolean | undefined;
}

/** What changed, as Markdown for a comment on a pull request. Removed and added words are `<del>` and `<ins>`, which
 * hold beside Chinese and Japanese brackets where `~~` and `**` do not. */
export function renderDiffMarkdown(changes: ChangeSet, options: DiffMarkdownOptions): string {
  const messages = messagesFor(options.ui);
  const facts = report(changes, options);
  const neighbours = neighboursOf(changes, options.context ?? 0);
  const parts = [
    ...headParts(changes, facts, options, messages),
    ...(options.sections === true
      ? [sectionTable(changes, facts, options, messages)]
      : facts.entries.flatMap((entry) => entryParts(entry, facts, neighbours(entry), options, messages))),
    ...footParts(changes, facts, options, messages),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function headParts(
  changes: ChangeSet,
  facts: Report,
  options: DiffMarkdownOptions,
  messages: Messages,
): readonly string[] {
  const head = headOf(changes, messages);
  const versions = head.versions.map(
    ([label, file, words]) =>
      `- ${label}: ${inline(file)}${words === "" ? "" : ` ${messages.aside[0]}${inline(words)}${messages.aside[1]}`}`,
  );
  const told = head.dates.filter(({ change }) => change === null || facts.metadata.includes(change));
  const dates = told.map(({ label, before, after, change }) => {
    const why = change === null ? "" : whyOf(change, options, messages);
    return `- ${label}: ${before} → **${after}**${why}`;
  });
  const counts = head.counts === "" ? "" : ` ${head.counts}`;
  return [
    `## ${inline(head.title)}`,
    versions.join("\n"),
    ...head.notes.map(inline),
    `**${head.verdict}**${counts}`,
    changes.changes.length === 0 ? "" : head.sections,
    dates.join("\n"),
  ];
}

function entryParts(
  { row, changes, keys }: Entry,
  facts: Report,
  neighbours: Neighbours,
  options: DiffMarkdownOptions,
  messages: Messages,
): readonly string[] {
  const lines = changes.flatMap((change) => {
    const items = itemsOf(change, keys, facts, messages);
    const shown = items.map((item, index) => {
      const why = index === items.length - 1 ? whyOf(change, options, messages) : "";
      return `- ${itemText(item, change, options, messages)}${why}`;
    });
    const around = (kept: readonly Item[]): readonly string[] =>
      kept.map((item) => `- ${itemText(item, null, options, messages)}`);
    return [...around(neighbours.before(change)), ...shown, ...around(neighbours.after(change))];
  });
  return [
    `### ${headingText(row, facts, messages)}`,
    row === null ? "" : tagText(row, messages),
    lines.join("\n"),
  ];
}

function headingText(row: JudgedSection | null, { before, after }: Report, messages: Messages): string {
  if (row === null) return messages.preamble;
  const place = row.after[0] === undefined ? before.get(row.before[0]?.id ?? "") : after.get(row.after[0].id);
  const above = (place?.above ?? []).map((section) => `${inline(headingOf(section))} › `).join("");
  const from = row.before.map((section) => inline(headingOf(section))).join(" ＋ ");
  const to = row.after.map((section) => inline(headingOf(section))).join(" ＋ ");
  return above + (from === to || from === "" || to === "" ? to || from : `${from} → ${to}`);
}

function tagText(row: JudgedSection, messages: Messages): string {
  const status = row.status.map((one) => messages.status[one]).join(messages.and);
  if (row.materiality === null) return status;
  const word = messages.materiality[row.materiality];
  return `${status} | ${row.materiality === "substantive" ? `**${word}**` : word}`;
}

function itemText(
  item: Item,
  change: JudgedChange | null,
  options: DiffMarkdownOptions,
  messages: Messages,
): string {
  const mark =
    change?.verdict.materiality === "substantive" ? `**${messages.materiality.substantive}** ` : "";
  const where = (line: number | null): string => (line === null ? "" : `<sub>${line}</sub> `);
  const label = "label" in item && item.label !== null ? `〔${inline(item.label)}〕 ` : "";
  switch (item.kind) {
    case "edited": {
      if (item.rewritten) {
        const old = item.segments.map((segment) => sideText(segment, "before")).join("");
        const now = item.segments.map((segment) => sideText(segment, "after")).join("");
        return `${mark}${where(item.after)}${label}${old}<br>${now}`;
      }
      const shown = (options.context ?? 0) > 0 ? item.segments : excerpt(item.segments, COLUMNS);
      return `${mark}${where(item.after)}${label}${shown.map(segmentText).join("")}`;
    }
    case "added":
      return `${mark}${where(item.line)}${label}<ins>${inline(item.text)}</ins>`;
    case "removed":
      return `${mark}${where(item.line)}${label}<del>${inline(item.text)}</del>`;
    case "kept":
      return `${mark}${where(item.line)}${label}${inline(item.text)}`;
    case "arrived":
    case "left":
    case "note":
      return `${mark}${where(item.line)}*${inline(item.words)}*${item.text === "" ? "" : ` ${inline(item.text)}`}`;
  }
}

/** How long a line of a comment is, by and large. */
const COLUMNS = 100;

function segmentText(segment: Segment): string {
  return segment.kind === "kept"
    ? inline(segment.text)
    : sideText(segment, "before") + sideText(segment, "after");
}

function sideText(segment: Segment, side: "before" | "after"): string {
  if (segment.kind === "kept") return inline(segment.text);
  const text = segment[side];
  if (text === "") return "";
  const tag = side === "before" ? "del" : "ins";
  return `<${tag}>${text.trim() === "" ? visibleSpace(text) : inline(text)}</${tag}>`;
}

function whyOf(change: JudgedChange, { explain }: DiffMarkdownOptions, messages: Messages): string {
  const { decision } = change.verdict;
  const words = [
    ...(explain === true ? [`${messages.why}${messages.colon}${reasonsOf(change, messages)}`] : []),
    ...(decision === null ? [] : [messages.decided(decision.by, decision.why)]),
  ];
  return words.map((text) => `<br><sub>${inline(text)}</sub>`).join("");
}

function sectionTable(
  { sections }: ChangeSet,
  { before, after }: Report,
  options: DiffMarkdownOptions,
  messages: Messages,
): string {
  const name = (of: JudgedSection["after"], places: ReadonlyMap<string, Place>): string =>
    of
      .map((section) =>
        inline([...(places.get(section.id)?.above ?? []), section].map(headingOf).join(" › ")),
      )
      .join("<br>");
  const rows = sections.filter(
    ({ status, materiality }) =>
      status[0] !== "unchanged" && (options.only === undefined || materiality === options.only),
  );
  return [
    `| ${messages.before} | ${messages.after} | ${messages.what} |`,
    "|---|---|---|",
    ...rows.map(
      (row) =>
        `| ${name(row.before, before)} | ${name(row.after, after)} | ${tagText(row, messages).replace(" | ", "<br>")} |`,
    ),
  ].join("\n");
}

function footParts(
  changes: ChangeSet,
  { numbers, quiet, entries, metadata }: Report,
  { only }: DiffMarkdownOptions,
  messages: Messages,
): readonly string[] {
  const told = entries.length + metadata.length + numbers.ranges.length + quiet.count;
  return [
    numbers.ranges.length === 0 ? "" : inline(numbersText(numbers, messages)),
    quiet.count === 0 ? "" : inline(quietText(quiet, messages)),
    only !== undefined && told === 0 && changes.changes.length > 0
      ? messages.nothingSelected(only, changes.changes.length)
      : "",
    changes.exact ? "" : messages.inexact,
    ...changes.staleDecisions.map(({ id, by }) => inline(messages.staleDecision(id, by))),
  ];
}

function inline(text: string): string {
  return escapeInline(visible(text.trim())).replaceAll("\n", "<br>");
}
