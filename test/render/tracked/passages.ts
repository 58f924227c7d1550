import { ingest } from "../../../src/ingest/ingest.ts";
import type { Document, Passage } from "../../../src/model.ts";
import { unitsOf, itemsOf } from "../../../src/render/tracked/units.ts";

/** What a Word file says with its tracked changes accepted or rejected, one line a paragraph. */
export async function readTracked(
  bytes: Uint8Array,
  revisions: "accept" | "reject",
): Promise<readonly string[]> {
  const { passages } = await ingest({ file: "tracked.docx", bytes, sha256: "" }, { revisions });
  return passages.map(showPassage);
}

/** The same lines of a version. */
export function linesOf(document: Document): readonly string[] {
  const shift = document.title === null ? 0 : 1;
  return itemsOf(document)
    .flatMap(unitsOf)
    .filter(({ text }) => text.text !== "")
    .map(({ kind, text, level, marker, cell }) => {
      if (cell !== null) {
        return `cell ${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${text.text}`;
      }
      if (kind === "title") return `heading 1 ${text.text}`;
      if (kind === "heading") return `heading ${level + shift} ${text.text}`;
      if (kind === "item") return `item ${level} ${bullet(marker)} ${text.text}`;
      return `${kind} ${text.text}`;
    });
}

function showPassage(passage: Passage): string {
  const { text, cell } = passage;
  if (cell !== null) return `cell ${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${text}`;
  switch (passage.role) {
    case "heading":
      return `heading ${passage.depth} ${text}`;
    case "item":
      return `item ${passage.depth} ${bullet(passage.marker)} ${text}`;
    case "paragraph":
    case "quote":
    case "code":
    case "line":
    case "furniture":
    case "markup":
    case "cell":
      break;
  }
  return `${passage.role} ${text}`;
}

function bullet(marker: string): string {
  return /^[-*+]$/.test(marker) ? "•" : marker;
}
