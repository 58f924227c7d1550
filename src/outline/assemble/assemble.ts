import type { Language } from "../../model.ts";
import type { Heading } from "../headings/heading.ts";
import type { Unit } from "../units/unit.ts";
import { type Piece, readBlock } from "./blocks.ts";
import { readCells } from "./cells.ts";
import { readLists } from "./lists.ts";
import { slice } from "./slice.ts";
import type { Draft } from "./tree.ts";

/** The blocks before the first heading, and the sections with theirs, in order. */
export function assemble(
  units: readonly Unit[],
  headings: readonly Heading[],
  levels: readonly number[],
  language: Language,
): { preamble: readonly Piece[]; drafts: readonly Draft[] } {
  const preamble: Piece[] = [];
  const drafts: Draft[] = [];
  const positions = new Map(headings.map((heading, position) => [heading.index, position]));
  const lists = readLists(units, positions);
  const cells = readCells(units);
  units.forEach((unit, index) => {
    const position = positions.get(index);
    const heading = position === undefined ? undefined : headings[position];
    if (position === undefined || heading === undefined) {
      (drafts.at(-1)?.pieces ?? preamble).push(
        readBlock(unit, 0, lists.get(index) ?? null, cells.get(index) ?? null, language),
      );
      return;
    }
    const { label, title, bodyFrom } = heading;
    const level = levels[position] ?? 1;
    const draft: Draft = { label, title, level, heading: slice(unit, 0, bodyFrom), pieces: [], children: [] };
    // The text of a provision runs on in the line of its number.
    if (unit.text.slice(bodyFrom).trim() !== "")
      draft.pieces.push(readBlock(unit, bodyFrom, null, null, language));
    drafts.push(draft);
  });
  return { preamble, drafts };
}
