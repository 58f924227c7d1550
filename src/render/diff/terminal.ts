import type { ChangeSet, JudgedChange } from "../../model.ts";
import { hanging, type Line } from "../lines.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";
import { paintLine, type Piece, piece, plain, type Style } from "../styled.ts";
import { visible } from "../visible.ts";
import { excerpt } from "./excerpt.ts";
import {
  type DiffTerminalOptions,
  footLines,
  headingLines,
  headLines,
  legendLines,
  reasonLines,
} from "./frame.ts";
import { type Item, itemsOf } from "./items.ts";
import { oneSide, unified } from "./marks.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import { type Entry, report, type Report } from "./report.ts";
import { tableLines } from "./table.ts";

/** What changed, by section, for a reader at a terminal. */
export function renderDiffTerminal(changes: ChangeSet, asked: DiffTerminalOptions): string {
  const options = { ...asked, evidence: changes.crossLanguage };
  const messages = messagesFor(options.ui);
  const facts = report(changes, options);
  const neighbours = neighboursOf(changes, options.context ?? 0);
  const body =
    options.sections === true
      ? tableLines(changes, facts, options, messages)
      : facts.entries.flatMap((entry) => [
          [],
          ...entryLines(entry, facts, neighbours(entry), options, messages),
        ]);
  const lines = [
    ...headLines(changes, facts, options, messages),
    ...(body.length === 0 || options.sections === true ? [] : legendLines(options, messages)),
    ...body,
    ...footLines(changes, facts, options, messages),
  ];
  return `${lines.map((line) => paintLine(line, options.paint)).join("\n")}\n`;
}

function entryLines(
  { row, changes, keys }: Entry,
  facts: Report,
  neighbours: Neighbours,
  options: DiffTerminalOptions,
  messages: Messages,
): readonly Line[] {
  const gutter = gutterOf(changes);
  const show = (items: readonly Item[], change: JudgedChange | null): readonly Line[] =>
    items.flatMap((item) =>
      rowsOf(item, options, gutter).flatMap((one) => rowLines(one, change, gutter, options)),
    );
  return [
    ...headingLines(row, facts, options, messages),
    ...changes.flatMap((change) => [
      ...show(neighbours.before(change), null),
      ...show(itemsOf(change, keys, facts, messages), change),
      ...reasonLines(change, gutter + INDENT, options, messages),
      ...show(neighbours.after(change), null),
    ]),
  ];
}

/** Beside the line number: the mark of a substantive change, the sign, and the spaces between. */
const INDENT = 5;

// Not by Math.max over them all: a rewritten document has more changes than a call takes arguments.
function gutterOf(changes: readonly JudgedChange[]): number {
  let most = 0;
  for (const { before, after } of changes) {
    for (const { line } of [...before, ...after]) most = Math.max(most, line ?? 0);
  }
  return Math.max(LEAST_GUTTER, String(most).length);
}

const LEAST_GUTTER = 4;

interface Row {
  readonly line: number | null;
  readonly sign: "~" | "+" | "-" | ">" | "<" | " ";
  readonly text: readonly Piece[];
}

function rowsOf(
  item: Item,
  { width, paint, context = 0 }: DiffTerminalOptions,
  gutter: number,
): readonly Row[] {
  switch (item.kind) {
    case "edited": {
      const label = labelPieces(item.label);
      if (item.rewritten) {
        return [
          { line: item.before, sign: "-", text: [...label, ...oneSide(item.segments, "before", paint)] },
          { line: item.after, sign: "+", text: [...label, ...oneSide(item.segments, "after", paint)] },
        ];
      }
      const shown = context > 0 ? item.segments : excerpt(item.segments, width - gutter - INDENT);
      return [{ line: item.after, sign: "~", text: [...label, ...unified(shown, paint)] }];
    }
    case "added":
    case "removed": {
      const style: Style = paint === null ? "plain" : item.kind;
      const sign = item.kind === "added" ? "+" : "-";
      return [
        { line: item.line, sign, text: [...labelPieces(item.label), piece(style, visible(item.text))] },
      ];
    }
    case "kept": {
      const sign = item.label === null ? " " : "~";
      const style = item.label === null ? "dim" : "plain";
      return [
        { line: item.line, sign, text: [...labelPieces(item.label), piece(style, visible(item.text))] },
      ];
    }
    case "arrived":
    case "left":
    case "note": {
      const sign = item.kind === "note" ? "~" : item.kind === "left" ? "<" : ">";
      const text = item.text === "" ? [] : [plain(`  ${visible(item.text)}`)];
      return [{ line: item.line, sign, text: [piece("moved", visible(item.words)), ...text] }];
    }
  }
  return item satisfies never;
}

function labelPieces(label: string | null): readonly Piece[] {
  return label === null ? [] : [piece("dim", `〔${visible(label)}〕 `)];
}

function rowLines(
  { line, sign, text }: Row,
  change: JudgedChange | null,
  gutter: number,
  { width }: DiffTerminalOptions,
): readonly Line[] {
  const mark = change?.verdict.materiality === "substantive" ? "!" : " ";
  const number = `${String(line ?? "").padStart(gutter)} `;
  const signStyle = sign === "+" ? "added" : sign === "-" ? "removed" : "dim";
  return hanging(
    [piece("substantive", mark), piece("dim", number), piece(signStyle, sign), plain("  ")],
    text,
    width,
  );
}
