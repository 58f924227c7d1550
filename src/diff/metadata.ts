import { afters, befores } from "../sequence/links.ts";
import type {
  Block,
  ChangeSide,
  DatedLine,
  Edit,
  Link,
  PolicyDates,
  Segmented,
  Sentence,
  Span,
} from "../model.ts";
import { sectionsInOrder } from "../sequence/sections.ts";
import { findDates } from "../text/dates.ts";
import { statedDates } from "../text/stated-dates.ts";
import type { Draft } from "./identity.ts";
import { type Ledger } from "./ledger.ts";
import type { EditsOf } from "./telling.ts";
import { blockSide, sentenceSide, sentenceText } from "./sides.ts";

/** The changed dates of the document, and what is thereby told already. */
export interface MetadataChanges {
  readonly drafts: readonly Draft[];
  readonly toldSentences: ReadonlySet<Link<Sentence>>;
  readonly toldBlocks: ReadonlySet<Link<Block>>;
}

const FIELDS: readonly (keyof PolicyDates)[] = ["effective", "enacted", "revised", "updated"];

/**
 * One change for each of the four dates that is another than before, with the sentence that states it. That sentence is
 * not told again unless more than its dates changed; a block that came or went with the date alone is not told again.
 */
export function metadataChanges(ledger: Ledger, editsOf: EditsOf): MetadataChanges {
  const drafts: Draft[] = [];
  const dateSpans = new Map<Link<Sentence>, { before: Span[]; after: Span[]; edits: readonly Edit[] }>();
  const toldSentences = new Set<Link<Sentence>>();
  const toldBlocks = new Set<Link<Block>>();
  const [were, are] = [statedDates(ledger.before.document), statedDates(ledger.after.document)];
  for (const field of FIELDS) {
    const [old, now] = [were[field], are[field]];
    if (old?.date === now?.date) {
      const foot = old === null || now === null ? null : movedFoot(ledger, old, now);
      if (foot !== null) toldBlocks.add(foot);
      continue;
    }
    const [x, y] = [placeOf(ledger.before, old), placeOf(ledger.after, now)];
    const linkX = x === null ? undefined : linkOf(ledger, x, "before");
    const linkY = y === null ? undefined : linkOf(ledger, y, "after");
    const pair = onePair(linkX, linkY, old, now);
    if (pair !== null && isReadAnew(pair, old, now, Object.values(old === null ? were : are))) continue;
    const edits =
      pair === null
        ? []
        : editsOf(sentenceText(pair.before), sentenceText(pair.after), pair.after.block.language);
    const alone =
      pair === null ? comesAlone(ledger, old === null ? linkY : now === null ? linkX : undefined) : null;
    const draft = (before: readonly ChangeSide[], after: readonly ChangeSide[]): Draft => ({
      kind: "metadata",
      unit: "document",
      section: { before: null, after: null },
      before: before.map((side) => ({ ...side, context: field })),
      after: after.map((side) => ({ ...side, context: field })),
      edits,
      markupOnly: false,
      path: field,
    });
    if (pair !== null) {
      drafts.push(draft([sentenceSide(pair.before)], [sentenceSide(pair.after)]));
      const spans = dateSpans.get(pair) ?? { before: [], after: [], edits };
      if (old !== null) spans.before.push(dateWithin(pair.before, old, now === null));
      if (now !== null) spans.after.push(dateWithin(pair.after, now, old === null));
      dateSpans.set(pair, spans);
    } else if (alone !== null) {
      const [block] = [...afters(alone.block), ...befores(alone.block)];
      const told = block === undefined ? [] : [blockSide(block)];
      drafts.push(old === null ? draft([], told) : draft(told, []));
      toldBlocks.add(alone.block);
    } else {
      drafts.push(draft(sides(x, old), sides(y, now)));
      const [link] = old === null ? [linkY] : now === null ? [linkX] : [];
      if (link?.kind === "added" || link?.kind === "removed") toldSentences.add(link);
    }
  }
  for (const [link, { before, after, edits }] of dateSpans) {
    const inDates = edits.every((edit) => isWithin(edit.before, before) && isWithin(edit.after, after));
    if (inDates) toldSentences.add(link);
  }
  return { drafts, toldSentences, toldBlocks };
}

/** The sentence that states a date; null where it stands in no block (a front matter, page furniture). */
function placeOf(side: Segmented, dated: DatedLine | null): Sentence | null {
  if (dated === null) return null;
  const words = dated.text.slice(...dated.span);
  let found: Sentence | null = null;
  for (const sentences of side.sentences.values()) {
    for (const sentence of sentences) {
      const text = sentenceText(sentence);
      if (!text.includes(words) || !(dated.text.includes(text.trim()) || text.includes(dated.text.trim())))
        continue;
      const lines = sentence.block.lines;
      const near = dated.line === null || lines.length === 0 || lines.some(({ line }) => line === dated.line);
      if (near) return sentence;
      found ??= sentence;
    }
  }
  return found;
}

function linkOf(
  { alignment }: Ledger,
  sentence: Sentence,
  side: "before" | "after",
): Link<Sentence> | undefined {
  return alignment.sentences.find((link) =>
    (side === "before" ? befores(link) : afters(link)).includes(sentence),
  );
}

function sides(sentence: Sentence | null, dated: DatedLine | null): readonly ChangeSide[] {
  if (dated === null) return [];
  if (sentence !== null) return [sentenceSide(sentence)];
  return [{ text: dated.text, line: dated.line, block: null, sentence: null, context: null, parts: [] }];
}

/** With the words that say what date it is, where they came or went with it: 制定日: 2024年4月1日 最終改定日: 2025年4月1日. */
function dateWithin(sentence: Sentence, dated: DatedLine, withLabel: boolean): Span {
  const words = dated.text.slice(...dated.span);
  const text = sentenceText(sentence);
  const at = text.indexOf(words);
  const [label = ""] = text
    .slice(0, Math.max(0, at))
    .split(/(?<=\d ?日)|[\d。、,，；;)）]/)
    .slice(-1);
  const from = withLabel && label.length <= LONGEST_LABEL ? at - label.length : at;
  return [from, at + words.length];
}

/** 最終改定日：, Date of the last revision: a longer stretch is a sentence. */
const LONGEST_LABEL = 28;

function isWithin([from, to]: Span, spans: readonly Span[]): boolean {
  return from === to || spans.some(([start, end]) => start <= from && to <= end);
}

/**
 * The line of a date at the foot of the document, word for word, which stands under another section only because the sections above it changed
 * places.
 */
function movedFoot(
  { before, after, blockLinkBefore }: Ledger,
  old: DatedLine,
  now: DatedLine,
): Link<Block> | null {
  const [stood, stands] = [lastBlock(before), lastBlock(after)];
  const link = blockLinkBefore.get(stood?.id ?? "");
  if (link?.kind !== "paired" || !link.moved || link.after !== stands) return null;
  const isSame =
    link.before.text === stands.text && JSON.stringify(link.before.marks) === JSON.stringify(stands.marks);
  return isSame && [old, now].every((dated) => stands.text.includes(dated.text.slice(...dated.span)))
    ? link
    : null;
}

function lastBlock({ document }: Segmented): Block | undefined {
  return sectionsInOrder(document)
    .findLast(({ blocks }) => blocks.length > 0)
    ?.blocks.at(-1);
}

/** The block that came or went with one sentence in it. */
function comesAlone(
  ledger: Ledger,
  link: Link<Sentence> | undefined,
): { readonly block: Link<Block> } | null {
  if (link === undefined || (link.kind !== "added" && link.kind !== "removed")) return null;
  const { block } = link.kind === "added" ? link.after : link.before;
  const home = (link.kind === "added" ? ledger.blockLinkAfter : ledger.blockLinkBefore).get(block.id);
  const segmented = link.kind === "added" ? ledger.after : ledger.before;
  const isAlone = (segmented.sentences.get(block.id)?.length ?? 0) === 1;
  return home !== undefined && home.kind === link.kind && isAlone ? { block: home } : null;
}

/** The paired sentence in which a date changed, appeared or went; null where the two stand in different sentences. */
function onePair(
  x: Link<Sentence> | undefined,
  y: Link<Sentence> | undefined,
  old: DatedLine | null,
  now: DatedLine | null,
): PairedSentences | null {
  const link = old === null ? y : x;
  if (link?.kind !== "paired" || (old !== null && now !== null && x !== y)) return null;
  return link;
}

/**
 * Whether the sentence had the date in the other version too, which read it for none of its own: no date came or went, and what the sentence
 * says of it is told as its words.
 */
function isReadAnew(
  pair: PairedSentences,
  old: DatedLine | null,
  now: DatedLine | null,
  others: readonly (DatedLine | null)[],
): boolean {
  if (old !== null && now !== null) return false;
  const { date } = old ?? now ?? { date: "" };
  const other = sentenceText(old === null ? pair.before : pair.after);
  return (
    findDates(other).some((found) => found.date === date) && !others.some((stated) => stated?.date === date)
  );
}

type PairedSentences = Link<Sentence> & { readonly kind: "paired" };
