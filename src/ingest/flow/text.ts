import { wrapJoint } from "../../text/join.ts";
import type { LineStart, Mark, Text } from "../../model.ts";

/** A mark whose end has not come yet; `start` is null until its first visible character has come. */
interface OpenMark {
  readonly name: string;
  readonly make: (span: readonly [number, number]) => Mark | null;
  start: number | null;
}

/**
 * Collects the visible text of one passage: runs of white space become one space or, where they hold a line end, what
 * the wrap stood for; white space at either end is dropped.
 */
export interface TextBuilder {
  /** Text as it stands in the input from `line` on; each `\n` in it is the next line. */
  write(value: string, line: number): void;
  /** Text whose white space counts. */
  writeLiteral(value: string, line: number): void;
  /** A line break that the author set. */
  breakLine(): void;
  open(name: string, make: OpenMark["make"]): void;
  /** Ends the innermost open mark of that name; nothing where there is none. */
  close(name: string): void;
  isEmpty(): boolean;
  /** The text so far; the builder is empty then, and the marks still open go on in what comes next. */
  take(): Text;
}

export function createTextBuilder(spaced: boolean): TextBuilder {
  let pieces: string[] = [];
  let length = 0;
  let tail = "";
  let pending: "" | " " | "wrap" | "break" = "";
  let marks: Mark[] = [];
  let lines: LineStart[] = [];
  let open: OpenMark[] = [];

  function append(value: string, line: number): void {
    if (length > 0 && pending !== "") push(joint(value));
    pending = "";
    if (lines.at(-1)?.line !== line) lines.push({ offset: length, line });
    for (const mark of open) mark.start ??= length;
    push(value);
  }

  function push(value: string): void {
    if (value === "") return;
    pieces.push(value);
    length += value.length;
    tail = (tail + value).slice(-2);
  }

  function joint(next: string): string {
    if (pending === "wrap") return wrapJoint(tail, next, spaced);
    return pending === "break" ? "\n" : " ";
  }

  function end(mark: OpenMark): void {
    if (mark.start === null || mark.start === length) return;
    const made = mark.make([mark.start, length]);
    if (made !== null) marks.push(made);
  }

  return {
    write(value, line) {
      let current = line;
      for (const [piece] of value.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
        if (!WHITE.test(piece)) {
          append(piece, current);
          continue;
        }
        const ends = newlines(piece);
        if (pending !== "break") pending = ends > 0 || pending === "wrap" ? "wrap" : " ";
        current += ends;
      }
    },
    writeLiteral(value, line) {
      value.split("\n").forEach((piece, index) => {
        if (index > 0 && length > 0) push("\n");
        if (piece !== "") append(piece, line + index);
      });
    },
    breakLine() {
      if (length > 0) pending = "break";
    },
    open(name, make) {
      if (open.length < DEEPEST) open.push({ name, make, start: null });
    },
    close(name) {
      const index = open.findLastIndex((mark) => mark.name === name);
      if (index < 0) return;
      for (const mark of open.splice(index, 1)) end(mark);
    },
    isEmpty: () => length === 0,
    take() {
      for (const mark of open) end(mark);
      const text = trim(pieces.join(""), marks, lines);
      open = open.map((mark) => ({ ...mark, start: null }));
      [pieces, length, tail, pending, marks, lines] = [[], 0, "", "", [], []];
      return text;
    },
  };
}

/** Real text nests a handful of marks; the limit keeps hostile input linear. */
const DEEPEST = 64;
const WHITE = /^[ \t\n\f\r]/;

/** Takes white space of every kind off both ends: an indent of U+3000 or no-break spaces is layout, not text. */
function trim(text: string, marks: readonly Mark[], lines: readonly LineStart[]): Text {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const place = (offset: number): number => Math.min(Math.max(offset - start, 0), trimmed.length);
  return {
    text: trimmed,
    marks: marks
      .map((mark): Mark => ({ ...mark, span: [place(mark.span[0]), place(mark.span[1])] }))
      .filter((mark) => mark.span[0] < mark.span[1])
      .sort((one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1]),
    lines: lines
      .map(({ offset, line }) => ({ offset: place(offset), line }))
      .filter(({ offset }, index, all) => all[index + 1]?.offset !== offset)
      .filter(({ offset }, index) => index === 0 || offset < trimmed.length),
  };
}

function newlines(text: string): number {
  let count = 0;
  for (const character of text) if (character === "\n") count += 1;
  return count;
}
