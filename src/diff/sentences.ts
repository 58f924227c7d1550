import { afters, befores } from "../sequence/links.ts";
import type { Edit, Link, Sentence } from "../model.ts";
import { enumeratorLength } from "../text/enumerator.ts";
import { foldForComparison } from "../text/fold.ts";
import { parseNumeral } from "../text/numerals.ts";
import type { Draft } from "./identity.ts";
import { type Ledger, sidesOf } from "./ledger.ts";
import { isSetOtherwise } from "./marks.ts";
import { blockSide, joinTexts, sentenceSide, sentenceText, unitOf } from "./sides.ts";
import type { Telling } from "./telling.ts";

/**
 * What became of a sentence within blocks that stayed. A new number at the start of the block is a renumbering, and is
 * not told where the change around it (a split, another order) tells it already.
 */
export function sentenceChanges(
  telling: Telling,
  link: Link<Sentence>,
  path: string,
  numbersAreTold: boolean,
): readonly Draft[] {
  if (telling.toldSentences.has(link)) return [];
  const [before, after] = [befores(link), afters(link)];
  const [old] = before;
  const [now] = after;
  const language = (now ?? old)?.block.language ?? "ja";
  const draft = (kind: Draft["kind"], edits: readonly Edit[]): Draft => ({
    kind,
    unit: "sentence",
    section: sidesOf(telling.ledger, old?.block ?? null, now?.block ?? null),
    before: before.map(sentenceSide),
    after: after.map(sentenceSide),
    edits,
    markupOnly: false,
    path,
  });
  if (link.kind === "added" || link.kind === "removed") {
    const isBlank = [...before, ...after].every((sentence) => sentenceText(sentence).trim() === "");
    return isBlank ? [] : [draft(link.kind, [])];
  }
  if (link.kind !== "paired") {
    const [x, y] = [joinTexts(before.map(sentenceText)), joinTexts(after.map(sentenceText))];
    return [draft(link.kind, telling.editsOf(x, y, language))];
  }
  const changes: Draft[] = link.moved ? [movedChange(telling, link, draft("moved", []))] : [];
  const [x, y] = [sentenceText(link.before), sentenceText(link.after)];
  if (x === y) {
    if (isSetOtherwise(link.before, link.after)) changes.push({ ...draft("edited", []), markupOnly: true });
    const [spaceX, spaceY] = [spaceBehind(link.before), spaceBehind(link.after)];
    if (!link.moved && spaceX !== null && spaceY !== null && spaceX !== spaceY) {
      changes.push(spaceChange(draft("edited", []), spaceX, spaceY));
    }
    return changes;
  }
  const [labelX, labelY] = [enumeratorOf(link.before), enumeratorOf(link.after)];
  if (labelX !== labelY && x.slice(labelX.length) === y.slice(labelY.length)) {
    // The number of a paragraph that a sentence became is told with its moving there.
    if (numbersAreTold || cameOrWent(telling, link)) return changes;
    const edits = [{ before: [0, labelX.length] as const, after: [0, labelY.length] as const }];
    const kind = numberIn(labelX) === numberIn(labelY) ? "edited" : "renumbered";
    return [...changes, { ...draft(kind, edits), unit: unitOf(link.before.block, link.after.block) }];
  }
  const edits = telling.editsOf(x, y, language);
  const kind = telling.followsNumbers(link.before, link.after, edits) ? "renumbered" : "edited";
  return [
    ...changes,
    {
      ...draft(kind, edits),
      unit: isWholeCell(link.before) && isWholeCell(link.after) ? "cell" : "sentence",
    },
  ];
}

/** A sentence that came out of a block of its own, or went into one, is told with that block. */
function movedChange({ ledger }: Telling, { before, after }: PairedSentences, change: Draft): Draft {
  return {
    ...change,
    before: isGone(ledger, before) ? [blockSide(before.block)] : change.before,
    after: isNew(ledger, after) ? [blockSide(after.block)] : change.after,
  };
}

function cameOrWent({ ledger }: Telling, { before, after, moved }: PairedSentences): boolean {
  return moved && (isGone(ledger, before) || isNew(ledger, after));
}

function isGone({ blockLinkBefore }: Ledger, { block }: Sentence): boolean {
  return blockLinkBefore.get(block.id)?.kind === "removed";
}

function isNew({ blockLinkAfter }: Ledger, { block }: Sentence): boolean {
  return blockLinkAfter.get(block.id)?.kind === "added";
}

type PairedSentences = Link<Sentence> & { readonly kind: "paired" };

function enumeratorOf(sentence: Sentence): string {
  if (sentence.index !== 0) return "";
  const text = sentenceText(sentence);
  return text.slice(0, enumeratorLength(text));
}

/** The value of a printed enumerator, for （２） and (2) are the same number; what is no number is folded. */
function numberIn(enumerator: string): string {
  const bare = foldForComparison(enumerator).replaceAll(/[^\p{L}\p{N}]/gu, "");
  return `${parseNumeral(bare) ?? bare}`;
}

/** The white space between a sentence and the next one of its block; null for the last. */
function spaceBehind(sentence: Sentence): string | null {
  const { block, span } = sentence;
  if (span[1] >= block.text.length) return null;
  return block.text.slice(span[0] + sentenceText(sentence).length, span[1]);
}

function spaceChange(change: Draft, before: string, after: string): Draft {
  const [text = ""] = change.before.map(({ text }) => text);
  return {
    ...change,
    before: change.before.map((side) => ({ ...side, text: side.text + before })),
    after: change.after.map((side) => ({ ...side, text: side.text + after })),
    edits: [
      {
        before: [text.length, text.length + before.length],
        after: [text.length, text.length + after.length],
      },
    ],
  };
}

/** A cell that is one sentence is named as the cell that it is. */
function isWholeCell({ block, span }: Sentence): boolean {
  return block.kind === "cell" && span[0] === 0 && span[1] === block.text.length;
}
