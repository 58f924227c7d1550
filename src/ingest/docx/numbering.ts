import { formatNumber } from "./number-formats.ts";
import type { Part } from "./package.ts";
import type { ParagraphLook, Styles } from "./styles.ts";
import { childOf, childrenOf, integerOf, switchOf, valueOf, type XmlElement } from "./xml.ts";

/** What Word prints before a numbered paragraph. */
export interface PrintedNumber {
  /** `第3条`, `(1)`, `一、`, `•`; empty for a list paragraph that prints nothing. */
  readonly label: string;
  /** What stands between the label and the text: white space of the definition, or one space for a tab. */
  readonly space: string;
  /** The list's definition and level. */
  readonly list: string;
  /** From 1. */
  readonly depth: number;
  readonly ordered: boolean;
  /** True for bullets and plain `1.` `a)` lists, false for numbers that are part of the text (第3条, 1.1, 一、). */
  readonly listLike: boolean;
}

/** Counts the numbered paragraphs of one story in reading order. */
export interface Numbering {
  readonly next: (numbering: NonNullable<ParagraphLook["numbering"]>) => PrintedNumber | null;
}

export function readNumbering(part: Part | null, styles: Styles): Numbering {
  const root = part?.root ?? null;
  const abstracts = new Map(
    childrenOf(root, "w:abstractNum").map((list) => [list.attributes.get("w:abstractNumId") ?? "", list]),
  );
  const nums = new Map(childrenOf(root, "w:num").map((num) => [num.attributes.get("w:numId") ?? "", num]));
  const lists = new Map<string, List | null>();
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();

  const listOf = (id: string): List | null => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const list = openList(id, nums, abstracts, styles);
    lists.set(id, list);
    return list;
  };

  return {
    next: ({ id, level: stated, style }) => {
      const list = listOf(id);
      if (list === null) return null;
      const index = Math.min(Math.max(stated ?? list.levelOfStyle(style), 0), DEEPEST - 1);
      const level = list.levels[index] ?? EMPTY;
      // Lists that share a definition count on together, as Word counts them.
      const counts = counters.get(list.definition) ?? Array.from({ length: DEEPEST }, () => null);
      counters.set(list.definition, counts);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [at, start] of list.startOverrides) {
          counts[at] = start - 1;
          for (let deeper = at + 1; deeper < DEEPEST; deeper += 1) counts[deeper] = null;
        }
      }
      counts[index] = (counts[index] ?? level.start - 1) + 1;
      for (let deeper = index + 1; deeper < DEEPEST; deeper += 1)
        if (restarts(list.levels[deeper] ?? EMPTY, index)) counts[deeper] = null;
      return {
        label: print(list, index, counts),
        space: /\s+$/.exec(level.text)?.[0] ?? level.space,
        list: `${list.definition} ${index}`,
        depth: index + 1,
        ordered: level.format !== "bullet",
        listLike: list.listLike,
      };
    },
  };
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `001, 002, …`: the pattern of a custom format. */
  readonly pattern: string | null;
  readonly text: string;
  readonly space: "" | " ";
  /** Restarts behind a level up to this one (from 1); 0 never, null behind any level above. */
  readonly restart: number | null;
  readonly legal: boolean;
  readonly style: string | null;
}

interface List {
  readonly definition: string;
  readonly levels: readonly Level[];
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly listLike: boolean;
  readonly levelOfStyle: (style: string | null) => number;
}

/** Word has nine levels. */
const DEEPEST = 9;
const EMPTY: Level = {
  start: 1,
  format: "none",
  pattern: null,
  text: "",
  space: "",
  restart: null,
  legal: false,
  style: null,
};

function openList(
  id: string,
  nums: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): List | null {
  const num = nums.get(id);
  if (num === undefined) return null;
  const abstract = abstractOf(id, nums, abstracts, styles);
  if (abstract === null) return null;
  const levels = Array.from({ length: DEEPEST }, () => EMPTY);
  const startOverrides = new Map<number, number>();
  for (const element of childrenOf(abstract, "w:lvl")) place(levels, element);
  for (const override of childrenOf(num, "w:lvlOverride")) {
    const level = childOf(override, "w:lvl");
    if (level !== null) place(levels, level);
    const index = integerOf(override.attributes.get("w:ilvl"));
    const start = integerOf(valueOf(override, "w:startOverride"));
    if (index !== null && index < DEEPEST && start !== null) startOverrides.set(index, start);
  }
  return {
    definition: abstract.attributes.get("w:abstractNumId") ?? "",
    levels,
    startOverrides,
    // 1. a. i. is a list; one level that prints 1.1 or 第1条 makes all of it the numbers of provisions.
    listLike: levels.every((level) => level.text.trim() === "" || isPlain(level)),
    levelOfStyle: (style) => {
      const index = style === null ? 0 : levels.findIndex((level) => level.style === style);
      return Math.max(index, 0);
    },
  };
}

/** A list may borrow its levels from a numbering style, which names another list. */
function abstractOf(
  id: string,
  nums: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): XmlElement | null {
  let num = nums.get(id);
  for (let hops = 0; num !== undefined && hops < 4; hops += 1) {
    const abstract = abstracts.get(valueOf(num, "w:abstractNumId") ?? "") ?? null;
    const link = valueOf(abstract, "w:numStyleLink");
    if (link === null) return abstract;
    num = nums.get(styles.numberingOf(link) ?? "");
  }
  return null;
}

function place(levels: Level[], element: XmlElement): void {
  const index = integerOf(element.attributes.get("w:ilvl"));
  if (index === null || index < 0 || index >= DEEPEST) return;
  const choice = childOf(childOf(element, "mc:AlternateContent"), "mc:Choice");
  const format = childOf(element, "w:numFmt") ?? childOf(choice, "w:numFmt");
  levels[index] = {
    start: integerOf(valueOf(element, "w:start")) ?? 0,
    format: format?.attributes.get("w:val") ?? "decimal",
    pattern: format?.attributes.get("w:format") ?? null,
    text: valueOf(element, "w:lvlText") ?? "",
    space: valueOf(element, "w:suff") === "nothing" ? "" : " ",
    restart: integerOf(valueOf(element, "w:lvlRestart")),
    legal: switchOf(element, "w:isLgl") ?? false,
    style: valueOf(element, "w:pStyle"),
  };
}

function restarts(level: Level, behind: number): boolean {
  return level.restart === null || behind < level.restart;
}

function isPlain(level: Level): boolean {
  return (
    level.format === "bullet" || (ASCII_FORMATS.has(level.format) && /^%\d[.)]$/.test(level.text.trim()))
  );
}

const ASCII_FORMATS: ReadonlySet<string> = new Set([
  "decimal",
  "lowerLetter",
  "upperLetter",
  "lowerRoman",
  "upperRoman",
]);

function print(list: List, index: number, counts: readonly (number | null)[]): string {
  const level = list.levels[index] ?? EMPTY;
  if (level.format === "bullet") return level.text.replaceAll(PRIVATE_SIGNS, "•").trim();
  const printed = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const counted = list.levels[at] ?? EMPTY;
    return printNumber(counts[at] ?? counted.start, counted, level.legal);
  });
  return printed.trim();
}

function printNumber(value: number, { format, pattern }: Level, legal: boolean): string {
  if (legal && format !== "none") return String(value);
  const digits = format === "custom" ? /^0*1(?=\D|$)/.exec(pattern ?? "")?.[0].length : undefined;
  return digits === undefined ? formatNumber(value, format) : String(value).padStart(digits, "0");
}

/** Bullets of Symbol and Wingdings lie in the private area, where no other font has a sign. */
const PRIVATE_SIGNS = /[\uE000-\uF8FF]/g;
