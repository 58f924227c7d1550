import { step } from "./double-array.ts";
import { GROUPED, INVOKED, type JapaneseLexicon } from "./japanese-lexicon.ts";

/** The cheapest path from `start` to `stop` behind a word of `context`: end and context of each word, the last first. */
export type Lattice = (text: string, start: number, stop: number, context: number) => readonly number[];

/** The context before the first and behind the last word. */
export const BOUNDARY = 0;
/** The most units at once, so that memory stays small. No clause of the real texts comes near it. */
export const WINDOW = 4096;
/** A word that no dictionary knows ends here at the latest. */
export const LONGEST_GUESS = 1024;

/** Searches lattices of the lexicon's words, one after another in the same memory. */
export function createLattice(lexicon: JapaneseLexicon): Lattice {
  const { base, check, firstReading, readingContext, readingCost, connectionCost } = lexicon;
  const { characterClass, classOptions, firstUnknown, unknownContext, unknownCost } = lexicon;
  const contexts = Math.round(Math.sqrt(connectionCost.length));
  const defaultClass = characterClass[0xd800] ?? 0;
  // By place in the window: the first and the last node that ends there, in the order in which they were found,
  // since of two equal paths kuromoji keeps the first.
  const firstEnding = new Int32Array(WINDOW + 1);
  const lastEnding = new Int32Array(WINDOW + 1);
  let nodes = createNodes(NODES_AT_FIRST);
  let count = 0;

  const append = (begin: number, end: number, context: number, cost: number): void => {
    if (count === nodes.capacity) nodes = grown(nodes);
    const { start, total, previous, next } = nodes;
    const row = context * contexts;
    let best = Infinity;
    let bestNode = -1;
    for (let node = firstEnding[begin] ?? -1; node >= 0; node = next[node] ?? -1) {
      const sum = (total[node] ?? 0) + (connectionCost[row + (nodes.context[node] ?? 0)] ?? 0);
      if (sum < best) {
        best = sum;
        bestNode = node;
      }
    }
    start[count] = begin;
    nodes.context[count] = context;
    total[count] = best + cost;
    previous[count] = bestNode;
    next[count] = -1;
    if ((firstEnding[end] ?? -1) < 0) firstEnding[end] = count;
    else next[lastEnding[end] ?? 0] = count;
    lastEnding[end] = count;
    count += 1;
  };

  /** Appends every dictionary word that begins at `from`; whether there was one. */
  const appendKnown = (text: string, from: number, stop: number, origin: number): boolean => {
    let found = false;
    let state = 0;
    for (let at = from; at < stop; at += 1) {
      state = step(base, check, state, text.charCodeAt(at));
      if (state < 0) break;
      const leaf = base[state] ?? -1;
      if (leaf < 0 || check[leaf] !== state) continue;
      const value = -(base[leaf] ?? 0) - 1;
      if (value < 0) continue;
      found = true;
      const last = firstReading[value + 1] ?? 0;
      for (let reading = firstReading[value] ?? 0; reading < last; reading += 1) {
        append(from - origin, at + 1 - origin, readingContext[reading] ?? 0, readingCost[reading] ?? 0);
      }
    }
    return found;
  };

  return (text, start, stop, context) => {
    firstEnding.fill(-1, 0, stop - start + 1);
    firstEnding[0] = 0;
    lastEnding[0] = 0;
    nodes.context[0] = context;
    nodes.total[0] = 0;
    nodes.previous[0] = -1;
    nodes.next[0] = -1;
    count = 1;
    let runEnd = start;
    for (let at = start; at < stop;) {
      const isSurrogate = (text.charCodeAt(at) & 0xf800) === 0xd800;
      const width = isPairAt(text, at) && at + 1 < stop ? 2 : 1;
      const kind = isSurrogate ? defaultClass : (characterClass[text.charCodeAt(at)] ?? 0);
      if ((firstEnding[at - start] ?? -1) >= 0) {
        const known = !isSurrogate && appendKnown(text, at, stop, start);
        const options = classOptions[kind] ?? 0;
        if (!known || (options & INVOKED) !== 0) {
          let end = at + width;
          if ((options & GROUPED) !== 0) {
            if (runEnd <= at) runEnd = endOfClass(text, end, stop, kind);
            end = Math.max(end, Math.min(runEnd, withoutHalfPair(text, at + LONGEST_GUESS)));
          }
          const last = firstUnknown[kind + 1] ?? 0;
          for (let guess = firstUnknown[kind] ?? 0; guess < last; guess += 1) {
            append(at - start, end - start, unknownContext[guess] ?? 0, unknownCost[guess] ?? 0);
          }
        }
      }
      at += width;
    }
    append(stop - start, stop - start, BOUNDARY, 0);
    const path: number[] = [];
    let end = stop;
    for (let node = nodes.previous[count - 1] ?? 0; node > 0; node = nodes.previous[node] ?? 0) {
      path.push(end, nodes.context[node] ?? 0);
      end = start + (nodes.start[node] ?? 0);
    }
    return path;
  };

  function endOfClass(text: string, from: number, stop: number, kind: number): number {
    let at = from;
    while (at < stop) {
      const unit = text.charCodeAt(at);
      const other = (unit & 0xf800) === 0xd800 ? defaultClass : characterClass[unit];
      if (other !== kind) break;
      at += 1;
    }
    return at;
  }
}

/** The offset, or the one before it where it would part a surrogate pair. */
export function withoutHalfPair(text: string, offset: number): number {
  return isPairAt(text, offset - 1) ? offset - 1 : offset;
}

function isPairAt(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00;
}

/** The words of a lattice: where each starts, its context, the cost of the best path to its end, and what is before it. */
interface Nodes {
  readonly capacity: number;
  readonly start: Int32Array;
  readonly context: Int32Array;
  readonly total: Int32Array;
  readonly previous: Int32Array;
  /** The node found next that ends at the same place. */
  readonly next: Int32Array;
}

/** Ordinary clauses have under a thousand. */
const NODES_AT_FIRST = 4096;

function createNodes(capacity: number): Nodes {
  return {
    capacity,
    start: new Int32Array(capacity),
    context: new Int32Array(capacity),
    total: new Int32Array(capacity),
    previous: new Int32Array(capacity),
    next: new Int32Array(capacity),
  };
}

function grown(nodes: Nodes): Nodes {
  const larger = createNodes(2 * nodes.capacity);
  larger.start.set(nodes.start);
  larger.context.set(nodes.context);
  larger.total.set(nodes.total);
  larger.previous.set(nodes.previous);
  larger.next.set(nodes.next);
  return larger;
}
