/** The cells of one row or column of a table as one text. */
export function joinCells(texts: readonly string[]): string {
  return texts.map((text) => text.trim()).join(" | ");
}
