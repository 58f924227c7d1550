import type { JudgedChange } from "../../model.ts";
import { reasonsOf } from "../diff/reasons.ts";
import { headOf } from "../diff/head.ts";
import { headingOf } from "../diff/places.ts";
import { report } from "../diff/report.ts";
import { globalText, numbersText, quietText } from "../diff/summary.ts";
import { words, quoted } from "./inline.ts";
import { notesHtml } from "./notes.ts";
import type { View } from "./view.ts";

/** What a reader should know before the text: the two versions, the verdict, the dates, and a list of what matters. */
export function headHtml(view: View): string {
  const { changes, messages, layout } = view;
  const head = headOf(changes, messages);
  const versions = head.versions.map(([label, file], index) => {
    const { dates, language } = index === 0 ? changes.before : changes.after;
    const date =
      dates.effective === null
        ? ""
        : `<span class="date">${words(messages.dates.effective)} <time>${dates.effective.date}</time></span> `;
    const spoken = changes.crossLanguage
      ? ` <span class="language">${words(messages.languages[language])}</span>`
      : "";
    return `<div><dt>${words(label)}</dt><dd>${date}<span class="file">${quoted(file)}</span>${spoken}</dd></div>`;
  });
  const tone =
    changes.materiality === "substantive" ? "s" : changes.materiality === "editorial" ? "e" : "none";
  const counts =
    head.counts === ""
      ? ""
      : `<p class="counts">${words(head.counts)}${words(messages.comma)}${words(head.sections)}</p>`;
  return [
    `<header class="top"><h1 lang="${changes.after.language}">${quoted(head.title)}</h1>`,
    `<dl class="versions">${versions.join("")}</dl>`,
    `<p class="verdict ${tone}">${words(head.verdict)}</p>${counts}`,
    ...noticesOf(view).map((text) => `<p class="doubt">${words(text)}</p>`),
    datesHtml(layout.head, view),
    substantiveHtml(view),
    throughoutHtml(view),
    legendHtml(view),
    "</header>",
  ].join("");
}

function noticesOf({ changes, messages }: View): readonly string[] {
  return [
    ...headOf(changes, messages).notes,
    ...(changes.exact ? [] : [messages.inexact]),
    ...changes.staleDecisions.map(({ id, by }) => messages.staleDecision(id, by)),
  ];
}

function datesHtml(changes: readonly JudgedChange[], view: View): string {
  if (changes.length === 0) return "";
  return `<section class="dates"><h2>${words(view.page.dates)}</h2>${notesHtml(changes, view)}</section>`;
}

/** More than these are not listed open. */
const LIST_OPEN = 30;

function substantiveHtml(view: View): string {
  const { layout, page } = view;
  const told = [...layout.numbers.keys()].filter(
    ({ verdict, kind }) => verdict.materiality === "substantive" && kind !== "metadata",
  );
  if (told.length === 0) return "";
  const items = told.map((change, index) => {
    const place = placeHtml(change, view);
    const previous = told[index - 1];
    const isAgain = previous !== undefined && placeHtml(previous, view) === place;
    const where = isAgain ? `<span aria-hidden="true">〃</span><span class="vh">${place}</span>` : place;
    return `<li><a href="#${change.id}"><span class="no">${layout.numbers.get(change) ?? 0}</span><span class="where${isAgain ? " again" : ""}">${where}</span><span class="what">${words(summaryOf(change, view))}</span></a></li>`;
  });
  const open = told.length <= LIST_OPEN ? " open" : "";
  return `<details class="matters"${open}><summary><h2>${words(page.substantive(told.length))}</h2></summary><ol>${items.join("")}</ol></details>`;
}

function placeHtml({ section }: JudgedChange, { facts, messages, changes }: View): string {
  const place =
    section.after === null ? facts.before.get(section.before ?? "") : facts.after.get(section.after);
  const { language } = section.after === null ? changes.before : changes.after;
  return place === undefined ? words(messages.preamble) : quoted(headingOf(place.section), language);
}

// The first reason is the one that a reader would name.
function summaryOf(change: JudgedChange, { messages }: View): string {
  const [first] = change.verdict.reasons;
  return reasonsOf({ ...change, verdict: { ...change.verdict, reasons: [first] } }, messages);
}

/** What is true of the whole document is said once: words replaced everywhere, numbers that moved on, notation. */
function throughoutHtml({ changes, messages, page }: View): string {
  const facts = report(changes, {});
  const lines = [
    ...facts.globals.map((one) => globalText(one, messages)),
    ...(facts.numbers.ranges.length > 0 ? [numbersText(facts.numbers, messages)] : []),
    ...(facts.quiet.count > 0 ? [quietText(facts.quiet, messages)] : []),
  ];
  if (lines.length === 0) return "";
  return `<section class="throughout"><h2>${words(page.throughout)}</h2><ul>${lines.map((line) => `<li>${words(line)}</li>`).join("")}</ul></section>`;
}

function legendHtml({ page, messages }: View): string {
  return [
    `<p class="legend"><span>${words(page.legend)}</span> `,
    `<del class="e">${words(page.removed)}</del> <ins class="e">${words(page.added)}</ins> <ins class="e mv">${words(page.moved)}</ins> `,
    `<b class="mat s">${words(messages.materiality.substantive)}</b> <b class="mat e">${words(messages.materiality.editorial)}</b></p>`,
  ].join("");
}
