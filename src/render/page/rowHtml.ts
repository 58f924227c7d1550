import type { Block, JudgedChange } from "../../model.ts";
import { words } from "./inline.ts";
import { paragraphHtml } from "./paragraphHtml.ts";
import { departing, anchorOf } from "./layout.ts";
import { messageWith, notesHtml } from "./notes.ts";
import type { Row } from "./rows.ts";
import { refHtml, runsHtml } from "./runsHtml.ts";
import { isSame, type Strip } from "./strips.ts";
import { loudest, type View } from "./view.ts";
import type { Run } from "./weave.ts";

/** How many columns each table has, by its number. */
export interface TableColumns {
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
}

/**
 * One line of the page: the sign of what happened, the old text, the new text with what is gone from it, and the notes. In one column
 * the old text is hidden where the new one has it all; side by side what is gone is hidden in the new one.
 */
export function stripHtml(strip: Strip, columns: TableColumns, view: View): string {
  const kind = kindOf(strip);
  const changes = strip.rows.flatMap((row) => row.changes);
  const refs = refsOf(strip, changes);
  const tone = loudest([...changes, ...strip.rows.flatMap(marking)]) ?? moveTone(strip);
  const [old, now] = strip.isTable
    ? [tableHtml(strip, "before", columns, view, refs), tableHtml(strip, "after", columns, view, refs)]
    : [cellHtml(strip.rows, "before", view, refs), cellHtml(strip.rows, "after", view, refs)];
  const leaving = strip.rows.flatMap((row) =>
    departing(row).filter((change) => view.layout.leaving.get(change) === row),
  );
  const anchors = [...new Set(leaving)].map(
    (change) => `<span class="anchor" id="${anchorOf(change)}" tabindex="-1"></span>`,
  );
  const sign = kind === "same" ? "" : `<span class="sign" aria-hidden="true">${SIGNS[kind]}</span>`;
  return `<div class="row ${kind}${strip.isTable ? " table" : ""}${tone === null ? "" : ` ${tone}`}">${anchors.join("")}${sign}<div class="old">${old}</div><div class="new">${now}</div>${notesHtml(changes, view)}</div>`;
}

const SIGNS = { changed: "≠", added: "＋", removed: "−", arrived: "⇄", left: "⇄" } as const;

function kindOf(strip: Strip): Row["kind"] {
  if (isSame(strip)) return "same";
  const kinds = new Set(strip.rows.map(({ kind }) => kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "changed";
}

/** The changes whose words stand in a row, wherever they are told; what only left it is none of them. */
function marking({ kind, old, now }: Row): readonly JudgedChange[] {
  if (kind === "same" || kind === "left") return [];
  return [...old, ...now]
    .flat()
    .flatMap(({ change, kind }) => (change === null || kind === "left" ? [] : [change]));
}

function moveTone({ rows }: Strip): "e" | null {
  return rows.some(({ kind }) => kind !== "same") ? "e" : null;
}

// A number beside the words is needed where the words of several changes meet, or where the change is told elsewhere.
function refsOf({ rows }: Strip, changes: readonly JudgedChange[]): (change: JudgedChange) => boolean {
  const here = new Set(changes);
  const single = changes.length === 1 && rows.length === 1;
  return (change) => change.unit !== "section" && !(single && here.has(change));
}

function cellHtml(
  rows: readonly Row[],
  side: "before" | "after",
  view: View,
  refs: (change: JudgedChange) => boolean,
): string {
  return rows
    .map((row) => {
      const [blocks, runs] = side === "before" ? [row.before, row.old] : [row.after, row.now];
      const texts = runs.map((run, index) => blockHtml(blocks[index], run, row, view, refs));
      return `${side === "before" && row.kind === "left" ? targetHtml(row, view) : ""}${texts.join("")}`;
    })
    .join("");
}

/** Where a block went that stood here. */
function targetHtml({ move }: Row, { messages, facts }: View): string {
  if (move === null) return "";
  const to = facts.after.get(move.section.after ?? "")?.section;
  const text =
    move.kind === "reordered" || move.section.before === null || isSameSection(move)
      ? words(messages.reordered)
      : messageWith(messages.movedTo, to, messages.preamble);
  return `<p class="goes"><a href="#${move.id}">${text}</a></p>`;
}

function isSameSection({ kind, section }: JudgedChange): boolean {
  return kind === "reordered" || section.before === section.after;
}

function blockHtml(
  block: Block | undefined,
  runs: readonly Run[],
  row: Row,
  view: View,
  refs: (change: JudgedChange) => boolean,
): string {
  if (block === undefined) return "";
  const moved =
    row.move !== null && row.kind === "arrived" && !row.changes.includes(row.move)
      ? refHtml(row.move, view)
      : "";
  return paragraphHtml(block, `${runsHtml(runs, view, refs)}${moved}`);
}

function tableHtml(
  { rows }: Strip,
  side: "before" | "after",
  columns: TableColumns,
  view: View,
  refs: (change: JudgedChange) => boolean,
): string {
  const cells = new Map<number, string[]>();
  let table = 0;
  for (const row of rows) {
    const isGone = side === "after" && row.after.length === 0 && row.kind === "removed";
    const [blocks, runs] = side === "before" || isGone ? [row.before, row.old] : [row.after, row.now];
    for (const [index, block] of blocks.entries()) {
      if (block.cell === null) continue;
      table = block.cell.table;
      const html = blockHtml(block, runs[index] ?? [], row, view, refs);
      const known = cells.get(block.cell.column);
      const shown = isGone ? `<div class="gone">${html}</div>` : html;
      if (known === undefined) cells.set(block.cell.column, [shown]);
      else known.push(shown);
    }
  }
  if (cells.size === 0) return "";
  const last = [...cells.keys()].reduce((most, column) => Math.max(most, column), 0);
  const count = Math.max(last + 1, columns[side].get(table) ?? 1);
  const shown = Array.from(
    { length: Math.min(count, MOST_COLUMNS) },
    (_, column) => `<div class="td">${cells.get(column)?.join("") ?? ""}</div>`,
  );
  const more = [...cells].filter(([column]) => column >= MOST_COLUMNS).flatMap(([, html]) => html);
  return `<div class="tr n${shown.length}">${shown.join("")}${more.length === 0 ? "" : `<div class="td">${more.join("")}</div>`}</div>`;
}

/** More columns than these are not set beside each other. */
const MOST_COLUMNS = 12;
