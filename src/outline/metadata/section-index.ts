import type { Label, Section } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import { foldForComparison } from "../../text/fold.ts";

/** A section as references name it. */
export interface IndexedSection {
  readonly id: string;
  readonly label: Label | null;
  /** In reading order, from 0. */
  readonly order: number;
}

/** The sections of a document by number and by title. */
export interface SectionIndex {
  readonly sections: readonly IndexedSection[];
  readonly byId: ReadonlyMap<string, IndexedSection>;
  /** By numbering and ordinal: `article 12.3`. */
  readonly byNumber: ReadonlyMap<string, readonly IndexedSection[]>;
  /** By folded title, and by folded heading where a label is printed with it. */
  readonly byTitle: ReadonlyMap<string, readonly IndexedSection[]>;
  /** By numbering, in reading order, for 前条 and 次条. */
  readonly inOrder: ReadonlyMap<string, readonly IndexedSection[]>;
}

/** The index that `findReferences` looks in; one for a document. */
export function indexSections(roots: readonly Section[]): SectionIndex {
  const sections: IndexedSection[] = [];
  const byNumber = new Map<string, IndexedSection[]>();
  const byTitle = new Map<string, IndexedSection[]>();
  const inOrder = new Map<string, IndexedSection[]>();
  const waiting: Section[] = roots.toReversed();
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    const { id, label, title, heading, children } = section;
    const entry = { id, label, order: sections.length };
    sections.push(entry);
    if (label !== null) {
      append(byNumber, numberKey(label.numbering, label.ordinal), entry);
      append(inOrder, label.numbering, entry);
    }
    for (const name of new Set([title, heading.text].map(foldForComparison)))
      if (name !== "") append(byTitle, name, entry);
    for (const child of children.toReversed()) waiting.push(child);
  }
  return { sections, byId: new Map(sections.map((entry) => [entry.id, entry])), byNumber, byTitle, inOrder };
}

export function numberKey(numbering: string, ordinal: readonly number[]): string {
  return `${numbering} ${ordinal.join(".")}`;
}

/** Of several sections that a name fits, the one nearest in the tree to the section that speaks; the first of equals. */
export function nearestSection(found: readonly IndexedSection[], speaker: string): IndexedSection | null {
  let best: IndexedSection | null = null;
  let shared = -1;
  for (const entry of found.slice(0, mostCompared)) {
    const common = commonDepth(entry.id, speaker);
    if (common > shared) [best, shared] = [entry, common];
  }
  return best;
}

/** A title that stands in more sections than this names none of them. */
const mostCompared = 50;

function commonDepth(left: string, right: string): number {
  const [a, b] = [left.split("."), right.split(".")];
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}
