import type { Block, Document, Section, Source } from "../../src/model.ts";

/** The sections of a document in reading order. */
export function sectionsOf(document: Document): readonly Section[] {
  const found: Section[] = [];
  const waiting = document.sections.toReversed();
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    found.push(section);
    waiting.push(...section.children.toReversed());
  }
  return found;
}

export function blocksOf(document: Document): readonly Block[] {
  return [...document.preamble, ...sectionsOf(document).flatMap((section) => section.blocks)];
}

/** The numbers of all lines that stand in some part of the document. */
export function linesOf(document: Document): ReadonlySet<number> {
  const texts = [
    ...(document.title === null ? [] : [document.title]),
    ...sectionsOf(document).map((section) => section.heading),
    ...blocksOf(document),
  ];
  const lines = new Set(texts.flatMap((text) => text.lines.map(({ line }) => line)));
  for (const { line } of document.chrome) if (line !== null) lines.add(line);
  for (const { line } of document.markup) lines.add(line);
  return lines;
}

/** How often each visible character stands in the passages. */
export function charactersIn(source: Source): ReadonlyMap<string, number> {
  const texts = source.passages.flatMap((passage) => {
    if (passage.role === "markup") return [];
    if (passage.role === "code") return [passage.text.replace(/\]\([^()\s]*\)/g, "")];
    return passage.role === "item" ? [passage.marker, passage.text] : [passage.text];
  });
  return count(texts);
}

/** How often each visible character stands in the title, the headings, the blocks and the chrome. */
export function charactersOut(document: Document): ReadonlyMap<string, number> {
  // A title that front matter declares is told among the markup.
  const declared = new Set(document.markup.map(({ line }) => line));
  const isPrinted = document.title?.lines.some(({ line }) => !declared.has(line)) === true;
  return count([
    isPrinted ? (document.title?.text ?? "") : "",
    ...sectionsOf(document).map((section) => section.heading.text),
    ...blocksOf(document).flatMap((block) =>
      block.kind === "item" ? [block.marker, block.text] : [block.text],
    ),
    ...document.chrome.map((line) => line.text),
  ]);
}

// In clauses that Markdown took for code, asterisks, brackets and backslashes are markup.
function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of text.replace(/[\s*<>[\]\\]/g, ""))
      counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
