import { readLabel } from "../labels/label.ts";
import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";

const caption = /^[（(][^（()）]{1,50}(?:[（(][^（()）]*[）)][^（()）]*)*[）)]$/;

/**
 * Statutes print the title of an article in brackets on the line above it (（目的） / 第一条 …). The two lines are one
 * heading; they are joined with a line break, so that no character is lost.
 */
export function joinCaptions(units: readonly Unit[]): readonly Unit[] {
  if (areGroups(units)) return units;
  const joined: Unit[] = [];
  for (const unit of units) {
    const above = joined.at(-1);
    if (above === undefined || !isCaption(above, unit)) {
      joined.push(unit);
      continue;
    }
    const offset = above.text.length + 1;
    const label = unit.label && { ...unit.label, end: unit.label.end + offset };
    joined[joined.length - 1] = {
      ...unit,
      gap: above.gap,
      text: `${above.text}\n${unit.text}`,
      marks: [
        ...above.marks,
        ...unit.marks.map((mark) => ({
          ...mark,
          span: [mark.span[0] + offset, mark.span[1] + offset] as const,
        })),
      ],
      lines: [...above.lines, ...unit.lines.map(({ offset: at, line }) => ({ offset: at + offset, line }))],
      label,
    };
  }
  return joined;
}

function isCaption(above: Unit, unit: Unit): boolean {
  // `### （目的）` above the paragraph of the article is its caption too.
  return (
    (above.role === unit.role || (above.role === "heading" && unit.role !== "item")) &&
    above.cell === null &&
    unit.label?.numbering === "article" &&
    above.label === null &&
    isCaptionLine(above.text)
  );
}

/**
 * Captions that are the headings of groups: most of them stand above several articles (（役員） / 第4条 … / 第5条 …). Where one or two
 * do, the others behind the first have no title of their own.
 */
function areGroups(units: readonly Unit[]): boolean {
  const covers: number[] = [];
  units.forEach((unit, index) => {
    if (unit.label?.numbering === "chapter") covers.push(0);
    if (unit.label?.numbering !== "article" || unit.cell !== null) return;
    const above = units[index - 1];
    if (above !== undefined && isCaption(above, unit)) covers.push(1);
    else if ((covers.at(-1) ?? 0) > 0) covers.push((covers.pop() ?? 0) + 1);
  });
  const captions = covers.filter((count) => count > 0);
  return captions.length >= fewest && captions.filter((count) => count > 1).length * 2 > captions.length;
}

/** The captions that are headings of groups of articles. */
export function findCaptions(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
): readonly Heading[] {
  if (!areGroups(units)) return [];
  return units.flatMap((unit, index): readonly Heading[] => {
    const next = units[index + 1];
    const isAbove = next !== undefined && known.get(index + 1)?.style === "article" && isCaption(unit, next);
    if (!isAbove || known.has(index)) return [];
    const title = unit.text.trim().slice(1, -1).trim();
    return [{ index, label: null, title, bodyFrom: unit.text.length, style: "caption" }];
  });
}

/** The units with the number of an article found where its title stands before it in the same line: `（目的）第1条`. */
export function readCaptions(units: readonly Unit[]): readonly Unit[] {
  const labels = units.map((unit) => (unit.label === null && unit.cell === null ? labelBehind(unit) : null));
  if (labels.filter((label) => label !== null).length < fewest) return units;
  return units.map((unit, index) => {
    const label = labels[index] ?? null;
    return label === null ? unit : { ...unit, label };
  });
}

/** One alone may be a remark before a citation. */
const fewest = 2;

function labelBehind({ text }: Unit): Unit["label"] {
  const [before = ""] = opening.exec(text) ?? [];
  const label = before === "" ? null : readLabel(text.slice(before.length));
  if (label?.numbering !== "article") return null;
  return { ...label, end: label.end + before.length };
}

const opening = /^\s*[（(【][^（()）【】。]{1,50}(?:[（(][^（()）]{1,20}[）)])?[）)】][ \u3000]*(?=第)/;

/** （目的） in a line of its own. */
export function isCaptionLine(text: string): boolean {
  return caption.test(text.trim());
}

/** The caption above an article's number, or before it in its line; null where there is none. */
export function captionOf(unit: Unit): string | null {
  if (unit.label?.numbering !== "article") return null;
  const above = unit.text.slice(0, unit.label.end - unit.label.printed.length);
  const [line = ""] = above.split("\n");
  if (above.includes("\n") && isCaptionLine(line)) return line.trim().slice(1, -1).trim();
  return opening.exec(unit.text)?.[0].trim().slice(1, -1).trim() ?? null;
}
