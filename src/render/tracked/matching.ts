import type { WordParagraph } from "../../model.ts";
import type { Unit } from "./units.ts";

/** The paragraph of a Word file that a unit of the same file was read from. */
export interface Matched {
  readonly paragraph: WordParagraph;
  /** False where the paragraph became several units: a provision whose text runs on behind its number. */
  readonly whole: boolean;
}

/** Finds the paragraphs of a file again in what was read from it: both are in the order of the text. */
export function matchParagraphs(
  units: readonly Unit[],
  paragraphs: readonly WordParagraph[],
): ReadonlyMap<Unit, Matched> {
  const texts = paragraphs.map(({ text, label }) => ({ bare: bare(text), labelled: bare(label + text) }));
  const found = new Map<Unit, Matched>();
  let next = 0;
  for (const unit of units) {
    const wanted = bare(unit.text.text);
    if (wanted === "") continue;
    for (let place = Math.max(next - 1, 0); place < Math.min(next + LOOKAHEAD, texts.length); place++) {
      const [text, paragraph] = [texts[place], paragraphs[place]];
      if (text === undefined || paragraph === undefined) break;
      const whole = place >= next && (text.bare === wanted || text.labelled === wanted);
      // A part must be near: short texts are parts of many.
      const part = !whole && place <= next + 1 && text.labelled.includes(wanted);
      if (!whole && !part) continue;
      found.set(unit, { paragraph, whole });
      next = place + 1;
      break;
    }
  }
  return found;
}

/** Page furniture and contents lie between the paragraphs of the policy. */
const LOOKAHEAD = 60;

function bare(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
