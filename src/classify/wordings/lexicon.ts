import { lazily } from "../../text/lazily.ts";
import { type Bracketing, readBracketing } from "./bracketing.ts";
import { type Context, readContext } from "./context.ts";

/** What may stand for what in a sentence whose rest is the same. */
export interface WordingTable {
  /** The wordings that may begin at a place of a text, the longest first; read when they are first asked for, since a change meets few of them. */
  readonly beginningAt: (text: string, at: number) => readonly Entries<Group>[];
  /** The turns of which a form may stand in a text, in the order of the lexicon; most of the thousands need not be looked for. */
  readonly bracketingsIn: (text: string) => readonly Bracketing[];
  /** As far beside a difference, in characters, as a wording may reach that has it within. */
  readonly reach: number;
}

/** What stands under one beginning. */
export interface Entries<Entry> {
  /** How long the texts are, the longest first. */
  readonly lengths: readonly number[];
  /** What stands behind a text: of a wording, the groups that it is of; it may have several senses. */
  readonly of: (text: string) => readonly Entry[];
}

/** Wordings of one sense, each of which may stand for every other where the context holds. */
export interface Group {
  readonly context: Context;
  /** Whether no word at all may stand there too. */
  readonly droppable: boolean;
}

type Units = Uint16Array<ArrayBuffer>;
type Places = Int32Array<ArrayBuffer>;

/**
 * The wordings of one language as they are packed: a text in UTF-16 units, and where its lines and blocks begin, with the end behind the last. `contexts` has
 * lines that `readContext` reads. `turns` has turns of phrase that bracket something, a group a line, parted by `|` behind the line of their context:
 * `3:対①|①対`. `hints` has stretches, one of which stands wherever a form does, each with the lines of those turns behind a tab each. `words` has
 * wordings, each with its groups behind a tab each: a number for each group, the line of its context, and a colon where no word at all may stand there
 * too (`講じ	12:0	44:3:`). Hints and words are in blocks of one beginning of as many units as `prefix` says, which stand in the order of their first units.
 */
// A type and not an interface: it is also looked up by name, as the packed arrays are.
export type WordingLexicon = {
  readonly units: Units;
  readonly contexts: Places;
  readonly turns: Places;
  readonly hints: Places;
  readonly words: Places;
  /** One element. */
  readonly prefix: Units;
};

/** What a lexicon says, nothing of which is read before it is asked for. */
export function readTable(lexicon: WordingLexicon, reach: number): WordingTable {
  const { units, contexts, turns, hints, words } = lexicon;
  const prefix = lexicon.prefix[0] ?? 1;
  const contextAt = lineByLine(contexts.length - 1, (line) => readContext(lineAt(units, contexts, line)));
  const bracketingAt = lineByLine(turns.length - 1, (line) => {
    const [, context = "", forms = ""] = /^(\d+):(.*)$/.exec(lineAt(units, turns, line)) ?? [];
    return readBracketing(forms.split("|"), contextAt(Number(context)));
  });
  const known = new Map<string, Group>();
  const groupOf = (sense: string): Group => {
    const [, context = "", drop] = sense.split(":");
    const group = known.get(sense) ?? { context: contextAt(Number(context)), droppable: drop !== undefined };
    known.set(sense, group);
    return group;
  };
  const hinting = blocksOf(units, hints, prefix, Number);
  return {
    reach,
    beginningAt: blocksOf(units, words, prefix, groupOf),
    bracketingsIn: (text) => linesIn(text, hinting).map(bracketingAt),
  };
}

function lineByLine<Read>(count: number, read: (line: number) => Read): (line: number) => Read {
  const lines = Array.from({ length: count }, (_, line) => lazily(() => read(line)));
  return (line) => lines[line]?.() ?? read(line);
}

function lineAt(units: Units, places: Places, line: number): string {
  return textOf(units, places[line] ?? 0, places[line + 1] ?? 0).slice(0, -1);
}

function textOf(units: Units, start: number, end: number): string {
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units.subarray(start, end));
}

/** The lines of the turns whose hints stand in a text, in order. */
function linesIn(text: string, hinting: BlocksAt<number>): readonly number[] {
  const lines = new Set<number>();
  for (let at = 0; at < text.length; at += 1)
    for (const hints of hinting(text, at))
      for (const length of hints.lengths)
        for (const line of hints.of(text.slice(at, at + length))) lines.add(line);
  return [...lines].sort((one, other) => one - other);
}

type BlocksAt<Entry> = (text: string, at: number) => readonly Entries<Entry>[];

/** Finds the blocks of what may begin at a place of a text: of its first units, as many as a beginning has, and of fewer. */
function blocksOf<Entry>(
  units: Units,
  places: Places,
  prefix: number,
  read: (entry: string) => Entry,
): BlocksAt<Entry> {
  const known = new Map<number, ReadonlyMap<string, () => Entries<Entry>>>();
  const under = (first: number): ReadonlyMap<string, () => Entries<Entry>> => {
    const blocks = new Map<string, () => Entries<Entry>>();
    for (let block = firstBlock(units, places, first); units[places[block] ?? -1] === first; block += 1) {
      const [start, end] = [places[block] ?? 0, places[block + 1] ?? 0];
      let beginning = "";
      for (let unit = start; unit < start + prefix && units[unit] !== tab; unit += 1)
        beginning += String.fromCharCode(units[unit] ?? tab);
      blocks.set(
        beginning,
        lazily(() => readBlock(textOf(units, start, end - 1), read)),
      );
    }
    known.set(first, blocks);
    return blocks;
  };
  return (text, at) => {
    const first = text.charCodeAt(at);
    const blocks = known.get(first) ?? under(first);
    const found: Entries<Entry>[] = [];
    if (blocks.size === 0) return found;
    for (let length = prefix; length > 0; length -= 1) {
      const block = at + length > text.length ? undefined : blocks.get(text.slice(at, at + length));
      if (block !== undefined) found.push(block());
    }
    return found;
  };
}

const tab = 9;

/** The first block whose first unit is not less than this one. */
function firstBlock(units: Units, places: Places, first: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[places[middle] ?? 0] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readBlock<Entry>(block: string, read: (entry: string) => Entry): Entries<Entry> {
  const printed = new Map<string, string>();
  const entries = new Map<string, readonly Entry[]>();
  const lengths = new Set<number>();
  for (const line of block.split("\n")) {
    const end = line.indexOf("\t");
    printed.set(line.slice(0, end), line.slice(end + 1));
    lengths.add(end);
  }
  return {
    lengths: [...lengths].sort((one, other) => other - one),
    of: (text) => {
      const line = printed.get(text);
      if (line === undefined) return [];
      const found = entries.get(text) ?? line.split("\t").map(read);
      entries.set(text, found);
      return found;
    },
  };
}
