import { ruleName } from "../messages/ruleName.ts";
import type { JudgedChange, Reason, Section } from "../../model.ts";
import { statedDates } from "../../text/stated-dates.ts";
import { beginning } from "../diff/excerpt.ts";
import { headingOf } from "../diff/places.ts";
import { escapeHtml } from "../html.ts";
import { quoted, words } from "./inline.ts";
import { toneOf, type View } from "./view.ts";

/** What is said of each of these changes: its number, whether it matters, what happened and why. Empty where there is none. */
export function notesHtml(changes: readonly JudgedChange[], view: View): string {
  if (changes.length === 0) return "";
  return `<ul class="notes">${changes.map((change) => noteHtml(change, view)).join("")}</ul>`;
}

function noteHtml(change: JudgedChange, view: View): string {
  const { layout, messages, page } = view;
  const number = layout.numbers.get(change) ?? 0;
  const { materiality, decision } = change.verdict;
  const line = change.after[0]?.line ?? (change.after.length === 0 ? change.before[0]?.line : null) ?? null;
  const tone = toneOf(change);
  return [
    `<li class="note ${tone}" id="${change.id}" tabindex="-1" data-n="${number}" data-m="${materiality}" data-k="${change.kind}">`,
    `<a class="no" href="#${change.id}" aria-label="${escapeHtml(page.change(number))}">${number}</a> `,
    `<b class="mat">${words(messages.materiality[materiality])}</b> `,
    `<span class="why">${whyHtml(change, view)}</span>`,
    originHtml(change, view),
    decision === null
      ? ""
      : ` <span class="decided">${words(messages.decided(decision.by, decision.why))}</span>`,
    line === null ? "" : ` <span class="line">${words(messages.line(line))}</span>`,
    "</li>",
  ].join("");
}

function originHtml(change: JudgedChange, { layout, page }: View): string {
  const origin = layout.origins.get(change);
  return origin === undefined ? "" : ` <a class="from" href="#${origin}">${words(page.origin)}</a>`;
}

/** What happened, where the marks in the text do not tell it, then the reasons for the verdict. */
export function whyHtml(change: JudgedChange, view: View): string {
  const { messages } = view;
  const reasons = change.verdict.reasons.filter(({ rule }) => !TOLD_BY_KIND.has(rule));
  const parts = [
    ...happened(change, view),
    ...new Set(reasons.map((reason) => reasonHtml(reason, change, view))),
  ];
  return parts.length === 0 ? words(messages.kind[change.kind]) : parts.join(words(messages.comma));
}

/** Reasons that say no more than that it happened. */
const TOLD_BY_KIND = new Set([
  "moved",
  "split",
  "merged",
  "renamed",
  "renumbered",
  "heading",
  "metadata",
  "link",
]);
/** Reasons whose words are the very text that they stand beside. */
const TOLD_BY_TEXT = new Set(["clause-added", "clause-removed", "release-notes", "content"]);

function happened(change: JudgedChange, { messages, facts, changes }: View): readonly string[] {
  const { kind, unit, section, before, after } = change;
  switch (kind) {
    case "metadata": {
      const name = (after[0]?.context ?? before[0]?.context ?? "") as keyof typeof messages.dates;
      const [from, to] = [statedDates(changes.before)[name]?.date, statedDates(changes.after)[name]?.date];
      return [
        `${words(messages.dates[name] ?? "")} <del>${from ?? words(messages.none)}</del> → <ins>${to ?? words(messages.none)}</ins>`,
      ];
    }
    case "moved": {
      const [from, to] = [facts.before.get(section.before ?? ""), facts.after.get(section.after ?? "")];
      const place = unit === "section" ? from?.above.at(-1) : from?.section;
      const isHere = unit === "section" ? place === undefined : from?.section.id === to?.section.id;
      if (isHere) return [words(messages.reordered)];
      return [messageWith(messages.movedFrom, place, messages.preamble)];
    }
    case "reordered":
      return [words(messages.reordered)];
    case "split":
    case "merged":
      return unit === "section"
        ? [`${words(messages.kind[kind])}${words(messages.colon)}${namesOf(before)} → ${namesOf(after)}`]
        : [words(messages.kind[kind])];
    case "renumbered":
      return before[0] !== undefined && after[0] !== undefined && unit === "heading"
        ? [
            `${words(messages.kind.renumbered)} ${numberHtml(before[0].text, messages.none)} → ${numberHtml(after[0].text, messages.none)}`,
          ]
        : [];
    case "renamed":
      return [words(messages.kind.renamed)];
    case "edited":
      return unit === "link" ? [linkHtml(change, messages.linkTarget)] : [];
    case "added":
    case "removed":
      return [];
  }
  return kind satisfies never;
}

function numberHtml(label: string, none: string): string {
  return label === "" ? words(none) : quoted(label);
}

function linkHtml({ before, after }: JudgedChange, linkTarget: string): string {
  const [old, now] = [before[0]?.text ?? "", after[0]?.text ?? ""];
  return `${words(linkTarget)} <del class="url">${words(old)}</del> → <ins class="url">${words(now)}</ins>`;
}

function namesOf(sides: JudgedChange["before"]): string {
  return sides.map(({ parts, text }) => quoted(beginning(parts[0] ?? text, NAMED))).join(" ＋ ");
}

/** Columns of its beginning by which a section is named. */
const NAMED = 30;

/** A message about a place, with the place's name kept apart from it. */
export function messageWith(
  message: (place: string) => string,
  section: Section | undefined,
  otherwise: string,
): string {
  const [open = "", close = ""] = message(PLACE).split(PLACE);
  return `${words(open)}${quoted(section === undefined ? otherwise : headingOf(section))}${words(close)}`;
}

const PLACE = "\u0000";

function reasonHtml(reason: Reason, { verdict }: JudgedChange, { messages }: View): string {
  const name = `<span class="rule">${words(ruleName(reason.rule, messages))}</span>`;
  const [open, close] = messages.aside;
  const way = reason.direction === null ? "" : `${open}${messages.directions[reason.direction]}${close}`;
  // What is only editorial is plain from the marks; its words would be said twice.
  if (verdict.materiality === "editorial" || TOLD_BY_TEXT.has(reason.rule)) return `${name}${words(way)}`;
  const [from, to] = [quote(reason.before, "del"), quote(reason.after, "ins")];
  const value = from !== "" && to !== "" ? `${from} → ${to}` : `${from}${to}`;
  return `${name}${value === "" ? "" : ` ${value}`}${words(way)}`;
}

/** A reason quotes a few words, not a paragraph. */
const LONGEST_QUOTE = 28;

function quote(text: string | null, tag: "ins" | "del"): string {
  return text === null || text.trim() === ""
    ? ""
    : `<${tag}>${words(beginning(text, LONGEST_QUOTE))}</${tag}>`;
}
