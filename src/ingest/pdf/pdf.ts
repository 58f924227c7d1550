import { PolicyError } from "../../errors.ts";
import type { Passage, Source, Text } from "../../model.ts";
import { placeOf } from "../encoding/decode.ts";
import type { Reading } from "../reading.ts";
import { sliceText } from "../slice.ts";
import { regionsOf } from "./columns.ts";
import { repeatedLines } from "./furniture.ts";
import { readGlyphs } from "./glyphs.ts";
import type { PageLine } from "./lines.ts";
import { linksOf } from "./links.ts";
import { openPdf, type OpenPdf, type Pdf } from "./open.ts";
import { BULLET, joiningOf, type Joining, joinLines, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { type ReadPage, taggedPassages } from "./tagged.ts";
import { readTags } from "./tags.ts";
import { readDoors } from "./unicode.ts";

/**
 * Reads the text layer of a PDF: paragraphs by how their lines lie, with their size, weight and place as evidence for
 * headings, or what a tagged file says of itself; what the pages repeat is furniture. A file whose pages are pictures has no text to read.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const place = placeOf(file);
  const opened = await openPdf(bytes, place);
  const { pdf } = opened;
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(opened, number));
    const lines = pages.map(({ regions }) => regions.flatMap((region) => region.lines));
    const furniture = repeatedLines(lines);
    if (lines.flat().every((line) => furniture.has(line))) throw withoutText(place, pdf.numPages);
    const joining = joiningOf(lines.flat());
    const passages = taggedPassages(pages, furniture, joining) ?? untagged(pages, furniture, joining);
    const document = passages.map(({ text }) => text).join("\n");
    return {
      passages: passages.map((passage) => ({ ...passage, text: readDoors(passage.text, document) })),
      declared: await declaredOf(pdf),
      problems: [],
    };
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

async function readPage(opened: OpenPdf, number: number): Promise<ReadPage> {
  const page = await opened.pdf.getPage(number);
  const glyphs = await readGlyphs(page, opened);
  const withLinks = await linksOf(page);
  const regions = regionsOf(glyphs).map((region) => ({ ...region, lines: region.lines.map(withLinks) }));
  const tags = await readTags(page);
  page.cleanup();
  return { glyphs, regions, tags, withLinks };
}

function untagged(pages: readonly ReadPage[], furniture: ReadonlySet<PageLine>, joining: Joining): Passage[] {
  const paragraphs = paragraphsOf(
    pages.map(({ regions }) => regions),
    furniture,
  );
  const levels = bulletLevels(paragraphs);
  return paragraphs.map((paragraph) => {
    const { lines, gap, appearance } = paragraph;
    const text = joinLines(lines, joining);
    const base = { ...text, gap, cell: null };
    if (paragraph.furniture) return { ...base, role: "furniture" };
    const bullet = BULLET.exec(text.text);
    const depth = levels.indexOf(indentOf(paragraph)) + 1;
    if (bullet === null || depth === 0) return { ...base, role: "paragraph", appearance };
    const item: Text = sliceText(text, bullet[0].length, text.text.length);
    const marker = bullet[0].trim().replace(/[\uE000-\uF8FF]/, "•");
    return { ...item, gap, cell: null, role: "item", depth, marker, ordered: false };
  });
}

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

/** The language that a PDF declares is most often that of the program that wrote it, so it is not read. */
async function declaredOf(pdf: Pdf): Promise<Source["declared"]> {
  const { info } = await pdf.getMetadata();
  const title = (info as Readonly<Record<string, unknown>>)["Title"];
  const named = typeof title === "string" && title.trim() !== "" && !FILE_NAME.test(title);
  return { title: named ? title.trim() : null, language: null };
}

const FILE_NAME = /^Microsoft (?:Word|PowerPoint|Excel) - |\.(?:docx?|odt|rtf|html?|pdf|indd|txt|md)$/i;
