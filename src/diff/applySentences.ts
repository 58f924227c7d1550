import type { Block, Change, ChangeSide, Segmented } from "../model.ts";
import { append } from "../sequence/append.ts";

/** The changes of sentences by the blocks that they touch. */
export interface SentenceIndex {
  readonly before: ReadonlyMap<string, readonly Change[]>;
  readonly after: ReadonlyMap<string, readonly Change[]>;
}

export function indexSentences(changes: readonly Change[]): SentenceIndex {
  const before = new Map<string, Change[]>();
  const after = new Map<string, Change[]>();
  for (const change of changes) {
    if (!tellsSentences(change)) continue;
    for (const block of new Set(change.before.map(({ block }) => block))) note(before, block, change);
    for (const block of new Set(change.after.map(({ block }) => block))) note(after, block, change);
  }
  return { before, after };
}

/**
 * The text that a block of `before` has as the block `target` of `after`: sentences that a change names stand where
 * it says, the others flow in their order into the places between.
 */
export function rebuildBlock(before: Segmented, block: Block, target: string, index: SentenceIndex): string {
  const own = new Map(
    (before.sentences.get(block.id) ?? []).map(({ index, span }) => [index, block.text.slice(...span)]),
  );
  const flowing = new Map(own);
  const gone = new Set<number>();
  const fixed = new Map<number, string>();
  for (const change of index.before.get(block.id) ?? []) {
    const [now] = change.after;
    for (const side of change.before) {
      const place = side.sentence ?? -1;
      const text = own.get(place);
      if (side.block !== block.id || text === undefined) continue;
      if (now !== undefined && isReplacement(change) && now.block === target) {
        flowing.set(place, now.text + spaceLeft(text, side, now));
      } else if (!isReplacement(change)) gone.add(place);
    }
  }
  for (const change of index.after.get(target) ?? []) {
    if (isReplacement(change)) continue;
    for (const side of change.after) if (side.block === target) fixed.set(side.sentence ?? -1, side.text);
  }
  const flow = [...flowing].flatMap(([place, text]) => (gone.has(place) ? [] : [text]));
  const count = flow.length + fixed.size;
  const sentences: string[] = [];
  for (let place = 0; place < count; place++) sentences.push(fixed.get(place) ?? flow.shift() ?? "");
  const spaces = [...own.values()].slice(0, -1).map((text) => text.slice(text.trimEnd().length));
  return joinSentences(sentences, spaces);
}

function note(index: Map<string, Change[]>, block: string | null, change: Change): void {
  if (block === null) return;
  append(index, block, change);
}

function isReplacement({ kind, before, after }: Change): boolean {
  return before.length === 1 && after.length === 1 && kind !== "moved";
}

/** Whether a sentence moved into a block of its own, or a block became a sentence of another. */
export function isMixed({ kind, unit, before, after }: Change): boolean {
  const [old] = before;
  const [now] = after;
  if (kind !== "moved" || unit !== "sentence" || old === undefined || now === undefined) return false;
  return (old.sentence === null) !== (now.sentence === null);
}

function tellsSentences(change: Change): boolean {
  const [side]: readonly ChangeSide[] = [...change.after, ...change.before];
  if (side === undefined || change.markupOnly || change.unit === "link") return false;
  if (isMixed(change)) return true;
  if (side.sentence === null) return false;
  // Two dates in sentences that are not the same one changed nothing by themselves.
  return (
    change.kind !== "metadata" || change.before.length + change.after.length === 1 || change.edits.length > 0
  );
}

/** The space behind a replaced sentence stays, unless the change tells it. */
function spaceLeft(own: string, old: ChangeSide, now: ChangeSide): string {
  return old.text === old.text.trimEnd() && now.text === now.text.trimEnd() ? own.slice(old.text.length) : "";
}

/** Sentences that meet anew are parted as the others of their block are, else by a space after Latin script. */
function joinSentences(sentences: readonly string[], spaces: readonly string[]): string {
  const usual = mostFrequent(spaces);
  let text = "";
  for (const sentence of sentences) {
    if (text !== "" && !/\s$/.test(text)) text += usual ?? (/[.!?:;)"’”\w]$/.test(text) ? " " : "");
    text += sentence;
  }
  return text.trimEnd();
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
}
