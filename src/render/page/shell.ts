import type { Language } from "../../model.ts";
import { EARLY, EARLY_HASH, SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets.generated.ts";
import { type Choices, controlsHtml, viewInputs } from "./controls.ts";
import { words } from "./inline.ts";

/** The parts of a page, already written. */
export interface Parts {
  readonly ui: Language;
  readonly title: string;
  readonly choices: Choices;
  readonly contents: string;
  readonly head: string;
  /** Over the two columns. */
  readonly columns: readonly [old: string, now: string];
  readonly sections: readonly string[];
  readonly foot: string;
}

/** The parts as one file that asks for nothing from elsewhere. */
export function shellHtml({ ui, title, choices, contents, head, columns, sections, foot }: Parts): string {
  const { page, said } = choices;
  const [old, now] = columns;
  return [
    "<!doctype html>",
    `<html lang="${ui}">`,
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
    viewInputs(choices),
    controlsHtml(choices),
    '<div class="frame">',
    contents,
    '<div id="text" class="text" tabindex="-1">',
    head,
    `<div class="columns" aria-hidden="true"><span>${old}</span><span>${now}</span></div>`,
    `<p id="nothing" role="status" hidden>${words(said.nothingFound)} <button type="button" id="reset">${words(page.reset)}</button></p>`,
    ...sections,
    foot,
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
