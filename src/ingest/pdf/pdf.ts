import { PolicyError } from "../../errors.ts";
import type { Passage, Source, Text } from "../../model.ts";
import { spacesLatin } from "../../text/join.ts";
import { languageOf } from "../language.ts";
import type { Reading } from "../reading.ts";
import { sliceText } from "../slice.ts";
import { type Region, regionsOf } from "./columns.ts";
import { repeatedLines } from "./furniture.ts";
import { readGlyphs } from "./glyphs.ts";
import { withLinks } from "./links.ts";
import { openPdf, type Pdf } from "./open.ts";
import { joinLines, type Paragraph, paragraphsOf } from "./paragraphs.ts";

/**
 * Reads the text layer of a PDF: paragraphs by how their lines lie, with their size, weight and place as evidence for
 * headings; what the pages repeat is furniture. A file whose pages are pictures has no text to read.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const opened = await openPdf(bytes, file);
  const { pdf } = opened;
  try {
    const pages: (readonly Region[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const regions = regionsOf(await readGlyphs(page, opened));
      pages.push(await withLinks(page, regions));
      page.cleanup();
    }
    const furniture = repeatedLines(pages.map((regions) => regions.flatMap(({ lines }) => lines)));
    const paragraphs = paragraphsOf(pages, furniture);
    if (paragraphs.every((paragraph) => paragraph.furniture)) throw withoutText(file, pdf.numPages);
    return { passages: passagesOf(paragraphs), declared: await declaredOf(pdf), problems: [] };
  } finally {
    await pdf.destroy();
  }
}

function withoutText(file: string, pages: number): PolicyError {
  const what = pages === 1 ? "its page is a picture" : `its ${pages} pages are pictures`;
  return new PolicyError(
    "scanned-pdf",
    `cannot read ${file}: ${what} without text; run text recognition (OCR) on it first`,
  );
}

function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  const all = paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
  const spaced = spacesLatin(all);
  const words = new Set((all.match(/[A-Za-z]{4,}/g) ?? []).map((word) => word.toLowerCase()));
  const levels = bulletLevels(paragraphs);
  return paragraphs.map((paragraph) => {
    const { lines, gap, appearance, furniture } = paragraph;
    const text = joinLines(lines, spaced, words);
    const base = { ...text, gap, cell: null };
    if (furniture) return { ...base, role: "furniture" };
    const bullet = BULLET.exec(text.text);
    const depth = levels.indexOf(indentOf(paragraph)) + 1;
    if (bullet === null || depth === 0) return { ...base, role: "paragraph", appearance };
    const item: Text = sliceText(text, bullet[0].length, text.text.length);
    const marker = bullet[0].trim().replace(/[\uE000-\uF8FF]/, "•");
    return { ...item, gap, cell: null, role: "item", depth, marker, ordered: false };
  });
}

/** Signs that stand at the beginning of a line for nothing but an item; symbol fonts have theirs in the private area. */
const BULLET = /^(?:[•●○■□◆◇▪▫‣⁃\uE000-\uF8FF]|[–-](?=\s))\s*(?=\S)/;

/** The indents of bulleted paragraphs, the outermost first. */
function bulletLevels(paragraphs: readonly Paragraph[]): number[] {
  const bulleted = paragraphs.filter(
    ({ lines, furniture }) => !furniture && BULLET.test(lines[0]?.text ?? ""),
  );
  return [...new Set(bulleted.map(indentOf))].toSorted((one, other) => one - other);
}

/** In steps of half an em, so that rounding does not make levels. */
function indentOf({ lines }: Paragraph): number {
  const [first] = lines;
  return first === undefined ? 0 : Math.round(first.x / first.size / 0.75);
}

async function declaredOf(pdf: Pdf): Promise<Source["declared"]> {
  const { info } = await pdf.getMetadata();
  const property = (name: string): string => {
    const value = (info as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? value.trim() : "";
  };
  return { title: property("Title") || null, language: languageOf(property("Language")) };
}
