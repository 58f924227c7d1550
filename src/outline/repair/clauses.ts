import type { LineStart, Mark } from "../../model.ts";
import { slice } from "../assemble/slice.ts";
import { readLabel } from "../labels/label.ts";
import { readOrnament } from "../units/ornament.ts";
import { width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";

/**
 * Clauses that stand too far in under a list item are code to Markdown, and clauses to everybody else. They are read as
 * the items that one space less would have made them, with their bold print and links.
 */
export function openClauses(units: readonly Unit[]): readonly Unit[] {
  const opened: Unit[] = [];
  for (const unit of units) {
    const before = opened.at(-1);
    if (unit.role === "code" && before?.role === "item" && isClauses(unit.text))
      opened.push(...cutClauses(unit, before));
    else opened.push(unit);
  }
  return opened;
}

/** So many lines of sentences in `<pre>` are a text that its author laid out, as a file of plain text is. */
const fewestLines = 8;

/** The units with a text that a page shows as it was typed as the lines that it has. */
export function openTyped(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    if (
      unit.role !== "code" ||
      unit.cell !== null ||
      unit.lines.length < fewestLines ||
      !isClauses(unit.text)
    )
      return [unit];
    let gap = unit.gap;
    return Array.from(unit.text.matchAll(/[^\n]*(?:\n|$)/g)).flatMap(
      ({ 0: line, index }): readonly Unit[] => {
        if (line === "") return [];
        if (line.trim() === "") {
          gap += 1;
          return [];
        }
        const text = slice(unit, index, index + line.length);
        const indent = width(line.slice(0, line.length - line.trimStart().length));
        const typed: Unit = {
          ...unit,
          ...text,
          role: "line",
          gap,
          indent,
          label: readLabel(text.text),
          ornament: readOrnament(text.text),
        };
        gap = 0;
        return [typed];
      },
    );
  });
}

/** Sentences rather than a program: letters of which many are CJK, or lines of several words with a full stop. */
function isClauses(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (cjk > letters * 0.2) return true;
  if (/[{}<>;=]\s*$|^\s*(?:\/\/|#include|import |function )/m.test(text)) return false;
  return /^(?:\S+ ){4,}.*[.:]$/m.test(text);
}

function cutClauses(code: Unit, item: Unit): readonly Unit[] {
  const clauses: Unit[] = [];
  for (const match of code.text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    if (match[0].trim() === "") continue;
    const { text, marks } = readMarks(match[0].trim().replace(/\s+/g, " "));
    const gap = clauses.length === 0 ? code.gap : 1;
    const lines = linesOf(code.lines, match.index, match.index + match[0].length);
    const [label, ornament] = [readLabel(text), readOrnament(text)];
    clauses.push({ ...item, text, marks, lines, gap, label, ornament, marker: "", bold: false });
  }
  return clauses;
}

function linesOf(lines: readonly LineStart[], from: number, to: number): readonly LineStart[] {
  const inside = lines.filter(({ offset }) => offset >= from && offset < to);
  return inside.map(({ line }) => ({ offset: 0, line }));
}

const inline = /\*\*([^*]+)\*\*|<(https?:\/\/[^<>\s]+)>|\[((?:[^[\]\\]|\\.)+)\]\(([^()\s]*)\)/g;

/** The bold print and the links of Markdown, which code shows as they are written. */
function readMarks(source: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(inline)) {
    const [whole, bold, bare, linked, address] = match;
    const shown = bold ?? bare ?? (linked ?? "").replace(/\\(?=[^\w\s])|\\(?=_)/g, "");
    text += source.slice(at, match.index);
    const span = [text.length, text.length + shown.length] as const;
    const target = bare ?? address;
    marks.push(target === undefined ? { kind: "strong", span } : { kind: "link", span, target });
    text += shown;
    at = match.index + whole.length;
  }
  return { text: text + source.slice(at), marks };
}
