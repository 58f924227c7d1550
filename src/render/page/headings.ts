import type { Edit, JudgedChange, Section } from "../../model.ts";
import { headingOf } from "../diff/places.ts";
import { words } from "./inline.ts";
import { markHtml } from "./runsHtml.ts";
import type { View } from "./view.ts";

/** The heading of a section on either side; `now` shows what is gone from it as well. */
export interface HeadingHtml {
  readonly old: string;
  readonly now: string;
}

/** A heading with its new number and its new name marked. */
export function headingHtml(
  before: Section | undefined,
  after: Section | null,
  changes: readonly JudgedChange[],
  view: View,
): HeadingHtml {
  if (before === undefined || after === null) {
    const change = changes.find(({ kind }) => kind === "added" || kind === "removed") ?? null;
    const whole = (section: Section, tag: "ins" | "del"): string =>
      change === null
        ? wholeHeading(section, view)
        : markHtml(tag, wholeHeading(section, view), headingOf(section), change, view);
    return {
      old: before === undefined ? "" : whole(before, "del"),
      now: after === null ? "" : whole(after, "ins"),
    };
  }
  const [old, now] = [printed(before), printed(after)];
  const edits = editsOf(before, after, changes);
  if (edits.length === 0) return { old: wholeHeading(before, view), now: wholeHeading(after, view) };
  let [oldHtml, nowHtml] = ["", ""];
  let [x, y] = [0, 0];
  for (const { edit, change } of edits) {
    const [gone, come] = [old.slice(...edit.before), now.slice(...edit.after)];
    const del = gone === "" ? "" : markHtml("del", words(gone), gone, change, view);
    const ins = come === "" ? "" : markHtml("ins", words(come), come, change, view);
    oldHtml += words(old.slice(x, edit.before[0])) + del;
    nowHtml += words(now.slice(y, edit.after[0])) + del + ins;
    [x, y] = [edit.before[1], edit.after[1]];
  }
  return { old: oldHtml + words(old.slice(x)), now: nowHtml + words(now.slice(y)) };
}

function wholeHeading(section: Section, { inline }: View): string {
  const { heading } = section;
  const isPrinted = heading.text.trim() !== "";
  return isPrinted ? inline(heading, [0, heading.text.length]) : words(headingOf(section));
}

function printed(section: Section): string {
  return section.heading.text.trim() === "" ? headingOf(section) : section.heading.text;
}

interface Marked {
  readonly edit: Edit;
  readonly change: JudgedChange;
}

/** What changed in the printed heading: a number is told of the label alone, a name of the title alone. */
function editsOf(before: Section, after: Section, changes: readonly JudgedChange[]): readonly Marked[] {
  const [old, now] = [printed(before), printed(after)];
  const found: Marked[] = [];
  for (const change of changes) {
    const [from, to] = [change.before[0]?.text, change.after[0]?.text];
    if (change.unit !== "heading" || from === undefined || to === undefined) continue;
    const isLabel = from === (before.label?.printed ?? "") && to === (after.label?.printed ?? "");
    const [x, y] = [startOf(from, old, isLabel), startOf(to, now, isLabel)];
    if (x < 0 || y < 0) continue;
    // 第[8条/9条] is read better as [第8条/第9条].
    const edits: readonly Edit[] = isLabel
      ? [{ before: [0, from.length], after: [0, to.length] }]
      : change.edits;
    for (const edit of edits) {
      found.push({
        change,
        edit: {
          before: [edit.before[0] + x, edit.before[1] + x],
          after: [edit.after[0] + y, edit.after[1] + y],
        },
      });
    }
  }
  return inOrder(found);
}

function startOf(part: string, whole: string, isLabel: boolean): number {
  return isLabel ? whole.indexOf(part) : whole.lastIndexOf(part);
}

// Edits that would overlap cannot both be shown; the first one of them stands.
function inOrder(edits: readonly Marked[]): readonly Marked[] {
  const sorted = edits.toSorted(
    ({ edit: x }, { edit: y }) => x.after[0] - y.after[0] || x.before[0] - y.before[0],
  );
  const kept: Marked[] = [];
  for (const marked of sorted) {
    const last = kept.at(-1)?.edit;
    const follows =
      last === undefined ||
      (marked.edit.before[0] >= last.before[1] && marked.edit.after[0] >= last.after[1]);
    if (follows) kept.push(marked);
  }
  return kept;
}
