import { append } from "../../sequence/append.ts";
import { afters, befores } from "../../sequence/links.ts";
import { invariant } from "../../errors.ts";
import type { ChangeSet, Edit, JudgedChange, Sentence, Span } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { wrapJoint } from "../../text/join.ts";

/** The stretches of each block of one side that the other side words otherwise, by block id, in order. */
export type Wording = ReadonlyMap<string, readonly Span[]>;

export interface Wordings {
  readonly before: Wording;
  readonly after: Wording;
}

/**
 * What is to be marked in the blocks of both sides. Every pair of sentences is asked for itself, and what no change tells
 * word by word (a number that followed another order, say) is found here.
 */
export function wordingsOf({ alignment, changes, crossLanguage }: ChangeSet): Wordings {
  const edits = editsBySentences(changes);
  const before = new Map<string, Span[]>();
  const after = new Map<string, Span[]>();
  for (const link of alignment.sentences) {
    const [old, now] = [befores(link), afters(link)];
    const isMoved = link.kind === "paired" && link.moved;
    const found = isMoved ? null : editsOf(old, now, edits, crossLanguage);
    if (found === null) {
      for (const sentence of old) mark(before, sentence, [0, lengthOf(sentence)]);
      for (const sentence of now) mark(after, sentence, [0, lengthOf(sentence)]);
      continue;
    }
    for (const edit of found) {
      markJoined(before, old, edit.before);
      markJoined(after, now, edit.after);
    }
  }
  for (const spans of [...before.values(), ...after.values()]) spans.sort((one, other) => one[0] - other[0]);
  return { before, after };
}

/** Null where nothing is the same, so far as anyone can tell. */
function editsOf(
  before: readonly Sentence[],
  after: readonly Sentence[],
  known: ReadonlyMap<string, readonly Edit[]>,
  crossLanguage: boolean,
): readonly Edit[] | null {
  const [old] = before;
  const [now] = after;
  if (old === undefined || now === undefined) return null;
  const told = known.get(keyOf(before.map(placeOf), after.map(placeOf)));
  if (told !== undefined) return told;
  // What is merely translated is not another text.
  if (crossLanguage) return [];
  if (before.length > 1 || after.length > 1) return null;
  const [x, y] = [textOf(old), textOf(now)];
  if (x === y) return [];
  const [labelX, labelY] = [enumeratorLength(x), enumeratorLength(y)];
  if (x.slice(labelX) === y.slice(labelY)) return [{ before: [0, labelX], after: [0, labelY] }];
  return null;
}

function editsBySentences(changes: readonly JudgedChange[]): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, readonly Edit[]>();
  for (const change of changes) {
    if (change.edits.length === 0 || change.unit === "link") continue;
    const sides = [change.before, change.after].map((all) =>
      all.map(({ block, sentence }) => `${block}:${sentence}`),
    );
    edits.set(keyOf(sides[0] ?? [], sides[1] ?? []), change.edits);
  }
  return edits;
}

function keyOf(before: readonly string[], after: readonly string[]): string {
  return `${before.join("+")}>${after.join("+")}`;
}

function placeOf({ block, index }: Sentence): string {
  return `${block.id}:${index}`;
}

function textOf({ block, span }: Sentence): string {
  return block.text.slice(...span).trimEnd();
}

function lengthOf(sentence: Sentence): number {
  return textOf(sentence).length;
}

/** The edits of a split or a merge count through the sentences joined as one text. */
function markJoined(marks: Map<string, Span[]>, sentences: readonly Sentence[], [from, to]: Span): void {
  if (sentences.length === 1 && sentences[0] !== undefined) return mark(marks, sentences[0], [from, to]);
  let start = 0;
  let joined = "";
  for (const sentence of sentences) {
    const text = textOf(sentence);
    start += joined === "" ? 0 : wrapJoint(joined, text).length;
    joined = text === "" ? joined : text;
    const end = start + text.length;
    const clipped: Span = [Math.max(from, start) - start, Math.min(to, end) - start];
    if (clipped[0] < clipped[1]) mark(marks, sentence, clipped);
    start = end;
  }
}

function mark(marks: Map<string, Span[]>, { block, span }: Sentence, [from, to]: Span): void {
  const shifted: Span = [span[0] + from, Math.min(span[0] + to, block.text.length)];
  invariant(shifted[0] <= shifted[1], `a mark of ${block.id} ends before it begins`);
  if (shifted[0] === shifted[1]) return;
  append(marks, block.id, shifted);
}
