import type { Block, Correspondence, FindingSide, Section, Sentence, Severity } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import type { Pair } from "./passages.ts";
import { placeOfBlock, placeOfSection, placeOfSentence, sectionOf } from "./places.ts";

type Which = "missing" | "extra";

/**
 * What stands on one side alone: a section whole, where all of its blocks do; else its blocks; else sentences of paired blocks. Each text
 * is told once, at its outermost.
 */
export function presenceFaults(correspondence: Correspondence, pairs: readonly Pair[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const told = { missing: new Set<string>(), extra: new Set<string>() };
  for (const { reference, translation } of correspondence.sections) {
    if (translation.length === 0)
      for (const section of reference)
        drafts.push(sectionDraft(section, "missing", told.missing, correspondence));
    if (reference.length === 0)
      for (const section of translation)
        drafts.push(sectionDraft(section, "extra", told.extra, correspondence));
  }
  for (const { reference, translation } of correspondence.blocks) {
    const [which, blocks]: readonly [Which, readonly Block[]] =
      translation.length === 0 ? ["missing", reference] : ["extra", translation];
    if (reference.length > 0 && translation.length > 0) continue;
    for (const block of blocks) {
      if (told[which].has(sectionOf(block) ?? "0")) continue;
      drafts.push(draft(which, "block", placeOfBlock(block), ofText(block.text)));
    }
  }
  for (const pair of pairs) {
    // Sentences without a partner on both sides may be each other's, put too freely to be recognised.
    const rewritten = pair.lost.length > 0 && pair.gained.length > 0;
    for (const which of ["missing", "extra"] as const) {
      for (const sentence of which === "missing" ? pair.lost : pair.gained) {
        const text = textOf(sentence);
        if (!hasWords(text)) continue;
        const severity = rewritten ? "warning" : ofText(text);
        drafts.push(draft(which, "sentence", placeOfSentence(sentence, []), severity));
      }
    }
  }
  return drafts;
}

/** A section is told whole only where nothing in it has a partner; where it has, its blocks speak for themselves. */
function sectionDraft(section: Section, which: Which, told: Set<string>, { blocks }: Correspondence): Draft {
  const side = which === "missing" ? "reference" : "translation";
  const other = which === "missing" ? "translation" : "reference";
  const own = new Set(section.blocks.map(({ id }) => id));
  const kept = blocks.some((one) => one[other].length > 0 && one[side].some(({ id }) => own.has(id)));
  if (!kept) told.add(section.id);
  return draft(which, "section", placeOfSection(section), kept || own.size === 0 ? "warning" : "error");
}

function draft(
  kind: Which,
  rule: "section" | "block" | "sentence",
  place: FindingSide,
  severity: Severity,
): Draft {
  const [reference, translation] = kind === "missing" ? [place, null] : [null, place];
  return { kind, severity, reference, translation, base: null, reasons: [reason<Which>(rule)] };
}

/** A few words may be a caption or an address that the other side prints elsewhere; a sentence misleads by its absence. */
function ofText(text: string): Severity {
  const length = Array.from(
    text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[A-Za-z0-9]+/gu),
  ).length;
  return length >= ENOUGH_WORDS ? "error" : "warning";
}

/** Characters of Han and kana, or words of Latin letters. */
const ENOUGH_WORDS = 6;

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function textOf({ block, span }: Sentence): string {
  return block.text.slice(...span);
}
