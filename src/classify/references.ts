import type { ChangeSide, CrossReference, Reason, SectionChange } from "../model.ts";
import { append } from "../sequence/append.ts";
import { foldForComparison } from "../text/fold.ts";
import { foldNotation } from "./folds/notation.ts";
import type { Places } from "./places.ts";

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
): JudgeReferences {
  const [rowBefore, rowAfter] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, row] of rows.entries()) {
    for (const { id } of row.before) rowBefore.set(id, index);
    for (const { id } of row.after) rowAfter.set(id, index);
  }
  const [old, now] = [byBlock(before.document.references), byBlock(after.document.references)];
  return (from, to) => {
    const [stood, stands] = [within(from, before, old, rowBefore), within(to, after, now, rowAfter)];
    return stood.length === 0 || stands.length === 0
      ? { after: to.text, reasons: [] }
      : follow(to.text, stood, stands);
  };
}

interface Pointer {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The section that it points to, as both versions have it; null where there is none. */
  readonly row: number | null;
}

function follow(text: string, stood: readonly Pointer[], stands: readonly Pointer[]): References {
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
    const found = left.findIndex(({ row, text }) =>
      row === null ? pointer.row === null && sameWords(text, pointer.text) : row === pointer.row,
    );
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

function sameWords(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function within(
  side: ChangeSide,
  places: Places,
  references: ReadonlyMap<string, readonly CrossReference[]>,
  rows: ReadonlyMap<string, number>,
): readonly Pointer[] {
  const found = side.block === null ? undefined : references.get(side.block);
  const block = side.block === null ? undefined : places.blocks.get(side.block);
  if (found === undefined || block === undefined) return [];
  const offset = block.text.indexOf(side.text);
  if (offset === -1) return [];
  return found
    .filter(({ span: [start, end] }) => start >= offset && end <= offset + side.text.length)
    .map(({ span: [start, end], target }) => ({
      text: block.text.slice(start, end),
      start: start - offset,
      end: end - offset,
      row: target === null ? null : (rows.get(target) ?? null),
    }))
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
