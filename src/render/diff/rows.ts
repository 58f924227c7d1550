import type { ChangeSide, JudgedChange } from "../../model.ts";
import type { Messages } from "../messages/messages.ts";
import { type Paint, type Piece, type Style, piece, plain } from "../styled.ts";
import { visible } from "../visible.ts";
import { beginning, excerpt } from "./excerpt.ts";
import { oneSide, type Segment, segmentsOf, unified } from "./marks.ts";
import { headingOf, type Place } from "./places.ts";

/** One entry of the view: the line of the input, a sign of what it is, and the text. */
export interface Row {
  readonly line: number | null;
  readonly sign: "~" | "+" | "-" | ">" | "<" | " ";
  readonly text: readonly Piece[];
}

export interface RowOptions {
  readonly width: number;
  readonly paint: Paint | null;
  readonly messages: Messages;
  readonly before: ReadonlyMap<string, Place>;
  readonly after: ReadonlyMap<string, Place>;
  /** Long sentences are shown whole. */
  readonly whole: boolean;
}

/** What a reader sees of one change. `at` are the sections that it is shown under. */
export function rowsOf(change: JudgedChange, at: ReadonlySet<string>, options: RowOptions): readonly Row[] {
  const { before, after, unit } = change;
  if (change.kind === "moved" || change.kind === "reordered") return movedRows(change, at, options);
  if (change.kind === "split" || change.kind === "merged") return splitRows(change, options);
  if (unit === "section") return sectionRows(change, options);
  if (change.kind === "renumbered" && unit === "heading") return [];
  const [from] = before;
  const [to] = after;
  if (from === undefined) return after.map((side) => wholeRow("+", side, options));
  if (to === undefined) return before.map((side) => wholeRow("-", side, options));
  return editedRows(change, from, to, options);
}

function editedRows(
  change: JudgedChange,
  from: ChangeSide,
  to: ChangeSide,
  options: RowOptions,
): readonly Row[] {
  const label = contextOf(change, to, options);
  if (change.edits.length === 0) {
    return [{ line: to.line, sign: "~", text: [...label, plain(visible(to.text.trim()))] }];
  }
  const segments = trimmed(segmentsOf(from.text, to.text, change.edits));
  if (isRewritten(segments)) {
    return [
      { line: from.line, sign: "-", text: [...label, ...oneSide(segments, "before", options.paint)] },
      { line: to.line, sign: "+", text: [...label, ...oneSide(segments, "after", options.paint)] },
    ];
  }
  const shown = options.whole ? segments : excerpt(segments, options.width);
  return [{ line: to.line, sign: "~", text: [...label, ...unified(shown, options.paint)] }];
}

// A cell is named by its headers, a link by its words.
function contextOf(change: JudgedChange, side: ChangeSide, { messages }: RowOptions): readonly Piece[] {
  const [open, close] = messages.quote;
  if (change.unit === "link") {
    const words = side.context === null ? "" : `${open}${visible(side.context)}${close}`;
    return [piece("dim", `${messages.linkTarget} ${words}${words === "" ? "" : " "}`)];
  }
  if (change.markupOnly) return [piece("dim", `${messages.layers.markup}${messages.colon}`)];
  return side.context === null ? [] : [piece("dim", `〔${visible(side.context)}〕 `)];
}

/** Where less than this part of both texts is kept, the two are read better one after the other. */
const REWRITTEN = 0.35;

function isRewritten(segments: readonly Segment[]): boolean {
  let kept = 0;
  let longer = 0;
  let replaced = 0;
  for (const segment of segments) {
    const length =
      segment.kind === "kept" ? segment.text.length : Math.max(segment.before.length, segment.after.length);
    if (segment.kind === "kept") kept += length;
    else if (segment.before !== "" && segment.after !== "") replaced += 1;
    longer += length;
  }
  return replaced > 0 && longer > 20 && kept < longer * REWRITTEN;
}

// The white space at the end of a sentence is no reading matter unless it is what changed.
function trimmed(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) => {
    if (segment.kind !== "kept") return segment;
    const start = index === 0 ? segment.text.trimStart() : segment.text;
    return { kind: "kept", text: index === segments.length - 1 ? start.trimEnd() : start };
  });
}

function wholeRow(sign: "+" | "-", side: ChangeSide, options: RowOptions): Row {
  const style: Style = sign === "+" ? "added" : "removed";
  const context = side.context === null ? [] : [piece("dim", `〔${visible(side.context)}〕 `)];
  return { line: side.line, sign, text: [...context, styled(style, side.text, options)] };
}

function styled(style: Style, text: string, { paint }: RowOptions): Piece {
  const shown = visible(text.trim());
  return paint === null ? plain(shown) : piece(style, shown);
}

function sectionRows({ before, after, section, kind }: JudgedChange, options: RowOptions): readonly Row[] {
  if (kind === "renumbered" || kind === "renamed") return [];
  const [sign, sides, style]: readonly ["+" | "-", readonly ChangeSide[], Style] =
    after.length > 0 ? ["+", after, "added"] : ["-", before, "removed"];
  const place =
    after.length > 0 ? options.after.get(section.after ?? "") : options.before.get(section.before ?? "");
  const blocks = place?.section.blocks ?? [];
  return sides.flatMap((side) => {
    const texts = side.parts.length > 1 ? side.parts.slice(1) : [];
    return texts.map((text, index) => {
      const line = blocks[index]?.text === text ? (blocks[index]?.lines[0]?.line ?? null) : null;
      return { line, sign, text: [styled(style, text, options)] };
    });
  });
}

function movedRows(change: JudgedChange, at: ReadonlySet<string>, options: RowOptions): readonly Row[] {
  const { messages, width } = options;
  const { section, before, after, unit, kind, edits } = change;
  const from = options.before.get(section.before ?? "");
  const to = options.after.get(section.after ?? "");
  if (unit === "section") {
    const above = from?.above.at(-1);
    const words = above === undefined ? messages.kind.moved : messages.movedFrom(headingOf(above));
    return [{ line: null, sign: ">", text: [piece("moved", visible(words))] }];
  }
  const arrived = section.after === null ? at.has("") : at.has(`>${section.after}`);
  if (!arrived) {
    const words = messages.movedTo(to === undefined ? messages.preamble : headingOf(to.section));
    return before.map((side) => ({ line: side.line, sign: "<", text: named(words, side, messages, width) }));
  }
  const words =
    kind === "reordered" || section.before === section.after
      ? messages.reordered
      : messages.movedFrom(from === undefined ? messages.preamble : headingOf(from.section));
  const [old] = before;
  const [now] = after;
  const rows: Row[] = after.map((side) => ({
    line: side.line,
    sign: ">",
    text: named(words, side, messages, width),
  }));
  if (edits.length > 0 && old !== undefined && now !== undefined)
    rows.push(...editedRows(change, old, now, options));
  return rows;
}

function named(words: string, side: ChangeSide, { colon }: Messages, width: number): readonly Piece[] {
  return [piece("moved", visible(words)), plain(`${colon}${visible(beginning(side.text, width))}`)];
}

function splitRows(change: JudgedChange, options: RowOptions): readonly Row[] {
  const { messages, width } = options;
  const name = (side: ChangeSide): string =>
    visible(beginning(side.parts[0] ?? side.text, Math.max(20, width / 2)));
  const [from, to] = [change.before.map(name).join(" ＋ "), change.after.map(name).join(" ＋ ")];
  const line = change.after[0]?.line ?? null;
  const words: Row = {
    line,
    sign: "~",
    text: [piece("moved", `${messages.kind[change.kind]}${messages.colon}`), plain(`${from} → ${to}`)],
  };
  return [words];
}
