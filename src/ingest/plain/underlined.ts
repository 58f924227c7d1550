import { isBlank, type PhysicalLine } from "../lines.ts";

/** Finds the headings of a plain text that are underlined: a short line behind a blank one, and a line of one sign below it. */
export type DepthOfUnderlined = (at: number) => number | null;

/** The depth of a line by the sign below it, in the order in which the file uses the signs first; null where it is no heading. */
export function createUnderlineReader(lines: readonly PhysicalLine[]): DepthOfUnderlined {
  const signs: string[] = [];
  for (const at of lines.keys()) {
    const sign = signBelow(lines, at);
    if (sign !== null && !signs.includes(sign)) signs.push(sign);
  }
  return (at) => {
    const sign = signBelow(lines, at);
    return sign === null ? null : signs.indexOf(sign) + 1;
  };
}

/** No heading is longer, in characters. */
const longest = 80;
/** An underline is about as long as what it underlines; one of Han and kana, which are twice as wide, may be half as long, or longer. */
const leastShare = 0.5;

function signBelow(lines: readonly PhysicalLine[], at: number): string | null {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || isBlank(line.text)) return null;
  if (above !== undefined && !isBlank(above.text)) return null;
  const title = line.text.trim();
  const drawn = underline.exec(below.text)?.[1] ?? "";
  if (drawn === "" || title.length > longest || drawn.length < title.length * leastShare) return null;
  return /[\p{L}\p{N}]/u.test(title) && !/[。．.;；,、，:：]$/u.test(title)
    ? /^[=＝]/.test(drawn)
      ? "="
      : drawn.startsWith("~")
        ? "~"
        : "-"
    : null;
}

const underline = /^ {0,3}(={3,}|-{3,}|~{3,}|＝{3,}|─{3,}|━{3,}|―{3,})\s*$/;
