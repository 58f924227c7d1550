import type { MatrixCell, ParityMatrix, ParityReport, Severity } from "../../../model.ts";
import { headingOf } from "../../diff/places.ts";
import { footOf, headOf } from "../../parity/words.ts";
import type { Choices } from "../controls.ts";
import { quoted, words } from "../inline.ts";
import { shellHtml } from "../shell.ts";
import { findingsHtml, findingsIn, parityUnitHtml, worst } from "./unitHtml.ts";
import { type ParityUnit, unitLevel } from "./units.ts";
import { type ParityPageOptions, type ParityPageView, parityViews } from "./view.ts";

/**
 * The reference with its translations beside it, every finding at its place: one file, as the page of two versions is. With several
 * translations a table of sections by language stands above them.
 */
export function renderParityPage(
  reports: readonly [ParityReport, ...ParityReport[]],
  matrix: ParityMatrix | null,
  options: ParityPageOptions,
): string {
  const views = parityViews(reports, options);
  const [first] = views;
  if (first === undefined) return "";
  const { parity, messages } = first;
  return shellHtml({
    ui: options.ui,
    title: titleOf(first, options, views.length > 1),
    choices: choicesOf(views, first),
    contents: contentsHtml(views, first),
    head: `<header class="top">${views.map((view, index) => summaryHtml(view, index === 0, views.length > 1, options)).join("")}${matrix === null ? "" : matrixHtml(matrix, views, first)}</header>`,
    columns: [`<b>${words(parity.reference)}</b>`, `<b>${words(parity.translation)}</b>`],
    sections: views.flatMap((view) => [
      ...(views.length === 1
        ? []
        : [
            `<h2 class="part" id="${partAnchor(view)}">${words(messages.languages[view.report.correspondence.translation.language])}</h2>`,
          ]),
      ...view.units.map((unit) => parityUnitHtml(unit, view)),
    ]),
    foot: footHtml(views),
  });
}

// Beside several translations only the reference has a name for all of them.
function titleOf({ report, messages }: ParityPageView, options: ParityPageOptions, several: boolean): string {
  if (!several) return headOf(report, options).title;
  return report.correspondence.reference.title?.text.trim() ?? messages.untitled;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function choicesOf(views: readonly ParityPageView[], { page, parity }: ParityPageView): Choices {
  const findings = views.flatMap(({ numbers }) => [...numbers.keys()]);
  const kinds = new Map<keyof typeof parity.kinds, number>();
  for (const { kind } of findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    page,
    said: page.findings,
    view: null,
    weights: [
      { value: "all", label: page.all, count: findings.length },
      ...SEVERITIES.map((severity) => ({
        value: severity,
        label: parity.severities[severity],
        count: findings.filter((finding) => finding.severity === severity).length,
      })).filter(({ count }) => count > 0),
    ],
    chosen: "all",
    kinds: [...kinds].map(([kind, count]) => ({ value: kind, label: parity.kinds[kind], count })),
  };
}

function summaryHtml(
  view: ParityPageView,
  isFirst: boolean,
  several: boolean,
  options: ParityPageOptions,
): string {
  const { report, document } = view;
  const head = headOf(report, options);
  const documents = (isFirst ? head.documents : head.documents.slice(1)).map(
    ([label, file, facts]) =>
      `<div><dt>${words(label)}</dt><dd><span class="date">${words(facts)}</span> <span class="file">${quoted(file)}</span></dd></div>`,
  );
  const tone = worst(report.findings) === null ? "none" : "s";
  return [
    isFirst ? `<h1>${quoted(titleOf(view, options, several))}</h1>` : "",
    `<dl class="versions">${documents.join("")}</dl>`,
    ...head.notes.map((note) => `<p class="doubt">${words(note)}</p>`),
    `<p class="verdict ${tone}">${words(head.verdict)}</p>`,
    ...head.counts.map((count) => `<p class="counts">${words(count)}</p>`),
    document.length === 0 ? "" : findingsHtml(document, view),
  ].join("");
}

function contentsHtml(views: readonly ParityPageView[], { page, messages }: ParityPageView): string {
  const items = views.flatMap((view) => [
    ...(views.length === 1
      ? []
      : [
          `<li class="part"><a href="#${partAnchor(view)}"><span class="name">${words(messages.languages[view.report.correspondence.translation.language])}</span></a></li>`,
        ]),
    ...view.units.map((unit) => itemHtml(unit, view)),
  ]);
  return `<nav class="contents" aria-label="${words(page.contents)}"><details open><summary>${words(page.contents)}</summary><ol>${items.join("")}</ol></details></nav>`;
}

function itemHtml(unit: ParityUnit, view: ParityPageView): string {
  const { reference, translation } = unit;
  const { messages, parity, report } = view;
  const found = findingsIn(unit);
  const severity = worst(found);
  const section = reference ?? translation;
  const { language } =
    reference === null ? report.correspondence.translation : report.correspondence.reference;
  const name = section === null ? messages.preamble : headingOf(section);
  const sign =
    section === null
      ? ""
      : translation === null
        ? "−"
        : reference === null
          ? "＋"
          : found.length > 0
            ? "!"
            : "";
  const said = SEVERITIES.map(
    (one) => [one, found.filter((finding) => finding.severity === one).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([one, count]) => parity.severityCount(one, count))
    .join(messages.comma);
  const tone = severity === null ? "" : severity === "info" ? " e" : ` s ${severity}`;
  const count =
    found.length === 0
      ? ""
      : `<span class="count" aria-hidden="true">${found.length}</span><span class="vh">${words(messages.aside[0])}${words(said)}${words(messages.aside[1])}</span>`;
  return `<li class="l${unitLevel(unit)}${tone}"><a href="#${view.unitAnchor(unit)}"><span class="sign" aria-hidden="true">${sign}</span><span class="name">${quoted(name, language)}</span>${count}</a></li>`;
}

function matrixHtml(
  matrix: ParityMatrix,
  views: readonly ParityPageView[],
  { parity, messages }: ParityPageView,
): string {
  const heads = matrix.reports.map(
    ({ correspondence }) =>
      `<th scope="col">${words(messages.languages[correspondence.translation.language])}</th>`,
  );
  const preamble = `<tr><th scope="row" class="l1">${words(messages.preamble)}</th>${matrix.preamble.map((cell, index) => cellHtml(cell, null, views[index], parity.states)).join("")}</tr>`;
  const rows = matrix.rows.map(({ reference, cells }) => {
    const section = reference ?? cells.find((cell) => cell.section !== null)?.section ?? null;
    const { language } =
      reference === null
        ? (matrix.reports[0]?.correspondence.translation ?? matrix.reference)
        : matrix.reference;
    const name = section === null ? "" : quoted(headingOf(section), language);
    const depth = Math.min(DEEPEST, section?.level ?? 1);
    return `<tr><th scope="row" class="l${depth}">${reference === null ? "＋ " : ""}${name}</th>${cells.map((cell, index) => cellHtml(cell, reference?.id ?? null, views[index], parity.states)).join("")}</tr>`;
  });
  return `<details class="matrix" open><summary><h2>${words(parity.matrix.title)}</h2></summary><div class="wide" role="region" tabindex="0" aria-label="${words(parity.matrix.title)}"><table><thead><tr><th scope="col">${words(parity.columns.section)}</th>${heads.join("")}</tr></thead><tbody>${preamble}${rows.join("")}</tbody></table></div></details>`;
}

const DEEPEST = 5;

function cellHtml(
  { state, section, findings }: MatrixCell,
  reference: string | null,
  view: ParityPageView | undefined,
  states: Readonly<Record<MatrixCell["state"], string>>,
): string {
  const unit = view?.units.find((one) =>
    reference === null
      ? one.reference === null && one.translation?.id === section?.id
      : one.reference?.id === reference,
  );
  const shown = findings.filter(
    (finding) => view?.numbers.has(finding) === true && finding.severity !== "info",
  );
  const text = `${words(states[state])}${shown.length === 0 ? "" : ` ${shown.length}`}`;
  return `<td class="${state}">${view === undefined || unit === undefined ? text : `<a href="#${view.unitAnchor(unit)}">${text}</a>`}</td>`;
}

function partAnchor({ report, unitAnchor }: ParityPageView): string {
  return `part-${report.correspondence.translation.language}-${unitAnchor({ reference: null, translation: null, findings: [], rows: [] })}`;
}

function footHtml(views: readonly ParityPageView[]): string {
  const [first] = views;
  if (first === undefined) return "";
  const { page, parity, ui } = first;
  const lines = views.flatMap(({ report }) => footOf(report, ui)).map((line) => `<p>${words(line)}</p>`);
  const hashes = [
    hashHtml(parity.reference, first.report.correspondence.reference.sha256),
    ...views.map(({ report }) => hashHtml(parity.translation, report.correspondence.translation.sha256)),
  ];
  return `<footer>${lines.join("")}<p>${words(page.footer)}</p><h2>${words(page.hash)}</h2><dl>${hashes.join("")}</dl></footer>`;
}

function hashHtml(label: string, sha256: string): string {
  return `<div><dt>${words(label)}</dt><dd>${sha256}</dd></div>`;
}
