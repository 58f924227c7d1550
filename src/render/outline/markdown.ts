import type { Block, Document, Section } from "../../model.ts";
import { escapeLine } from "../markup.ts";
import { inlineOf, linesOf } from "./markdownInline.ts";
import { tableMarkdown } from "./markdownTable.ts";

/**
 * The document as clean Markdown, without page furniture, that reads back to the same outline. Headings are printed with
 * their labels; a section below the sixth level becomes a heading of the sixth, deeper ones Markdown does not have.
 */
export function renderOutlineMarkdown(document: Document): string {
  const title = document.title === null ? [] : [`# ${headingLine(document.title.text)}`];
  const parts = [...title, ...blockParts(document.preamble), ...document.sections.flatMap(sectionParts)];
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

/** The title takes the first level; without one the sections still begin at the second, so that none is taken for it. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

function sectionParts(section: Section): readonly string[] {
  const level = Math.min(LAST_LEVEL, section.level + FIRST_LEVEL - 1);
  const printed =
    section.heading.text.trim() || [section.label?.printed, section.title].filter(Boolean).join(" ");
  const heading = `${"#".repeat(level)} ${headingLine(printed)}`;
  return [heading, ...blockParts(section.blocks), ...section.children.flatMap(sectionParts)];
}

function headingLine(text: string): string {
  const line = escapeLine(text.trim().replaceAll(/\s*\n\s*/g, " "));
  // A number sign at the end of a heading would be taken for its closing.
  return line.replace(/#+$/, String.raw`\$&`);
}

// Items and cells that follow one another are one list or one table; all else is a part of its own.
function blockParts(blocks: readonly Block[]): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < blocks.length;) {
    const block = blocks[start];
    if (block === undefined) break;
    let end = start + 1;
    while (end < blocks.length && isTogether(block, blocks[end])) end += 1;
    const run = blocks.slice(start, end);
    parts.push(
      block.cell !== null ? tableMarkdown(run) : block.kind === "item" ? listMarkdown(run) : partOf(block),
    );
    start = end;
  }
  return parts;
}

function isTogether(first: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (first.cell !== null) return next.cell?.table === first.cell.table;
  return first.kind === "item" && next.kind === "item" && next.cell === null;
}

function partOf(block: Block): string {
  if (block.kind === "code") return fenced(block.text);
  const lines = linesOf(block);
  return block.kind === "quote" ? lines.map((line) => `> ${line}`).join("\n") : lines.join("\n");
}

function fenced(text: string): string {
  let longest = 2;
  for (const [ticks] of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

// A number that Markdown has stays as printed; a bullet becomes `-`; any other mark (①, ア), 一、) is text behind a `-`.
function listMarkdown(items: readonly Block[]): string {
  const offsets: number[] = [];
  const lines: string[] = [];
  for (const item of items) {
    if (item.kind !== "item") continue;
    const depth = Math.min(item.depth, offsets.length + 1);
    offsets.length = depth - 1;
    const indent = offsets.at(-1) ?? 0;
    const printed = item.marker.trim();
    const numbered = /^\d{1,9}[.)]$/.test(printed);
    const bullet = numbered ? printed : "-";
    const words = numbered || isBullet(printed) ? "" : `${escapeLine(printed)} `;
    const [first = "", ...rest] = words === "" ? linesOf(item) : `${words}${inlineOf(item)}`.split("\n");
    offsets.push(indent + bullet.length + 1);
    lines.push(`${" ".repeat(indent)}${bullet} ${first}`);
    for (const line of rest) lines.push(`${" ".repeat(indent + bullet.length + 1)}${line}`);
  }
  return lines.join("\n");
}

/** Signs that stand before an item and say nothing. */
export function isBullet(marker: string): boolean {
  return /^[-–—*+•·・･●○◎◆◇■□▪▫◦‣⁃➢▶►✓※]?$/u.test(marker);
}
