import type {
  Block,
  ChangeSide,
  CrossReference,
  Link,
  Reason,
  Section,
  SectionChange,
  Span,
} from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { afters, linksById, befores } from "../../sequence/links.ts";
import { namesTheSame, type Provision, type Within, withinOf } from "../../sequence/provision.ts";
import { foldForComparison } from "../../text/fold.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { foldNotation } from "../folds/notation.ts";
import type { Places } from "../places.ts";
import { findInnerReferences, joint } from "./inner.ts";
import { findRelativeReferences } from "./relative.ts";

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
    if (differInOrdinal(from.text, to.text)) return { after: from.text, reasons: [] };
    const [stood, stands] = [within(from, before, old, rowBefore), within(to, after, now, rowAfter)];
    return stood.length === 0 || stands.length === 0
      ? { after: to.text, reasons: [] }
      : follow(
          { text: from.text, pointers: joined(from.text, stood, stands) },
          { text: to.text, pointers: joined(to.text, stands, stood) },
          successors,
        );
  };
}

/** 本条1項 and 本条第1項, 第（一）项 and 第一项: nothing but signs of the ordinal came or went. */
function differInOrdinal(before: string, after: string): boolean {
  return before !== after && withoutOrdinalSigns(before) === withoutOrdinalSigns(after);
}

function withoutOrdinalSigns(text: string): string {
  return text
    .replace(/(?<=[条項])第(?=[0-9０-９一二三四五六七八九十]{1,3}[項号])/g, "")
    .replace(/第[（(]([一二三四五六七八九十0-9]{1,3})[）)]/g, "第$1");
}

/** What a paragraph, item or section of the one version is in the other. */
type Successors = (provision: Provision) => readonly Pick<Provision, "id">[];

interface Pointer {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The section that it points to, as both versions have it; null where there is none. */
  readonly row: number | null;
  /** What it names in that, one after another. */
  readonly names: readonly Within[];
  /** 前項: what it names follows from where it stands. */
  readonly isRelative: boolean;
  /** All that stands in the provision, where it names that as a whole and that is one paragraph. */
  readonly whole: Block | null;
  /** What the provision that it points to begins with. */
  readonly opening: Block | null;
  /** Whether nothing but items stands in that behind its first paragraph. */
  readonly isOneParagraph: boolean;
}

/** A text and the references in it, in order. */
interface Pointing {
  readonly text: string;
  readonly pointers: readonly Pointer[];
}

/** 第1項及び第2項 as one where the other side says 前2項. */
function joined(text: string, pointers: readonly Pointer[], others: readonly Pointer[]): readonly Pointer[] {
  const many = new Set(others.map(({ names }) => names.length).filter((length) => length > 1));
  const found: Pointer[] = [];
  for (let at = 0; at < pointers.length; at += 1) {
    const run = runFrom(text, pointers, at);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) break;
    const names = run.flatMap((one) => one.names);
    if (run.length > 1 && many.has(names.length) && run.every(({ row }) => row === first.row)) {
      found.push({ ...first, text: text.slice(first.start, last.end), end: last.end, names });
      at += run.length - 1;
    } else found.push(first);
  }
  return found;
}

function runFrom(text: string, pointers: readonly Pointer[], from: number): readonly Pointer[] {
  const run = pointers.slice(from, from + 1);
  for (const next of pointers.slice(from + 1)) {
    if (!joint.test(text.slice(run.at(-1)?.end, next.start))) break;
    run.push(next);
  }
  return run;
}

function follow(from: Pointing, { text, pointers: stands }: Pointing, successors: Successors): References {
  const left = [...from.pointers];
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
  const [stood, stands] = [paragraphOf(before), paragraphOf(after)];
  if (stood !== null && stands !== null && before.isRelative !== after.isRelative)
    return successors(stood).some(({ id }) => id === stands.id);
  if (becameArticle(before, after, successors) || becameParagraph(before, after, successors)) return true;
  if (before.row !== after.row) return false;
  if (before.row === null) return sameWords(before.text, after.text);
  return (
    (sameWords(before.text, after.text) && before.isRelative) ||
    (before.names.length === after.names.length &&
      before.names.every((one, at) => {
        const other = after.names[at];
        return other !== undefined && namesTheSame(one, other, successors);
      }))
  );
}

/** 第2条第2項 is 第3条 where the paragraph has become an article of its own, with nothing but its items. */
function becameArticle(part: Pointer, article: Pointer, successors: Successors): boolean {
  const [provision, opening] = [paragraphNamed(part), openingOf(article)];
  return provision !== null && opening !== null && successors(provision).some(({ id }) => id === opening.id);
}

/** 第3条 is 第2条第2項 where the article has become a paragraph. */
function becameParagraph(article: Pointer, part: Pointer, successors: Successors): boolean {
  const [provision, opening] = [paragraphNamed(part), openingOf(article)];
  return provision !== null && opening !== null && successors(opening).some(({ id }) => id === provision.id);
}

/** The paragraph behind the first that a reference names, and nothing else. */
function paragraphNamed({ names, opening }: Pointer): Provision | null {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || name.steps.length !== 1) return null;
  return name.provision?.id === opening?.id ? null : name.provision;
}

function openingOf({ names, opening, isOneParagraph }: Pointer): Block | null {
  return isOneParagraph && names.length === 1 && names[0]?.steps.length === 0 ? opening : null;
}

/** 前項 is 前条 where that paragraph has become an article of its own, and the other way round. */
function paragraphOf({ names, isRelative, whole }: Pointer): Provision | null {
  return isRelative && names.length === 1 ? (names[0]?.provision ?? null) : whole;
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
  const own = places.sectionOf.get(block.id);
  const pointer = (
    [start, end]: Span,
    target: string | null,
  ): Omit<Pointer, "names" | "isRelative" | "whole" | "opening" | "isOneParagraph"> => ({
    text: block.text.slice(start, end),
    start: start - offset,
    end: end - offset,
    row: target === null ? null : (rows.get(target) ?? null),
  });
  const absolute = [...named, ...findInnerReferences(block, named, own?.id ?? null)].map(
    ({ span, target }): Pointer => {
      const text = block.text.slice(...span);
      const branch = target === null ? branchOf(text, places) : null;
      const section = branch?.section ?? places.sections.get(target ?? "");
      const names = [withinOf(section, branch?.text ?? text.replace(sectionCalledParagraph, ""))];
      const { blocks = [], children = [] } = section ?? {};
      const isWhole = names[0]?.steps.length === 0 && blocks.length === 1 && children.length === 0;
      const whole = isWhole ? (blocks[0] ?? null) : null;
      const row = pointer(span, branch?.section.id ?? target);
      return {
        ...row,
        names,
        isRelative: false,
        whole,
        opening: blocks[0] ?? null,
        isOneParagraph: children.length === 0 && blocks.slice(1).every(({ kind }) => kind === "item"),
      };
    },
  );
  const relative = findRelativeReferences(block, own).map(({ span, names }): Pointer => ({
    ...pointer(span, own?.id ?? null),
    names,
    isRelative: true,
    whole: null,
    opening: null,
    isOneParagraph: false,
  }));
  return [...absolute, ...relative]
    .filter(({ start, end }) => start >= 0 && end <= side.text.length)
    .sort((left, right) => left.start - right.start);
}

/** 2項 of a text that numbers its sections 1., 2. */
const sectionCalledParagraph = /^[0-9]{1,3}\s?項$/;

/** 第5条の1 is said of the first paragraph of 第5条 where no article has that number. */
function branchOf(text: string, { sections }: Places): { section: Section; text: string } | null {
  const [, article = "", count = ""] = /^第(.{1,4})条の([0-9０-９一二三四五六七八九]{1,2})$/.exec(text) ?? [];
  const ordinal = parseNumeral(article);
  if (ordinal === null) return null;
  const found = [...sections.values()].filter(
    ({ label }) => label?.numbering === "article" && label.ordinal.join() === String(ordinal),
  );
  const [section] = found;
  return section === undefined || found.length > 1 ? null : { section, text: `第${article}条第${count}項` };
}

function byBlock(references: readonly CrossReference[]): ReadonlyMap<string, readonly CrossReference[]> {
  const index = new Map<string, CrossReference[]>();
  for (const reference of references) {
    append(index, reference.block, reference);
  }
  return index;
}

function fold(text: string): string {
  return foldForComparison(
    foldNotation(text.replace(/(?<=[条項])(?=[0-9０-９一二三四五六七八九十]{1,3}[項号])/g, "第"), "en"),
  );
}
