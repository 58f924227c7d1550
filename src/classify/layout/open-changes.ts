import { findCommon } from "../../sequence/common.ts";
import { createInterner } from "../../sequence/intern.ts";
import type { Token } from "./tokens.ts";

/**
 * The changes of which a word is missing on the other side, or stands there in another order; and those that hold words of theirs. What is left
 * stands word for word on both sides.
 */
export function openChanges(before: readonly Token[], after: readonly Token[]): ReadonlySet<number> {
  const interner = createInterner();
  const common = findCommon(
    before.map(({ word }) => interner.id(word)),
    after.map(({ word }) => interner.id(word)),
  );
  const left = { before: unmatched(before, common.a), after: unmatched(after, common.b) };
  const open = new Set([...left.before, ...left.after].filter(({ needed }) => needed).map(ownerOf));
  // A label that went and another that came: 電話 is not FAX.
  const [gone, come] = [dropped(left.before, before, common.a), dropped(left.after, after, common.b)];
  if (!isWithin(gone, come) && !isWithin(come, gone))
    for (const token of [...gone, ...come]) open.add(ownerOf(token));
  const partners = new Map<number, Set<number>>();
  for (const [index, place] of common.a.entries()) {
    const [own, other] = [before[place], after[common.b[index] ?? 0]];
    if (own === undefined || other === undefined || !own.binds || !other.binds) continue;
    link(partners, own.change, other.change);
    link(partners, other.change, own.change);
  }
  const queue = [...open];
  for (let change = queue.pop(); change !== undefined; change = queue.pop()) {
    for (const other of partners.get(change) ?? []) {
      if (open.has(other)) continue;
      open.add(other);
      queue.push(other);
    }
  }
  return open;
}

function ownerOf({ change }: Token): number {
  return change;
}

function unmatched(tokens: readonly Token[], places: readonly number[]): readonly Token[] {
  const taken = new Set(places);
  return tokens.filter((_, place) => !taken.has(place));
}

/** Labels that the other side has nowhere. */
function dropped(left: readonly Token[], all: readonly Token[], places: readonly number[]): readonly Token[] {
  const known = new Set(places.map((place) => all[place]?.word));
  return left.filter(({ label, word }) => label !== null && !known.has(word));
}

/** Whether the labels of one side name nothing that those of the other do not. */
function isWithin(labels: readonly Token[], others: readonly Token[]): boolean {
  const known = new Set(others.map(({ label }) => label));
  return labels.every(({ label }) => known.has(label));
}

function link(partners: Map<number, Set<number>>, from: number, to: number): void {
  const known = partners.get(from);
  if (known === undefined) partners.set(from, new Set([to]));
  else known.add(to);
}
