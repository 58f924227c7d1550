import type { ChangeSet, Document, JudgedChange, PolicyDates, SectionStatus } from "../../model.ts";
import { statedDates } from "../../text/stated-dates.ts";
import type { Messages } from "../messages/messages.ts";
import { liesIn, QUIET } from "../layers.ts";
import { countChanges, countSections } from "./counts.ts";

/** The first lines of every view: which documents, what changed on the whole, and which dates. Plain text. */
export interface Head {
  readonly title: string;
  readonly versions: readonly (readonly [label: string, file: string, facts: string])[];
  readonly verdict: string;
  readonly counts: string;
  readonly sections: string;
  readonly dates: readonly DateChange[];
  readonly notes: readonly string[];
}

export interface DateChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly line: number | null;
  readonly change: JudgedChange | null;
}

export function headOf(changes: ChangeSet, messages: Messages): Head {
  const { before, after } = changes;
  const { substantive, editorial } = countChanges(changes.changes);
  return {
    title: titleOf(before, after, messages),
    versions: [
      [messages.before, before.file, factsOf(before, changes, messages)],
      [messages.after, after.file, factsOf(after, changes, messages)],
    ],
    verdict: messages.verdict[verdictOf(changes)],
    counts: changes.changes.length === 0 ? "" : messages.changes(substantive, editorial),
    sections: sectionCounts(changes, messages),
    dates: datesOf(changes, messages),
    notes: changes.crossLanguage ? crossNotes(before, after, messages) : [],
  };
}

function crossNotes(before: Document, after: Document, messages: Messages): readonly string[] {
  const { languages } = messages;
  const [from, to] = [before.dates.effective?.date, after.dates.effective?.date];
  return [
    messages.crossLanguage(languages[before.language], languages[after.language]),
    ...(from === undefined || to === undefined || from === to ? [] : [messages.crossDates(from, to)]),
  ];
}

function titleOf(before: Document, after: Document, { untitled }: Messages): string {
  const [from, to] = [before.title?.text.trim(), after.title?.text.trim()];
  if (from === to || from === undefined || to === undefined) return to ?? from ?? untitled;
  return `${from} → ${to}`;
}

function factsOf({ dates, language }: Document, { crossLanguage }: ChangeSet, messages: Messages): string {
  const date = dates.effective === null ? [] : [`${messages.dates.effective} ${dates.effective.date}`];
  return [...date, ...(crossLanguage ? [messages.languages[language]] : [])].join(messages.comma);
}

function verdictOf({ materiality, changes }: ChangeSet): keyof Messages["verdict"] {
  if (materiality !== "editorial") return materiality;
  return changes.every((change) => liesIn(change, QUIET)) ? "quiet" : "editorial";
}

const ORDER: readonly SectionStatus[] = [
  "edited",
  "added",
  "removed",
  "moved",
  "renamed",
  "renumbered",
  "split",
  "merged",
  "unchanged",
];

function sectionCounts({ sections }: ChangeSet, messages: Messages): string {
  const counts = countSections(sections);
  const parts = ORDER.filter((status) => counts[status] > 0);
  const worded = parts.map((status) => messages.countOf(messages.status[status], counts[status]));
  return parts.length === 0 ? "" : messages.sections(sections.length, worded.join(messages.comma));
}

const DATES: readonly (keyof PolicyDates)[] = ["effective", "enacted", "revised", "updated"];

function datesOf({ before, after, changes }: ChangeSet, messages: Messages): readonly DateChange[] {
  const [were, are] = [statedDates(before), statedDates(after)];
  return DATES.flatMap((name) => {
    const [from, to] = [were[name], are[name]];
    const change = changes.find(
      ({ kind, before: [old], after: [now] }) =>
        kind === "metadata" && (to === null ? old?.line === from?.line : now?.line === to.line),
    );
    if (from?.date === to?.date) return [];
    return [
      {
        label: messages.dates[name],
        before: from?.date ?? messages.none,
        after: to?.date ?? messages.none,
        line: to?.line ?? from?.line ?? null,
        change: change ?? null,
      },
    ];
  });
}
