import { isBlank, type PhysicalLine } from "../lines.ts";

/**
 * The headings of a plain text that are underlined, a short line behind a blank one over a line of one sign: their depths, by the sign in the order in
 * which the file uses them first.
 */
export function findUnderlined(lines: readonly PhysicalLine[]): ReadonlyMap<number, number> {
  const signs: string[] = [];
  const depths = new Map<number, number>();
  for (const at of lines.keys()) {
    const sign = signBelow(lines, at);
    if (sign === null) continue;
    if (!signs.includes(sign)) signs.push(sign);
    depths.set(at, signs.indexOf(sign) + 1);
  }
  return depths;
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
  if (!/[\p{L}\p{N}]/u.test(title) || /[。．.;；,、，:：]$/u.test(title)) return null;
  if (/^[=＝]/.test(drawn)) return "=";
  return drawn.startsWith("~") ? "~" : "-";
}

const underline = /^ {0,3}(={3,}|-{3,}|~{3,}|＝{3,}|─{3,}|━{3,}|―{3,})\s*$/;
