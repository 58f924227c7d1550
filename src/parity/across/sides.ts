import type { Block, Change, ChangeSide, DatedLine, FindingSide, Section, Segmented } from "../../model.ts";

/** The place of a finding as the side of a change, with the number of its sentence where it is one. */
export function sideOf({ block, line, text }: FindingSide, { sentences }: Segmented): ChangeSide {
  const all = block === null ? [] : (sentences.get(block) ?? []);
  const sentence = all.find((one) => one.block.text.slice(...one.span).trim() === text.trim());
  const isWhole = all.length === 1 && all[0]?.block.text.trim() === text.trim();
  return { ...BARE, text, line, block, sentence: sentence === undefined || isWhole ? null : sentence.index };
}

/** A whole section with those of its blocks that are told with it. */
export function sectionSide(section: Section, blocks: readonly Block[]): ChangeSide {
  const parts = [section.heading.text, ...blocks.map(({ text }) => text)];
  const text = parts.filter((part) => part !== "").join("\n");
  return { ...BARE, text, line: lineOf(section), parts };
}

export function headingSide(section: Section, text: string): ChangeSide {
  return { ...BARE, text, line: lineOf(section) };
}

export function dateSide({ text, line }: DatedLine, field: string): ChangeSide {
  return { ...BARE, text: text.trim(), line, context: field };
}

function lineOf({ heading, blocks }: Section): number | null {
  return heading.lines[0]?.line ?? blocks[0]?.lines[0]?.line ?? null;
}

const BARE = { block: null, sentence: null, context: null, parts: [] } as const;

/** The one text in place of the other: across languages no words are kept. */
export function whole(before: string, after: string): Change["edits"] {
  return [{ before: [0, before.length], after: [0, after.length] }];
}
