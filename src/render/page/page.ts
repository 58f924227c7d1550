import type { ChangeSet } from "../../model.ts";
import { headOf } from "../diff/head.ts";
import { EARLY, EARLY_HASH, SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets.generated.ts";
import { contentsHtml } from "./contents.ts";
import { controlsHtml, viewInputs } from "./controls.ts";
import { headHtml } from "./head.ts";
import { words } from "./inline.ts";
import { unitHtml } from "./unitHtml.ts";
import { type DiffPageOptions, type View, viewOf } from "./view.ts";

/**
 * Both versions in one page to review them in: one file that asks for nothing from elsewhere, reads without script, and takes every
 * character of the documents as text.
 */
export function renderDiffPage(changes: ChangeSet, options: DiffPageOptions): string {
  const view = viewOf(changes, options);
  const { messages, page, layout } = view;
  const title = headOf(changes, messages).title;
  const sections = layout.units.map((unit) => unitHtml(unit, view));
  return [
    "<!doctype html>",
    `<html lang="${options.ui}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${words(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<script>${EARLY}</script>`,
    "</head>",
    "<body>",
    `<a class="skip" href="#text">${words(page.skip)}</a>`,
    "<main>",
    viewInputs(view),
    controlsHtml(view),
    '<div class="frame">',
    contentsHtml(view),
    '<div id="text" class="text" tabindex="-1">',
    headHtml(view),
    `<div class="columns" aria-hidden="true"><span>${columnHead("before", view)}</span><span>${columnHead("after", view)}</span></div>`,
    `<p id="nothing" role="status" hidden>${words(page.nothingFound)} <button type="button" id="reset">${words(page.reset)}</button></p>`,
    ...sections,
    footHtml(view),
    "</div>",
    "</div>",
    "</main>",
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

// Nothing is fetched, run or styled but what the page brings itself; a link is followed by the reader alone.
const POLICY = `default-src 'none'; script-src '${EARLY_HASH}' '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

function columnHead(side: "before" | "after", { changes, messages }: View): string {
  const date = changes[side].dates.effective?.date;
  return `<b>${words(messages[side])}</b>${date === undefined ? "" : ` ${date}`}`;
}

function footHtml({ changes, messages, page }: View): string {
  const line = (side: "before" | "after"): string =>
    `<div><dt>${words(messages[side])}</dt><dd>${changes[side].sha256}</dd></div>`;
  return `<footer><p>${words(page.footer)}</p><h2>${words(page.hash)}</h2><dl>${line("before")}${line("after")}</dl></footer>`;
}
