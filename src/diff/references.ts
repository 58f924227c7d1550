import { append } from "../sequence/append.ts";
import { afters, befores } from "../sequence/links.ts";
import type { CrossReference, Edit, Link, Section, Sentence, Span } from "../model.ts";
import { namesTheSame, type Within, withinOf } from "../sequence/provision.ts";
import { type Ledger } from "./ledger.ts";

/** Tells whether the edits of a sentence only follow sections that were given other numbers. */
export type FollowsNumbers = (before: Sentence, after: Sentence, edits: readonly Edit[]) => boolean;

/**
 * 第8条 became 第9条 in the text and old 8 is new 9: a renumbering. Where the reference now means another provision,
 * or none, the sentence was edited.
 */
export function followsNumbers(ledger: Ledger): FollowsNumbers {
  const [old, now] = [byBlock(ledger.before.document.references), byBlock(ledger.after.document.references)];
  return (before, after, edits) =>
    edits.length > 0 &&
    edits.every((edit) => {
      const x = resolve(old, ledger.sectionLinkBefore, befores, before, edit.before);
      const y = resolve(now, ledger.sectionLinkAfter, afters, after, edit.after);
      if (x === null || y === null || !sameMembers(x.targets, y.targets)) return false;
      return JOINING.test(x.rest) && JOINING.test(y.rest) && sameProvision(ledger, x, y);
    });
}

/** What the references that an edit touches point to; null where one points nowhere or has no number. */
function resolve(
  references: ReadonlyMap<string, readonly CrossReference[]>,
  links: ReadonlyMap<string, Link<Section>>,
  sides: (link: Link<Section>) => readonly Section[],
  { block, span: [offset] }: Sentence,
  edit: Span,
): Resolved | null {
  const [from, to] = [offset + edit[0], offset + edit[1]];
  const touched = (references.get(block.id) ?? []).filter(({ span }) => span[0] < to && from < span[1]);
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined || from === to) return null;
  const targets = new Set<Link<Section>>();
  let rest = "";
  let at = from;
  for (const { span, target } of touched) {
    const link = target === null ? undefined : links.get(target);
    if (link === undefined || !NUMBERED.test(block.text.slice(...span))) return null;
    targets.add(link);
    rest += block.text.slice(at, Math.max(at, span[0]));
    at = Math.max(at, span[1]);
  }
  rest += block.text.slice(at, Math.max(at, to));
  const words = block.text.slice(first.span[0], Math.max(to, last.span[1]));
  const link = touched.length === 1 ? links.get(last.target ?? "") : undefined;
  const section = link === undefined ? undefined : sides(link).find(({ id }) => id === last.target);
  return { targets, rest, within: withinOf(section, words) };
}

interface Resolved {
  readonly targets: ReadonlySet<Link<Section>>;
  /** What the edit covers beside the references themselves. */
  readonly rest: string;
  /** 第2項 in 第8条第2項. */
  readonly within: Within;
}

/** 第8条, 前条, Section 3: a reference by a number. One by a title follows a new name, which is told as an edit. */
const NUMBERED =
  /^(?:[第前次同本上][0-9０-９〇一二三四五六七八九十百千]*[編编章節节款条條項项号號目]|[0-9０-９]|(?:Article|Section|Clause|Chapter|Part|Paragraph|§)\s*[0-9IVX])/iu;

/** Words that join references in an enumeration, and paragraph numbers, mean nothing by themselves. */
const JOINING =
  /^(?:又は|または|及び|および|並びに|ならびに|若しくは|もしくは|から|まで|或者|或|和|及|与|與|以及|至|or|and|to|第?[0-9０-９〇一二三四五六七八九十]+[項款号條条目]|[、，,・\s～~〜–-])*$/iu;

/** Where a paragraph or item is named, it has to be the one that was named before. */
function sameProvision(ledger: Ledger, x: Resolved, y: Resolved): boolean {
  return namesTheSame(x.within, y.within, (provision) => {
    const block = ledger.blockLinkBefore.get(provision.id);
    const section = ledger.sectionLinkBefore.get(provision.id);
    return block !== undefined ? afters(block) : section !== undefined ? afters(section) : [];
  });
}

function byBlock(references: readonly CrossReference[]): ReadonlyMap<string, readonly CrossReference[]> {
  const index = new Map<string, CrossReference[]>();
  for (const reference of references) {
    append(index, reference.block, reference);
  }
  return index;
}

function sameMembers<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
