import type { Mark, Text } from "../../model.ts";
import { escapeInline, escapeLine } from "../markup.ts";

/** The text with its links and its bold and slanted words, one Markdown line for each of its lines. */
export function linesOf(text: Text): readonly string[] {
  return protect(inlineOf(text)).split("\n");
}

/** As `linesOf`, joined, and not yet safe at the beginning of a line. */
export function inlineOf(text: Text): string {
  const marks = nested(text.marks.flatMap((mark) => writable(mark, text.text)));
  let markdown = "";
  let at = 0;
  const open: Written[] = [];
  const upTo = (offset: number): void => {
    const words = text.text.slice(at, offset);
    markdown += open.some(({ opens }) => opens === "[") ? escapeInline(words) : escapeAround(words);
    at = Math.max(at, offset);
  };
  const closeBefore = (offset: number): void => {
    for (let mark = open.at(-1); mark !== undefined && mark.end <= offset; mark = open.at(-1)) {
      upTo(mark.end);
      markdown += mark.closes;
      open.pop();
    }
  };
  for (const mark of marks) {
    closeBefore(mark.start);
    upTo(mark.start);
    markdown += mark.opens;
    open.push(mark);
  }
  closeBefore(text.text.length);
  upTo(text.text.length);
  // A line break that the author set stays one: a backslash at the end of the line.
  return markdown.replaceAll(/[^\S\n]*\n/g, "\\\n");
}

// GFM makes a bare address a link and reads no escapes in it, so it is written as the link that it becomes.
function escapeAround(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) =>
      index % 2 === 0 ? escapeInline(part).replaceAll(/(www)\./gi, String.raw`$1\.`) : `<${part}>`,
    )
    .join("");
}

const ADDRESS = /(https?:\/\/[!#-;=?-[\]-~]+)/i;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly opens: string;
  readonly closes: string;
}

function writable(mark: Mark, text: string): readonly Written[] {
  const [start, end] = trimmed(mark.span, text);
  if (start >= end || text.slice(start, end).includes("\n")) return [];
  if (mark.kind === "link") {
    const { target } = mark;
    if (target === "" || /[\s<>\\]/.test(target) || text.slice(start, end) === target) return [];
    return [{ start, end, opens: "[", closes: `](<${target}>)` }];
  }
  const sign = mark.kind === "strong" ? "**" : mark.kind === "emphasis" ? "*" : null;
  if (sign === null || !canFlank(start, end, text)) return [];
  return [{ start, end, opens: sign, closes: sign }];
}

function trimmed([from, to]: readonly [number, number], text: string): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return [start, end];
}

// `**` beside a bracket inside a word is no emphasis but two stars (CommonMark 6.2): then the bold print is let go, not the text.
function canFlank(start: number, end: number, text: string): boolean {
  const [before, first, last, after] = [text[start - 1], text[start], text[end - 1], text[end]];
  return (isLetter(first) || !isLetter(before)) && (isLetter(last) || !isLetter(after));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

// Markdown can say only marks that lie within one another.
function nested(marks: readonly Written[]): readonly Written[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Written[] = [];
  const open: Written[] = [];
  for (const mark of sorted) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mark.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && (mark.end > around.end || around.opens === mark.opens)) continue;
    kept.push(mark);
    open.push(mark);
  }
  return kept;
}

// White space at the ends of a line would be lost, and a sign there taken for a list.
function protect(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) =>
      line.replace(/^[ \t]+|[ \t]+$/g, (space) => space.replaceAll(" ", "&#32;").replaceAll("\t", "&#9;")),
    )
    .map(startOfLine)
    .join("\n");
}

// The rest of the line is escaped already.
function startOfLine(line: string): string {
  const [first = ""] = /^\s*(?:[#+=-]|\d{1,9}[.)](?=\s|$))/.exec(line) ?? [];
  return first === "" ? line : escapeLine(first) + line.slice(first.length);
}
