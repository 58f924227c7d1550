import { countChanges } from "../diff/counts.ts";
import { words } from "./inline.ts";
import type { View } from "./view.ts";

/** The bar that stays in sight. Only the choice of the view works without script; the rest is shown where there is one. */
export function controlsHtml(view: View): string {
  return `<div class="bar">${viewChoice(view)}${filters(view)}${steps(view)}${options(view)}</div>`;
}

/** The choice itself stands before all that depends on it, so that it works by style alone; its labels stand in the bar. */
export function viewInputs({ page, options }: View): string {
  const beside = options.sideBySide === true;
  return `${viewInput("unified", `${page.view}: ${page.unified}`, !beside)}${viewInput("beside", `${page.view}: ${page.sideBySide}`, beside)}`;
}

function viewInput(id: string, label: string, isChosen: boolean): string {
  return `<input type="radio" class="vh" name="view" id="${id}" aria-label="${words(label)}"${isChosen ? " checked" : ""}>`;
}

function viewChoice({ page }: View): string {
  return `<div class="choice"><label for="unified">${words(page.unified)}</label><label for="beside">${words(page.sideBySide)}</label></div>`;
}

function filters({ changes, page, messages, options }: View): string {
  const { substantive, editorial } = countChanges(changes.changes);
  const choice = (value: string, label: string, count: number): string =>
    `<input type="radio" name="only" id="only-${value}" value="${value}"${value === (options.only ?? "all") ? " checked" : ""}><label for="only-${value}">${words(label)} <span class="count">${count}</span></label>`;
  const kinds = new Map<string, number>();
  for (const { kind } of changes.changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const boxes = [...kinds].map(
    ([kind, count]) =>
      `<label><input type="checkbox" name="kind" value="${kind}" checked> ${words(messages.kind[kind as keyof typeof messages.kind])} <span class="count">${count}</span></label>`,
  );
  return [
    `<fieldset class="choice script" hidden><legend class="vh">${words(page.filter)}</legend>`,
    choice("all", page.all, substantive + editorial),
    choice("substantive", messages.materiality.substantive, substantive),
    choice("editorial", messages.materiality.editorial, editorial),
    `</fieldset><details class="menu script" hidden><summary>${words(page.kinds)}</summary><fieldset><legend class="vh">${words(page.kinds)}</legend>${boxes.join("")}</fieldset></details>`,
    `<input type="search" class="script" hidden id="search" aria-label="${words(page.search)}" placeholder="${words(page.search)}">`,
  ].join("");
}

function steps({ page }: View): string {
  return [
    `<div class="steps script" hidden role="group" aria-label="${words(page.steps)}">`,
    `<button type="button" id="previous" aria-keyshortcuts="p" title="${words(page.previous)} (p)"><span aria-hidden="true">↑</span><span class="vh">${words(page.previous)}</span></button>`,
    `<output id="position"></output>`,
    `<button type="button" id="next" aria-keyshortcuts="n" title="${words(page.next)} (n)"><span aria-hidden="true">↓</span><span class="vh">${words(page.next)}</span></button>`,
    "</div>",
  ].join("");
}

function options({ page }: View): string {
  const themes = ["auto", "light", "dark"].map(
    (value, index) =>
      `<label><input type="radio" name="theme" value="${value}"${index === 0 ? " checked" : ""}> ${words(page.themes[index] ?? "")}</label>`,
  );
  return [
    `<details class="menu end script" hidden><summary>${words(page.options)}</summary><div>`,
    `<button type="button" id="expand">${words(page.expand)}</button><button type="button" id="collapse">${words(page.collapse)}</button>`,
    `<fieldset><legend>${words(page.theme)}</legend>${themes.join("")}</fieldset>`,
    `<label><input type="checkbox" id="keys" checked> ${words(page.keys)}</label>`,
    "</div></details>",
  ].join("");
}
