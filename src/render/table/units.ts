import type { Block, Document, Language, Section, Text } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { parseNumeral } from "../../text/numerals.ts";

/** What stands by itself in a column: a heading, a block, or a whole table. */
export type Unit = HeadingUnit | BlockUnit | TableUnit;

interface Placed {
  /** `h:` and a section's id, or the id of the (first) block. */
  readonly id: string;
  readonly language: Language;
  /** How deep it stands within its provision. */
  readonly depth: number;
}

export interface HeadingUnit extends Placed {
  readonly kind: "heading";
  readonly section: Section;
  /** The text runs on in the line of the heading: `第七条 国は、…`. */
  readonly runsOn: boolean;
}

export interface BlockUnit extends Placed {
  readonly kind: "block";
  readonly block: Block;
  /** The printed number, from the text or the list; empty where there is none. */
  readonly number: string;
  /** How much of the block's text the number takes, with the space behind it. */
  readonly numberLength: number;
  /** What numbers of one list have in common: `(n)`. */
  readonly numbering: string;
}

export interface TableUnit extends Placed {
  readonly kind: "table";
  readonly cells: readonly Block[];
}

/** The units of a provision of one side, in order; without sections, those of the preamble. */
export function unitsOf(document: Document, sections: readonly Section[] | null): readonly Unit[] {
  if (sections === null) return blockUnits(document.preamble);
  return sections.flatMap((section): readonly Unit[] => {
    const blocks = blockUnits(section.blocks);
    if (section.heading.text.trim() === "") return blocks;
    const heading: HeadingUnit = {
      kind: "heading",
      id: `h:${section.id}`,
      language: document.language,
      depth: 0,
      section,
      runsOn: runsOn(section),
    };
    return [heading, ...blocks];
  });
}

/** Every block that the unit is made of. */
export function blocksOf(unit: Unit): readonly Block[] {
  if (unit.kind === "heading") return [];
  return unit.kind === "block" ? [unit.block] : unit.cells;
}

function runsOn({ heading, title, label, blocks: [first] }: Section): boolean {
  if (first === undefined || label === null || first.kind !== "paragraph") return false;
  const [own, next] = [lastLine(heading), first.lines[0]?.line];
  return own === undefined || next === undefined ? title === "" : own === next;
}

function lastLine({ lines }: Text): number | undefined {
  return lines.at(-1)?.line;
}

function blockUnits(blocks: readonly Block[]): readonly Unit[] {
  const units: (BlockUnit | TableUnit)[] = [];
  // The numberings of the lists that are open, outermost first; a paragraph without a number closes them.
  let open: readonly string[] = [];
  let cells: Block[] = [];
  for (const block of blocks) {
    const last = units.at(-1);
    if (block.cell !== null) {
      if (last?.kind === "table" && cells[0]?.cell?.table === block.cell.table) cells.push(block);
      else {
        cells = [block];
        units.push({ kind: "table", id: block.id, language: block.language, depth: 0, cells });
      }
      continue;
    }
    const number = numberOf(block);
    open = opened(open, number, units.length === 0);
    const nested = block.kind === "item" ? block.depth : 0;
    units.push({
      kind: "block",
      id: block.id,
      language: block.language,
      depth: Math.max(nested, open.length - 1),
      block,
      ...number,
    });
  }
  return units;
}

type PrintedNumber = Pick<BlockUnit, "number" | "numberLength" | "numbering">;

function numberOf(block: Block): PrintedNumber {
  const numberLength = enumeratorLength(block.text);
  const inText = block.text.slice(0, numberLength).trim();
  const number = inText === "" && block.kind === "item" && DIGIT.test(block.marker) ? block.marker : inText;
  return { number, numberLength, numbering: numberingOf(number) };
}

const DIGIT = /[\p{N}\p{L}]/u;

function numberingOf(number: string): string {
  return number
    .normalize("NFKC")
    .replaceAll(/\d+/g, "n")
    .replaceAll(/[〇一二三四五六七八九十百]+/g, "一")
    .replaceAll(/[ア-ン]+/g, "ア")
    .replaceAll(/[a-zA-Z]+/g, "a");
}

/** `(1)` under `2`: a numbering that begins anew lies within the one before it; one that goes on closes what lay in it. */
function opened(
  open: readonly string[],
  { number, numbering }: PrintedNumber,
  isFirst: boolean,
): readonly string[] {
  if (numbering === "") return [""];
  const at = open.indexOf(numbering);
  if (at >= 0) return open.slice(0, at + 1);
  const value = parseNumeral(number.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, ""));
  // The first paragraph of a Japanese article has no number: 2 goes on where it stands.
  if (isFirst || (value !== null && value > 1)) return [numbering];
  return [...open, numbering];
}
