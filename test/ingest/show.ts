import { ingest, type IngestOptions } from "../../src/ingest/ingest.ts";
import type { Mark, Passage, Source } from "../../src/model.ts";

export async function sourceOf(
  file: string,
  content: string | Uint8Array,
  options: IngestOptions = {},
): Promise<Source> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return await ingest({ file, bytes, sha256: "" }, options);
}

/** The passages of a text, one a row. */
export async function passagesIn(file: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { passages } = await sourceOf(file, content);
  return passages.map(showPassage);
}

/** A passage in one row: its lines, what it is, its text with its marks in brackets: `8 item1 - [link #]氏名[/link]`. */
export function showPassage(passage: Passage): string {
  const lines = passage.lines.map(({ line }) => line).join(",");
  const gap = passage.gap > 0 ? `+${passage.gap}` : "";
  return [`${lines}${gap}`, roleOf(passage), placeOf(passage), textOf(passage)].filter(Boolean).join(" ");
}

function roleOf(passage: Passage): string {
  switch (passage.role) {
    case "heading":
    case "quote":
      return `${passage.role}${passage.depth}`;
    case "item":
      return `item${passage.depth} ${passage.marker || "(no marker)"}`;
    case "line":
      return passage.indent > 0 ? `line>${passage.indent}` : "line";
    case "markup":
      return passage.markup;
    case "paragraph":
    case "cell":
    case "code":
    case "furniture":
    default:
      return passage.role;
  }
}

function placeOf({ cell }: Passage): string {
  if (cell === null) return "";
  const span = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : "";
  return `(${cell.table}:${cell.row},${cell.column}${span}${cell.header ? " header" : ""})`;
}

function textOf({ text, marks }: Passage): string {
  let shown = "";
  for (let at = 0; at <= text.length; at += 1) {
    const ends = marks.filter(({ span }) => span[1] === at).toReversed();
    const starts = marks.filter(({ span }) => span[0] === at);
    shown +=
      ends.map(({ kind }) => `[/${kind}]`).join("") + starts.map(showStart).join("") + (text[at] ?? "");
  }
  return shown.replaceAll("\n", "⏎");
}

function showStart(mark: Mark): string {
  if (mark.kind === "link") return `[link ${mark.target}]`;
  return mark.kind === "ruby" ? `[ruby ${mark.reading}]` : `[${mark.kind}]`;
}

/** The numbers of the lines that are not blank and on which no passage stands. */
export function uncovered(text: string, { passages }: Pick<Source, "passages">): readonly number[] {
  const covered = new Set(passages.flatMap(({ lines }) => lines.map(({ line }) => line)));
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line.trim() === "" || covered.has(index + 1) ? [] : [index + 1]));
}
