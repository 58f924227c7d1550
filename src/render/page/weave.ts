import { afters, befores } from "../../sequence/links.ts";
import type { Block, Edit, JudgedChange, Span } from "../../model.ts";
import { joinWrapped } from "../../text/join.ts";
import { isRewritten } from "../diff/items.ts";
import { segmentsOf, worthMarking } from "../diff/marks.ts";
import { type Placed, type Places, toldOf } from "./places.ts";

/** A stretch of a block's text, and what became of it. `left` and `arrived` are the two ends of a move. */
export interface Run {
  readonly kind: "kept" | "removed" | "added" | "left" | "arrived";
  readonly block: Block;
  readonly span: Span;
  readonly change: JudgedChange | null;
}

/**
 * The texts of the blocks of `after`, each with what is gone from it where it stood: what was removed from `partners`, the blocks
 * that they were made of, stands before what is there in its place.
 */
export function weave(
  blocks: readonly Block[],
  partners: readonly Block[],
  places: Places,
): readonly (readonly Run[])[] {
  const pending = partners.flatMap((partner) => places.sentencesBefore.get(partner.id) ?? []);
  const position = new Map(pending.map((placed, index) => [placed.link, index]));
  const here = new Set(blocks.map(({ id }) => id));
  const partnerIds = new Set(partners.map(({ id }) => id));
  let flushed = 0;
  const flushTo = (end: number): readonly Run[] => {
    const gone: Run[] = [];
    for (; flushed < end; flushed += 1) {
      const placed = pending[flushed];
      const run = placed === undefined ? null : goneRun(placed, places, here);
      if (run !== null) gone.push(run);
    }
    return gone;
  };
  return blocks.map((block, index) => {
    const own = places.sentencesAfter.get(block.id) ?? [];
    const runs = own.flatMap((placed) => {
      const { link } = placed;
      const isHere = !isMoved(placed) && befores(link).some((old) => partnerIds.has(old.block.id));
      const gone = isHere ? flushTo(position.get(link) ?? flushed) : [];
      return [...gone, ...sentenceRuns(placed, "after", places)];
    });
    const rest = index === blocks.length - 1 ? flushTo(pending.length) : [];
    return [...(own.length === 0 ? [keptRun(block)] : runs), ...rest];
  });
}

/** The text of a block of `before` with the words marked that are gone from it. */
export function unweave(block: Block, places: Places): readonly Run[] {
  const own = places.sentencesBefore.get(block.id);
  if (own === undefined) return [keptRun(block)];
  return own.flatMap((placed) => sentenceRuns(placed, "before", places));
}

/** The whole of a block as one stretch. */
export function wholeRun(kind: Run["kind"], block: Block, change: JudgedChange | null): readonly Run[] {
  return [{ kind, block, span: [0, block.text.length], change }];
}

function keptRun(block: Block): Run {
  return { kind: "kept", block, span: [0, block.text.length], change: null };
}

function isMoved({ link }: Placed): boolean {
  return link.kind === "paired" && link.moved;
}

// A sentence that is no more, or stands in another block now.
function goneRun(placed: Placed, places: Places, here: ReadonlySet<string>): Run | null {
  const { sentence, link } = placed;
  const change = toldOf(places, "<", sentence)[0] ?? null;
  const { block, span } = sentence;
  if (link.kind === "removed") return { kind: "removed", block, span, change };
  const stays = afters(link).some((now) => here.has(now.block.id)) && !isMoved(placed);
  return stays ? null : { kind: "left", block, span, change };
}

function sentenceRuns(placed: Placed, side: "before" | "after", places: Places): readonly Run[] {
  const { sentence, link } = placed;
  const { block, span } = sentence;
  const changes = toldOf(places, side === "before" ? "<" : ">", sentence);
  const change = changes[0] ?? null;
  if (link.kind === "removed") return [{ kind: "removed", block, span, change }];
  if (link.kind === "added") return [{ kind: change === null ? "kept" : "added", block, span, change }];
  const move = isMoved(placed) ? (changes.find(({ kind }) => kind === "moved") ?? null) : null;
  const base: Pick<Run, "kind" | "change"> =
    move === null
      ? { kind: "kept", change: null }
      : { kind: side === "before" ? "left" : "arrived", change: move };
  const marking = changes.find(({ edits }) => edits.length > 0);
  if (marking === undefined) return [{ ...base, block, span }];
  return markedRuns(placed, marking, side, places, base);
}

/** The stretches of one sentence that a change leaves and takes or gives; of `after` with what was taken before what was given. */
function markedRuns(
  { sentence }: Placed,
  change: JudgedChange,
  side: "before" | "after",
  places: Places,
  base: Pick<Run, "kind" | "change">,
): readonly Run[] {
  const { block, span } = sentence;
  const [old, now] = [sidesOf(change, "before", places), sidesOf(change, "after", places)];
  const own = (side === "before" ? old : now).find(
    (part) => part.block.id === block.id && part.offset === span[0],
  );
  if (own === undefined) return [{ ...base, block, span }];
  const edits = editsRead(change, old, now);
  const runs: Run[] = [];
  let kept = span[0];
  for (const edit of edits) {
    const [from, to] = edit[side];
    const [start, end] = [Math.max(from, own.start), Math.min(to, own.start + own.length)];
    const touches = from <= own.start + own.length && to >= own.start && start <= end;
    // What was taken at the seam of two sentences is shown in the first of them.
    const isSeam = from === to && from === own.start && own.start > 0;
    if (!touches || isSeam) continue;
    const [localStart, localEnd] = [start - own.start + own.offset, end - own.start + own.offset];
    if (localStart > kept) runs.push({ ...base, block, span: [kept, localStart] });
    if (side === "after" && from >= own.start) {
      for (const part of old) {
        const taken = clip(edit.before, part);
        if (taken !== null) runs.push({ kind: "removed", block: part.block, span: taken, change });
      }
    }
    const kind = side === "before" ? "removed" : "added";
    if (localEnd > localStart) runs.push({ kind, block, span: [localStart, localEnd], change });
    kept = Math.max(kept, localEnd);
  }
  if (kept < span[1]) runs.push({ ...base, block, span: [kept, span[1]] });
  return runs;
}

// Where hardly a word is left of the sentence, the old one and the new one are read better one after the other.
function editsRead(change: JudgedChange, old: readonly Part[], now: readonly Part[]): readonly Edit[] {
  const [first, onlyOld] = [change.before[0], old.length === 1];
  const [then, onlyNow] = [change.after[0], now.length === 1];
  if (first === undefined || then === undefined || !onlyOld || !onlyNow) return change.edits;
  const edits = worthMarking(first.text, then.text, change.edits);
  if (!isRewritten(segmentsOf(first.text, then.text, edits))) return edits;
  return [{ before: [0, first.text.length], after: [0, then.text.length] }];
}

/** One side of a change within its block (`offset`) and within the sides joined (`start`). */
interface Part {
  readonly block: Block;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

function sidesOf(change: JudgedChange, side: "before" | "after", places: Places): readonly Part[] {
  const sentences = side === "before" ? places.sentencesBefore : places.sentencesAfter;
  const parts: Part[] = [];
  let joined = "";
  for (const { text, block, sentence } of change[side]) {
    joined = joinWrapped(joined, text);
    // The sentences of a block are all there, in their order.
    const found = sentences.get(block ?? "")?.[sentence ?? 0];
    if (found === undefined) continue;
    parts.push({
      block: found.sentence.block,
      offset: found.sentence.span[0],
      start: joined.length - text.length,
      length: text.length,
    });
  }
  return parts;
}

function clip([from, to]: Span, { offset, start, length }: Part): Span | null {
  const [first, last] = [Math.max(from, start), Math.min(to, start + length)];
  return first < last ? [first - start + offset, last - start + offset] : null;
}
