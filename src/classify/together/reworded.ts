import type { Change, ChangeSide, Language } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { foldForComparison } from "../../text/fold.ts";
import { bindsOtherwise } from "../meaning/unlike/bound-otherwise.ts";
import { endsElsewhere } from "../meaning/unlike/sentence-ends.ts";
import type { SaysTheSame } from "../wordings/same.ts";

/** What to read of a change, and in which language. */
export interface ReadsChange {
  readonly textOf: (side: ChangeSide) => string;
  readonly languageOf: (change: Change) => Language;
  readonly saysTheSame: SaysTheSame;
}

/**
 * The changes that together only say again what stood there: a sentence that was cut in two, two that were joined, one that was taken
 * out and put in anew in other words. Each alone would read as something that came or went.
 */
export function rewordedTogether(changes: readonly Change[], read: ReadsChange): ReadonlySet<string> {
  const found = new Set<string>();
  const exchanges = exchangesOf(changes);
  const groups = [...neighbours(changes.filter(isText)), ...replaced(exchanges), ...runTogether(changes)];
  for (const group of groups) {
    const [before, after] = [textOf(group, "before", read), textOf(group, "after", read)];
    const [first] = group;
    if (first === undefined || before === "" || after === "" || before.length + after.length > longest)
      continue;
    const language = read.languageOf(first);
    if (endsElsewhere(before, after, language) || bindsOtherwise(before, after, language)) continue;
    if (read.saysTheSame(before, after, language)) for (const { id } of group) found.add(id);
  }
  for (const group of broken(exchanges, read)) for (const { id } of group) found.add(id);
  return found;
}

/** A paragraph, not a chapter. */
const longest = 4000;

function isText({ kind, unit }: Change): boolean {
  return unit === "sentence" && ["edited", "added", "removed", "split", "merged"].includes(kind);
}

function textOf(group: readonly Change[], side: "before" | "after", read: ReadsChange): string {
  return group
    .flatMap((change) => change[side])
    .map(read.textOf)
    .join("\n");
}

/** Sentences that changed side by side in one paragraph; those of a group come from both sides, more than one from either. */
function neighbours(changes: readonly Change[]): readonly (readonly Change[])[] {
  const owner = new Map<string, number>();
  const groups = changes.map((change) => [change]);
  const at = changes.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (at[root] !== root) root = at[root] ?? root;
    at[index] = root;
    return root;
  };
  const join = (one: number, other: number): void => {
    const [root, joined] = [find(one), find(other)].sort((left, right) => left - right);
    if (root === undefined || joined === undefined || root === joined) return;
    at[joined] = root;
  };
  for (const [index, change] of changes.entries()) {
    for (const place of placesOf(change)) {
      for (const next of [-1, 0, 1]) {
        const known = owner.get(`${place.side} ${place.block} ${place.sentence + next}`);
        if (known !== undefined) join(index, known);
      }
      owner.set(`${place.side} ${place.block} ${place.sentence}`, index);
    }
  }
  for (const [index, change] of changes.entries()) {
    const root = find(index);
    if (root !== index) groups[root]?.push(change);
  }
  return groups.filter((group, index) => find(index) === index && (group.length > 1 || isCut(group)));
}

function isCut(group: readonly Change[]): boolean {
  return group.some(({ before, after }) => before.length + after.length > 2);
}

interface SentencePlace {
  readonly side: "before" | "after";
  readonly block: string;
  readonly sentence: number;
}

function placesOf(change: Change): readonly SentencePlace[] {
  return (["before", "after"] as const).flatMap((side) =>
    change[side].flatMap(({ block, sentence }) =>
      block === null || sentence === null ? [] : [{ side, block, sentence }],
    ),
  );
}

/** In one section more of them than this were rewritten as a whole. */
const mostReplaced = 12;

/** Each that went with each that came. */
function replaced(exchanges: readonly Exchange[]): readonly (readonly Change[])[] {
  return exchanges.flatMap(({ removed, added }) => {
    if (removed.length > mostReplaced || added.length > mostReplaced) return [];
    return removed.flatMap((one) => added.map((other) => [one, other]));
  });
}

/**
 * A paragraph that went or came beside one that was edited, in the order in which they stand: two paragraphs run together, or one cut in two, with
 * another word changed in them.
 */
function runTogether(changes: readonly Change[]): readonly (readonly Change[])[] {
  const edited = new Map<string, Change | null>();
  for (const change of changes) {
    if (change.kind !== "edited" || change.unit !== "sentence") continue;
    for (const side of ["before", "after"] as const) {
      const place = `${side} ${change[side][0]?.block}`;
      // Of a paragraph in which two sentences were edited, each may have taken the other up.
      edited.set(place, edited.has(place) ? null : change);
    }
  }
  return changes.flatMap((change) => {
    const side = change.kind === "removed" ? "before" : change.kind === "added" ? "after" : null;
    const [only] = side === null ? [] : change[side];
    const [, section, at] = /^(.*#)(\d+)$/.exec(only?.block ?? "") ?? [];
    if (side === null || only?.sentence !== null || change[side].length > 1 || at === undefined) return [];
    const beside = (step: number): Change | null =>
      edited.get(`${side} ${section}${Number(at) + step}`) ?? null;
    const [ahead, behind] = [beside(-1), beside(1)];
    return [...(ahead === null ? [] : [[ahead, change]]), ...(behind === null ? [] : [[change, behind]])];
  });
}

/** What went and what came in one section. */
export interface Exchange {
  readonly removed: readonly Change[];
  readonly added: readonly Change[];
}

export function exchangesOf(changes: readonly Change[]): readonly Exchange[] {
  const [gone, come] = [new Map<string, Change[]>(), new Map<string, Change[]>()];
  for (const change of changes) {
    if (change.unit === "section" || change.unit === "heading" || change.unit === "link") continue;
    if (change.kind === "removed") append(gone, change.section.before ?? "", change);
    if (change.kind === "added") append(come, change.section.after ?? "", change);
  }
  return [...gone].map(([section, removed]) => ({ removed, added: come.get(section) ?? [] }));
}

/** A paragraph that was broken into its items, or items that were run together: every word is there, in its order. */
function broken(exchanges: readonly Exchange[], read: ReadsChange): readonly (readonly Change[])[] {
  return exchanges.flatMap(({ removed, added }) => {
    if (removed.length * added.length > mostBroken) return [];
    return [
      ...removed.flatMap((one) => runWithin(one, "before", added, "after", read)),
      ...added.flatMap((one) => runWithin(one, "after", removed, "before", read)),
    ];
  });
}

/** More than these in one section were written anew. */
const mostBroken = 400;

/** The changes that stand side by side and together hold the words of one, which none of them holds alone. */
function runWithin(
  one: Change,
  side: "before" | "after",
  others: readonly Change[],
  other: "before" | "after",
  read: ReadsChange,
): readonly (readonly Change[])[] {
  const whole = bareOf(textOf([one], side, read));
  for (const start of others.keys()) {
    let [text, end] = ["", start];
    for (let next = others[end]; next !== undefined && text.length < whole.length; next = others[end]) {
      const more = text + bareOf(textOf([next], other, read));
      if (!whole.startsWith(more)) break;
      [text, end] = [more, end + 1];
    }
    if (text === whole && end - start > 1) return [[one, ...others.slice(start, end)]];
  }
  return [];
}

/** The words alone: without spaces, and the signs that items begin with. */
function bareOf(text: string): string {
  return foldForComparison(text).replace(/[\s・•◦,、-]/gu, "");
}
