import type { Alignment, Language, Link, Mark, Sentence, Span, WordRun } from "../../model.ts";
import type { Dress } from "./dress.ts";
import { looksOf, type Stretch as LookedAt } from "./looks.ts";
import type { Unit } from "./units.ts";

/** Paragraphs that follow one another, as one text. */
export interface Passage {
  readonly units: readonly Unit[];
  readonly text: string;
  readonly looks: readonly LookedAt[];
  readonly language: Language;
  /** What its runs have of their own. */
  readonly run: WordRun | null;
  /** Where each paragraph ends. */
  readonly ends: readonly number[];
  readonly sentences: readonly Standing[];
}

/** A sentence, or a whole heading. */
export interface Standing {
  /** `s <block id> <index>`, or the unit's key. */
  readonly key: string;
  /** Of the paragraph in which it stands. */
  readonly unit: string;
  readonly span: Span;
}

/** Paragraphs of one version as one text. */
export type PassageOf = (side: "before" | "after", units: readonly Unit[]) => Passage;

/** Makes passages with the sentences that an alignment knows. */
export function passages({ sentences }: Alignment, dress: Dress): PassageOf {
  const known = { before: new Map<string, Sentence[]>(), after: new Map<string, Sentence[]>() };
  const note = (side: "before" | "after", sentence: Sentence): void => {
    const key = `b ${sentence.block.id}`;
    const others = known[side].get(key);
    if (others === undefined) known[side].set(key, [sentence]);
    else others.push(sentence);
  };
  for (const link of sentences) {
    for (const sentence of sentencesOn(link, "before")) note("before", sentence);
    for (const sentence of sentencesOn(link, "after")) note("after", sentence);
  }
  for (const side of Object.values(known))
    for (const own of side.values()) own.sort((one, other) => one.index - other.index);
  return (side, units) => passageOf(units, ({ key }) => known[side].get(key) ?? [], dress);
}

/** The sentences of one side of a link. */
export function sentencesOn(link: Link<Sentence>, side: "before" | "after"): readonly Sentence[] {
  if (side === "before") {
    if (link.kind === "added") return [];
    return link.kind === "merged" ? link.before : [link.before];
  }
  if (link.kind === "removed") return [];
  return link.kind === "split" ? link.after : [link.after];
}

function passageOf(
  units: readonly Unit[],
  sentencesOf: (unit: Unit) => readonly Sentence[],
  dress: Dress,
): Passage {
  const marks: Mark[] = [];
  const ends: number[] = [];
  const sentences: Standing[] = [];
  let text = "";
  for (const unit of units) {
    const start = text.length;
    // A number that the list prints is no text of the paragraph.
    const printed = dress.printedBy(unit);
    const shifted = ([from, to]: Span): Span => [
      start + Math.max(from - printed, 0),
      start + Math.max(to - printed, 0),
    ];
    for (const mark of unit.text.marks) marks.push({ ...mark, span: shifted(mark.span) });
    const own = sentencesOf(unit);
    for (const { block, index, span } of own)
      sentences.push({ key: sentenceKey(block.id, index), unit: unit.key, span: shifted(span) });
    text += unit.text.text.slice(printed);
    if (own.length === 0) sentences.push({ key: unit.key, unit: unit.key, span: [start, text.length] });
    ends.push(text.length);
  }
  const [first] = units;
  return {
    units,
    text,
    looks: looksOf(text, marks),
    language: first?.language ?? "en",
    run: first === undefined ? null : dress.runOf(first),
    ends,
    sentences,
  };
}

export function sentenceKey(block: string, index: number): string {
  return `s ${block} ${index}`;
}
