import type { Appearance, CellPlace, Passage, Text } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { concatTexts } from "../concat.ts";
import { sliceText } from "../slice.ts";
import { type Region, regionOf } from "./columns.ts";
import type { Glyph } from "./glyphs.ts";
import { lineOf, linesOf, type PageLine } from "./lines.ts";
import { BULLET, type Joining, joinLines, joinTexts, runsOn } from "./paragraphs.ts";
import type { TaggedBlock } from "./tags.ts";

/** What was read of a page. */
export interface ReadPage {
  readonly glyphs: readonly Glyph[];
  readonly regions: readonly Region[];
  readonly tags: readonly TaggedBlock[];
  /** The page's lines with their links, by the glyphs in them. */
  readonly withLinks: (line: PageLine) => PageLine;
}

/**
 * The passages of a tagged PDF by what its tags say, which is what the program that wrote it knew; null where they
 * leave out text or only cut it into lines, as some programs' tags do.
 */
export function taggedPassages(
  pages: readonly ReadPage[],
  furniture: ReadonlySet<PageLine>,
  joining: Joining,
): Passage[] | null {
  if (!areTrustworthy(pages, furniture)) return null;
  const passages: Passage[] = [];
  let last: Ending | null = null;
  let tables = 0;
  let cellsBefore = 0;
  for (const page of pages) {
    const region = regionOf(
      page.regions.flatMap(({ lines }) => lines),
      furniture,
    );
    const lines = region.lines.filter((line) => furniture.has(line));
    const [above, below] = [
      lines.filter(({ y }) => y > middleOf(region)),
      lines.filter(({ y }) => y <= middleOf(region)),
    ];
    passages.push(...above.map(furnitureOf));
    const outside = new Set(lines.flatMap((line) => line.glyphs.map(({ glyph }) => glyph)));
    const byContent = contentsOf(page, outside);
    const blocks = page.tags
      .map((tag) => ({
        tag,
        lines: linesOf(glyphsOf(tag.contents, byContent)).map(page.withLinks),
        region,
        marker: lineOf(glyphsOf(tag.label, byContent))?.text ?? "",
      }))
      .filter((block) => block.lines.length > 0);
    if (continuesTable(last, blocks[0], passages)) tables -= 1;
    blocks.forEach((block, index) => {
      const passage = passageOf(block, tables, joining);
      const before = index > 0 ? null : last !== null && goesOn(last, block) ? last.index : null;
      const whole = before ?? (passage.role === "cell" ? sameCell(passage, passages, cellsBefore) : null);
      if (whole === null) {
        passages.push(index === 0 ? { ...passage, gap: Math.max(passage.gap, 1) } : passage);
        last = { ...block, index: passages.length - 1 };
        return;
      }
      const known = passages[whole] as Passage;
      // A table's head is printed again on each page.
      if (passage.role === "cell" && known.text === passage.text)
        passages.push({ ...passage, role: "furniture" });
      else passages[whole] = { ...known, ...joinTexts(known, passage, joining) };
      last = { ...block, index: whole };
    });
    tables += new Set(blocks.flatMap(({ tag }) => (tag.cell === null ? [] : [tag.cell.table]))).size;
    cellsBefore = passages.length;
    passages.push(...below.map(furnitureOf));
  }
  return passages;
}

interface DrawnBlock {
  readonly tag: TaggedBlock;
  readonly lines: readonly PageLine[];
  readonly region: Region;
  readonly marker: string;
}

type Ending = DrawnBlock & { readonly index: number };

/** Tags that miss more than this leave out text of the document. */
const COVERED = 0.97;
/** Of the paragraphs that fill their last line and end amid a sentence; where most do, each line was tagged as one. */
const CUT = 0.3;

function areTrustworthy(pages: readonly ReadPage[], furniture: ReadonlySet<PageLine>): boolean {
  let [all, covered, paragraphs, cut] = [0, 0, 0, 0];
  for (const page of pages) {
    const lines = page.regions.flatMap((region) => region.lines).filter((line) => !furniture.has(line));
    const named = new Set(page.tags.flatMap(({ contents, label }) => [...contents, ...label]));
    for (const { glyphs } of lines)
      for (const { glyph } of glyphs) {
        all += 1;
        if (glyph.content !== null && named.has(glyph.content)) covered += 1;
      }
    if (page.regions.length > 1) return false;
    const region = regionOf(lines);
    const byContent = contentsOf(page, new Set());
    for (const { kind, contents } of page.tags) {
      if (kind !== "paragraph") continue;
      const end = linesOf(glyphsOf(contents, byContent)).at(-1);
      if (end === undefined) continue;
      paragraphs += 1;
      if (region.right - end.end < 2 * end.size && !/[。．.：:！？!?）)」』]$/.test(end.text)) cut += 1;
    }
  }
  return all > 0 && covered >= all * COVERED && cut <= paragraphs * CUT + pages.length;
}

function contentsOf(
  { glyphs }: ReadPage,
  outside: ReadonlySet<Glyph>,
): ReadonlyMap<number, readonly Glyph[]> {
  const contents = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.content === null || outside.has(glyph)) continue;
    append(contents, glyph.content, glyph);
  }
  return contents;
}

function glyphsOf(contents: readonly number[], byContent: ReadonlyMap<number, readonly Glyph[]>): Glyph[] {
  return contents.flatMap((content) => byContent.get(content) ?? []);
}

function middleOf({ lines }: Region): number {
  const ys = lines.map(({ y }) => y);
  return (Math.min(...ys) + Math.max(...ys)) / 2;
}

function furnitureOf({ text, marks }: PageLine): Passage {
  return { text, marks, lines: [], gap: 0, cell: null, role: "furniture" };
}

/** Whether a block is the rest of the one that ended the page before. */
function goesOn(last: DrawnBlock, block: DrawnBlock): boolean {
  if (last.tag.kind !== block.tag.kind || block.marker !== "") return false;
  if (block.tag.kind !== "paragraph" && block.tag.kind !== "item") return false;
  const [end, begin] = [last.lines.at(-1), block.lines[0]];
  if (end === undefined || begin === undefined) return false;
  return !/[。．.！？!?]$/.test(end.text) && runsOn(end, begin, last.region) && !BULLET.test(begin.text);
}

/** Whether a page begins within the table that ended the page before: its rows go on, or its head is repeated. */
function continuesTable(
  last: Ending | null,
  block: DrawnBlock | undefined,
  passages: readonly Passage[],
): boolean {
  const [before, cell] = [last?.tag.cell ?? null, block?.tag.cell ?? null];
  if (before === null || cell === null || last === null || block === undefined) return false;
  if (cell.row > 0) return cell.row >= before.row;
  const table = passages[last.index]?.cell?.table;
  const head = passages.find(
    (passage) =>
      passage.cell?.table === table && passage.cell?.row === 0 && passage.cell.column === cell.column,
  );
  return head?.text === joinLines(block.lines, NO_JOINING).text;
}

const NO_JOINING: Joining = { spaced: false, words: new Set() };

/** The passage of the same cell on a page before. */
function sameCell({ cell }: Passage, passages: readonly Passage[], end: number): number | null {
  if (cell === null) return null;
  for (let index = end - 1; index >= 0; index -= 1) {
    const known = passages[index];
    if (known?.cell?.table === cell.table && known.cell.row === cell.row && known.cell.column === cell.column)
      return index;
    if (known !== undefined && known.role !== "furniture" && known.cell?.table !== cell.table) return null;
  }
  return null;
}

function textOf(lines: readonly PageLine[], region: Region, joining: Joining): Text {
  // A line that ends early ends where its author broke it.
  const parts: PageLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && runsOn(before, line, region)) parts.at(-1)?.push(line);
    else parts.push([line]);
  });
  return parts
    .map((part) => joinLines(part, joining))
    .reduce((before, part) => concatTexts(before, "\n", part));
}

function passageOf({ tag, lines, region, marker }: DrawnBlock, tables: number, joining: Joining): Passage {
  const cell: CellPlace | null =
    tag.cell === null ? null : { ...tag.cell, table: tables + tag.cell.table, rowSpan: 1, columnSpan: 1 };
  // A cell's edges are its own: all but its last line are full.
  const text = tag.cell === null ? textOf(lines, region, joining) : joinLines(lines, joining);
  const base = { ...text, gap: tag.kind === "item" || cell !== null ? 0 : 1, cell };
  const [first] = lines;
  const appearance: Appearance = {
    size: first === undefined ? null : Math.round(first.size * 10) / 10,
    bold: lines.every(({ bold }) => bold),
    centred: false,
  };
  switch (tag.kind) {
    case "heading":
      return { ...base, role: "heading", depth: tag.depth };
    case "contents":
      return { ...base, role: "furniture" };
    case "quote":
      return { ...base, role: "quote", depth: 1 };
    case "code":
      return { ...base, role: "code" };
    case "item": {
      const bullet = marker === "" ? (BULLET.exec(text.text)?.[0] ?? NUMBER.exec(text.text)?.[0] ?? "") : "";
      // Where no sign is among the text, the bullet was drawn as a picture.
      const sign = (marker === "" ? bullet : marker).trim() || (tag.first ? "•" : "");
      const printed = sign.replace(/[\uE000-\uF8FF]/, "•");
      const item = sliceText(text, bullet.length, text.text.length);
      const ordered = /[\p{L}\p{N}]/u.test(printed);
      return { ...base, ...item, role: "item", depth: Math.max(tag.depth, 1), marker: printed, ordered };
    }
    case "cell":
    case "paragraph":
      break;
  }
  return cell === null ? { ...base, role: "paragraph", appearance } : { ...base, role: "cell", cell };
}

/** A list's number that stands in the item's own text. */
const NUMBER = /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+(?=\S)/;
