import { afters, befores } from "../sequence/links.ts";
import type { Block, Link, Mark, Sentence, Span, Text } from "../model.ts";
import { findCommon } from "../sequence/common.ts";
import { createInterner } from "../sequence/intern.ts";
import type { Draft } from "./identity.ts";
import { type Ledger, sidesOf } from "./ledger.ts";
import { blockSide, lineAt, sentenceText } from "./sides.ts";

/** Links of a block whose words stayed and whose target is another. */
export function linkChanges(ledger: Ledger, link: Link<Block>, path: string): readonly Draft[] {
  const [old, now] = [befores(link).flatMap(linksIn), afters(link).flatMap(linksIn)];
  if (old.length === 0 || now.length === 0) return [];
  const interner = createInterner();
  const common = findCommon(
    old.map(({ words }) => interner.id(words)),
    now.map(({ words }) => interner.id(words)),
  );
  return common.a.flatMap((place, index): readonly Draft[] => {
    const [before, after] = [old[place], now[common.b[index] ?? 0]];
    if (before === undefined || after === undefined || before.target === after.target) return [];
    return [
      {
        kind: "edited",
        unit: "link",
        section: sidesOf(ledger, before.block, after.block),
        before: [linkSide(before)],
        after: [linkSide(after)],
        edits: [{ before: [0, before.target.length], after: [0, after.target.length] }],
        markupOnly: false,
        path,
      },
    ];
  });
}

/** Whether the same sentence is set otherwise: strong, a link or a ruby that came, went or covers other words. */
export function isSetOtherwise(before: Sentence, after: Sentence): boolean {
  return marksOf(before) !== marksOf(after);
}

/** The same of a heading, in which a link that leads elsewhere counts as well: it is told with its line. */
export function isHeadingSetOtherwise(before: Text, after: Text): boolean {
  return headingKey(before) !== headingKey(after);
}

function headingKey(heading: Text): string {
  const targets = heading.marks.flatMap((mark) => (mark.kind === "link" ? [mark.target] : []));
  return [marksKey(heading.marks, [0, heading.text.length]), ...targets].join(" ");
}

function marksOf(sentence: Sentence): string {
  const [from] = sentence.span;
  return marksKey(sentence.block.marks, [from, from + sentenceText(sentence).length]);
}

interface LinkInBlock {
  readonly block: Block;
  readonly words: string;
  readonly target: string;
  readonly offset: number;
}

function linksIn(block: Block): readonly LinkInBlock[] {
  return block.marks.flatMap((mark) =>
    mark.kind === "link"
      ? [{ block, words: block.text.slice(...mark.span), target: mark.target, offset: mark.span[0] }]
      : [],
  );
}

function linkSide({ block, words, target, offset }: LinkInBlock): Draft["before"][number] {
  return { ...blockSide(block), text: target, line: lineAt(block, offset), context: words };
}

/** The marks of a stretch of text, adjoining ones of a kind joined; a link's target is told for itself. */
function marksKey(marks: readonly Mark[], [from, to]: Span): string {
  if (marks.length === 0) return "";
  const clipped = marks
    .map((mark) => ({
      name: nameOf(mark),
      start: Math.max(mark.span[0], from) - from,
      end: Math.min(mark.span[1], to) - from,
    }))
    .filter(({ start, end }) => start < end)
    .sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : x.start - y.start));
  const runs: string[] = [];
  let open: { name: string; start: number; end: number } | null = null;
  for (const mark of clipped) {
    if (open !== null && open.name === mark.name && mark.start <= open.end && mark.name !== "link") {
      open.end = Math.max(open.end, mark.end);
      continue;
    }
    if (open !== null) runs.push(`${open.name}:${open.start}-${open.end}`);
    open = { ...mark };
  }
  if (open !== null) runs.push(`${open.name}:${open.start}-${open.end}`);
  return runs.join(" ");
}

function nameOf(mark: Mark): string {
  return mark.kind === "ruby" ? `ruby ${mark.reading}` : mark.kind;
}
