import { visible } from "./visible.ts";

/**
 * The text escaped so that no character of it is read as Markdown (CommonMark and GFM) or HTML in the middle of a line.
 */
export function escapeInline(text: string): string {
  return text.replaceAll(INLINE, String.raw`\$&`);
}

/** As `escapeInline`, for a text that begins a line: what would start a list or a heading there is escaped, too. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(BULLET, String.raw`$1\$2`)
    .replace(NUMBER, String.raw`$1\$2`);
}

/** Text of a document within a sentence of ours: harmless, on one line, trimmed unless its spaces are to stay. */
export function inlineMarkdown(text: string, spaces: "trim" | "keep" = "trim"): string {
  const shown = visible(spaces === "trim" ? text.trim() : text);
  return escapeInline(shown).replaceAll("\n", "<br>");
}

const INLINE = /[\\`*_[\]<>~|$&]/g;
const BULLET = /^(\s*)([#+=-])/;
const NUMBER = /^(\s*\d{1,9})([.)])(?=\s|$)/;
