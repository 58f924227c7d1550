import type { ChangeSide, ChangeSet, JudgedChange, JudgedSection, Section } from "../../model.ts";
import { isTableLine, joinCells } from "../../text/cells.ts";
import { documentOf } from "../document.ts";
import { countChanges, countSections } from "./counts.ts";

/** The change set as `kaitei.changeset/1`. `after` can be rebuilt from `before` and what stands here, block by block. */
export function renderDiffJson(changes: ChangeSet): string {
  const value = {
    schema: "kaitei.changeset/1",
    before: documentOf(changes.before),
    after: documentOf(changes.after),
    crossLanguage: changes.crossLanguage,
    exact: changes.exact,
    summary: {
      materiality: changes.materiality,
      sections: countSections(changes.sections),
      changes: countChanges(changes.changes),
    },
    sections: changes.sections.map(sectionOf),
    changes: changes.changes.map(changeOf),
    globals: changes.globals,
    staleDecisions: changes.staleDecisions,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sectionOf(row: JudgedSection): object {
  return {
    status: row.status,
    before: oneOrSeveral(row.before.map(placeOf)),
    after: oneOrSeveral(row.after.map(placeOf)),
    materiality: row.materiality,
  };
}

function placeOf(section: Section): object {
  return {
    id: section.id,
    path: section.path,
    label: section.label?.printed ?? null,
    title: section.title,
    line: section.heading.lines[0]?.line ?? null,
    level: section.level,
  };
}

function changeOf(change: JudgedChange): object {
  const { verdict } = change;
  return {
    id: change.id,
    kind: change.kind,
    unit: change.unit,
    section: change.section,
    before: sidesOf(change, change.before),
    after: sidesOf(change, change.after),
    edits: change.edits,
    markupOnly: change.markupOnly,
    materiality: verdict.materiality,
    reasons: verdict.reasons.map((reason) => ({
      rule: reason.rule,
      before: reason.before,
      after: reason.after,
      direction: reason.direction,
      materiality: reason.materiality,
    })),
    decision: verdict.decision,
  };
}

function sidesOf(change: JudgedChange, sides: readonly ChangeSide[]): object | null {
  return isTableLine(change) && sides.length > 0 ? lineOf(sides) : oneOrSeveral(sides.map(sideOf));
}

/** A row or column of a table that came or went: one text, as it is one change, and its cells. */
function lineOf(cells: readonly ChangeSide[]): object {
  const { line = null, block = null } = cells[0] ?? {};
  const text = joinCells(cells.map((cell) => cell.text));
  return { text, line, block, sentence: null, context: null, cells: cells.map(sideOf) };
}

function sideOf(side: ChangeSide): object {
  return {
    text: side.text,
    line: side.line,
    block: side.block,
    sentence: side.sentence,
    context: side.context,
    ...(side.parts.length === 0 ? {} : { parts: side.parts }),
  };
}

// An absent side is null, and only a split, a merge or a reordering has more than one text on a side.
function oneOrSeveral(sides: readonly object[]): object | readonly object[] | null {
  const [first = null] = sides;
  return sides.length > 1 ? sides : first;
}
