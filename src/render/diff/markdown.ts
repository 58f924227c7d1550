import type { ChangeSet, JudgedChange, JudgedSection, Language, Section } from "../../model.ts";
import { inlineMarkdown } from "../markup.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { isExplained } from "./frame.ts";
import { headOf } from "./head.ts";
import { type Item, itemsOf } from "./items.ts";
import { itemMarkdown } from "./markdownItem.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import { headingOf, type Place } from "./places.ts";
import { reasonsOf } from "./reasons.ts";
import { type Entry, report, type Report, type ReportOptions } from "./report.ts";
import { globalText, numbersText, quietText } from "./summary.ts";

export interface DiffMarkdownOptions extends ReportOptions {
  readonly ui: Language;
  readonly explain?: boolean | undefined;
  /** As for the terminal. */
  readonly evidence?: boolean | undefined;
  readonly context?: number | undefined;
  readonly sections?: boolean | undefined;
}

/** What changed, as Markdown for a comment on a pull request. Removed and added words are `<del>` and `<ins>`, which
 * hold beside Chinese and Japanese brackets where `~~` and `**` do not. */
export function renderDiffMarkdown(changes: ChangeSet, asked: DiffMarkdownOptions): string {
  const options = { ...asked, evidence: changes.crossLanguage };
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
      `- ${label}: ${inlineMarkdown(file)}${words === "" ? "" : ` ${messages.aside[0]}${inlineMarkdown(words)}${messages.aside[1]}`}`,
  );
  const told = head.dates.filter(({ change }) => change === null || facts.metadata.includes(change));
  const dates = told.map(({ label, before, after, change }) => {
    const why = change === null ? "" : whyOf(change, options, messages);
    return `- ${label}: ${before} → **${after}**${why}`;
  });
  const counts = head.counts === "" ? "" : ` ${head.counts}`;
  return [
    `## ${inlineMarkdown(head.title)}`,
    versions.join("\n"),
    ...head.notes.map((note) => inlineMarkdown(note)),
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
  const whole = (options.context ?? 0) > 0;
  const lines = changes.flatMap((change) => {
    const items = itemsOf(change, keys, facts, messages);
    const shown = items.map((item, index) => {
      const why = index === items.length - 1 ? whyOf(change, options, messages) : "";
      return `${itemMarkdown(item, change, whole, messages)}${why}`;
    });
    const around = (kept: readonly Item[]): readonly string[] =>
      kept.map((item) => itemMarkdown(item, null, whole, messages));
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
  const above = (place?.above ?? []).map((section) => `${inlineMarkdown(headingOf(section))} › `).join("");
  const from = row.before.map((section) => inlineMarkdown(headingOf(section))).join(" ＋ ");
  const to = row.after.map((section) => inlineMarkdown(headingOf(section))).join(" ＋ ");
  return above + (from === to || from === "" || to === "" ? to || from : `${from} → ${to}`);
}

function tagText(row: JudgedSection, messages: Messages): string {
  const status = row.status.map((one) => messages.status[one]).join(messages.and);
  if (row.materiality === null) return status;
  const word = messages.materiality[row.materiality];
  return `${status} | ${row.materiality === "substantive" ? `**${word}**` : word}`;
}

function whyOf(change: JudgedChange, options: DiffMarkdownOptions, messages: Messages): string {
  const { decision } = change.verdict;
  const words = [
    ...(isExplained(change, options)
      ? [`${messages.why}${messages.colon}${reasonsOf(change, messages)}`]
      : []),
    ...(decision === null ? [] : [messages.decided(decision.by, decision.why)]),
  ];
  return words.map((text) => `<br><sub>${inlineMarkdown(text)}</sub>`).join("");
}

function sectionTable(
  { sections }: ChangeSet,
  { before, after }: Report,
  options: DiffMarkdownOptions,
  messages: Messages,
): string {
  const rows = sections.filter(
    ({ status, materiality }) =>
      status[0] !== "unchanged" && (options.only === undefined || materiality === options.only),
  );
  return [
    `| ${messages.before} | ${messages.after} | ${messages.what} |`,
    "|---|---|---|",
    ...rows.map(
      (row) =>
        `| ${pathsOf(row.before, before)} | ${pathsOf(row.after, after)} | ${tagText(row, messages).replace(" | ", "<br>")} |`,
    ),
  ].join("\n");
}

function pathsOf(sections: readonly Section[], places: ReadonlyMap<string, Place>): string {
  return sections
    .map((section) =>
      inlineMarkdown([...(places.get(section.id)?.above ?? []), section].map(headingOf).join(" › ")),
    )
    .join("<br>");
}

function footParts(
  changes: ChangeSet,
  { numbers, quiet, globals, entries, metadata }: Report,
  { only }: DiffMarkdownOptions,
  messages: Messages,
): readonly string[] {
  const told = entries.length + metadata.length + numbers.ranges.length + quiet.count + globals.length;
  return [
    ...globals.map((one) => inlineMarkdown(globalText(one, messages))),
    numbers.ranges.length === 0 ? "" : inlineMarkdown(numbersText(numbers, messages)),
    quiet.count === 0 ? "" : inlineMarkdown(quietText(quiet, messages)),
    only !== undefined && told === 0 && changes.changes.length > 0
      ? messages.nothingSelected(only, changes.changes.length)
      : "",
    changes.exact ? "" : messages.inexact,
    ...changes.staleDecisions.map(({ id, by }) => inlineMarkdown(messages.staleDecision(id, by))),
  ];
}
