import type { Block, BlockCell, Language, Text } from "../../model.ts";
import { detectLanguage } from "../../text/language.ts";
import type { Unit } from "../units/unit.ts";
import { slice } from "./slice.ts";

/** A block before it has an id. */
export type Piece = Block extends infer B ? (B extends Block ? Omit<B, "id"> : never) : never;

export type ListPlace = { readonly depth: number; readonly marker: string; readonly end: number } | null;

/** A unit from an offset on as a block of its kind. */
export function readBlock(
  unit: Unit,
  from: number,
  list: ListPlace,
  cell: BlockCell | null,
  prior: Language,
): Piece {
  const text: Text = slice(unit, Math.max(from, list?.end ?? 0), unit.text.length);
  const language = detectLanguage(text.text, prior);
  if (list !== null) return { ...text, kind: "item", depth: list.depth, marker: list.marker, language, cell };
  if (cell !== null && unit.role !== "quote" && unit.role !== "code")
    return { ...text, kind: "cell", cell, language };
  if (unit.role === "quote") return { ...text, kind: "quote", language, cell };
  if (unit.role === "code") return { ...text, kind: "code", language, cell };
  return { ...text, kind: "paragraph", language, cell };
}
