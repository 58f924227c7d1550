import type { JudgedChange } from "../../model.ts";
import { escapeHtml } from "../html.ts";
import { visibleSpace } from "../visible.ts";
import { toneOf, type View } from "./view.ts";
import type { Run } from "./weave.ts";

/**
 * A row of stretches as HTML: what was taken in `<del>`, what was given in `<ins>`. With `refs`, behind the words of each change stands
 * its number, a link to what is said of it.
 */
export function runsHtml(runs: readonly Run[], view: View, refs: (change: JudgedChange) => boolean): string {
  const last = new Map<JudgedChange, Run>();
  for (const run of runs) if (run.change !== null && refs(run.change)) last.set(run.change, run);
  return runs
    .map((run) => {
      const ref = run.change !== null && last.get(run.change) === run ? refHtml(run.change, view) : "";
      return `${runHtml(run, view)}${ref}`;
    })
    .join("");
}

/** The number of a change as a link to what is said of it. */
export function refHtml(change: JudgedChange, { layout, page }: View): string {
  const number = layout.numbers.get(change) ?? 0;
  return `<a class="ref" href="#${change.id}" data-n="${number}" aria-label="${escapeHtml(page.change(number))}">${number}</a>`;
}

function runHtml({ kind, block, span, change }: Run, view: View): string {
  const html = view.inline(block, span);
  if (kind === "kept" || html === "") return html;
  const text = block.text.slice(...span);
  return markHtml(kind === "removed" || kind === "left" ? "del" : "ins", html, text, change, view, kind);
}

/** Words in `<ins>` or `<del>`, in the tone of their change; white space that alone changed gets a sign to see it by. */
export function markHtml(
  tag: "ins" | "del",
  html: string,
  text: string,
  change: JudgedChange | null,
  { layout }: View,
  kind: Run["kind"] = "kept",
): string {
  const moved = kind === "left" || kind === "arrived" ? " mv" : "";
  const tone = change === null ? "e" : toneOf(change);
  const number = change === null ? "" : ` data-n="${layout.numbers.get(change) ?? 0}"`;
  const isSpace = text.trim() === "";
  const sign = isSpace ? ` data-space="${escapeHtml(visibleSpace(text))}"` : "";
  return `<${tag} class="${tone}${moved}"${number}${sign}>${html}</${tag}>`;
}
