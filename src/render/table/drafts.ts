import type { Section, Span } from "../../model.ts";
import { labelSpan } from "./contents.ts";
import { type Pair, pairUnits } from "./pairs.ts";
import { type BlockUnit, blocksOf, type HeadingUnit, type TableUnit, type Unit, unitsOf } from "./units.ts";
import { isQuiet, type Side, type View } from "./view.ts";

/**
 * What became of the units that stand level. `quiet`: what changed is told before the table; `arrived` and `left`: it stood or
 * stands in another provision; `moved`: in another place of this one, without a number that would tell it.
 */
export type LineState =
  | "same"
  | "renumbered"
  | "quiet"
  | "edited"
  | "added"
  | "removed"
  | "arrived"
  | "left"
  | "moved";

/** A level line before it is written. */
export interface Draft extends Pair {
  readonly state: LineState;
}

/** The level lines of a provision; without sections, of the preamble. */
export function draftsOf(
  before: readonly Section[] | null,
  after: readonly Section[] | null,
  view: View,
): readonly Draft[] {
  const old = unitsOf(view.changes.before, before);
  const now = unitsOf(view.changes.after, after);
  return pairUnits(old, now, view.links).map((pair) => ({ ...pair, state: stateOf(pair, view) }));
}

/** Whether the line may stand in a run of （略）. */
export function isFoldable({ state, before }: Draft, { full }: View): boolean {
  return (
    !full &&
    before[0]?.kind !== "heading" &&
    (state === "same" || state === "renumbered" || state === "quiet")
  );
}

function stateOf({ before, after, moved, elsewhere }: Pair, view: View): LineState {
  const [old] = before;
  const [now] = after;
  if (old === undefined) return elsewhere === null ? "added" : "arrived";
  if (now === undefined) return elsewhere === null ? "removed" : "left";
  if (before.length > 1 || after.length > 1) return "edited";
  const state = compared(old, now, moved, view);
  if (state !== "edited" || moved) return state;
  return blocksAreQuiet(old, now, view) ? "quiet" : "edited";
}

function compared(old: Unit, now: Unit, moved: boolean, view: View): LineState {
  if (view.changes.crossLanguage) return translated(old, now, moved, view);
  if (old.kind === "heading" && now.kind === "heading") return headingState(old, now);
  if (old.kind === "table" && now.kind === "table") return tableState(old, now);
  if (old.kind !== "block" || now.kind !== "block" || hasNewTarget(now, view)) return "edited";
  const [x, y] = [restOf(old), restOf(now)];
  if (x !== y || (old.numbering === "") !== (now.numbering === "")) return "edited";
  if (old.number !== now.number) return "renumbered";
  return moved ? "moved" : "same";
}

/** In another language every word is another; what differs is what the changes tell. */
function translated(old: Unit, now: Unit, moved: boolean, { touching }: View): LineState {
  const isTold = (side: Side, unit: Unit): boolean =>
    [unit.id, ...blocksOf(unit).map(({ id }) => id)].some((id) => touching[side].has(id));
  if (isTold("before", old) || isTold("after", now)) return "edited";
  return moved ? "moved" : "same";
}

function headingState({ section: old }: HeadingUnit, { section: now }: HeadingUnit): LineState {
  if (old.heading.text === now.heading.text) return "same";
  const [x, y] = [withoutLabel(old), withoutLabel(now)];
  return x === y ? "renumbered" : "edited";
}

function withoutLabel(section: Section): string {
  const [from, to] = labelSpan(section);
  return section.heading.text.slice(0, from) + section.heading.text.slice(to);
}

function restOf({ block, numberLength }: BlockUnit): string {
  return block.text.slice(numberLength);
}

function hasNewTarget({ id }: BlockUnit, { touching }: View): boolean {
  return (touching.after.get(id) ?? []).some(({ unit }) => unit === "link");
}

function tableState({ cells: old }: TableUnit, { cells: now }: TableUnit): LineState {
  const isSame =
    old.length === now.length &&
    old.every((block, index) => {
      const other = now[index];
      return (
        other !== undefined &&
        block.text === other.text &&
        block.cell?.row === other.cell?.row &&
        block.cell?.column === other.cell?.column
      );
    });
  return isSame ? "same" : "edited";
}

function blocksAreQuiet(old: Unit, now: Unit, view: View): boolean {
  const differ = (side: Side, unit: Unit): boolean =>
    unit.kind === "heading"
      ? isQuiet(view, side, unit.id)
      : blocksOf(unit).every(
          ({ id }) => isQuiet(view, side, id) || (view.wordings[side].get(id) ?? []).length === 0,
        ) && blocksOf(unit).some(({ id }) => isQuiet(view, side, id));
  return differ("before", old) && differ("after", now);
}

/** The stretches of a heading, its number aside, that the other side words otherwise. */
export function headingWords(
  old: HeadingUnit,
  now: HeadingUnit,
  view: View,
): Readonly<Record<Side, readonly Span[]>> {
  const { touching } = view;
  const titles = { before: titleSpan(old.section), after: titleSpan(now.section) };
  const isSame = view.changes.crossLanguage
    ? !touching.after.has(now.id)
    : old.section.heading.text === now.section.heading.text;
  if (isSame) return { before: [], after: [] };
  for (const { edits, before, after } of touching.after.get(now.id) ?? []) {
    const [x, y] = [before[0]?.text, after[0]?.text];
    const isWhole = x === old.section.heading.text && y === now.section.heading.text;
    if (edits.length === 0 || (!isWhole && (x !== old.section.title || y !== now.section.title))) continue;
    const [fromX, fromY] = isWhole ? [0, 0] : [titles.before[0], titles.after[0]];
    return {
      before: edits.map((edit): Span => [edit.before[0] + fromX, edit.before[1] + fromX]),
      after: edits.map((edit): Span => [edit.after[0] + fromY, edit.after[1] + fromY]),
    };
  }
  if (withoutLabel(old.section) === withoutLabel(now.section)) return { before: [], after: [] };
  return { before: [titles.before], after: [titles.after] };
}

function titleSpan(section: Section): Span {
  const { heading, title } = section;
  const at = title === "" ? -1 : heading.text.indexOf(title, labelSpan(section)[1]);
  return at < 0 ? [labelSpan(section)[1], heading.text.length] : [at, at + title.length];
}
