import type { LineStart, Mark } from "../../model.ts";
import { readLabel } from "../labels/label.ts";
import { readOrnament } from "../units/ornament.ts";
import type { Unit } from "../units/unit.ts";

/**
 * Clauses that stand too far in under a list item are code to Markdown, and clauses to everybody else. They are read as
 * the items that one space less would have made them, with their bold print.
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

/** Sentences rather than a program: letters that are mostly CJK, or lines of several words with a full stop. */
function isClauses(text: string): boolean {
  if (/[{}<>]\s*$|[=;]\s*$|^\s*(?:\/\/|#include|import |function )/m.test(text)) return false;
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text) ||
    /^(?:\S+ ){4,}.*[.:;]$/m.test(text)
  );
}

function cutClauses(code: Unit, item: Unit): readonly Unit[] {
  const clauses: Unit[] = [];
  for (const match of code.text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    if (match[0].trim() === "") continue;
    const { text, marks } = readBold(match[0].trim().replace(/\s+/g, " "));
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

function readBold(source: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(/\*\*([^*]+)\*\*/g)) {
    text += source.slice(at, match.index);
    marks.push({ kind: "strong", span: [text.length, text.length + `${match[1]}`.length] });
    text += `${match[1]}`;
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), marks };
}
