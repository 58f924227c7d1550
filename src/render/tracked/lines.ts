import type { Span } from "../../model.ts";
import type { Comments } from "./comments.ts";
import type { Line } from "./layout.ts";
import type { Links } from "./links.ts";
import type { Passage, PassageOf } from "./passage.ts";
import { type EditsOf, piecesOf } from "./pieces.ts";
import type { Fate, Pen } from "./pen.ts";
import { keptRuns, trackedRuns } from "./runs.ts";
import { type Segment, type SentenceLinks, segmentsOf } from "./segments.ts";
import type { Unit } from "./units.ts";

/** What writing a paragraph needs. */
export interface Writing {
  readonly pen: Pen;
  readonly links: Links;
  readonly comments: Comments;
  readonly sentences: SentenceLinks;
  readonly editsOf: EditsOf;
  readonly passageOf: PassageOf;
  /** The inside of a unit's `w:pPr`. */
  readonly lookOf: (unit: Unit) => string;
  /** The name of the move by which a sentence left its paragraph for another one; null where it did not. */
  readonly moveOf: (segment: Segment) => string | null;
}

/** Paragraphs that stayed, word by word; those that were split or merged by what became of the ends between them. */
export function keptLines(
  before: readonly Unit[],
  after: readonly Unit[],
  writing: Writing,
): readonly Line[] {
  const [old, now] = [writing.passageOf("before", before), writing.passageOf("after", after)];
  const writer = createLines(old, now, writing);
  for (const segment of segmentsOf(old, now, writing.sentences)) {
    writer.around(segment, () => {
      const move = writing.moveOf(segment);
      if (move !== null) return writer.moved(segment, move);
      for (const piece of piecesOf(segment, old, now, writing.editsOf)) {
        if (piece.kind === "kept") writer.keep(piece.before, piece.after);
        else if (piece.kind === "removed") writer.track("before", piece.before, "w:del");
        else writer.track("after", piece.after, "w:ins");
      }
    });
  }
  return writer.finish();
}

/** A paragraph that came or went. */
export function loneLine(unit: Unit, side: "before" | "after", writing: Writing): Line {
  const old = writing.passageOf("before", side === "before" ? [unit] : []);
  const now = writing.passageOf("after", side === "after" ? [unit] : []);
  const fate: Fate = side === "before" ? "w:del" : "w:ins";
  const writer = createLines(old, now, writing, { side, fate });
  for (const segment of segmentsOf(old, now, writing.sentences)) {
    writer.around(segment, () => {
      const move = writing.moveOf(segment);
      if (move === null) writer.track(side, segment[side], fate);
      else writer.moved(segment, move);
    });
  }
  return { ...lastOf(writer.finish()), fate };
}

/** One side of a paragraph that moved: what it says in both places is the move, the rest came or went. */
export function movedLine(before: Unit, after: Unit, side: "before" | "after", writing: Writing): Line {
  const [old, now] = [writing.passageOf("before", [before]), writing.passageOf("after", [after])];
  const fate: Fate = side === "before" ? "w:moveFrom" : "w:moveTo";
  const writer = createLines(old, now, writing, { side, fate });
  for (const segment of segmentsOf(old, now, writing.sentences)) {
    writer.around(segment, () => {
      for (const piece of piecesOf(segment, old, now, writing.editsOf)) {
        if (piece.kind === "kept") writer.track(side, piece[side], fate);
        else if (piece.kind === "removed" && side === "before") writer.track(side, piece.before, "w:del");
        else if (piece.kind === "added" && side === "after") writer.track(side, piece.after, "w:ins");
      }
    });
  }
  const look = writing.lookOf(side === "before" ? before : after);
  return { ...lastOf(writer.finish()), fate, before: look, after: look };
}

interface LineWriter {
  /** Writes a segment between the marks of the comments on it. */
  readonly around: (segment: Segment, write: () => void) => void;
  readonly keep: (before: Span, after: Span) => void;
  readonly track: (side: "before" | "after", span: Span, fate: Fate) => void;
  readonly moved: (segment: Segment, move: string) => void;
  readonly finish: () => readonly Line[];
}

/** `whole`: where the paragraph is of one version alone and all of it shares one fate. */
function createLines(
  before: Passage,
  after: Passage,
  writing: Writing,
  whole: { readonly side: "before" | "after"; readonly fate: Fate } | null = null,
): LineWriter {
  const { pen, links, comments, lookOf } = writing;
  const lines: Line[] = [];
  let content = "";
  const place = { before: 0, after: 0 };

  /** The ends of paragraphs within a span: where the text is cut. The last end of a passage stays open. */
  function cutAtEnds(side: "before" | "after", [from, to]: Span, write: (span: Span) => void): void {
    const passage = side === "before" ? before : after;
    let at = from;
    for (; place[side] < passage.ends.length - 1; place[side]++) {
      const end = passage.ends[place[side]] ?? to;
      if (end > to) break;
      if (end > at) write([at, end]);
      at = end;
      closeLine(side);
    }
    if (to > at) write([at, to]);
  }

  function closeLine(side: "before" | "after"): void {
    const unit = (side === "before" ? before : after).units[place[side]];
    const look = unit === undefined ? "" : lookOf(unit);
    const fate: Fate = side === "before" ? "w:del" : "w:ins";
    lines.push({ kind: "paragraph", content, fate, before: look, after: look, behind: "" });
    content = "";
  }

  function track(side: "before" | "after", span: Span, fate: Fate): void {
    const passage = side === "before" ? before : after;
    cutAtEnds(side, span, (cut) => {
      content += trackedRuns(passage, cut, fate, pen, links);
    });
  }

  return {
    around: ({ keys }, write) => {
      const told = [
        ...(whole?.side === "after" ? [] : keys.before.flatMap((key) => comments.on("before", key))),
        ...(whole?.side === "before" ? [] : keys.after.flatMap((key) => comments.on("after", key))),
      ];
      content += told.map(({ start }) => start).join("");
      write();
      // What stands in a paragraph that comes or goes does so with it.
      content += told
        .map(({ end, sign }) => end + (whole === null ? sign : pen.track(whole.fate, sign)))
        .join("");
    },
    keep: ([x, toX], [y, toY]) => {
      // Only one side of a passage has more than one paragraph.
      const side = after.units.length > 1 ? "after" : "before";
      cutAtEnds(side, side === "after" ? [y, toY] : [x, toX], ([from, to]) => {
        const shift = side === "after" ? from - y : from - x;
        content += keptRuns(before, after, [x + shift, x + shift + to - from], y + shift, pen, links);
      });
    },
    track,
    moved: (segment, move) => {
      const side = segment.keys.before.length > 0 ? "before" : "after";
      const fate = side === "before" ? "w:moveFrom" : "w:moveTo";
      const range = pen.moveRange(fate, move);
      content += range.start;
      track(side, segment[side], fate);
      content += range.end;
    },
    finish: () => {
      const [old, now] = [before.units.at(-1), after.units.at(-1)];
      const [was, is] = [old ?? now, now ?? old].map((unit) => (unit === undefined ? "" : lookOf(unit)));
      return [
        ...lines,
        { kind: "paragraph", content, fate: null, before: was ?? "", after: is ?? "", behind: "" },
      ];
    },
  };
}

function lastOf(lines: readonly Line[]): Line {
  return lines.at(-1) ?? { kind: "paragraph", content: "", fate: null, before: "", after: "", behind: "" };
}
