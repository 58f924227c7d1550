import { beginning } from "../diff/excerpt.ts";
import { headingOf } from "../diff/places.ts";
import { headingHtml } from "./headings.ts";
import { quoted, words } from "./inline.ts";
import { anchorOf } from "./layout.ts";
import { messageWith, notesHtml } from "./notes.ts";
import { stripHtml, type TableColumns } from "./rowHtml.ts";
import type { Row } from "./rows.ts";
import { isHeader, isSame, type Strip, stripsOf, tableOf } from "./strips.ts";
import type { Unit } from "./units.ts";
import { loudest, type Tone, type View } from "./view.ts";

/** A section of the page: its heading, what is told of it, and its rows, the unchanged ones folded. */
export function unitHtml(unit: Unit, view: View): string {
  if (unit.kind === "departure") return departureHtml(unit, view);
  const { row, changes, rows } = unit;
  const isSameUnit = changes.length === 0 && rows.every(({ kind }) => kind === "same");
  const tone = toneOfUnit(unit);
  const level = levelOf(unit);
  const strips = stripsOf(rows);
  const columns = columnsOf(rows);
  const isFolded = isSameUnit && rows.length > 0;
  const open = `<section class="sec l${level}${isFolded ? " same" : ""}${tone === null ? "" : ` ${tone}`}" id="${unitAnchor(unit)}">`;
  if (isFolded) {
    const count = `<span class="fold-count">${words(view.page.unchanged(rows.length))}</span>`;
    return `${open}<details class="fold"><summary>${foldedHeading(unit, view)}${snippetOf(unit)}${count}</summary>${strips.map((strip) => stripHtml(strip, columns, view)).join("")}</details></section>`;
  }
  const head =
    row === null && rows.length > 0
      ? `<div class="row head"><div class="new"><h2 class="quiet">${words(view.messages.preamble)}</h2></div></div>`
      : `<div class="row head${unit.after === null ? " removed" : changes.length === 0 ? " same" : ""}"><div class="old">${headingElement(unit, "old", view)}</div><div class="new">${headingElement(unit, "new", view)}</div>${notesHtml(changes, view)}</div>`;
  return `${open}${head}${foldedHtml(strips, columns, view)}</section>`;
}

/** The fragment of a section: that of the version in which it stands. */
export function unitAnchor({ row, before, after }: Unit): string {
  if (row === null) return "s-0";
  return after === null ? `o-${before[0]?.id ?? ""}` : `s-${after.id}`;
}

/** How deep a section stands; deeper ones are set alike. */
export function levelOf({ before, after }: Unit): number {
  return Math.min(DEEPEST, (after ?? before[0])?.level ?? 1);
}

const DEEPEST = 5;

export function toneOfUnit({ changes, rows }: Unit): Tone | null {
  const told = loudest([...changes, ...rows.flatMap((row) => row.changes)]);
  return told ?? (rows.some(({ kind }) => kind !== "same") ? "e" : null);
}

function headingElement(unit: Unit, side: "old" | "new", view: View): string {
  const { before, after, row, changes } = unit;
  const level = levelOf(unit);
  const { old, now } = headingHtml(before[0], after, changes, view);
  const olds = [old, ...before.slice(1).map((section) => words(headingOf(section)))];
  if (side === "old") {
    const language = view.changes.before.language;
    // Where the section is gone, this is its heading; else it stands beside the one that is read.
    const tag = after === null ? `h${level + 1}` : "p";
    return olds
      .filter((html) => html !== "")
      .map((html, index) => {
        const end = after === null && index === 0 ? tagsHtml(unit, view) : "";
        return `<${tag} class="h"><span lang="${language}">${html}</span>${end}</${tag}>`;
      })
      .join("");
  }
  if (after === null) return "";
  const shown = now === "" ? words(view.messages.untitled) : now;
  const tags = row === null || row.status[0] === "unchanged" ? "" : tagsHtml(unit, view);
  const link = `<a class="perma" href="#${unitAnchor(unit)}" aria-label="${words(view.page.section)}">#</a>`;
  return `<h${level + 1} class="h"><span lang="${view.changes.after.language}">${shown}</span>${tags}${link}</h${level + 1}>`;
}

/** The heading of a folded section; what opens it may hold no link. */
function foldedHeading(unit: Unit, view: View): string {
  const { after, row } = unit;
  const level = levelOf(unit) + 1;
  const name = after === null ? view.messages.preamble : headingOf(after);
  const tags = row === null || row.status[0] === "unchanged" ? "" : tagsHtml(unit, view);
  return `<h${level} class="h${after === null ? " quiet" : ""}"><span lang="${view.changes.after.language}">${words(name)}</span>${tags}</h${level}>`;
}

/** What became of the section, and whether that matters. */
function tagsHtml({ row }: Unit, { messages }: View): string {
  if (row === null || row.materiality === null) return "";
  const status = row.status.map((one) => messages.status[one]).join(messages.and);
  const tone = row.materiality === "substantive" ? "s" : "e";
  return ` <span class="tag ${tone}"><span class="status">${words(status)}</span> <b class="mat">${words(messages.materiality[row.materiality])}</b></span>`;
}

function departureHtml({ before }: Unit, view: View): string {
  const [section] = before;
  const change = view.changes.changes.find(
    ({ kind, unit, section: sides }) =>
      kind === "moved" && unit === "section" && sides.before === section?.id,
  );
  if (section === undefined || change === undefined) return "";
  const above = view.facts.after.get(change.section.after ?? "")?.above.at(-1);
  const text =
    above === undefined
      ? words(view.messages.reordered)
      : messageWith(view.messages.movedTo, above, view.messages.preamble);
  return `<section class="sec departure l${Math.min(DEEPEST, section.level)} e" id="${anchorOf(change)}" tabindex="-1"><div class="row left e"><span class="sign" aria-hidden="true">⇄</span><div class="old"><p class="goes">${quoted(headingOf(section), view.changes.before.language)} <a href="#${change.id}">${text}</a></p></div><div class="new"></div></div></section>`;
}

/** What a section without a name begins with, so that a reader who goes down the numbers knows which it is. */
function snippetOf({ after }: Unit): string {
  const [block] = after?.title === "" ? after.blocks : [];
  if (block === undefined) return "";
  const heading = after?.heading.text.trim() ?? "";
  const text =
    heading !== "" && block.text.startsWith(heading) ? block.text.slice(heading.length) : block.text;
  return `<span class="snippet" aria-hidden="true" lang="${block.language}">${words(beginning(text, SNIPPET))}</span>`;
}

/** Columns of a section's beginning; the width of the page cuts it sooner. */
const SNIPPET = 80;

/** Unchanged rows between changes fold where they are several; the one beside a change stays. */
function foldedHtml(strips: readonly Strip[], columns: TableColumns, view: View): string {
  const parts: string[] = [];
  const changed = new Set(strips.flatMap((strip) => (isSame(strip) ? [] : [tableOf(strip)])));
  // The header of a table that changed says what its columns are.
  const folds = (strip: Strip | undefined): boolean =>
    strip !== undefined && isSame(strip) && !(isHeader(strip) && changed.has(tableOf(strip)));
  for (let start = 0; start < strips.length;) {
    const isFold = folds(strips[start]);
    let end = start;
    while (end < strips.length && folds(strips[end]) === isFold) end += 1;
    const run = strips.slice(start, end);
    const [head, tail] = isFold ? [start === 0 ? 0 : 1, end === strips.length ? 0 : 1] : [run.length, 0];
    const isLong = isFold && run.length - head - tail >= LEAST_FOLDED;
    const write = (some: readonly Strip[]): string =>
      some.map((strip) => stripHtml(strip, columns, view)).join("");
    if (!isLong) parts.push(write(run));
    else {
      const hidden = run.slice(head, run.length - tail);
      const blocks = hidden.reduce((sum, { rows }) => sum + rows.length, 0);
      parts.push(
        write(run.slice(0, head)),
        `<details class="fold"><summary><span class="fold-count">${words(view.page.unchanged(blocks))}</span></summary>${write(hidden)}</details>`,
        write(run.slice(run.length - tail)),
      );
    }
    start = end;
  }
  return parts.join("");
}

/** Folding one paragraph away saves nothing. */
const LEAST_FOLDED = 2;

function columnsOf(rows: readonly Row[]): TableColumns {
  const [before, after] = [new Map<number, number>(), new Map<number, number>()];
  for (const row of rows) {
    for (const [columns, blocks] of [[before, row.before] as const, [after, row.after] as const]) {
      for (const { cell } of blocks) {
        if (cell === null) continue;
        columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + cell.columnSpan));
      }
    }
  }
  return { before, after };
}
