import type { ChangeSet, JudgedChange, JudgedSection } from "../../model.ts";
import { hanging, type Line, padded } from "../lines.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { paintLine, type Piece, piece, plain, type Style } from "../styled.ts";
import { visible } from "../visible.ts";
import { wrap } from "../wrap.ts";
import { excerpt } from "./excerpt.ts";
import {
  abovePieces,
  type DiffTerminalOptions,
  footLines,
  headLines,
  legendLines,
  reasonLines,
  tagPieces,
} from "./frame.ts";
import { type Item, itemsOf } from "./items.ts";
import { oneSide } from "./marks.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import { headingOf, type Place } from "./places.ts";
import { type Entry, report, type Report } from "./report.ts";
import { tableLines } from "./table.ts";

/** What changed, the old text on the left and the new one beside it on the right. */
export function renderSideBySide(changes: ChangeSet, asked: DiffTerminalOptions): string {
  const options = { ...asked, evidence: changes.crossLanguage };
  const messages = messagesFor(options.ui);
  const facts = report(changes, options);
  const neighbours = neighboursOf(changes, options.context ?? 0);
  const body =
    options.sections === true
      ? tableLines(changes, facts, options, messages)
      : facts.entries.flatMap((entry) => entryLines(entry, facts, neighbours(entry), options, messages));
  const hasBody = body.length > 0 && options.sections !== true;
  const lines = [
    ...headLines(changes, facts, options, messages),
    ...(hasBody ? [...legendLines(options, messages), ...columnHeads(options, messages)] : []),
    ...body,
    ...footLines(changes, facts, options, messages),
  ];
  return `${lines.map((line) => paintLine(line, options.paint)).join("\n")}\n`;
}

/** Between the columns: ` │ `. */
const RULE = 3;

function columnOf(width: number): number {
  return Math.max(LEAST_COLUMN, Math.floor((width - RULE) / 2));
}

/** A column narrower than this breaks every phrase. */
const LEAST_COLUMN = 16;

function columnHeads({ width }: DiffTerminalOptions, messages: Messages): readonly Line[] {
  const column = columnOf(width);
  return [[], ...beside([[piece("heading", messages.before)]], [[piece("heading", messages.after)]], column)];
}

function entryLines(
  { row, changes, keys }: Entry,
  facts: Report,
  neighbours: Neighbours,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const column = columnOf(options.width);
  const show = (items: readonly Item[], change: JudgedChange | null): readonly Line[] =>
    items.flatMap((item) => {
      const [left, right] = pairOf(item, options, column);
      const mark = change?.verdict.materiality === "substantive" ? "!" : " ";
      return beside(cellLines(left, mark, column), cellLines(right, mark, column), column);
    });
  return [
    [piece("dim", `${"─".repeat(column + 1)}┼${"─".repeat(column + 1)}`)],
    ...headings(row, facts, column, messages),
    ...(row === null ? [] : [tagPieces(row, messages)]),
    ...changes.flatMap((change) => [
      ...show(neighbours.before(change), null),
      ...show(itemsOf(change, keys, facts, messages), change),
      ...reasonLines(change, 2, options, messages),
      ...show(neighbours.after(change), null),
    ]),
  ];
}

function headings(
  row: JudgedSection | null,
  facts: Report,
  column: number,
  messages: Messages,
): readonly Line[] {
  const lines = (sections: JudgedSection["after"], places: ReadonlyMap<string, Place>): readonly Line[] =>
    sections.flatMap((section) =>
      wrap([...abovePieces(places.get(section.id)), piece("heading", visible(headingOf(section)))], column),
    );
  if (row === null) {
    const heading: readonly Line[] = [[piece("heading", messages.preamble)]];
    return beside(heading, heading, column);
  }
  return beside(lines(row.before, facts.before), lines(row.after, facts.after), column);
}

interface Cell {
  readonly line: number | null;
  readonly text: readonly Piece[];
}

type Pair = readonly [left: Cell | null, right: Cell | null];

function pairOf(item: Item, { paint, context = 0 }: DiffTerminalOptions, column: number): Pair {
  switch (item.kind) {
    case "edited": {
      const shown = context > 0 || item.rewritten ? item.segments : excerpt(item.segments, 2 * column);
      const label = labelPieces(item.label);
      return [
        { line: item.before, text: [...label, ...oneSide(shown, "before", paint)] },
        { line: item.after, text: [...label, ...oneSide(shown, "after", paint)] },
      ];
    }
    case "added":
    case "removed": {
      const style: Style = paint === null ? "plain" : item.kind;
      const sign = paint === null ? [plain(item.kind === "added" ? "+ " : "- ")] : [];
      const text = [...sign, ...labelPieces(item.label), piece(style, visible(item.text))];
      const cell = { line: item.line, text };
      return item.kind === "added" ? [null, cell] : [cell, null];
    }
    case "kept": {
      const cell = { line: item.line, text: [...labelPieces(item.label), piece("dim", visible(item.text))] };
      return [{ ...cell, line: null }, cell];
    }
    case "arrived":
    case "left":
    case "note": {
      const text = [
        piece("moved", visible(item.words)),
        plain(item.text === "" ? "" : `  ${visible(item.text)}`),
      ];
      return item.kind === "left" ? [{ line: item.line, text }, null] : [null, { line: item.line, text }];
    }
  }
  return item satisfies never;
}

function labelPieces(label: string | null): readonly Piece[] {
  return label === null ? [] : [piece("dim", `〔${visible(label)}〕 `)];
}

function cellLines(cell: Cell | null, mark: string, column: number): readonly Line[] {
  if (cell === null) return [];
  const number = String(cell.line ?? "").padStart(4);
  return hanging([piece("substantive", mark), piece("dim", `${number} `)], cell.text, column);
}

// Both columns line by line, the shorter one filled up.
function beside(left: readonly Line[], right: readonly Line[], column: number): readonly Line[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, index) => [
    ...padded(left[index] ?? [], column),
    piece("dim", " │ "),
    ...(right[index] ?? []),
  ]);
}
