import type { Block, ChangeSet, ChangeSide, Document, JudgedChange, Sentence } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import type { Item } from "./items.ts";
import { placesOf } from "./places.ts";
import type { Entry } from "./report.ts";

/** The unchanged sentences around the changes of one section; each is given once. */
export interface Neighbours {
  readonly before: (change: JudgedChange) => readonly Item[];
  readonly after: (change: JudgedChange) => readonly Item[];
}

/** Looks up, for the changes of one section, up to `count` unchanged sentences on either side of each. */
export function neighboursOf(changes: ChangeSet, count: number): (entry: Entry) => Neighbours {
  if (count === 0) return () => ({ before: () => [], after: () => [] });
  const reading = readingOf(changes);
  return ({ changes: shown, keys }) => {
    const taken = new Set(shown.flatMap((change) => sentencesOf(change, keys, reading)));
    const walk = (change: JudgedChange, step: 1 | -1): readonly Item[] => {
      const own = sentencesOf(change, keys, reading);
      const start = step === 1 ? own.at(-1) : own[0];
      const found: Sentence[] = [];
      for (let at = start; at !== undefined && found.length < count;) {
        at = (step === 1 ? reading.next : reading.previous).get(at);
        const current = at === undefined ? undefined : (reading.counterpart.get(at) ?? at);
        if (current === undefined || taken.has(current) || (at !== undefined && taken.has(at))) break;
        taken.add(current);
        found.push(current);
      }
      return (step === 1 ? found : found.reverse()).map(itemOf);
    };
    return { before: (change) => walk(change, -1), after: (change) => walk(change, 1) };
  };
}

interface Reading {
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  readonly next: ReadonlyMap<Sentence, Sentence>;
  readonly previous: ReadonlyMap<Sentence, Sentence>;
  /** The sentence of `after` that an unchanged one of `before` is. */
  readonly counterpart: ReadonlyMap<Sentence, Sentence>;
}

function readingOf({ before, after, alignment }: ChangeSet): Reading {
  const sentences = new Map<string, Sentence[]>();
  const counterpart = new Map<Sentence, Sentence>();
  const add = (side: "<" | ">", sentence: Sentence): void => {
    const key = `${side}${sentence.block.id}`;
    append(sentences, key, sentence);
  };
  for (const link of alignment.sentences) {
    if ("before" in link) for (const sentence of [link.before].flat()) add("<", sentence);
    if ("after" in link) for (const sentence of [link.after].flat()) add(">", sentence);
    if (link.kind === "paired") counterpart.set(link.before, link.after);
  }
  for (const list of sentences.values()) list.sort((one, other) => one.index - other.index);
  const next = new Map<Sentence, Sentence>();
  const previous = new Map<Sentence, Sentence>();
  for (const [side, document] of [["<", before] as const, [">", after] as const]) {
    for (const blocks of blockRuns(document)) {
      const run = blocks.flatMap((id) => sentences.get(`${side}${id}`) ?? []);
      for (const [index, sentence] of run.entries()) {
        const following = run[index + 1];
        if (following === undefined) continue;
        next.set(sentence, following);
        previous.set(following, sentence);
      }
    }
  }
  return { sentences, next, previous, counterpart };
}

function blockRuns(document: Document): readonly (readonly string[])[] {
  return [
    ids(document.preamble),
    ...[...placesOf(document).values()].map(({ section }) => ids(section.blocks)),
  ];
}

function ids(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ id }) => id);
}

// Where a paragraph has left the section that is shown, its neighbours are those that it had there.
function sentencesOf(
  { before, after, section }: JudgedChange,
  keys: ReadonlySet<string>,
  { sentences }: Reading,
): readonly Sentence[] {
  const stays = after.length > 0 && keys.has(section.after === null ? "" : `>${section.after}`);
  const [side, texts]: readonly [string, readonly ChangeSide[]] = stays ? [">", after] : ["<", before];
  return texts.flatMap(({ block, sentence }) => {
    const all = block === null ? [] : (sentences.get(`${side}${block}`) ?? []);
    return sentence === null ? all : all.filter(({ index }) => index === sentence);
  });
}

function itemOf({ block, span: [from, to] }: Sentence): Item {
  const line = block.lines.findLast(({ offset }) => offset <= from)?.line ?? null;
  return { kind: "kept", line, label: null, text: block.text.slice(from, to).trim() };
}
