import { joinWrapped } from "../text/join.ts";
import type { Block, ChangeSide, Section, Sentence, Text } from "../model.ts";

/** The input line on which the character at `offset` stands. */
export function lineAt(text: Text, offset: number): number | null {
  let line: number | null = null;
  for (const start of text.lines) {
    if (start.offset > offset) break;
    line = start.line;
  }
  return line ?? text.lines[0]?.line ?? null;
}

export function blockSide(block: Block): ChangeSide {
  return {
    text: block.text,
    line: lineAt(block, 0),
    block: block.id,
    sentence: null,
    context: contextOf(block),
    parts: [],
  };
}

export function sentenceSide(sentence: Sentence): ChangeSide {
  const text = sentenceText(sentence);
  return {
    text,
    line: lineAt(sentence.block, sentence.span[0]),
    block: sentence.block.id,
    sentence: sentence.index,
    context: contextOf(sentence.block),
    parts: [],
  };
}

/** A sentence without the white space that parts it from the next one. */
export function sentenceText({ block, span: [from, to] }: Sentence): string {
  return block.text.slice(from, to).trimEnd();
}

export function headingSide(section: Section, text: string): ChangeSide {
  return { text, line: lineAt(section.heading, 0), block: null, sentence: null, context: null, parts: [] };
}

/** A whole section with those of its blocks that are told with it. */
export function sectionSide(section: Section, blocks: readonly Block[]): ChangeSide {
  const parts = [section.heading.text, ...blocks.map(({ text }) => text)];
  return {
    text: parts.filter((part) => part !== "").join("\n"),
    line: lineAt(section.heading, 0) ?? (blocks[0] === undefined ? null : lineAt(blocks[0], 0)),
    block: null,
    sentence: null,
    context: null,
    parts,
  };
}

/** `row / column` of a cell, to name it to a reader. */
function contextOf({ cell }: Block): string | null {
  if (cell === null) return null;
  const headers = [cell.rowHeader, cell.columnHeader].filter((header) => header !== null && header !== "");
  return headers.length === 0 ? null : headers.join(" / ");
}

/** What a reader calls blocks of one change: what all of them are, else paragraphs. */
export function unitOf(...blocks: readonly Block[]): "paragraph" | "item" | "cell" {
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === "item" || kind === "cell") ? kind : "paragraph";
}

/** The texts of several sides as the one text that their edits point into. */
export function joinTexts(texts: readonly string[]): string {
  return texts.reduce((joined, text) => joinWrapped(joined, text), "");
}
