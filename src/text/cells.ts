import type { Change } from "../model.ts";

/** Whether a change is of a whole row or column of a table, which came or went with its cells. */
export function isTableLine({ kind, unit, before, after }: Change): boolean {
  return (kind === "added" || kind === "removed") && unit === "cell" && before.length + after.length > 1;
}

/** The cells of one row or column of a table as one text. */
export function joinCells(texts: readonly string[]): string {
  return texts.map((text) => text.trim()).join(" | ");
}
