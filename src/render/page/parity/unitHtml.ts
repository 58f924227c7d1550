import type { Block, Document, Finding, Section, Severity } from "../../../model.ts";
import { headingOf } from "../../diff/places.ts";
import { describe } from "../../parity/words.ts";
import { quoted, words } from "../inline.ts";
import { paragraphHtml } from "../paragraphHtml.ts";
import { markedHtml } from "./marked.ts";
import { type ParityRow, type ParityUnit, unitLevel } from "./units.ts";
import type { ParityPageView } from "./view.ts";

/** A section in both languages, folded where nothing was found in it. */
export function parityUnitHtml(unit: ParityUnit, view: ParityPageView): string {
  const { rows, findings } = unit;
  const { page } = view;
  const isClean = findingsIn(unit).length === 0;
  const isFolded = isClean && rows.length > 0;
  const open = `<section class="sec l${unitLevel(unit)}${isFolded ? " same" : ""}${worstClass(findingsIn(unit))}" id="${view.unitAnchor(unit)}">`;
  const body = rows.map((row) => rowHtml(row, view)).join("");
  if (isFolded) {
    const count = `<span class="fold-count">${words(page.findings.clean(rows.length))}</span>`;
    return `${open}<details class="fold"><summary>${headingHtml(unit, "both", view)}${count}</summary>${body}</details></section>`;
  }
  return `${open}<div class="row head${isClean ? " same" : ""}"><div class="old">${headingHtml(unit, "reference", view)}</div><div class="new">${headingHtml(unit, "translation", view)}</div>${findingsHtml(findings, view)}</div>${body}</section>`;
}

export function findingsIn({ findings, rows }: ParityUnit): readonly Finding[] {
  return [...findings, ...rows.flatMap((row) => row.findings)];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

export function worst(findings: readonly Finding[]): Severity | null {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

function worstClass(findings: readonly Finding[]): string {
  const severity = worst(findings);
  return severity === null ? "" : ` ${severity}`;
}

function rowHtml({ pair, findings }: ParityRow, view: ParityPageView): string {
  const cell = (side: "reference" | "translation"): string =>
    pair[side].map((block: Block) => paragraphHtml(block, markedHtml(block, side, findings, view))).join("");
  const isMoved = pair.relation === "moved";
  const sign = SIGNS[pair.relation];
  const kind = findings.length === 0 ? "same" : "changed";
  const shown = sign === "" && findings.length > 0 ? "!" : sign;
  const where = isMoved
    ? `<p class="goes">${words(view.parity.relations.moved)}${movedPlace(pair.translation[0], view)}</p>`
    : "";
  return `<div class="row ${kind} ${pair.relation}${worstClass(findings)}">${shown === "" ? "" : `<span class="sign" aria-hidden="true">${shown}</span>`}<div class="old">${cell("reference")}</div><div class="new">${where}${cell("translation")}</div>${findingsHtml(findings, view)}</div>`;
}

const SIGNS = { matched: "", moved: "⇄", missing: "−", extra: "＋" } as const;

function movedPlace(block: Block | undefined, { report }: ParityPageView): string {
  const id = block?.id.slice(0, block.id.lastIndexOf("#"));
  const pair = report.correspondence.sections.find(({ translation }) => translation[0]?.id === id);
  const section = pair?.translation[0];
  return section === undefined ? "" : ` ${quoted(headingOf(section), block?.language ?? null)}`;
}

function headingHtml(
  unit: ParityUnit,
  side: "reference" | "translation" | "both",
  view: ParityPageView,
): string {
  const { reference, translation } = unit;
  const { correspondence } = view.report;
  const level = unitLevel(unit) + 1;
  const name = (section: Section | null, { language }: Document): string =>
    section === null
      ? `<span class="none">${words(reference === null && translation === null ? view.messages.preamble : view.page.findings.none)}</span>`
      : `<span lang="${language}">${words(headingOf(section))}</span>`;
  const [own, theirs] = [
    name(reference, correspondence.reference),
    name(translation, correspondence.translation),
  ];
  if (side === "both") {
    const both =
      reference === null && translation === null ? own : `${own} <span class="pair">${theirs}</span>`;
    return `<h${level} class="h">${both}</h${level}>`;
  }
  // Of the two headings the one that stands in the reference is the section's, where there is one.
  const isMain = (side === "reference") === (reference !== null || translation === null);
  const tag = isMain ? `h${level}` : "p";
  return `<${tag} class="h">${side === "reference" ? own : theirs}</${tag}>`;
}

/** What was found, each with its number, how bad it is, what it is, and from which words the translation was made. */
export function findingsHtml(findings: readonly Finding[], view: ParityPageView): string {
  if (findings.length === 0) return "";
  return `<ul class="notes">${findings.map((finding) => findingHtml(finding, view)).join("")}</ul>`;
}

function findingHtml(finding: Finding, view: ParityPageView): string {
  const { numbers, page, parity, messages, anchor, ui } = view;
  const number = numbers.get(finding) ?? 0;
  const { severity, kind, base, reference, translation } = finding;
  const lines = [reference?.line ?? null, translation?.line ?? null].filter((line) => line !== null);
  const language = view.report.correspondence.reference.language;
  return [
    `<li class="note ${severity}" id="${anchor(finding)}" tabindex="-1" data-n="${number}" data-m="${severity}" data-k="${kind}">`,
    `<a class="no" href="#${anchor(finding)}" aria-label="${words(page.findings.finding(number))}">${number}</a> `,
    `<b class="mat">${words(parity.severities[severity])}</b> <span class="rule">${words(parity.kinds[kind])}</span> `,
    `<span class="why">${words(describe(finding, ui))}</span>`,
    base === null
      ? ""
      : ` <span class="base">${words(parity.base)}${words(messages.colon)}${quoted(base, language)}</span>`,
    lines.length === 0
      ? ""
      : ` <span class="line">${lines.map((line) => words(messages.line(line))).join(" ↔ ")}</span>`,
    ` <span class="line">${finding.id}</span></li>`,
  ].join("");
}
