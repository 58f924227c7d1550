import type { WordParagraph, WordRun, WordTemplate } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { element, valued } from "../docx/xml.ts";
import type { Entry } from "./flow.ts";
import type { Lists } from "./lists.ts";
import { matchParagraphs } from "./matching.ts";
import { type StyleNames } from "./styleNames.ts";
import { styleOf } from "./styling.ts";
import type { Unit } from "./units.ts";

/** How the paragraphs of a document look. */
export interface Dress {
  /** The inside of `w:pPr`. */
  readonly lookOf: (unit: Unit) => string;
  /** What its runs have of their own; null where the style says it all. */
  readonly runOf: (unit: Unit) => WordRun | null;
  /** How many characters of its text its list prints. */
  readonly printedBy: (unit: Unit) => number;
}

/** The look of a document of our own. */
export function ownDress(lists: Lists): Dress {
  return { lookOf: (unit) => styleOf(unit, lists), runOf: () => null, printedBy: () => 0 };
}

/**
 * The look that each paragraph has in a Word file, and for a new one that of the paragraph before it that is of its kind.
 * `counting`: whether numbers that the file's lists print go on being printed by them; else they are text.
 */
export function templateDress(
  template: WordTemplate,
  entries: readonly Entry[],
  lists: Lists,
  styles: StyleNames,
  counting: boolean,
): Dress {
  const patterns = patternsOf(template, entries);
  const numbered = (unit: Unit): number => {
    const pattern = patterns.get(unit);
    if (!counting || pattern === undefined || !pattern.whole || pattern.paragraph.label === "") return 0;
    return unit.kind === "item" ? 0 : labelLength(unit);
  };
  return {
    lookOf: (unit) => {
      const pattern = patterns.get(unit);
      if (pattern === undefined) return styles.translate(styleOf(unit, lists));
      const { head, numbering, tail } = pattern.paragraph.look;
      const prints = pattern.paragraph.label !== "" || numbering !== "";
      if (!prints)
        return unit.kind === "item" && unit.marker !== "" ? head + listOf(unit, lists) + tail : head + tail;
      const isLive = unit.kind === "item" ? pattern.whole && counting : numbered(unit) > 0;
      if (isLive) return head + numbering + tail;
      return head + (unit.kind === "item" ? listOf(unit, lists) : NO_NUMBER) + tail;
    },
    runOf: (unit) => patterns.get(unit)?.paragraph.run ?? null,
    printedBy: numbered,
  };
}

/** The paragraph of the file that one of ours looks like, and whether it is the whole of it. */
interface Pattern {
  readonly paragraph: WordParagraph;
  readonly whole: boolean;
}

const NO_NUMBER: string = element("w:numPr", {}, [valued("w:ilvl", 0), valued("w:numId", 0)]);

function listOf(unit: Unit, lists: Lists): string {
  const level = Math.max(unit.level, 1) - 1;
  return element("w:numPr", {}, [valued("w:ilvl", level), valued("w:numId", lists.idOf(unit))]);
}

/** The length of the printed number at the head of a paragraph, with the space behind it. */
function labelLength({ text: { text }, label }: Unit): number {
  const length = label !== "" && text.startsWith(label) ? label.length : enumeratorLength(text);
  return length === 0 ? 0 : length + (/^\s*/.exec(text.slice(length))?.[0].length ?? 0);
}

function patternsOf(template: WordTemplate, entries: readonly Entry[]): ReadonlyMap<Unit, Pattern> {
  const olds = entries.flatMap((entry): readonly Unit[] => {
    if (entry.kind === "kept" || entry.kind === "table")
      return entry.kind === "kept" ? entry.before : (entry.before?.cells ?? []);
    if (entry.kind === "removed") return [entry.unit];
    return entry.kind === "movedFrom" ? [entry.before] : [];
  });
  const matched = matchParagraphs(olds, template.paragraphs);
  const patterns = new Map<Unit, Pattern>(matched);
  const latest = new Map<string, Pattern>();
  for (const unit of olds) {
    const pattern = matched.get(unit);
    if (pattern !== undefined && !latest.has(kindOf(unit))) latest.set(kindOf(unit), pattern);
  }
  const dress = (unit: Unit, old: Unit | null): void => {
    const own = old === null ? undefined : patterns.get(old);
    const isAlike = old !== null && kindOf(old) === kindOf(unit);
    const pattern = (isAlike ? own : undefined) ?? latest.get(kindOf(unit));
    if (pattern !== undefined) patterns.set(unit, { ...pattern, whole: true });
  };
  const pass = (unit: Unit): void => {
    const pattern = patterns.get(unit);
    if (pattern !== undefined) latest.set(kindOf(unit), pattern);
  };
  for (const entry of entries) {
    switch (entry.kind) {
      case "kept":
        entry.before.forEach(pass);
        for (const [index, unit] of entry.after.entries())
          dress(unit, entry.before[Math.min(index, entry.before.length - 1)] ?? null);
        break;
      case "removed":
        pass(entry.unit);
        break;
      case "added":
        dress(entry.unit, null);
        break;
      case "movedFrom":
        pass(entry.before);
        break;
      case "movedTo":
        dress(entry.after, entry.before);
        break;
      case "table":
        (entry.before?.cells ?? []).forEach(pass);
        for (const unit of entry.after?.cells ?? []) dress(unit, null);
    }
  }
  return patterns;
}

/** Paragraphs of one kind look alike: headings of a level, items of a depth, cells of a header. */
function kindOf({ kind, level, cell, label }: Unit): string {
  return `${kind} ${level} ${cell === null ? "" : cell.header ? "header" : "cell"} ${label === "" ? "" : "numbered"}`;
}
