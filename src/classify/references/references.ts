import type { Block, ChangeSide, CrossReference, Link, Reason, SectionChange } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { afters, linksById, befores } from "../../sequence/links.ts";
import { namesTheSame, type Provision, type Within, withinOf } from "../../sequence/provision.ts";
import { foldForComparison } from "../../text/fold.ts";
import { foldNotation } from "../folds/notation.ts";
import type { Places } from "../places.ts";
import { findInnerReferences } from "./inner.ts";

/** A rewritten sentence seen apart from its cross-references. */
export interface References {
  /** The text after, in which each reference is written as it was before: what else differs is for the rules. */
  readonly after: string;
  /** References that follow a provision to its new number are editorial; those that now point elsewhere or nowhere are not. */
  readonly reasons: readonly Reason[];
}

export type JudgeReferences = (before: ChangeSide, after: ChangeSide) => References;

/** Judges references by what they point to, with the sections of both versions as they correspond to one another. */
export function judgeReferences(
  before: Places,
  after: Places,
  rows: readonly SectionChange[],
  links: readonly Link<Block>[],
): JudgeReferences {
  const [rowBefore, rowAfter] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, row] of rows.entries()) {
    for (const { id } of row.before) rowBefore.set(id, index);
    for (const { id } of row.after) rowAfter.set(id, index);
  }
  const [old, now] = [byBlock(before.document.references), byBlock(after.document.references)];
  const linkOf = linksById(links, befores);
  const successors: Successors = ({ id }) => {
    const link = linkOf.get(id);
    const row = rowBefore.get(id);
    if (link !== undefined) return afters(link);
    return row === undefined ? [] : (rows[row]?.after ?? []);
  };
  return (from, to) => {
    const [stood, stands] = [within(from, before, old, rowBefore), within(to, after, now, rowAfter)];
    return stood.length === 0 || stands.length === 0
      ? { after: to.text, reasons: [] }
      : follow(to.text, stood, stands, successors);
  };
}

/** What a paragraph, item or section of the one version is in the other. */
type Successors = (provision: Provision) => readonly Pick<Provision, "id">[];

interface Pointer {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The section that it points to, as both versions have it; null where there is none. */
  readonly row: number | null;
  readonly within: Within;
}

function follow(
  text: string,
  stood: readonly Pointer[],
  stands: readonly Pointer[],
  successors: Successors,
): References {
  const left = [...stood];
  const reasons: Reason[] = [];
  const written = new Map<Pointer, string>();
  const known = new Set<Pointer>();
  const take = (pointer: Pointer, found: number, materiality: Reason["materiality"]): void => {
    const [old] = left.splice(found, 1);
    if (old === undefined) return;
    known.add(pointer);
    // The same provision in another notation (第十五条, 第15条) is for the folding of notation to tell.
    if (sameWords(old.text, pointer.text) && materiality === "editorial") return;
    written.set(pointer, old.text);
    reasons.push({ rule: "reference", materiality, before: old.text, after: pointer.text, direction: null });
  };
  for (const pointer of stands) {
    const found = left.findIndex((old) => pointsAlike(old, pointer, successors));
    if (found >= 0) take(pointer, found, "editorial");
  }
  for (const pointer of stands) if (!known.has(pointer) && left.length > 0) take(pointer, 0, "substantive");
  let after = "";
  let copied = 0;
  for (const pointer of stands) {
    if (pointer.start < copied) continue;
    after += text.slice(copied, pointer.start) + (written.get(pointer) ?? pointer.text);
    copied = pointer.end;
  }
  return { after: after + text.slice(copied), reasons };
}

function pointsAlike(before: Pointer, after: Pointer, successors: Successors): boolean {
  if (before.row !== after.row) return false;
  if (before.row === null) return sameWords(before.text, after.text);
  return namesTheSame(before.within, after.within, successors);
}

function sameWords(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function within(
  side: ChangeSide,
  places: Places,
  references: ReadonlyMap<string, readonly CrossReference[]>,
  rows: ReadonlyMap<string, number>,
): readonly Pointer[] {
  const block = side.block === null ? undefined : places.blocks.get(side.block);
  if (block === undefined) return [];
  const named = references.get(block.id) ?? [];
  const offset = block.text.indexOf(side.text);
  if (offset === -1) return [];
  const own = places.sectionOf.get(block.id)?.id ?? null;
  return [...named, ...findInnerReferences(block, named, own)]
    .filter(({ span: [start, end] }) => start >= offset && end <= offset + side.text.length)
    .map(({ span: [start, end], target }): Pointer => {
      const text = block.text.slice(start, end);
      const section = places.sections.get(target ?? "");
      return {
        text,
        start: start - offset,
        end: end - offset,
        row: target === null ? null : (rows.get(target) ?? null),
        within: withinOf(section, text),
      };
    })
    .sort((left, right) => left.start - right.start);
}

function byBlock(references: readonly CrossReference[]): ReadonlyMap<string, readonly CrossReference[]> {
  const index = new Map<string, CrossReference[]>();
  for (const reference of references) {
    append(index, reference.block, reference);
  }
  return index;
}

function fold(text: string): string {
  return foldForComparison(foldNotation(text, "en"));
}
