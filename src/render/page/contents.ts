import type { Materiality } from "../../model.ts";
import { headingsOf } from "../diff/places.ts";
import { quoted, words } from "./inline.ts";
import { levelOf, toneOfUnit, unitAnchor } from "./unitHtml.ts";
import type { Unit } from "./units.ts";
import type { View } from "./view.ts";

/** The outline beside the text: every section with a sign of what became of it, how much of that matters, and how many changes lie in it. */
export function contentsHtml(view: View): string {
  const { layout, page } = view;
  const items = layout.units.filter(({ kind }) => kind === "section").map((unit) => itemHtml(unit, view));
  if (items.length === 0) return "";
  return `<nav class="contents" aria-label="${words(page.contents)}"><details open><summary>${words(page.contents)}</summary><ol>${items.join("")}</ol></details></nav>`;
}

function itemHtml(unit: Unit, view: View): string {
  const { row, before, after } = unit;
  const { messages, page } = view;
  const name = row === null ? messages.preamble : headingsOf(after === null ? before.slice(0, 1) : [after]);
  const counts = countsOf(unit);
  const language = (after === null ? view.changes.before : view.changes.after).language;
  const status = row === null || row.status[0] === "unchanged" ? [] : row.status;
  const [tone, total] = [toneOfUnit(unit), counts.substantive + counts.editorial];
  const told = [
    status.map((one) => messages.status[one]).join(messages.and),
    page.counts(counts.substantive, counts.editorial),
  ];
  const said = told.filter((part) => part !== "").join(messages.comma);
  const number = total === 0 ? "" : `<span class="count" aria-hidden="true">${total}</span>`;
  const [open, close] = messages.aside;
  return [
    `<li class="l${levelOf(unit)}${tone === null ? "" : ` ${tone}`}${after === null && row !== null ? " gone" : ""}">`,
    `<a href="#${unitAnchor(unit)}"><span class="sign" aria-hidden="true">${signOf(unit)}</span>`,
    `<span class="name">${quoted(name, language)}</span>${number}`,
    said === "" ? "" : `<span class="vh">${words(`${open}${said}${close}`)}</span>`,
    "</a></li>",
  ].join("");
}

function signOf({ row, rows }: Unit): string {
  const found = SIGNS.find(([status]) => row?.status.includes(status) === true);
  if (found !== undefined) return found[1];
  return row === null && rows.some(({ kind }) => kind !== "same") ? "≠" : "";
}

/** The first that fits; what came or went says more than what else befell it. */
const SIGNS = [
  ["added", "＋"],
  ["removed", "−"],
  ["split", "＜"],
  ["merged", "＞"],
  ["edited", "≠"],
  ["moved", "⇄"],
  ["renamed", "≠"],
  ["renumbered", "№"],
] as const;

function countsOf({ changes, rows }: Unit): Record<Materiality, number> {
  const counts: Record<Materiality, number> = { substantive: 0, editorial: 0 };
  for (const { verdict } of [...changes, ...rows.flatMap((row) => row.changes)])
    counts[verdict.materiality] += 1;
  return counts;
}
