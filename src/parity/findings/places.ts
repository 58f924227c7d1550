import type { Block, FindingSide, Section, Sentence, Span, Text } from "../../model.ts";
import type { Passage } from "./passages.ts";

/** Where a stretch of a passage stands: the sentence that it begins in, with all of the spans that lie in that sentence. */
export function placeIn(passage: Passage, spans: readonly Span[] = []): FindingSide | null {
  const from = spans[0]?.[0] ?? 0;
  const found = passage.sentences.findLast(({ offset }) => offset <= from) ?? passage.sentences[0];
  if (found === undefined) return null;
  const own = spans
    .map(([start, end]): Span => [start - found.offset, Math.min(end - found.offset, found.text.length)])
    .filter(([start, end]) => start >= 0 && start < end);
  return spans.length === 0 && passage.sentences.length > 1
    ? placeOfSentences(passage.sentences.map(({ sentence }) => sentence))
    : placeOfSentence(found.sentence, own);
}

/** A sentence without the white space around it. */
export function placeOfSentence(
  { block, span: [start, end] }: Sentence,
  spans: readonly Span[],
): FindingSide {
  const whole = block.text.slice(start, end);
  const lead = whole.length - whole.trimStart().length;
  return {
    section: sectionOf(block),
    block: block.id,
    line: lineAt(block, start + lead),
    text: whole.trim(),
    spans: spans.map(([from, to]): Span => [from - lead, Math.min(to - lead, whole.trim().length)]),
  };
}

/** Several sentences as one place: from the first to the last of those in the first one's block. */
export function placeOfSentences(sentences: readonly Sentence[]): FindingSide | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const last = sentences.findLast(({ block }) => block.id === first.block.id) ?? first;
  return placeOfSentence({ ...first, span: [first.span[0], last.span[1]] }, []);
}

export function placeOfBlock(block: Block): FindingSide {
  return {
    section: sectionOf(block),
    block: block.id,
    line: lineAt(block, 0),
    text: block.text.trim(),
    spans: [],
  };
}

/** Spans are of the title. */
export function placeOfSection(section: Section, spans: readonly Span[] = []): FindingSide {
  const text = section.title === "" ? section.heading.text.trim() : section.title;
  return { section: section.id, block: null, line: lineOfSection(section), text, spans };
}

function lineOfSection({ heading, blocks }: Section): number | null {
  return heading.lines[0]?.line ?? blocks[0]?.lines[0]?.line ?? null;
}

/** The section that a block stands in; null in the preamble. */
export function sectionOf({ id }: Block): string | null {
  const section = id.slice(0, id.indexOf("#"));
  return section === "0" ? null : section;
}

function lineAt({ lines }: Text, offset: number): number | null {
  return (lines.findLast((line) => line.offset <= offset) ?? lines[0])?.line ?? null;
}
