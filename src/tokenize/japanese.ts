import { GROUPED, INVOKED, type JapaneseLexicon } from "./japanese-lexicon.ts";

/** The morphemes of a text in order; joined they are the text. */
export interface Morphemes {
  readonly ends: readonly number[];
  /** What each is to its neighbours: an index into the lexicon's `partOfSpeech`. */
  readonly contexts: readonly number[];
}

export type CutMorphemes = (text: string) => Morphemes;

/**
 * Cuts a Japanese text as kuromoji 0.1.2 does, by the cheapest path through the lattice of its dictionary's words
 * (Viterbi), in time and memory linear in the text, and without its losses: every UTF-16 unit is in one morpheme.
 * Like kuromoji it starts afresh behind each 、 and 。; beyond `WINDOW` units without one it cuts in windows.
 */
export function createMorphemeCutter(lexicon: JapaneseLexicon): CutMorphemes {
  const lattice = createLattice(lexicon);
  return (text) => {
    const ends: number[] = [];
    const contexts: number[] = [];
    let start = 0;
    while (start < text.length) {
      const end = endOfClause(text, start);
      let context = BOUNDARY;
      while (start < end) {
        const stop = end - start <= WINDOW ? end : withoutHalfPair(text, start + WINDOW);
        const path = lattice(text, start, stop, context);
        // The last words of a window that ends amid a clause would be cut for want of what follows: cut them anew.
        const sure = stop === end ? end : stop - WINDOW_MARGIN;
        for (let index = path.length - 1; index >= 1 && start < sure; index -= 2) {
          start = path[index - 1] ?? stop;
          context = path[index] ?? BOUNDARY;
          ends.push(start);
          contexts.push(context);
        }
      }
    }
    return { ends, contexts };
  };
}

/** The context before the first and behind the last word. */
const BOUNDARY = 0;
/** No clause of the real texts is longer than 400 units; the memory of a window stays under a megabyte. */
const WINDOW = 4096;
/** Paths of IPADIC lattices meet again within a few words; 1,024 is far beyond, and the length of a guessed word. */
const WINDOW_MARGIN = 1024;
const LONGEST_GUESS = 1024;

function endOfClause(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3001 || unit === 0x3002) return at + 1;
  }
  return text.length;
}

function withoutHalfPair(text: string, offset: number): number {
  return isPairAt(text, offset - 1) ? offset - 1 : offset;
}

/** Best path from `start` to `stop`: end and context of each word, the last word first (context before end reversed). */
type Lattice = (text: string, start: number, stop: number, context: number) => readonly number[];

function createLattice(lexicon: JapaneseLexicon): Lattice {
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

/** The state of the double array behind the UTF-8 bytes of one unit; -1 where no word goes on so. */
function step(base: Int32Array, check: Int32Array, state: number, unit: number): number {
  if (unit === 0 || (unit & 0xf800) === 0xd800) return -1;
  if (unit < 0x80) return follow(base, check, state, unit);
  if (unit < 0x800) {
    const middle = follow(base, check, state, 0xc0 | (unit >> 6));
    return middle < 0 ? -1 : follow(base, check, middle, 0x80 | (unit & 0x3f));
  }
  const first = follow(base, check, state, 0xe0 | (unit >> 12));
  if (first < 0) return -1;
  const second = follow(base, check, first, 0x80 | ((unit >> 6) & 0x3f));
  return second < 0 ? -1 : follow(base, check, second, 0x80 | (unit & 0x3f));
}

function follow(base: Int32Array, check: Int32Array, state: number, byte: number): number {
  const next = (base[state] ?? 0) + byte;
  return check[next] === state ? next : -1;
}

function isPairAt(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00;
}
