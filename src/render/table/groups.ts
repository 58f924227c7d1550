import type { TableMessages } from "../messages/table/messages.ts";
import { type Draft, isFoldable } from "./drafts.ts";
import type { Unit } from "./units.ts";
import type { Side, View } from "./view.ts";

/** Lines that are written one by one, and runs of unchanged ones that are written as one （略）. */
export type Group = { readonly kind: "line"; readonly draft: Draft } | Omission;

export interface Omission {
  readonly kind: "omission";
  readonly drafts: readonly Draft[];
  /** `２`, `(1)～(3)`, or empty where there are no numbers. */
  readonly label: Readonly<Record<Side, string>>;
  readonly depth: number;
  readonly renumbered: boolean;
}

/** The lines with runs of unchanged ones taken together; a list that is whole goes with the paragraph above it. */
export function groupsOf(drafts: readonly Draft[], view: View): readonly Group[] {
  const whole = wholeBody(drafts, view);
  if (whole !== null) return whole;
  const ends = extents(drafts);
  const folds = drafts.map((draft) => isFoldable(draft, view));
  const runEnds = endsOfRuns(folds);
  const groups: Group[] = [];
  for (let at = 0; at < drafts.length;) {
    const draft = drafts[at];
    if (draft === undefined) break;
    if (folds[at] !== true) {
      groups.push({ kind: "line", draft });
      at++;
      continue;
    }
    const limit = runEnds[at] ?? at + 1;
    const start = at;
    const heads = [draft];
    for (let head = at; ; head = at) {
      const end = ends[head] ?? head + 1;
      // A list that is whole goes with what it belongs to; of one that is not, each run is told by itself.
      const isWhole = end <= limit;
      at = isWhole ? end : head + 1;
      const next = drafts[at];
      if (!isWhole || at >= limit || next === undefined || !goesOn(heads.at(-1), next)) break;
      heads.push(next);
    }
    groups.push(omissionOf(drafts.slice(start, at), heads, view.messages));
  }
  return groups;
}

/** Where nothing under the heading changed one （略） stands for all of it. */
function wholeBody(drafts: readonly Draft[], view: View): readonly Group[] | null {
  const [heading, ...body] = drafts;
  const unit = heading?.after[0] ?? heading?.before[0];
  if (heading === undefined || unit?.kind !== "heading" || body.length === 0) return null;
  if (!body.every((draft) => isFoldable(draft, view) && !isRenumbered(draft) && !draft.moved)) return null;
  const omission = omissionOf(body, body, view.messages);
  return [
    { kind: "line", draft: heading },
    { ...omission, label: { before: "", after: "" }, depth: 0 },
  ];
}

function goesOn(last: Draft | undefined, next: Draft): boolean {
  if (last === undefined || last.moved || next.moved) return false;
  return (
    depthOf(last) === depthOf(next) &&
    numberingOf(last) === numberingOf(next) &&
    isRenumbered(last) === isRenumbered(next)
  );
}

function omissionOf(drafts: readonly Draft[], heads: readonly Draft[], messages: TableMessages): Omission {
  const [first] = heads;
  const label = (side: Side): string =>
    labelOf(
      heads.map((head) => numberOf(head[side][0], messages)),
      messages,
    );
  return {
    kind: "omission",
    drafts,
    label: { before: label("before"), after: label("after") },
    depth: first === undefined ? 0 : depthOf(first),
    renumbered: first !== undefined && isRenumbered(first),
  };
}

/** `２`, `２・３` or `２～５`. */
export function labelOf(labels: readonly string[], messages: TableMessages): string {
  const [first = "", second = ""] = labels;
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || first === last) return first;
  return labels.length === 2 ? messages.two(first, second) : messages.range(first, last);
}

function numberOf(unit: Unit | undefined, { tableOmitted }: TableMessages): string {
  if (unit?.kind === "table") return tableOmitted;
  return unit?.kind === "block" ? bareNumber(unit.number) : "";
}

/** A number as it is named in a sentence: `2.` is 2. */
export function bareNumber(number: string): string {
  return number.replace(/[.．、，,]$/, "");
}

function depthOf({ before, after }: Draft): number {
  return (after[0] ?? before[0])?.depth ?? 0;
}

function numberingOf({ before, after }: Draft): string {
  const unit = after[0] ?? before[0];
  return unit?.kind === "block" ? unit.numbering : (unit?.kind ?? "");
}

function isRenumbered({ state }: Draft): boolean {
  return state === "renumbered";
}

/** For each line the first one behind it that does not lie deeper. */
function extents(drafts: readonly Draft[]): readonly number[] {
  const ends = drafts.map(() => drafts.length);
  const open: number[] = [];
  for (const [index, draft] of drafts.entries()) {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const above = drafts[last];
      if (above !== undefined && depthOf(above) < depthOf(draft)) break;
      ends[last] = index;
      open.pop();
    }
    open.push(index);
  }
  return ends;
}

/** For each line that may be folded, the end of the run that it stands in. */
function endsOfRuns(folds: readonly boolean[]): readonly number[] {
  let end = folds.length;
  return folds
    .map((_, index) => folds.length - 1 - index)
    .map((index) => {
      if (folds[index] !== true) end = index;
      return end;
    })
    .toReversed();
}
