import type { Correspondence, Span } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { leftover, type Leftover } from "./foreign.ts";
import type { ReadMeanings } from "./meanings.ts";
import type { Pair, Passage, Sides } from "./passages.ts";
import { placeIn, placeOfSection } from "./places.ts";

/** Words left in the other text's language, or in the characters of another script. Names are no fault; `allow` lists more of them. */
export function untranslatedFaults(
  pairs: readonly Pair[],
  { sections }: Correspondence,
  english: ReadMeanings,
  allow: readonly string[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  // The name of a button or of another page is told once.
  const told = new Set<string>();
  for (const { beads } of pairs) {
    for (const bead of beads) {
      for (const side of ["reference", "translation"] as const) {
        const found = leftover(bead[side], english, allow);
        if (found === null) continue;
        const printed = found.spans.map((span) => bead[side].text.slice(...span)).join();
        if (found.name && (told.has(printed) || told.add(printed).size > MOST_NAMES)) continue;
        drafts.push({
          kind: "untranslated",
          severity: found.name ? "info" : found.whole && found.rule === "language" ? "error" : "warning",
          ...placesOf(bead, side, found.spans),
          base: null,
          reasons: [reasonOf(side, found, bead[side].text)],
        });
      }
    }
  }
  for (const { reference, translation } of sections) {
    const [from, to] = [reference[0], translation[0]];
    if (from === undefined || to === undefined) continue;
    if (from.title === to.title) continue;
    for (const [side, section] of [
      ["reference", from],
      ["translation", to],
    ] as const) {
      const language = (side === "reference" ? pairs[0]?.reference : pairs[0]?.translation)?.language;
      if (language === undefined) continue;
      const found = leftover({ text: section.title, language }, english, allow);
      if (found === null) continue;
      drafts.push({
        kind: "untranslated",
        severity: found.name ? "info" : "warning",
        reference: placeOfSection(from, side === "reference" ? found.spans : []),
        translation: placeOfSection(to, side === "translation" ? found.spans : []),
        base: null,
        reasons: [reasonOf(side, found, section.title)],
      });
    }
  }
  return drafts;
}

/** A text that is full of names in English says so once and for all. */
const MOST_NAMES = 12;

function reasonOf(
  side: keyof Sides<unknown>,
  { rule, spans }: Leftover,
  text: string,
): Draft["reasons"][number] {
  const printed = spans.map((span) => text.slice(...span)).join(" … ");
  return reason<"untranslated">(
    rule,
    side === "reference" ? printed : null,
    side === "translation" ? printed : null,
  );
}

function placesOf(
  bead: Sides<Passage>,
  side: keyof Sides<unknown>,
  spans: readonly Span[],
): Pick<Draft, "reference" | "translation"> {
  return {
    reference: placeIn(bead.reference, side === "reference" ? spans : []),
    translation: placeIn(bead.translation, side === "translation" ? spans : []),
  };
}
