import type { Correspondence, FindingSide, Section, Sentence, Severity } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { lengthOf, usualRatio } from "./length.ts";
import type { Pair } from "./passages.ts";
import { placeOfBlock, placeOfSection, placeOfSentence, sectionOf } from "./places.ts";
import type { Which, Wording } from "./wording.ts";

type Kind = "missing" | "extra";
const KINDS: readonly Kind[] = ["missing", "extra"];

/**
 * What stands on one side alone: a section whole, where all of its blocks do; else its blocks; else sentences of paired blocks. Each text
 * is told once, at its outermost.
 */
export function presenceFaults(
  correspondence: Correspondence,
  pairs: readonly Pair[],
  wording: Wording | null,
): readonly Draft[] {
  const usual = usualRatio(pairs);
  const told = { missing: new Set<string>(), extra: new Set<string>() };
  const parts = new Set(
    correspondence.divided.flatMap(({ reference, translation }) => [...reference, ...translation]),
  );
  const sections = KINDS.flatMap((kind) => {
    const partnered = partneredBlocks(correspondence, kind);
    return correspondence.sections.flatMap((one) =>
      one[otherOf(kind)].length > 0
        ? []
        : one[sideOf(kind)]
            .filter((section) => !parts.has(section))
            .map((section) => sectionDraft(section, kind, told[kind], partnered)),
    );
  });
  return [
    ...sections,
    ...blockDrafts(correspondence, told, pairs),
    ...pairs.flatMap((pair) => sentenceDrafts(pair, usual, wording)),
  ];
}

function sideOf(kind: Kind): Which {
  return kind === "missing" ? "reference" : "translation";
}

function otherOf(kind: Kind): Which {
  return kind === "missing" ? "translation" : "reference";
}

/** The ids of the blocks that have a partner. */
function partneredBlocks({ blocks }: Correspondence, kind: Kind): ReadonlySet<string> {
  const partnered = blocks.filter((one) => one[otherOf(kind)].length > 0);
  return new Set(partnered.flatMap((one) => one[sideOf(kind)].map(({ id }) => id)));
}

/** A section is told whole only where nothing in it has a partner; where it has, its blocks speak for themselves. */
function sectionDraft(
  section: Section,
  kind: Kind,
  told: Set<string>,
  partnered: ReadonlySet<string>,
): Draft {
  const kept = section.blocks.some(({ id }) => partnered.has(id));
  if (!kept) told.add(section.id);
  const isEmpty = section.blocks.length === 0;
  return draft(kind, "section", placeOfSection(section), kept || isEmpty ? "warning" : "error");
}

function blockDrafts(
  { blocks }: Correspondence,
  told: Readonly<Record<Kind, ReadonlySet<string>>>,
  pairs: readonly Pair[],
): readonly Draft[] {
  const paired = {
    missing: new Set(pairs.flatMap((pair) => pair.blocks.reference)),
    extra: new Set(pairs.flatMap((pair) => pair.blocks.translation)),
  };
  return KINDS.flatMap((kind) =>
    blocks.flatMap((one) =>
      one[otherOf(kind)].length > 0
        ? []
        : one[sideOf(kind)]
            .filter((block) => !told[kind].has(sectionOf(block) ?? "0") && !paired[kind].has(block))
            .map((block) => draft(kind, "block", placeOfBlock(block), ofText(block.text))),
    ),
  );
}

function sentenceDrafts(pair: Pair, usual: number, wording: Wording | null): readonly Draft[] {
  return KINDS.flatMap((kind) =>
    (kind === "missing" ? pair.lost : pair.gained).flatMap((sentence) => {
      const severity = severityOf(pair, sentence, kind, usual, wording);
      return severity === null ? [] : [draft(kind, "sentence", placeOfSentence(sentence, []), severity)];
    }),
  );
}

/** Null where the sentence is said on the other side after all, as part of another one. */
function severityOf(
  pair: Pair,
  sentence: Sentence,
  kind: Kind,
  usual: number,
  wording: Wording | null,
): Severity | null {
  const text = textOf(sentence);
  if (!/[\p{L}\p{N}]/u.test(text) || isSaid(pair, sentence, kind, wording)) return null;
  if (!fitsWith(pair, text, kind, usual)) return ofText(text);
  const others = pair.beads.map((bead) => bead[otherOf(kind)].text);
  const covered = wording?.covered(sideOf(kind), text, others) ?? 0;
  return !hasWords(text) || covered >= PARTLY_SAID ? null : "warning";
}

/** The lengths of the two passages say that nothing is missing: without the sentence they would be farther from what is usual. */
function fitsWith({ reference, translation }: Pair, text: string, kind: Kind, usual: number): boolean {
  const [from, to] = [lengthOf(reference.text), lengthOf(translation.text)];
  const own = lengthOf(text);
  const off = (one: number, other: number): number =>
    Math.abs(Math.log(Math.max(other, 1) / Math.max(one, 1)) - usual);
  const without = kind === "missing" ? off(from - own, to) : off(from, to - own);
  return off(from, to) <= without;
}

const PARTLY_SAID = 0.25;

/** Of texts that say the same, nine in ten cover more of each other by the lexicon. */
const LIKE = 0.4;

/**
 * The sentence is a part of what a sentence of the other side says: its partner leaves some of that one's words unsaid, and the sentence says a good
 * part of them, or is made of them.
 */
function isSaid(pair: Pair, sentence: Sentence, kind: Kind, wording: Wording | null): boolean {
  if (wording === null) return false;
  const [own, other] = [sideOf(kind), otherOf(kind)];
  const text = textOf(sentence);
  return pair.beads.some((bead) => {
    const before = wording.covered(other, bead[other].text, [bead[own].text]);
    const gain = wording.covered(other, bead[other].text, [bead[own].text, text]) - before;
    const isMadeOfIt = gain * wording.weight(other, bead[other].text) >= MADE_OF * wording.weight(own, text);
    return (gain >= HALF_SAID || isMadeOfIt) && wording.covered(own, text, [bead[other].text]) >= LIKE;
  });
}

const HALF_SAID = 0.12;
const MADE_OF = 0.5;

function draft(
  kind: Kind,
  rule: "section" | "block" | "sentence",
  place: FindingSide,
  severity: Severity,
): Draft {
  const [reference, translation] = kind === "missing" ? [place, null] : [null, place];
  return { kind, severity, reference, translation, base: null, reasons: [reason<Kind>(rule)] };
}

/** A few words may be a caption or an address that the other side prints elsewhere; a sentence misleads by its absence. */
function ofText(text: string): Severity {
  return hasWords(text) ? "error" : "warning";
}

function hasWords(text: string): boolean {
  const words = text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[A-Za-z0-9]+/gu);
  return Array.from(words).length >= ENOUGH_WORDS;
}

/** Characters of Han and kana, or words of Latin letters. */
const ENOUGH_WORDS = 6;

function textOf({ block, span }: Sentence): string {
  return block.text.slice(...span);
}
