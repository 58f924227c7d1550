import type { PageMessages, StepMessages } from "../messages/page/messages.ts";
import { words } from "./inline.ts";

/** What can be chosen in the bar. */
export interface Choices {
  readonly page: PageMessages;
  /** What the steps go through and the search looks in. */
  readonly said: StepMessages;
  /** Null where the texts always stand beside each other. */
  readonly view: "unified" | "beside" | null;
  /** How much something matters, the first one meaning everything. */
  readonly weights: readonly Choice[];
  readonly chosen: string;
  readonly kinds: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The bar that stays in sight. Only the choice of the view works without script; the rest is shown where there is one. */
export function controlsHtml(choices: Choices): string {
  return `<div class="bar">${viewChoice(choices)}${filters(choices)}${steps(choices)}${options(choices)}</div>`;
}

/** The choice itself stands before all that depends on it, so that it works by style alone; its labels stand in the bar. */
export function viewInputs({ page, view }: Choices): string {
  if (view === null) return '<input type="radio" name="view" id="beside" checked hidden>';
  return `${viewInput("unified", `${page.view}: ${page.unified}`, view)}${viewInput("beside", `${page.view}: ${page.sideBySide}`, view)}`;
}

function viewInput(id: string, label: string, chosen: string): string {
  return `<input type="radio" class="vh" name="view" id="${id}" aria-label="${words(label)}"${id === chosen ? " checked" : ""}>`;
}

function viewChoice({ page, view }: Choices): string {
  if (view === null) return "";
  return `<div class="choice"><label for="unified">${words(page.unified)}</label><label for="beside">${words(page.sideBySide)}</label></div>`;
}

function filters({ page, said, weights, chosen, kinds }: Choices): string {
  const weight = ({ value, label, count }: Choice): string =>
    `<input type="radio" name="only" id="only-${value}" value="${value}"${value === chosen ? " checked" : ""}><label for="only-${value}">${words(label)} <span class="count">${count}</span></label>`;
  const boxes = kinds.map(
    ({ value, label, count }) =>
      `<label><input type="checkbox" name="kind" value="${value}" checked> ${words(label)} <span class="count">${count}</span></label>`,
  );
  return [
    `<fieldset class="choice script" hidden><legend class="vh">${words(page.filter)}</legend>${weights.map(weight).join("")}</fieldset>`,
    `<details class="menu script" hidden><summary>${words(said.kinds)}</summary><fieldset><legend class="vh">${words(said.kinds)}</legend>${boxes.join("")}</fieldset></details>`,
    `<input type="search" class="script" hidden id="search" aria-label="${words(said.search)}" placeholder="${words(said.search)}">`,
  ].join("");
}

function steps({ said }: Choices): string {
  return [
    `<div class="steps script" hidden role="group" aria-label="${words(said.steps)}">`,
    stepButton("previous", "p", "↑", said.previous),
    `<output id="position"></output>`,
    stepButton("next", "n", "↓", said.next),
    "</div>",
  ].join("");
}

function stepButton(id: string, key: string, sign: string, label: string): string {
  return `<button type="button" id="${id}" aria-keyshortcuts="${key}" title="${words(label)} (${key})"><span aria-hidden="true">${sign}</span><span class="vh">${words(label)}</span></button>`;
}

function options({ page, said }: Choices): string {
  const themes = ["auto", "light", "dark"].map(
    (value, index) =>
      `<label><input type="radio" name="theme" value="${value}"${index === 0 ? " checked" : ""}> ${words(page.themes[index] ?? "")}</label>`,
  );
  return [
    `<details class="menu end script" hidden><summary>${words(page.options)}</summary><div>`,
    `<button type="button" id="expand">${words(page.expand)}</button><button type="button" id="collapse">${words(page.collapse)}</button>`,
    `<fieldset><legend>${words(page.theme)}</legend>${themes.join("")}</fieldset>`,
    `<label><input type="checkbox" id="keys" checked> ${words(said.keys)}</label>`,
    "</div></details>",
  ].join("");
}
