import { append } from "../../sequence/append.ts";
import type { PageLine } from "./lines.ts";

/**
 * The lines that pages repeat at their top or bottom: running titles, page numbers. Digits may differ. What a tagged
 * file calls an artifact is furniture on its own word.
 */
export function repeatedLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const furniture = new Set<PageLine>();
  const places = new Map<string, PageLine[]>();
  for (const lines of pages) {
    for (const line of lines) if (line.artifact) furniture.add(line);
    const seen = new Set<string>();
    for (const line of edges(lines)) {
      const key = `${shapeOf(line.text)} ${Math.round(line.y / line.size / 2)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      append(places, key, line);
    }
    if (pages.length === 1)
      for (const line of edges(lines)) if (isLonePageNumber(line, lines)) furniture.add(line);
  }
  for (const [, lines] of places)
    if (lines.length >= Math.max(2, Math.ceil(pages.length * SHARE)))
      for (const line of lines) furniture.add(line);
  return furniture;
}

/** Odd and even pages may have titles of their own, and the first none. */
const SHARE = 0.3;
const EDGE = 3;

function edges(lines: readonly PageLine[]): PageLine[] {
  return [...new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)])];
}

function shapeOf(text: string): string {
  const shape = text.replaceAll(/[\d０-９]+/g, "#").replaceAll(/\s+/g, " ");
  return /^[-–—\s(（]*[ivxlc]+[-–—\s)）]*$/i.test(shape) ? "#" : shape;
}

function isLonePageNumber(line: PageLine, lines: readonly PageLine[]): boolean {
  if (line !== lines.at(-1) || !PAGE_NUMBER.test(line.text)) return false;
  const before = lines.at(-2);
  return before !== undefined && before.y - line.y > 3 * line.size;
}

const PAGE_NUMBER =
  /^(?:[-–—(]?\s*\d{1,4}\s*[-–—)]?|\d{1,4}\s*[/／]\s*\d{1,4}|Page \d+(?: of \d+)?|第\s*\d+\s*[页頁]|\d+\s*ページ)$/i;
