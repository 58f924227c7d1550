import type { Edit, Span } from "../../model.ts";
import { commonLength } from "../../sequence/ends.ts";

export type Side = "before" | "after";

export function otherSide(side: Side): Side {
  return side === "before" ? "after" : "before";
}

export function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}

export function covers([from, to]: Span, [start, end]: Span): boolean {
  return from <= start && end <= to;
}

export function size([start, end]: Span): number {
  return end - start;
}

/** Where one text was rewritten into the other, in the order of the texts. */
export type Edits = readonly Edit[];

/**
 * The edits of a change that are told by its words: not those of which the publisher's own words make the same (当社 → 私たち throughout),
 * nor those that only follow a number.
 */
export function toldEdits(
  edits: Edits,
  texts: { readonly before: string; readonly after: string },
  unify: (text: string) => string,
  followed: boolean,
): Edits {
  return edits.filter((edit) => {
    const [from, to] = [texts.before.slice(...edit.before), texts.after.slice(...edit.after)];
    const isNumber = pointer.test(from) && pointer.test(to) && (followed || edit.before[0] <= label);
    return unify(from) !== unify(to) && !isNumber;
  });
}

/** A paragraph begins with its number. */
const label = 2;

const pointer = /^[第()（）0-9０-９一二三四五六七八九十百之の条條項项号號款节節章.,、及びand\s]+$/;

/** What lies between the first and the last difference, as one edit of whole words. */
export function spannedEdit(before: string, after: string): Edit {
  let head = commonLength(before, after, 1);
  let tail = commonLength(before.slice(head), after.slice(head), -1);
  while (
    head > 0 &&
    latin.test(before[head - 1] ?? "") &&
    (latin.test(before[head] ?? "") || latin.test(after[head] ?? ""))
  )
    head -= 1;
  while (
    tail > 0 &&
    latin.test(before.at(-tail) ?? "") &&
    (latin.test(before.at(-1 - tail) ?? "") || latin.test(after.at(-1 - tail) ?? ""))
  )
    tail -= 1;
  return { before: [head, before.length - tail], after: [head, after.length - tail] };
}

const latin = /[A-Za-z0-9]/;

/** Edits that only a mark or a few letters part are one to a reader: 言[语或是/论或]. */
export function joinClose(edits: Edits): Edits {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      edit.before[0] - last.before[1] <= closest &&
      edit.after[0] - last.after[1] <= closest
    )
      joined[joined.length - 1] = {
        before: [last.before[0], edit.before[1]],
        after: [last.after[0], edit.after[1]],
      };
    else joined.push(edit);
  }
  return joined;
}

const closest = 2;
