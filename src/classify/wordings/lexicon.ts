import { lazily } from "../../text/lazily.ts";
import { type Bracketing, readBracketing } from "./bracketing.ts";
import { type Context, readContext } from "./context.ts";

/** What may stand for what in a sentence whose rest is the same. */
export interface WordingTable {
  /** The wordings that begin with a character; read when they are first asked for, since a change meets few of them. */
  readonly beginningWith: (first: string) => Beginning | undefined;
  readonly bracketings: readonly Bracketing[];
  /** As far beside a difference, in characters, as a wording may reach that has it within. */
  readonly reach: number;
}

export interface Beginning {
  /** The lengths of the wordings, the longest first. */
  readonly lengths: readonly number[];
  /** The groups that a wording is of; it may have several senses. */
  readonly groupsOf: (wording: string) => readonly Group[];
}

/** Wordings of one sense, each of which may stand for every other where the context holds. */
export interface Group {
  readonly context: Context;
  /** Whether no word at all may stand there too. */
  readonly droppable: boolean;
}

/**
 * The wordings of one language, from the three parts of its lexicon. `[contexts]` has a context a line, as `readContext` reads it. `[turns]` has turns of
 * phrase that bracket something, a group a line, parted by `|` behind the line of their context: `3:対①|①対`. `[words]` has a wording a line, behind
 * it its groups, each behind a tab: a number for each group, the line of its context, and a colon where no word at all may stand there too
 * (`講じ	12:0	44:3:`); those of one first character make a block, and an empty line parts the blocks.
 */
export function readTable(lexicon: string, reach: number): WordingTable {
  const [, contexts = "", turns = "", words = ""] = lexicon.split(/^\[(?:contexts|turns|words)\]\n/m);
  const contextOf = contexts.slice(0, -1).split("\n").map(readContext);
  const blocks = new Map(
    words
      .trim()
      .split("\n\n")
      .map((block) => [block.charAt(0), block]),
  );
  const known = new Map<string, Group>();
  const groupOf = (sense: string): Group => {
    const [, context = "", drop] = sense.split(":");
    const group = known.get(sense) ?? {
      context: contextOf[Number(context)] ?? readContext(""),
      droppable: drop !== undefined,
    };
    known.set(sense, group);
    return group;
  };
  const read = new Map<string, () => Beginning>(
    [...blocks].map(([first, block]) => [first, lazily(() => readBlock(block, groupOf))]),
  );
  return {
    reach,
    beginningWith: (first) => read.get(first)?.(),
    bracketings: turns
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [, context = "", forms = ""] = /^(\d+):(.*)$/.exec(line) ?? [];
        return readBracketing(forms.split("|"), contextOf[Number(context)] ?? readContext(""));
      }),
  };
}

function readBlock(block: string, groupOf: (sense: string) => Group): Beginning {
  const senses = new Map<string, string>();
  const lengths = new Set<number>();
  for (const line of block.split("\n")) {
    const end = line.indexOf("\t");
    senses.set(line.slice(0, end), line.slice(end + 1));
    lengths.add(end);
  }
  return {
    lengths: [...lengths].sort((one, other) => other - one),
    groupsOf: (wording) => senses.get(wording)?.split("\t").map(groupOf) ?? [],
  };
}
