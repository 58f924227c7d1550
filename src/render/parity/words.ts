import type { Finding, FindingSide, Language, ParityReport, Severity } from "../../model.ts";
import { beginning } from "../diff/excerpt.ts";
import type { Segment } from "../diff/marks.ts";
import { headingOf, type Place, placesOf } from "../diff/places.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { parityMessagesFor } from "../messages/parity/messages.ts";

/** What is shown of a report. */
export interface ParityView {
  readonly ui: Language;
  /** Findings of these severities alone. */
  readonly only?: readonly Severity[] | undefined;
}

/** What was found, in words, with the words or values that set it off: `期間が異なります: 「12 个月」 ↔ 「24 か月」`. */
export function describe({ kind, reasons }: Finding, ui: Language): string {
  const { findings, kinds } = parityMessagesFor(ui);
  const messages = messagesFor(ui);
  const [first] = reasons;
  const sentence = (first === undefined ? undefined : findings[`${kind}.${first.rule}`]) ?? kinds[kind];
  const pairs = reasons
    .filter(({ rule }) => rule === first?.rule)
    .map(({ reference, translation }) => pairOf(reference, translation, messages))
    .filter((pair) => pair !== "");
  const others = [...new Set(reasons.filter(({ rule }) => rule !== first?.rule).map(({ rule }) => rule))]
    .map((rule) => messages.rules[rule] ?? null)
    .filter((name) => name !== null);
  const [open, close] = messages.aside;
  const shown = [...new Set(pairs)].slice(0, MOST_PAIRS).join(messages.comma);
  const said = shown === "" ? sentence : `${sentence}${messages.colon}${shown}`;
  return others.length === 0 ? said : `${said}${open}${others.join(messages.comma)}${close}`;
}

const MOST_PAIRS = 4;
const LONGEST_QUOTE = 48;

function pairOf(reference: string | null, translation: string | null, messages: Messages): string {
  const [open, close] = messages.quote;
  const quoted = (text: string | null): string =>
    text === null || text.trim() === "" ? messages.none : `${open}${beginning(text, LONGEST_QUOTE)}${close}`;
  if (reference === null && translation === null) return "";
  if (reference === null || translation === null) return quoted(reference ?? translation);
  return `${quoted(reference)} ↔ ${quoted(translation)}`;
}

/** The findings of one section, of what stands before the first heading, or of the document. */
export interface Group {
  readonly reference: Place | null;
  readonly translation: Place | null;
  /** Where neither is there: words for the place. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** The findings that were asked for, by section in their order. */
export function groupsOf(report: ParityReport, view: ParityView): readonly Group[] {
  const { correspondence } = report;
  const [references, translations] = [
    placesOf(correspondence.reference),
    placesOf(correspondence.translation),
  ];
  const partners = partnersOf(report);
  const groups: (Group & { readonly key: string; readonly findings: Finding[] })[] = [];
  for (const finding of selected(report, view)) {
    const { reference, translation } = finding;
    const theirs = translation?.section ?? null;
    const own = reference === null ? (partners.get(`>${theirs ?? ""}`) ?? null) : reference.section;
    const inText = (reference?.block ?? translation?.block ?? null) !== null;
    const key = own === null ? (theirs === null ? String(inText) : `>${theirs}`) : `<${own}`;
    const last = groups.at(-1);
    if (last?.key === key) {
      last.findings.push(finding);
      continue;
    }
    const there = own === null ? theirs : (partners.get(`<${own}`) ?? null);
    groups.push({
      key,
      reference: references.get(own ?? "") ?? null,
      translation: translations.get(there ?? "") ?? null,
      name: inText ? messagesFor(view.ui).preamble : parityMessagesFor(view.ui).document,
      findings: [finding],
    });
  }
  return groups;
}

function partnersOf({ correspondence }: ParityReport): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  for (const { reference, translation } of correspondence.sections) {
    const [own] = reference;
    const [theirs] = translation;
    if (own === undefined || theirs === undefined) continue;
    partners.set(`<${own.id}`, theirs.id);
    partners.set(`>${theirs.id}`, own.id);
  }
  for (const { reference, translation } of correspondence.divided) {
    for (const { id } of reference)
      if (!partners.has(`<${id}`)) partners.set(`<${id}`, translation[0]?.id ?? "");
    for (const { id } of translation)
      if (!partners.has(`>${id}`)) partners.set(`>${id}`, reference[0]?.id ?? "");
  }
  return partners;
}

export function selected(
  { findings }: Pick<ParityReport, "findings">,
  { only }: ParityView,
): readonly Finding[] {
  return only === undefined ? findings : findings.filter(({ severity }) => only.includes(severity));
}

/** `個人情報の収集 › アカウント`, on one line. */
export function pathOf(place: Place | null): string {
  return place === null ? "" : [...place.above, place.section].map(headingOf).join(" › ");
}

/** The side's text with what the finding points at set apart. */
export function segmentsOf({ text, spans }: FindingSide): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (from < at || to <= from) continue;
    if (from > at) segments.push({ kind: "kept", text: text.slice(at, from) });
    segments.push({ kind: "edit", before: "", after: text.slice(from, to) });
    at = to;
  }
  if (at < text.length) segments.push({ kind: "kept", text: text.slice(at) });
  return segments;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What stands above the findings in every view. Plain text. */
export interface ParityHead {
  readonly title: string;
  readonly documents: readonly (readonly [label: string, file: string, facts: string])[];
  readonly notes: readonly string[];
  readonly verdict: string;
  readonly counts: readonly string[];
}

export function headOf(report: ParityReport, view: ParityView): ParityHead {
  const messages = messagesFor(view.ui);
  const words = parityMessagesFor(view.ui);
  const { correspondence, bases, findings } = report;
  const { reference, translation } = correspondence;
  const documents = [
    [words.reference, reference],
    [words.translation, translation],
    [words.referenceBase, bases.reference],
    [words.translationBase, bases.translation],
  ] as const;
  const shown = selected(report, view);
  const parts = SEVERITIES.map(
    (one) => [one, shown.filter(({ severity }) => severity === one).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([one, count]) => words.severityCount(one, count));
  return {
    title: [reference, translation].map(({ title }) => title?.text.trim() ?? messages.untitled).join(" ⇔ "),
    documents: documents.flatMap(([label, document]) => {
      if (document === null) return [];
      const date = document.dates.effective?.date;
      const facts = [
        ...(date === undefined ? [] : [`${messages.dates.effective} ${date}`]),
        messages.languages[document.language],
      ];
      return [[label, document.file, facts.join(messages.comma)] as const];
    }),
    notes: report.differentRelease
      ? [
          words.differentRelease(
            reference.dates.effective?.date ?? words.differentDates,
            translation.dates.effective?.date ?? words.differentDates,
          ),
        ]
      : [],
    verdict:
      shown.length > 0
        ? words.count(shown.length, parts.join(messages.comma))
        : findings.length === 0
          ? correspondence.sections.length + correspondence.blocks.length === 0
            ? words.nothingThere
            : words.nothing
          : words.nothingSelected(findings.length),
    counts: [
      ...countOf(words.sections, correspondence.sections, view.ui),
      ...countOf(words.blocks, correspondence.blocks, view.ui),
    ],
  };
}

function countOf(
  words: (total: number, parts: string) => string,
  pairs: Parameters<typeof relationCounts>[0],
  ui: Language,
): readonly string[] {
  return pairs.length === 0 ? [] : [words(pairs.length, relationCounts(pairs, ui))];
}

const RELATIONS = ["matched", "moved", "missing", "extra"] as const;

function relationCounts(
  pairs: readonly { readonly relation: (typeof RELATIONS)[number] }[],
  ui: Language,
): string {
  const messages = messagesFor(ui);
  const { relations } = parityMessagesFor(ui);
  return RELATIONS.map((one) => [one, pairs.filter(({ relation }) => relation === one).length] as const)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => messages.countOf(relations[one], count))
    .join(messages.comma);
}

/** What stands below the findings. */
export function footOf({ dismissed, staleDecisions }: ParityReport, ui: Language): readonly string[] {
  const words = parityMessagesFor(ui);
  const messages = messagesFor(ui);
  return [
    ...(dismissed.length === 0 ? [] : [words.dismissed(dismissed.length)]),
    ...dismissed.map(
      ({ finding, decision }) =>
        `${finding.id}  ${describe(finding, ui)}${messages.aside[0]}${messages.decided(decision.by, decision.why)}${messages.aside[1]}`,
    ),
    ...staleDecisions.map(({ id, by }) => words.staleDecision(id, by)),
  ];
}
