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
import type { Draft } from "./identity.ts";
import { afters, befores, type Ledger } from "./ledger.ts";
import type { EditsOf } from "./telling.ts";
import { sentenceSide, sentenceText } from "./sides.ts";

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
  for (const field of FIELDS) {
    const [old, now] = [ledger.before.document.dates[field], ledger.after.document.dates[field]];
    if ((old?.date ?? null) === (now?.date ?? null)) continue;
    const [x, y] = [placeOf(ledger.before, old), placeOf(ledger.after, now)];
    const linkX = x === null ? undefined : linkOf(ledger, x, "before");
    const linkY = y === null ? undefined : linkOf(ledger, y, "after");
    const isPair = linkX !== undefined && linkX === linkY && linkX.kind === "paired";
    const edits =
      isPair && x !== null && y !== null ? editsOf(sentenceText(x), sentenceText(y), y.block.language) : [];
    drafts.push({
      kind: "metadata",
      unit: "document",
      section: { before: null, after: null },
      before: sides(x, old, field),
      after: sides(y, now, field),
      edits,
      markupOnly: false,
      path: field,
    });
    if (isPair && x !== null && y !== null) {
      const spans = dateSpans.get(linkX) ?? { before: [], after: [], edits };
      if (old !== null) spans.before.push(dateWithin(x, old));
      if (now !== null) spans.after.push(dateWithin(y, now));
      dateSpans.set(linkX, spans);
    }
    for (const [sentence, link] of [
      [x, linkX],
      [y, linkY],
    ] as const) {
      if (sentence === null || link === undefined || isPair) continue;
      if (link.kind !== "added" && link.kind !== "removed") continue;
      toldSentences.add(link);
      const block = (link.kind === "added" ? ledger.blockLinkAfter : ledger.blockLinkBefore).get(
        sentence.block.id,
      );
      if (block !== undefined && isAlone(ledger, sentence)) toldBlocks.add(block);
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

function linkOf(ledger: Ledger, sentence: Sentence, side: "before" | "after"): Link<Sentence> | undefined {
  const home = (side === "before" ? ledger.blockLinkBefore : ledger.blockLinkAfter).get(sentence.block.id);
  const links = home === undefined ? [] : (ledger.sentencesOf.get(home) ?? []);
  return links.find((link) => (side === "before" ? befores(link) : afters(link)).includes(sentence));
}

function sides(sentence: Sentence | null, dated: DatedLine | null, field: string): readonly ChangeSide[] {
  if (dated === null) return [];
  if (sentence !== null) return [{ ...sentenceSide(sentence), context: field }];
  return [{ text: dated.text, line: dated.line, block: null, sentence: null, context: field, parts: [] }];
}

function dateWithin(sentence: Sentence, dated: DatedLine): Span {
  const words = dated.text.slice(...dated.span);
  const at = sentenceText(sentence).indexOf(words);
  return [at, at + words.length];
}

function isWithin([from, to]: Span, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => start <= from && to <= end);
}

function isAlone(ledger: Ledger, { block }: Sentence): boolean {
  const side = ledger.blockLinkAfter.has(block.id) ? ledger.after : ledger.before;
  return (side.sentences.get(block.id)?.length ?? 0) <= 1;
}
