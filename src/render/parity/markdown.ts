import type { Finding, FindingSide, ParityReport } from "../../model.ts";
import { inlineMarkdown } from "../markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { parityMessagesFor } from "../messages/parity/messages.ts";
import {
  describe,
  footOf,
  type Group,
  groupsOf,
  headOf,
  type ParityView,
  pathOf,
  segmentsOf,
} from "./words.ts";

/** The findings as Markdown for a comment on a pull request, by section, each with both texts. */
export function renderParityMarkdown(report: ParityReport, view: ParityView): string {
  const head = headOf(report, view);
  const { aside } = messagesFor(view.ui);
  const parts = [
    `# ${inlineMarkdown(head.title)}`,
    head.documents
      .map(
        ([label, file, facts]) =>
          `- ${label}: ${inlineMarkdown(file)}${aside[0]}${inlineMarkdown(facts)}${aside[1]}`,
      )
      .join("\n"),
    ...head.notes.map((note) => `> ${inlineMarkdown(note)}`),
    `**${head.verdict}**`,
    head.counts.join("  \n"),
    ...groupsOf(report, view).flatMap((group) => groupParts(group, view)),
    footOf(report, view.ui)
      .map((words) => `- ${inlineMarkdown(words)}`)
      .join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function groupParts(group: Group, view: ParityView): readonly string[] {
  const names = [pathOf(group.reference), pathOf(group.translation)].filter((name) => name !== "");
  const heading = names.length === 0 ? group.name : names.join(" ⇔ ");
  return [
    `## ${inlineMarkdown(heading)}`,
    group.findings.map((finding) => findingItem(finding, view)).join("\n"),
  ];
}

function findingItem(finding: Finding, { ui }: ParityView): string {
  const { severities, kinds, reference, translation, base } = parityMessagesFor(ui);
  const { colon } = messagesFor(ui);
  const name = `<strong>${severities[finding.severity]} · ${kinds[finding.kind]}</strong>`;
  return [
    `- ${name} ${inlineMarkdown(describe(finding, ui))} \`${finding.id}\``,
    ...sideItem(reference, finding.reference, ui),
    ...(finding.base === null ? [] : [`  - ${base}${colon}${inlineMarkdown(finding.base)}`]),
    ...sideItem(translation, finding.translation, ui),
  ].join("\n");
}

function sideItem(label: string, side: FindingSide | null, ui: ParityView["ui"]): readonly string[] {
  if (side === null || side.text.trim() === "") return [];
  const { aside, colon, line } = messagesFor(ui);
  const where = side.line === null ? "" : `${aside[0]}${line(side.line)}${aside[1].trimEnd()}`;
  const text = segmentsOf(side)
    .map((segment) =>
      segment.kind === "kept"
        ? inlineMarkdown(segment.text, "keep")
        : `<strong>${inlineMarkdown(segment.after, "keep")}</strong>`,
    )
    .join("")
    .trim();
  return [`  - ${label}${where}${colon}${text}`];
}
