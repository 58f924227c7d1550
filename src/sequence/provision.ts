import type { Block, Section } from "../model.ts";
import { sectionsInOrder } from "./sections.ts";
import { type Numeral, parseNumeral, readIroha, readNumeral } from "../text/numerals.ts";

/** A paragraph or item of a provision, or the section that it is headed as. */
export type Provision = Block | Section;

/** One step down from an article. */
export interface Step {
  readonly ordinal: number;
  /** 項 and 号 in Japan, 項 and 款 in Taiwan, 款 and 项 on the mainland; English brackets tell neither. */
  readonly names: "paragraph" | "item";
  /** Chinese paragraphs print no number, and their items do. */
  readonly isCounted: boolean;
}

/** What a reference says behind the article: 第2項第3号, 第二款第（一）项, (b)(ii); empty where it names the article alone. */
function withinArticle(printed: string): readonly Step[] {
  const rest = printed.replace(article, "");
  return Array.from(rest.matchAll(part)).flatMap(([, count, unit = "", bracketed]) => {
    const ordinal = parseNumeral(count ?? bracketed ?? "");
    const isParagraph = /[項款]/.test(unit) && !(unit === "款" && /[項條]/.test(printed));
    const isCounted = isParagraph && (unit === "款" || printed.includes("條"));
    return ordinal === null ? [] : [{ ordinal, names: isParagraph ? "paragraph" : "item", isCounted }];
  });
}

const number = "[0-9０-９〇零一二三四五六七八九十百]{1,5}";
const article = new RegExp(`^.*(?:[条條章節节編编篇]|[0-9])(?:[のノ之]${number})*(?=第| ?[(（]|$)`, "u");
const part = new RegExp(`第? ?[（(]?(${number})[)）]? ?([項项款号號目])|\\(([0-9a-zA-Z]{1,4})\\)`, "gu");

/**
 * The paragraph or item of a section, step by step from the outside in; paragraphs that print no number are counted, and the first paragraph of a
 * Japanese article prints none. Null where there is none such.
 */
function provisionAt(section: Section, steps: readonly Step[]): Provision | null {
  let lines = linesOf(section);
  let found: Line | null = null;
  let known: readonly string[] = [];
  for (const { ordinal, names, isCounted } of steps) {
    const styles = stylesIn(lines).filter((style) => !known.includes(style));
    // 第1条第2号 are the items under a lead-in, where paragraphs are numbered too.
    const [outer] = names === "item" && known.length === 0 && styles.length > 1 ? styles.slice(1) : styles;
    found = isCounted ? counted(lines, undefined, ordinal) : null;
    const style = found === null ? outer : undefined;
    found ??= lines.find((line) => line.style === style && line.ordinal === ordinal) ?? null;
    if (found === null && names === "paragraph") found = counted(lines, style, ordinal);
    if (found === null) return null;
    lines = under(found, lines, style);
    known = style === undefined ? known : [...known, style];
  }
  return found?.provision ?? null;
}

/** What a reference names within the article that it names. */
export interface Within {
  readonly steps: readonly Step[];
  readonly provision: Provision | null;
}

/** Reads a reference to a section; none where it cannot be found. */
export function withinOf(section: Section | undefined, printed: string): Within {
  const steps = withinArticle(printed);
  const provision = section === undefined || steps.length === 0 ? null : provisionAt(section, steps);
  return { steps, provision };
}

/**
 * Whether two references to one article name the same in it. Other numbers have to lead to what was there before; under the same numbers nothing
 * else may stand now.
 */
export function namesTheSame(
  before: Within,
  after: Within,
  successors: (provision: Provision) => readonly Pick<Provision, "id">[],
): boolean {
  const next = before.provision === null ? [] : successors(before.provision);
  const leads = after.provision !== null && next.some(({ id }) => id === after.provision?.id);
  const alike =
    before.steps.map(({ ordinal }) => ordinal).join() === after.steps.map(({ ordinal }) => ordinal).join();
  return leads || (alike && (next.length === 0 || after.provision === null));
}

/** The paragraphs of a section, by the numbers that references give them, up to the one in which a block stands. */
export function paragraphsUpTo(section: Section, block: string): readonly Provision[] {
  const ids = linesOf(section).map(({ provision }) => provision.id);
  if (ids.length > longest) return [];
  const place = ids.indexOf(block);
  const found: Provision[] = [];
  for (let ordinal = 1; ordinal <= ids.length; ordinal += 1) {
    const provision = provisionAt(section, [{ ordinal, names: "paragraph", isCounted: false }]);
    if (provision === null || ids.indexOf(provision.id) > place) break;
    found.push(provision);
  }
  return found;
}

/** Lines of an article; in a text that has not been parted nobody counts paragraphs. */
const longest = 300;

/** The first paragraph prints no number, or none of them does. */
function counted(lines: readonly Line[], style: string | undefined, ordinal: number): Line | null {
  const [first] = lines;
  if (numbersParagraphs(style)) return ordinal === 1 && first?.style === null ? first : null;
  return lines.filter(({ isPlain }) => isPlain)[ordinal - 1] ?? null;
}

/** What stands under a paragraph or item: up to the next of its kind. */
function under(found: Line, lines: readonly Line[], style: string | undefined): readonly Line[] {
  const rest = lines.slice(lines.indexOf(found) + 1);
  const own = found.style ?? (numbersParagraphs(style) ? style : null);
  const next = rest.findIndex((line) => (own === null ? line.isPlain : line.style === own));
  return next === -1 ? rest : rest.slice(0, next);
}

/** Items stand deeper, or have brackets or Han numerals. */
function numbersParagraphs(style: string | undefined): style is string {
  return style?.startsWith("00") === true;
}

interface Line {
  readonly provision: Provision;
  /** How its number is printed; null where it has none. */
  readonly style: string | null;
  readonly ordinal: number | null;
  /** A paragraph without a number. */
  readonly isPlain: boolean;
}

/** From the outside in: a paragraph's 2 before an item's 一 or (1). */
function stylesIn(lines: readonly Line[]): readonly string[] {
  const known = lines.flatMap(({ style }) => (style === null ? [] : [style]));
  return [...new Set(known)].sort((one, other) => (one < other ? -1 : 1));
}

function linesOf(section: Section): readonly Line[] {
  const below = [...sectionsInOrder({ sections: section.children })];
  return [
    ...section.blocks.map((block) =>
      lineOf(block, block.kind === "item" ? block.depth : 0, printedOf(block)),
    ),
    ...below.flatMap((child) => [
      lineOf(child, child.level - section.level, child.label?.printed ?? ""),
      ...child.blocks.map((block) =>
        lineOf(
          block,
          child.level - section.level + (block.kind === "item" ? block.depth : 0),
          printedOf(block),
        ),
      ),
    ]),
  ];
}

/** The number that stands before a block: the marker of its list, or what its text begins with. */
function printedOf(block: Block): string {
  if (block.kind === "item" && /[\p{L}\p{N}]/u.test(block.marker)) return block.marker;
  return (
    /^(?:[\p{sc=Han}\p{N}]{1,5}(?=[\s.．、])|[（(][\p{L}\p{N}]{1,5}[)）]|[\p{L}\p{N}]{1,2}[.)）])/u.exec(
      block.text,
    )?.[0] ?? ""
  );
}

function lineOf(provision: Provision, depth: number, printed: string): Line {
  const bare = printed.replace(/[^\p{L}\p{N}]/gu, "").replace(/^第|[条條項项款号號]$/gu, "");
  const read: Numeral | null = readNumeral(bare, 0) ?? readIroha(bare, 0);
  const ordinal = read !== null && read.end === bare.length ? read.value : parseNumeral(bare);
  if (ordinal === null) return { provision, style: null, ordinal, isPlain: depth === 0 };
  const signs = /^[0-9０-９]/.test(bare) ? 0 : /^\p{sc=Han}/u.test(bare) ? 1 : 2;
  const bracketed = /[)）]/.test(printed) ? 1 : 0;
  return { provision, style: `${depth}${bracketed}${signs}`, ordinal, isPlain: false };
}
