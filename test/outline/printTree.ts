import type { Block, Document, Section } from "../../src/model.ts";

/** A document as a tree that a reviewer reads: line, label | title, and the blocks under it. */
export function printTree(document: Document): string {
  const lines = [
    `language: ${document.language}`,
    `title: ${document.title === null ? "none" : `${place(document.title.lines)} ${document.title.text}`}`,
    `before the first section: ${describe(document.preamble)}`,
    "",
    ...document.sections.flatMap((section) => printSection(section)),
    "",
    ...list(
      "chrome",
      document.chrome.map(({ line, text }) => `${line ?? "–"} ${text}`),
    ),
    ...list(
      "problems",
      document.problems.map(({ code, line, detail }) => `${line ?? "–"} ${code}: ${detail}`),
    ),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function printSection(section: Section): readonly string[] {
  const label = section.label === null ? "" : `${section.label.printed} | `;
  const own =
    `${"  ".repeat(section.level - 1)}${place(section.heading.lines)} ${label}${section.title}`.trimEnd();
  return [
    `${own}  (${describe(section.blocks)})`,
    ...section.children.flatMap((child) => printSection(child)),
  ];
}

function describe(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return blocks.length === 0 ? "nothing" : [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

function place(lines: Section["heading"]["lines"]): string {
  return `${lines[0]?.line ?? "–"}`;
}

function list(name: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${name}:`, ...entries.map((entry) => `  ${entry}`)];
}
