import type { ChangeSet } from "../../model.ts";
import { countChanges } from "../diff/counts.ts";
import { headOf } from "../diff/head.ts";
import { contentsHtml } from "./contents.ts";
import type { Choices } from "./controls.ts";
import { headHtml } from "./head.ts";
import { words } from "./inline.ts";
import { shellHtml } from "./shell.ts";
import { unitHtml } from "./unitHtml.ts";
import { type DiffPageOptions, type View, viewOf } from "./view.ts";

/**
 * Both versions in one page to review them in: one file that asks for nothing from elsewhere, reads without script, and takes every
 * character of the documents as text.
 */
export function renderDiffPage(changes: ChangeSet, options: DiffPageOptions): string {
  const view = viewOf(changes, options);
  return shellHtml({
    ui: options.ui,
    title: headOf(changes, view.messages).title,
    choices: choicesOf(view),
    contents: contentsHtml(view),
    head: headHtml(view),
    columns: [columnHead("before", view), columnHead("after", view)],
    sections: view.layout.units.map((unit) => unitHtml(unit, view)),
    foot: footHtml(view),
  });
}

function choicesOf({ changes, page, messages, options }: View): Choices {
  const { substantive, editorial } = countChanges(changes.changes);
  const { materiality } = messages;
  const counts = new Map<keyof typeof messages.kind, number>();
  for (const { kind } of changes.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    page,
    said: page.changes,
    // Words of two languages are not read in one text.
    view: changes.crossLanguage ? null : options.sideBySide === true ? "beside" : "unified",
    weights: [
      { value: "all", label: page.all, count: substantive + editorial },
      { value: "substantive", label: materiality.substantive, count: substantive },
      { value: "editorial", label: materiality.editorial, count: editorial },
    ],
    chosen: options.only ?? "all",
    kinds: [...counts].map(([kind, count]) => ({ value: kind, label: messages.kind[kind], count })),
  };
}

function columnHead(side: "before" | "after", { changes, messages }: View): string {
  const date = changes[side].dates.effective?.date;
  return `<b>${words(messages[side])}</b>${date === undefined ? "" : ` ${date}`}`;
}

function footHtml({ changes, messages, page }: View): string {
  const line = (side: "before" | "after"): string =>
    `<div><dt>${words(messages[side])}</dt><dd>${changes[side].sha256}</dd></div>`;
  return `<footer><p>${words(page.footer)}</p><h2>${words(page.hash)}</h2><dl>${line("before")}${line("after")}</dl></footer>`;
}
