import type { TableMessages } from "../messages/table/messages.ts";
import { type Draft, headingWords } from "./drafts.ts";
import { blocksOf } from "./units.ts";
import type { Side, View } from "./view.ts";

type Remark = keyof TableMessages["remarks"];

/** 備考 of one line; empty where the style has none or nothing changed in it. */
export function remarkOf(draft: Draft, view: View): string {
  const remark = kindOf(draft, view);
  return remark === null ? "" : worded(remark, view);
}

export function remarkOfWhole(fate: "added" | "removed", view: View): string {
  return worded(fate === "added" ? "new" : "removed", view);
}

export function remarkOfOmission(renumbered: boolean, view: View): string {
  return worded(renumbered ? "edited" : "omitted", view);
}

function worded(remark: Remark, { profile, messages, changes }: View): string {
  return profile.remarks === "line" && !changes.crossLanguage ? messages.remarks[remark] : "";
}

function kindOf(draft: Draft, view: View): Remark | null {
  if (draft.state === "same") return null;
  if (draft.state === "added" || draft.state === "removed") return draft.state;
  return draft.state === "edited" ? editKind(draft, view) : "edited";
}

/** Words that only came are an addition, words that only went a deletion. */
function editKind(draft: Draft, view: View): Remark {
  const [gone, come] = [hasMarks(draft, "before", view), hasMarks(draft, "after", view)];
  if (gone === come) return "edited";
  return come ? "added" : "removed";
}

function hasMarks(draft: Draft, side: Side, view: View): boolean {
  const [old] = draft.before;
  const [now] = draft.after;
  if (old?.kind === "heading" && now?.kind === "heading")
    return headingWords(old, now, view)[side].length > 0;
  return draft[side].some((unit) => {
    // A paragraph whose number alone came or went was neither added nor deleted.
    const from = unit.kind === "block" ? unit.numberLength : 0;
    return blocksOf(unit).some(({ id }) => (view.wordings[side].get(id) ?? []).some(([, end]) => end > from));
  });
}
