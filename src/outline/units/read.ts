import type { MarkupLine, Passage } from "../../model.ts";
import { readLabel } from "../labels/label.ts";
import { readOrnament } from "./ornament.ts";
import type { Unit } from "./unit.ts";

export interface Read {
  readonly units: readonly Unit[];
  readonly markup: readonly MarkupLine[];
}

/** The passages as units, and the lines without policy text. */
export function readUnits(passages: readonly Passage[]): Read {
  const units: Unit[] = [];
  const markup: MarkupLine[] = [];
  let gap = 0;
  let ruled = false;
  for (const passage of passages) {
    gap = Math.max(gap, passage.gap);
    if (passage.role === "markup") {
      markup.push(...markupLines(passage, passage.markup));
      ruled = passage.markup === "table-rule";
    } else if (passage.text.trim() !== "") {
      units.push({ ...readUnit(passage), gap, ruled });
      gap = 0;
      ruled = false;
    }
  }
  return { units, markup };
}

function markupLines(passage: Passage, kind: MarkupLine["kind"]): MarkupLine[] {
  return passage.lines.map(({ line }) => ({ line, kind }));
}

function readUnit(passage: Exclude<Passage, { role: "markup" }>): Unit {
  const { text, marks, lines, gap, cell, role } = passage;
  const appearance = passage.role === "paragraph" ? passage.appearance : null;
  return {
    text,
    marks,
    lines,
    role,
    gap,
    cell,
    indent: passage.role === "line" ? passage.indent : 0,
    depth: "depth" in passage ? passage.depth : 0,
    marker: passage.role === "item" ? passage.marker : "",
    bold: appearance?.bold === true || isWholly(passage, "strong"),
    size: appearance?.size ?? null,
    ruled: false,
    folded: false,
    label: readLabel(text),
    ornament: readOrnament(text),
  };
}

/** Whether marks of a kind cover every character that is not white space. */
function isWholly(passage: Passage, kind: "strong"): boolean {
  const { text } = passage;
  let covered = text.length - text.trimStart().length;
  for (const mark of passage.marks) {
    if (mark.kind !== kind) continue;
    if (text.slice(covered, mark.span[0]).trim() !== "") return false;
    covered = Math.max(covered, mark.span[1]);
  }
  return covered > 0 && text.slice(covered).trim() === "" && passage.marks.some((mark) => mark.kind === kind);
}
