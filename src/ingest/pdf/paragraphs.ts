import type { Appearance, Text } from "../../model.ts";
import { spacesLatin, wrapJoint } from "../../text/join.ts";
import { concatTexts } from "../concat.ts";
import { type Region, regionOf } from "./columns.ts";
import { mostCommon, type PageLine } from "./lines.ts";

/** Lines that belong together, in reading order. */
export interface Paragraph {
  readonly lines: readonly PageLine[];
  /** Blank lines' worth of space, or a page break, before it. */
  readonly gap: number;
  readonly appearance: Appearance;
  readonly furniture: boolean;
}

/**
 * Joins the lines of a document to paragraphs by how they lie: a line that runs to the right edge goes on in the next
 * one, unless that is set apart by space, indent, size or weight. The last line of a page goes on on the next.
 */
export function paragraphsOf(
  drawn: readonly (readonly Region[])[],
  furniture: ReadonlySet<PageLine>,
): Paragraph[] {
  const pages = sharedEdges(drawn.map((regions) => regions.map(({ lines }) => regionOf(lines, furniture))));
  const all = pages.flatMap((regions) => regions.flatMap(({ lines }) => lines));
  const body = mostCommon(all.flatMap(({ text, size }) => Array.from({ length: text.length }, () => size)));
  const leading = leadingOf(pages, furniture, body);
  const paragraphs: Paragraph[] = [];
  let open: { lines: PageLine[]; region: Region; gap: number } | null = null;

  const close = (): void => {
    if (open === null) return;
    paragraphs.push({
      lines: open.lines,
      gap: open.gap,
      appearance: appearanceOf(open.lines, open.region),
      furniture: false,
    });
    open = null;
  };

  for (const regions of pages) {
    for (const region of regions) {
      let previous: PageLine | null = null;
      for (const line of region.lines) {
        if (furniture.has(line)) {
          paragraphs.push({ lines: [line], gap: 0, appearance: NO_APPEARANCE, furniture: true });
          continue;
        }
        const distance = previous === null ? null : (previous.y - line.y) / leading(line.size);
        if (open !== null && continues(open, line, region, distance)) open.lines.push(line);
        else {
          close();
          open = {
            lines: [line],
            region,
            gap: distance === null ? 1 : Math.max(0, Math.round(distance - 1)),
          };
        }
        previous = line;
      }
    }
  }
  close();
  return paragraphs;
}

/** A page that holds only short lines has the right edge of the others. */
function sharedEdges(pages: readonly (readonly Region[])[]): (readonly Region[])[] {
  const right = Math.max(...pages.map((regions) => (regions.length === 1 ? (regions[0]?.right ?? 0) : 0)));
  return pages.map((regions) =>
    regions.length === 1 ? regions.map((region) => ({ ...region, right })) : regions,
  );
}

/** How pieces of one paragraph join in a document. */
export interface Joining {
  /** See `spacesLatin`. */
  readonly spaced: boolean;
  /** The document's words in lower case, to tell which hyphens at a line's end are its own. */
  readonly words: ReadonlySet<string>;
}

export function joiningOf(lines: readonly PageLine[]): Joining {
  const all = lines.map(({ text }) => text).join("\n");
  return {
    spaced: spacesLatin(all),
    words: new Set((all.match(/[A-Za-z]{4,}/g) ?? []).map((word) => word.toLowerCase())),
  };
}

/** The text of lines in a row, wraps joined. */
export function joinLines(lines: readonly PageLine[], joining: Joining): Text {
  const [first, ...rest] = lines.map(({ text, marks }): Text => ({ text, marks, lines: [] }));
  return rest.reduce((before, after) => joinTexts(before, after, joining), first ?? EMPTY);
}

/** Two pieces of one paragraph that a line's or a page's end sets apart. */
export function joinTexts(before: Text, after: Text, { spaced, words }: Joining): Text {
  if (isHyphenated(before.text, after.text, words))
    return concatTexts({ ...before, text: before.text.slice(0, -1) }, "", after);
  const joint = /\p{L}-$/u.test(before.text) ? "" : wrapJoint(before.text, after.text, spaced);
  return concatTexts(before, joint, after);
}

const EMPTY: Text = { text: "", marks: [], lines: [] };
/** Signs that stand at the beginning of a line for nothing but an item; symbol fonts have theirs in the private area. */
export const BULLET: RegExp = /^(?:[•●○■□◆◇▪▫‣⁃\uE000-\uF8FF]|[–-](?=\s))\s*(?=\S)/;
const NO_APPEARANCE: Appearance = { size: null, bold: false, centred: false };

/** Whether the hyphen at a line's end only parts a word: the whole word stands elsewhere in the document. */
function isHyphenated(before: string, after: string, words: ReadonlySet<string>): boolean {
  const first = /[A-Za-z]+(?=-$)/.exec(before)?.[0];
  const second = /^[a-z]+/.exec(after)?.[0];
  if (before.endsWith("\u00ad")) return true;
  return first !== undefined && second !== undefined && words.has((first + second).toLowerCase());
}

interface OpenParagraph {
  readonly lines: readonly PageLine[];
  readonly region: Region;
}

function continues(open: OpenParagraph, line: PageLine, region: Region, distance: number | null): boolean {
  const last = open.lines.at(-1) as PageLine;
  const first = open.lines[0] as PageLine;
  if (Math.abs(line.size - last.size) > 0.12 * last.size || line.bold !== last.bold) return false;
  if (line.text.includes("\t") || last.text.includes("\t")) return false;
  if (distance !== null && distance > APART) return false;
  if (isCentred(last, open.region) && open.lines.length === 1 && last.bold) return false;
  if (!runsOn(last, line, open.region)) return false;
  const ems = (value: number): number => value / line.size;
  if (ENDS.test(last.text) && LABELLED.test(line.text)) return false;
  const indent = ems(line.x - region.left) - ems(last.x - open.region.left);
  if (open.lines.length > 1) return Math.abs(indent) < 0.6;
  // A hanging indent behind a number or bullet; any other deeper line begins a paragraph of its own.
  return indent < 0.6 || (LABELLED.test(first.text) && indent < 6);
}

/** Whether a line is full: what begins the next one would not have found room in it. */
export function runsOn(last: PageLine, line: PageLine, { right }: Region): boolean {
  if (BULLET.test(line.text)) return false;
  return right - last.end <= Math.max(heldTogether(line), line.size) + line.size / 2;
}

/** In lines; a paragraph's own lines stay closer. */
const APART = 1.3;
const ENDS = /[。．.：:；;！？!?）)」』]$/;
/** Whatever could be a number or bullet of its own. */
const LABELLED =
  /^(?:[•●○■□◆◇▪‣⁃・*\uE000-\uF8FF–-]|第[0-9０-９一二三四五六七八九十百]+|[(（][^()（）]{1,4}[)）]|[①-⑳]|[0-9０-９]{1,3}(?:[.．、)）]|[.．][0-9０-９]+|\s)|[一二三四五六七八九十]+、|[ア-ン][)）.．、]|[a-zA-Z][.)])/;

/** The width of what cannot be parted at the beginning of a line: a Latin word, a character with its brackets. */
function heldTogether({ text, glyphs }: PageLine): number {
  const length = HELD.exec(text)?.[0].length ?? 1;
  const held = glyphs.filter(({ offset }) => offset < length).map(({ glyph }) => glyph);
  return (held.at(-1)?.end ?? 0) - (held[0]?.x ?? 0);
}

const HELD =
  /^[（「『【〔〈《“"(]*(?:[\x21-\x7e]+|.)[、。，．,.：；！？）」』】〕〉》”"‥…・々ゝゞヽヾー〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%]*/u;

/** The usual distance of lines by the size of their text. */
function leadingOf(
  pages: readonly (readonly Region[])[],
  furniture: ReadonlySet<PageLine>,
  body: number,
): (size: number) => number {
  const distances: number[] = [];
  for (const regions of pages)
    for (const { lines } of regions)
      lines.forEach((line, index) => {
        const before = lines[index - 1];
        if (before === undefined || furniture.has(line) || furniture.has(before)) return;
        if (Math.abs(line.size - body) > 0.5 || Math.abs(before.size - body) > 0.5) return;
        distances.push(before.y - line.y);
      });
  const close = distances
    .filter((distance) => distance > body * 0.9 && distance < body * 2.6)
    .toSorted((a, b) => a - b);
  // Paragraphs stand farther apart than lines, so the smaller distances are the lines'.
  const usual = close[Math.floor(close.length / 4)] ?? body * 1.5;
  return (size) => (usual * size) / body;
}

function appearanceOf(lines: readonly PageLine[], region: Region): Appearance {
  const [first] = lines;
  if (first === undefined) return NO_APPEARANCE;
  return {
    size: Math.round(first.size * 10) / 10,
    bold: lines.every(({ bold }) => bold),
    centred: lines.every((line) => isCentred(line, region)),
  };
}

function isCentred(line: PageLine, { left, right }: Region): boolean {
  const [before, behind] = [line.x - left, right - line.end];
  return before > 2 * line.size && Math.abs(before - behind) < line.size;
}
