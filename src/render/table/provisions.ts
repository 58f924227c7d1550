import type { JudgedSection, Section } from "../../model.ts";
import { type Draft, draftsOf, isFoldable } from "./drafts.ts";
import type { Fate } from "./lines.ts";
import { bareNumber } from "./groups.ts";
import { hasNewNumber, type View } from "./view.ts";

/** A provision with what became of it, and whether it may stand in a run of （略）. */
export interface Provision {
  readonly row: JudgedSection;
  readonly drafts: readonly Draft[];
  readonly fate: Fate;
  /** Nothing changed in it but perhaps its number. */
  readonly isUnchanged: boolean;
  readonly isRenumbered: boolean;
  /** Neither in it nor in what stands under it. */
  readonly folds: boolean;
}

/** Every section of both sides in the order of the change set. */
export function provisionsOf(view: View): readonly Provision[] {
  const own = view.changes.sections.map((row) => provisionOf(row, view));
  const byAfter = new Map<string, number>();
  for (const [index, { row }] of own.entries()) for (const { id } of row.after) byAfter.set(id, index);
  const folds = own.map(() => false);
  // What stands under a section comes behind it, so that it is known when the section is looked at.
  for (let index = own.length - 1; index >= 0; index--) {
    const provision = own[index];
    const [old, now] = [provision?.row.before[0], provision?.row.after[0]];
    if (provision === undefined || old === undefined || now === undefined || !provision.isUnchanged) continue;
    folds[index] =
      old.children.length === now.children.length &&
      now.children.every((child, place) => {
        const at = byAfter.get(child.id) ?? -1;
        return folds[at] === true && own[at]?.row.before[0] === old.children[place];
      });
  }
  return own.map((provision, index) => ({ ...provision, folds: folds[index] === true }));
}

function provisionOf(row: JudgedSection, view: View): Provision {
  const fate = fateOf(row);
  const drafts = draftsOf(row.before, row.after, view);
  const headings = drafts.filter(({ before, after }) => (after[0] ?? before[0])?.kind === "heading");
  const body = drafts.filter((draft) => !headings.includes(draft));
  const isKept = fate === "kept" && row.before.length === 1 && row.after.length === 1 && !view.full;
  const [old, now] = [row.before[0], row.after[0]];
  return {
    row,
    drafts,
    fate,
    isUnchanged:
      isKept &&
      headings.every(({ state }) => state === "same" || state === "renumbered" || state === "quiet") &&
      body.every((draft) => isFoldable(draft, view) && draft.state !== "renumbered" && !draft.moved),
    isRenumbered: hasNewNumber(old, now, view),
    folds: false,
  };
}

function fateOf({ status, before, after }: JudgedSection): Fate {
  if (before.length === 0) return "added";
  if (after.length === 0) return "removed";
  return status.includes("moved") ? "moved" : "kept";
}

/**
 * Whether one unchanged provision goes on the run of the other: it follows it on both sides, in the same numbering, and where
 * numbers were moved on, by as much.
 */
export function follows(last: Provision, next: Provision): boolean {
  const [oldLast, nowLast] = [last.row.before[0], last.row.after[0]];
  const [old, now] = [next.row.before[0], next.row.after[0]];
  if (oldLast === undefined || nowLast === undefined || old === undefined || now === undefined) return false;
  if (!isNextSibling(oldLast, old) || !isNextSibling(nowLast, now)) return false;
  if (last.isRenumbered !== next.isRenumbered) return false;
  if (nowLast.label?.numbering !== now.label?.numbering) return false;
  return !next.isRenumbered || (countsOn(oldLast, old) && countsOn(nowLast, now));
}

function isNextSibling({ id: last }: Section, { id: next }: Section): boolean {
  const [x, y] = [last.split("."), next.split(".")];
  return (
    x.length === y.length &&
    x.slice(0, -1).join(".") === y.slice(0, -1).join(".") &&
    Number(y.at(-1)) === Number(x.at(-1)) + 1
  );
}

function countsOn({ label: last }: Section, { label: next }: Section): boolean {
  if (last === null || next === null || last.ordinal.length !== next.ordinal.length) return false;
  const end = last.ordinal.length - 1;
  return last.ordinal.every((value, index) => next.ordinal[index] === value + (index === end ? 1 : 0));
}

/** How the provision is named where it is left out: 第8条, or its heading where the number alone would say too little. */
export function shortName(section: Section, isAlone: boolean, { messages }: View): string {
  const { label, heading, title } = section;
  const printed = heading.text.trim().replaceAll(/\s+/g, " ");
  if (label === null) {
    const name = title.trim() || printed;
    const [open, close] = messages.quote;
    // Beside another one, where a name ends has to be seen.
    return isAlone || name === "" ? name : open + name + close;
  }
  if (/^[第附別别]/.test(label.printed)) return label.printed;
  return isAlone && printed !== "" ? printed : bareNumber(label.printed);
}
