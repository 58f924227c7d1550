import type { Section } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { foldedOf } from "./contents.ts";
import { draftsOf, isFoldable } from "./drafts.ts";
import { labelOf } from "./groups.ts";
import { gapOf, linesOf, noteParagraph } from "./lines.ts";
import type { Cell, Line, Paragraph, Row, RunMark } from "./model.ts";
import { nameOf } from "./origins.ts";
import { follows, type Provision, provisionsOf, shortName } from "./provisions.ts";
import { reasonOfRun, reasonsOf, typeOf } from "./reasons.ts";
import { remarkOfOmission } from "./remarks.ts";
import { noteRun, runsOf } from "./runs.ts";
import { unitsOf } from "./units.ts";
import type { Side, View } from "./view.ts";

/** The rows of the table: the title where it changed, the preamble, then provision by provision, unchanged runs as one. */
export function rowsOf(view: View): readonly Row[] {
  const provisions = provisionsOf(view);
  const pointers = pointersOf(provisions, view);
  const rows: Row[] = [...titleRow(view), ...preambleRow(view)];
  const point = (from: number, to: number): void => {
    for (let index = from; index < to; index++)
      for (const section of pointers.get(index) ?? []) rows.push(pointerRow(section, view));
  };
  point(-1, 0);
  for (let at = 0; at < provisions.length;) {
    const provision = provisions[at];
    if (provision === undefined) break;
    if (provision.folds) {
      const { heads, end } = runFrom(provisions, at);
      rows.push(omissionRow(heads, view));
      point(at, end);
      at = end;
      continue;
    }
    rows.push(provisionRow(provision, view));
    point(at, ++at);
  }
  return view.profile.isNumbered ? numbered(rows) : rows;
}

/** Rows that show a change are counted. */
function numbered(rows: readonly Row[]): readonly Row[] {
  let number = 0;
  return rows.map((row) => (row.type === "" ? row : { ...row, number: ++number }));
}

function titleRow(view: View): readonly Row[] {
  const { before, after } = view.changes;
  if (before.title?.text === after.title?.text) return [];
  const mark: RunMark = view.changes.crossLanguage ? "plain" : view.profile.heading;
  const cell = (side: Side): Cell => {
    const { title, language } = view.changes[side];
    if (title === null) return { contents: [], folded: [] };
    const runs = runsOf(title, [{ span: [0, title.text.length], mark }]);
    const paragraph: Paragraph = { kind: "heading", units: ["title"], language, indent: 0, runs };
    return { contents: [paragraph], folded: [] };
  };
  const line: Line = { before: cell("before"), after: cell("after"), remark: "" };
  return [
    {
      number: null,
      lines: [line],
      remarks: [],
      type: view.changes.crossLanguage ? "" : view.messages.types.edited,
      isFold: false,
    },
  ];
}

function preambleRow(view: View): readonly Row[] {
  const drafts = draftsOf(null, null, view);
  if (drafts.length === 0) return [];
  const isUnchanged = drafts.every((draft) => isFoldable(draft, view) && draft.state !== "renumbered");
  if (!isUnchanged) {
    const { edited } = view.messages.types;
    const lines = linesOf(drafts, "kept", view);
    return [
      {
        number: null,
        lines,
        remarks: reasonsOf(null, drafts, view),
        type: edited,
        isFold: false,
      },
    ];
  }
  const cell = (side: Side): Cell => ({
    contents: [omission(view.messages.preamble, "plain", side, view)],
    folded: drafts.flatMap((draft) => draft[side].flatMap(foldedOf)),
  });
  return [foldRow({ before: cell("before"), after: cell("after"), remark: remarkOfOmission(false, view) })];
}

function foldRow(line: Line): Row {
  return { number: null, lines: [line], remarks: [], type: "", isFold: true };
}

function omission(label: string, mark: RunMark, side: Side, view: View): Paragraph {
  const runs = [
    ...(label === "" ? [] : [noteRun(label, mark), ...gapOf(view)]),
    noteRun(view.words.omitted[side], "plain", view.language),
  ];
  return { ...noteParagraph(runs, 0, undefined, view), language: view.changes[side].language };
}

/** The unchanged provisions of one level from here on, and where the next row begins. */
function runFrom(
  provisions: readonly Provision[],
  start: number,
): { readonly heads: readonly Provision[]; readonly end: number } {
  const heads: Provision[] = [];
  let end = start;
  for (let next = provisions[start]; next?.folds === true; next = provisions[end]) {
    const last = heads.at(-1);
    if (last !== undefined && !follows(last, next)) break;
    heads.push(next);
    end = endOfSubtree(provisions, end);
  }
  return { heads, end };
}

function endOfSubtree(provisions: readonly Provision[], start: number): number {
  const under = `${provisions[start]?.row.after[0]?.id}.`;
  let end = start + 1;
  // What stands under a part of a split provision, told where its first part stands, comes behind others of its level.
  while (provisions[end]?.row.after[0]?.id.startsWith(under) === true) end += 1;
  return end;
}

function omissionRow(heads: readonly Provision[], view: View): Row {
  const isRenumbered = heads[0]?.isRenumbered === true;
  const mark = isRenumbered ? view.profile.renumbered : "plain";
  const cell = (side: Side): Cell => {
    const sections = heads.flatMap(({ row }) => row[side]);
    const names = sections.map((section) => shortName(section, sections.length === 1, view));
    return {
      contents: [omission(labelOf(names, view.messages), mark, side, view)],
      folded: sections.flatMap((section) => foldedUnder(section, side, view)),
    };
  };
  const line: Line = {
    before: cell("before"),
    after: cell("after"),
    remark: remarkOfOmission(isRenumbered, view),
  };
  const isTold = isRenumbered && !view.profile.foldsNotation;
  const type = isTold ? view.messages.types.renumbered : "";
  return { ...foldRow(line), type, remarks: isRenumbered ? reasonOfRun(heads[0]?.row.after[0], view) : [] };
}

function foldedUnder(section: Section, side: Side, view: View): Cell["folded"] {
  const folded: Cell["folded"][number][] = [];
  const open = [section];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    folded.push(...unitsOf(view.changes[side], [next]).flatMap(foldedOf));
    open.push(...next.children.toReversed());
  }
  return folded;
}

function provisionRow(provision: Provision, view: View): Row {
  const { drafts, fate } = provision;
  const lines = linesOf(drafts, fate, view);
  return {
    number: null,
    lines,
    remarks: reasonsOf(provision, drafts, view),
    type: typeOf(provision, view),
    isFold: false,
  };
}

/** Where a provision stood that stands elsewhere now, by the row behind which it stood. */
function pointersOf(provisions: readonly Provision[], view: View): ReadonlyMap<number, readonly Section[]> {
  const byBefore = new Map<string, number>();
  for (const [index, { row }] of provisions.entries())
    for (const { id } of row.before) byBefore.set(id, index);
  const pointers = new Map<number, Section[]>();
  let behind = -1;
  for (const section of view.sections.before.values()) {
    const index = byBefore.get(section.id) ?? -1;
    if (provisions[index]?.fate !== "moved") {
      behind = index;
      continue;
    }
    append(pointers, behind, section);
  }
  return pointers;
}

function pointerRow(section: Section, view: View): Row {
  const now = view.rows.before.get(section.id)?.after[0];
  const { words, messages } = view;
  const to = now === undefined ? "" : words.note(messages.movedTo(nameOf(now, view)));
  const name = section.label === null ? "" : shortName(section, false, view);
  const runs = [...(name === "" ? [] : [noteRun(name), ...gapOf(view)]), noteRun(to)];
  const before: Cell = { contents: [noteParagraph(runs, 0, undefined, view)], folded: [] };
  const line: Line = { before, after: { contents: [], folded: [] }, remark: "" };
  return { number: null, lines: [line], remarks: [], type: "", isFold: false };
}
