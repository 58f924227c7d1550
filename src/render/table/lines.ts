import { headingParagraph, type Emphasis, blockParagraph, foldedOf } from "./contents.ts";
import { type Draft, headingWords } from "./drafts.ts";
import { gridOf } from "./grids.ts";
import { type Group, groupsOf, type Omission } from "./groups.ts";
import type { Cell, Folded, Grid, Line, Paragraph, Run } from "./model.ts";
import { originOf } from "./origins.ts";
import { remarkOf, remarkOfOmission, remarkOfWhole } from "./remarks.ts";
import { noteRun } from "./runs.ts";
import type { Unit } from "./units.ts";
import { hasNewNumber, type Side, type View } from "./view.ts";

/** What befell a provision as a whole. */
export type Fate = "kept" | "added" | "removed" | "moved";

const SIDES: readonly Side[] = ["before", "after"];

/** The lines of one provision as they are written, unchanged runs left out. */
export function linesOf(drafts: readonly Draft[], fate: Fate, view: View): readonly Line[] {
  if (fate === "added" || fate === "removed") return wholeLines(drafts, fate, view);
  const groups = groupsOf(drafts, view);
  const lines: Line[] = [];
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at];
    const next = groups[at + 1];
    if (group === undefined) break;
    if (group.kind === "omission") lines.push(omissionLine(group, fate, view));
    else if (isHeading(group) && next !== undefined && joinsHeading(group.draft, next)) {
      lines.push(joinedLine(group.draft, next, fate, view));
      at++;
    } else lines.push(draftLine(group.draft, fate, view));
  }
  return lines;
}

function isHeading(group: Group): group is Group & { readonly kind: "line" } {
  const unit = group.kind === "line" ? (group.draft.after[0] ?? group.draft.before[0]) : undefined;
  return unit?.kind === "heading";
}

/** （略） stands behind the heading where nothing tells it otherwise; and a text that runs on in its line stays there. */
function joinsHeading(heading: Draft, next: Group): boolean {
  if (heading.before.length !== 1 || heading.after.length !== 1) return false;
  if (next.kind === "omission")
    return next.label.before === "" && next.label.after === "" && next.depth === 0;
  return (
    next.draft.state === "edited" &&
    [...heading.before, ...heading.after].every((unit) => unit.kind === "heading" && unit.runsOn) &&
    [next.draft.before, next.draft.after].every((units) => units.length > 0 && units[0]?.kind === "block")
  );
}

function joinedLine(heading: Draft, next: Group, fate: Fate, view: View): Line {
  const top = draftLine(heading, fate, view);
  const rest = next.kind === "omission" ? omissionLine(next, fate, view) : draftLine(next.draft, fate, view);
  const join = (side: Side): Cell => {
    const [title] = top[side].contents;
    const [first, ...others] = rest[side].contents;
    if (title === undefined || first === undefined || title.kind === "grid" || first.kind === "grid")
      return { contents: [...top[side].contents, ...rest[side].contents], folded: rest[side].folded };
    return { contents: [runOn(title, first, view), ...others], folded: rest[side].folded };
  };
  return { before: join("before"), after: join("after"), remark: top.remark || rest.remark };
}

function runOn(title: Paragraph, text: Paragraph, { words }: View): Paragraph {
  const runs = [...title.runs, noteRun(words.gaps.heading), ...text.runs];
  const units = [...title.units, ...text.units];
  if (text.kind === "note") return { ...title, units, runs };
  const heading = title.runs.map((run): Run => ({ ...run, strong: true }));
  return { ...title, kind: "paragraph", units, runs: [...heading, ...runs.slice(heading.length)] };
}

/** A provision that came or went: all of it on one side, the note on the other; what came from elsewhere says so. */
function wholeLines(drafts: readonly Draft[], fate: "added" | "removed", view: View): readonly Line[] {
  const own = fate === "added" ? "after" : "before";
  const lines: Line[] = [];
  let open: { contents: (Paragraph | Grid)[]; folded: Folded[] } | null = null;
  let previous: Unit | undefined;
  for (const draft of drafts) {
    if (draft.state !== fate) {
      lines.push(draftLine(draft, "kept", view));
      open = null;
      continue;
    }
    const isHeading = (draft[own][0] ?? draft.before[0])?.kind === "heading";
    const marks: Emphasis = { whole: "underline", label: isHeading ? view.profile.label : "underline" };
    const cell = cellOf(draft, own, marks, view);
    if (open === null) {
      open = { contents: [], folded: [] };
      const note = lines.length === 0 ? noteCell(view.words[fate], draft, view) : EMPTY;
      const remark = remarkOfWhole(fate, view);
      lines.push(
        own === "after" ? { before: note, after: open, remark } : { before: open, after: note, remark },
      );
    }
    const [last, first] = [open.contents.at(-1), cell.contents[0]];
    const isRunOn = previous?.kind === "heading" && previous.runsOn && last?.kind === "heading";
    if (isRunOn && first !== undefined && first.kind !== "grid") {
      open.contents[open.contents.length - 1] = runOn(last, first, view);
      open.contents.push(...cell.contents.slice(1));
    } else open.contents.push(...cell.contents);
    previous = draft[own][0];
    open.folded.push(...cell.folded);
  }
  return lines;
}

const EMPTY: Cell = { contents: [], folded: [] };

function draftLine(draft: Draft, fate: Fate, view: View): Line {
  const emphasis = emphasisOf(draft, fate, view);
  const remark = remarkOf(draft, view);
  const cell = (side: Side): Cell =>
    draft[side].length === 0
      ? noteCell(originOf(draft, view), draft, view)
      : cellOf(draft, side, emphasis, view);
  return { before: cell("before"), after: cell("after"), remark };
}

function emphasisOf({ state, before, after, moved }: Draft, fate: Fate, view: View): Emphasis {
  const { profile, changes } = view;
  const [old, now] = [before[0], after[0]];
  const isNew = state === "added" || state === "removed" || state === "arrived" || state === "left";
  if (isNew || state === "moved") return { whole: "underline", label: profile.label };
  const whole = fate === "moved" && profile.marksMovedWhole ? "underline" : "plain";
  const label = moved || (fate === "moved" && now?.kind === "heading") ? profile.label : profile.renumbered;
  const isHeading = old?.kind === "heading" && now?.kind === "heading";
  if (isHeading) {
    const renumbered = hasNewNumber(old.section, now.section, view);
    // A moved heading without a number is marked as a whole, for nothing else would tell.
    const unnumbered = fate === "moved" && !renumbered && now.section.label === null;
    return { whole: unnumbered ? profile.label : whole, label: renumbered ? label : "plain" };
  }
  const renumbered =
    old?.kind === "block" && now?.kind === "block" && old.number !== now.number && !changes.crossLanguage;
  return { whole, label: renumbered ? label : "plain" };
}

function cellOf(draft: Draft, side: Side, emphasis: Emphasis, view: View): Cell {
  const folded: Folded[] = [];
  const units = draft[side];
  const contents = units.map((unit, index): Paragraph | Grid => {
    if (unit.kind === "table") {
      const isWhole = draft.state !== "edited" && draft.state !== "same" && draft.state !== "quiet";
      const { grid, folded: rows } = gridOf(unit, side, isWhole, view);
      folded.push(...rows);
      return grid;
    }
    const paragraph =
      unit.kind === "heading"
        ? headingParagraph(unit, wordsIn(draft, side, view), emphasis, view)
        : blockParagraph(unit, side, emphasis, view);
    if (draft.state === "moved" && side === "after")
      return {
        ...paragraph,
        runs: [...paragraph.runs, noteRun(view.words.note(view.messages.reordered), "plain", view.language)],
      };
    const isCut = index < units.length - 1 && view.profile.structure === "dashed";
    return isCut ? { ...paragraph, runs: [...paragraph.runs, lineBreak(view)] } : paragraph;
  });
  return { contents, folded };
}

function wordsIn({ before, after }: Draft, side: Side, view: View): readonly (readonly [number, number])[] {
  const [old, now] = [before[0], after[0]];
  return old?.kind === "heading" && now?.kind === "heading" ? headingWords(old, now, view)[side] : [];
}

function lineBreak({ words, messages, profile, language }: View): Run {
  return noteRun(words.note(messages.lineBreak), profile.structure, language);
}

function omissionLine({ drafts, label, depth, renumbered }: Omission, fate: Fate, view: View): Line {
  const whole = fate === "moved" && view.profile.marksMovedWhole ? "underline" : "plain";
  const mark = renumbered ? view.profile.renumbered : whole;
  const [first] = drafts;
  const cell = (side: Side): Cell => {
    const runs = [
      ...(label[side] === "" ? [] : [noteRun(label[side], mark), ...gapOf(view)]),
      noteRun(view.words.omitted[side], whole, view.language),
    ];
    const paragraph = noteParagraph(runs, depth, first?.[side][0], view);
    return { contents: [paragraph], folded: drafts.flatMap((draft) => draft[side].flatMap(foldedOf)) };
  };
  return { before: cell("before"), after: cell("after"), remark: remarkOfOmission(renumbered, view) };
}

export function gapOf({ words }: View): readonly Run[] {
  return words.gaps.note === "" ? [] : [noteRun(words.gaps.note)];
}

function noteCell(text: string, draft: Draft, view: View): Cell {
  if (text === "") return EMPTY;
  const unit = SIDES.flatMap((side) => draft[side])[0];
  const indent = unit?.kind === "block" ? unit.depth : 0;
  return { contents: [noteParagraph([noteRun(text)], indent, undefined, view)], folded: [] };
}

export function noteParagraph(
  runs: readonly Run[],
  indent: number,
  unit: Unit | undefined,
  { language }: View,
): Paragraph {
  return { kind: "note", units: [], language: unit?.language ?? language, indent, runs };
}
