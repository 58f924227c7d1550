import type { MarkupKind, Passage } from "../model.ts";
import { isBlank, type PhysicalLine } from "./lines.ts";

/** The passages with one of markup for each line that no text stands on, and with the blank lines before each counted. */
export function coverLines(
  passages: readonly Passage[],
  lines: readonly PhysicalLine[],
  frontMatterEnd: number,
): Passage[] {
  const covered = new Set(passages.flatMap((passage) => passage.lines.map(({ line }) => line)));
  const markup: Passage[] = [];
  let comment = false;
  for (const { text, line } of lines) {
    if (covered.has(line) || isBlank(text)) continue;
    const inComment: boolean = comment;
    comment = endsInComment(text, inComment);
    const kind = inComment || text.includes("<!--") ? "comment" : kindOf(text);
    markup.push(markupLine(line <= frontMatterEnd ? "front-matter" : kind, line));
  }
  return withGaps(inOrder(passages, markup), lines);
}

function markupLine(markup: MarkupKind, line: number): Passage {
  return { role: "markup", markup, text: "", marks: [], lines: [{ offset: 0, line }], gap: 0, cell: null };
}

function endsInComment(text: string, inside: boolean): boolean {
  const [begin, end] = [text.lastIndexOf("<!--"), text.lastIndexOf("-->")];
  return inside ? end < 0 || begin > end : begin > end;
}

/**
 * A line of markup by its look. Lines that only open or close something (tags, fences, an empty quote line) are
 * fences; thematic breaks and the underlines of headings are drawn rules like a table's; a link's definition is an
 * attribute of the places that use it.
 */
function kindOf(text: string): MarkupKind {
  if (RULE.test(text)) return "table-rule";
  return ATTRIBUTES.test(text) ? "attributes" : "fence";
}

const RULE = /^[\s>|:*_=+-]*[-=*_|][\s|:*_=+-]*$/;
const ATTRIBUTES = /^[\s>]*(?:\{:|\[[^\]]+\]:)/;

function inOrder(passages: readonly Passage[], markup: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  let next = 0;
  for (const passage of passages) {
    const line = firstLine(passage);
    for (; next < markup.length && firstLine(markup[next]) < line; next += 1)
      merged.push(...markup.slice(next, next + 1));
    merged.push(passage);
  }
  return [...merged, ...markup.slice(next)];
}

function firstLine(passage: Passage | undefined): number {
  return passage?.lines[0]?.line ?? 0;
}

/** Counts the blank lines directly before each passage; lines of a quote that hold only its `>` are blank too. */
function withGaps(passages: readonly Passage[], lines: readonly PhysicalLine[]): Passage[] {
  const blanksBefore = new Map<number, number>();
  let blanks = 0;
  for (const { text, line } of lines) {
    if (BLANK.test(text)) blanks += 1;
    else {
      blanksBefore.set(line, blanks);
      blanks = 0;
    }
  }
  let previous = 0;
  return passages.map((passage) => {
    const line = firstLine(passage);
    const gap = line > previous ? (blanksBefore.get(line) ?? 0) : 0;
    previous = Math.max(previous, passage.lines.at(-1)?.line ?? 0);
    return { ...passage, gap };
  });
}

const BLANK = /^[\s>]*$/;
