/**
 * The text escaped so that no character of it is read as Markdown (CommonMark, GFM, and the CJK-friendly rules), nor as
 * HTML. For text that stands on one line; what would start a block there is escaped as well.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(BLOCK_START, escapeStart);
}

/** As `escapeMarkdown`, for text in the middle of a line. */
export function escapeInline(text: string): string {
  return text.replaceAll(INLINE, String.raw`\$&`);
}

// `:` would make an address a link of its own only before `//`, which reads back as the same text; it stays readable.
const INLINE = /[\\`*_[\]<>~|$&]/g;
const BLOCK_START = /^(\s*)([#+=-]|\d{1,9}[.)](?=\s|$))/;

function escapeStart(_whole: string, space: string, mark: string): string {
  return space + (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`);
}
