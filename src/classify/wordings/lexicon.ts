import { append } from "../../sequence/append.ts";
import { type Bracketing, readBracketing } from "./bracketing.ts";
import { type Context, readContext } from "./context.ts";

/** What may stand for what in a sentence whose rest is the same. */
export interface WordingTable {
  /** The groups that a text is of; it may have several senses. */
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  /** The lengths of the wordings that begin with a character, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly bracketings: readonly Bracketing[];
}

/** Wordings of one sense, each of which may stand for every other where the context holds. */
export interface Group {
  readonly context: Context;
  /** Whether no word at all may stand there too. */
  readonly droppable: boolean;
}

/** The wordings of one language, a group a line: its members parted by `|`, each of its contexts behind a tab. */
export function readTable(lines: readonly string[]): WordingTable {
  const groups = new Map<string, Group[]>();
  const lengths = new Map<string, Set<number>>();
  const bracketings: Bracketing[] = [];
  for (const line of lines) {
    const [words = "", ...contexts] = line.split("\t");
    const texts = words.split("|");
    if (/[①②]/.test(words)) {
      bracketings.push(readBracketing(texts));
      continue;
    }
    const group: Group = { context: readContext(contexts), droppable: texts.includes("") };
    for (const text of texts.filter((one) => one !== "")) {
      append(groups, text, group);
      const [first = ""] = text;
      lengths.set(first, (lengths.get(first) ?? new Set()).add(text.length));
    }
  }
  return {
    groups,
    lengths: new Map([...lengths].map(([first, all]) => [first, [...all].sort(longer)])),
    bracketings,
  };
}

function longer(one: number, other: number): number {
  return other - one;
}
