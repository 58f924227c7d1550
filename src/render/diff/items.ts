import type { ChangeSide, JudgedChange } from "../../model.ts";
import { isTableLine, joinCells } from "../../text/cells.ts";
import type { Messages } from "../messages/messages.ts";
import { beginning } from "./excerpt.ts";
import { type Segment, segmentsOf, worthMarking } from "./marks.ts";
import { headingOf } from "./places.ts";
import type { Report } from "./report.ts";

/** One thing that a reader is shown of a change, whatever it is shown on. `label` names the place: a cell's headers, a link's words. */
export type Item =
  | {
      readonly kind: "edited";
      readonly before: number | null;
      readonly after: number | null;
      readonly label: string | null;
      readonly segments: readonly Segment[];
      /** So little is kept that the two are read better one after the other. */
      readonly rewritten: boolean;
    }
  | {
      readonly kind: "added" | "removed" | "kept";
      readonly line: number | null;
      readonly label: string | null;
      readonly text: string;
    }
  /** `arrived` and `left` are the two ends of a move; `words` say from or to where. */
  | {
      readonly kind: "arrived" | "left" | "note";
      readonly line: number | null;
      readonly words: string;
      readonly text: string;
    };

/** What is shown of one change under the section whose keys (`<1.2` before, `>1.3` after, empty for the preamble) are given. */
export function itemsOf(
  change: JudgedChange,
  at: ReadonlySet<string>,
  facts: Report,
  messages: Messages,
): readonly Item[] {
  const { before, after, unit, kind } = change;
  if (kind === "moved" || kind === "reordered") return movedItems(change, at, facts, messages);
  if (kind === "split" || kind === "merged") return [partedItem(change, messages)];
  if (unit === "section") return sectionItems(change, facts);
  if (kind === "renumbered" && unit === "heading") return [];
  const [from] = before;
  const [to] = after;
  // A row or column of a table is one thing to read.
  if (isTableLine(change)) return [lineItem(change)];
  const label = labelOf(change, to ?? from, messages);
  if (from === undefined) return after.map((side) => whole("added", side, label));
  if (to === undefined) return before.map((side) => whole("removed", side, label));
  return [editedItem(change, from, to, label)];
}

function editedItem(change: JudgedChange, from: ChangeSide, to: ChangeSide, label: string | null): Item {
  if (change.edits.length === 0) return { kind: "kept", line: to.line, label, text: to.text.trim() };
  const edits = worthMarking(from.text, to.text, change.edits);
  const segments = trimmed(segmentsOf(from.text, to.text, edits));
  return {
    kind: "edited",
    before: from.line,
    after: to.line,
    label,
    segments,
    rewritten: isRewritten(segments),
  };
}

// A cell is named by its headers, a link by its words.
function labelOf(change: JudgedChange, side: ChangeSide | undefined, messages: Messages): string | null {
  const [open, close] = messages.quote;
  const context = side?.context ?? null;
  if (change.unit === "link")
    return `${messages.linkTarget}${context === null ? "" : ` ${open}${context}${close}`}`;
  if (change.markupOnly) return messages.layers.markup;
  return context;
}

/** Where less than this part of the longer text is kept, a reader follows old and new one after the other more easily. */
const REWRITTEN = 0.35;
/** Shorter texts are taken in at a glance either way. */
const SHORT = 20;

/** Whether so little is kept that the two are read better one after the other. */
export function isRewritten(segments: readonly Segment[]): boolean {
  let kept = 0;
  let longer = 0;
  let replaced = false;
  for (const segment of segments) {
    const length =
      segment.kind === "kept" ? segment.text.length : Math.max(segment.before.length, segment.after.length);
    longer += length;
    if (segment.kind === "kept") kept += length;
    else replaced ||= segment.before !== "" && segment.after !== "";
  }
  return replaced && longer > SHORT && kept < longer * REWRITTEN;
}

// The white space at the ends of a sentence is no reading matter unless it is what changed.
function trimmed(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, index) => {
    if (segment.kind !== "kept") return segment;
    const start = index === 0 ? segment.text.trimStart() : segment.text;
    return { kind: "kept", text: index === segments.length - 1 ? start.trimEnd() : start };
  });
}

function lineItem({ before, after }: JudgedChange): Item {
  const cells = after.length > 0 ? after : before;
  const text = joinCells(cells.map((cell) => cell.text));
  return { kind: after.length > 0 ? "added" : "removed", line: cells[0]?.line ?? null, label: null, text };
}

function whole(kind: "added" | "removed", side: ChangeSide, label: string | null): Item {
  return { kind, line: side.line, label, text: side.text.trim() };
}

// The heading of a whole section stands above it already. The parts are blocks of the section, in their order.
function sectionItems({ before, after, section, kind }: JudgedChange, facts: Report): readonly Item[] {
  if (kind !== "added" && kind !== "removed") return [];
  const place =
    after.length > 0 ? facts.after.get(section.after ?? "") : facts.before.get(section.before ?? "");
  const blocks = place?.section.blocks ?? [];
  let at = 0;
  return [...before, ...after].flatMap((side) =>
    side.parts.slice(1).map((text) => {
      const found = blocks.slice(at, at + NEAR).findIndex((block) => block.text === text);
      at += found + 1;
      const line = found < 0 ? null : (blocks[at - 1]?.lines[0]?.line ?? null);
      return { kind, line, label: null, text: text.trim() };
    }),
  );
}

/** So many blocks of a section may have been told elsewhere (moved, say) between two that are told with it. */
const NEAR = 50;

function movedItems(
  change: JudgedChange,
  at: ReadonlySet<string>,
  facts: Report,
  messages: Messages,
): readonly Item[] {
  const { section, before, after, unit, kind, edits } = change;
  const from = section.before === null ? undefined : facts.before.get(section.before);
  const to = section.after === null ? undefined : facts.after.get(section.after);
  if (unit === "section") {
    const above = from?.above.at(-1);
    const words = above === undefined ? messages.reordered : messages.movedFrom(headingOf(above));
    return [{ kind: "note", line: null, words, text: "" }];
  }
  if (!at.has(section.after === null ? "" : `>${section.after}`)) {
    const words = messages.movedTo(to === undefined ? messages.preamble : headingOf(to.section));
    return before.map((side) => ({
      kind: "left",
      line: side.line,
      words,
      text: beginning(side.text, NAMED),
    }));
  }
  const words =
    kind === "reordered" || from?.section.id === to?.section.id
      ? messages.reordered
      : messages.movedFrom(from === undefined ? messages.preamble : headingOf(from.section));
  const arrived: readonly Item[] = after.map((side) => ({
    kind: "arrived",
    line: side.line,
    words,
    text: beginning(side.text, NAMED),
  }));
  const [old] = before;
  const [now] = after;
  if (edits.length === 0 || old === undefined || now === undefined) return arrived;
  return [...arrived, editedItem(change, old, now, null)];
}

/** Columns of its beginning by which a paragraph is named. */
const NAMED = 60;

function partedItem(change: JudgedChange, messages: Messages): Item {
  const text = `${change.before.map(nameOf).join(" ＋ ")} → ${change.after.map(nameOf).join(" ＋ ")}`;
  return { kind: "note", line: change.after[0]?.line ?? null, words: messages.kind[change.kind], text };
}

function nameOf({ parts, text }: ChangeSide): string {
  return beginning(parts[0] ?? text, NAMED / 2);
}
