import type { PhysicalLine } from "../lines.ts";

/**
 * The link definitions of a text, and its footnotes without their content, as Markdown to be put behind a piece of the
 * text: a reference is one only where its definition is known.
 */
export function definitionsIn(lines: readonly PhysicalLine[]): string {
  const found = new Map<string, string>();
  for (const [index, { text }] of lines.entries()) {
    const [start, label = "", target = ""] = DEFINITION.exec(text) ?? [];
    if (start === undefined || found.has(label.toLowerCase())) continue;
    const url = target === "" ? (lines[index + 1]?.text.trim() ?? "") : target;
    found.set(label.toLowerCase(), label.startsWith("^") ? `[${label}]: -\n` : `[${label}]: ${url}\n`);
  }
  return found.size === 0 ? "" : `\n\n${[...found.values()].join("\n")}`;
}

const DEFINITION = /^[ \t>]{0,12}\[((?:[^\][\\]|\\.){1,200})\]:[ \t]*(\S*)/;
