import type { Document, Language, Spelling } from "../../model.ts";
import { isEnglishMisprint } from "./english.ts";
import { evidenceOf } from "./evidence.ts";
import { isMisprint } from "./misprint.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/**
 * The old text with its misprints put right, as the new one has them; `mayStand` is asked of such a text before it is taken, so that what a
 * rule reads in the old words is not lost.
 */
export type Mend = (
  before: string,
  after: string,
  language: Language,
  mayStand: (mended: string) => boolean,
) => string;

/** What puts right the misprints of one document that the other has no longer. A correction alone is one: what is misprinted anew is told. */
export function mendBy(spelling: Spelling, before: Document, after: Document): Mend {
  const evidence = evidenceOf(before, after);
  const isOne = (text: string, stretch: Stretch, language: Language): boolean =>
    language === "en"
      ? isEnglishMisprint(
          text.slice(...stretch.span),
          stretch.now,
          text.slice(0, stretch.span[0]),
          spelling,
          evidence,
        )
      : isMisprint(text, stretch, language, spelling, evidence);
  return (before, after, language, mayStand) => {
    if (before.length + after.length > longest) return before;
    const isEnglish = language === "en";
    const pieces = (text: string): readonly string[] =>
      isEnglish ? (text.match(/[A-Za-z]+|[^A-Za-z]/g) ?? []) : Array.from(text);
    const stretches = stretchesOf(pieces(before), pieces(after), isEnglish ? 0 : 1);
    if (stretches.length > mostStretches) return before;
    let mended = before;
    // From the end, so that the places of those ahead stay.
    for (const stretch of stretches.toReversed()) {
      const [start, end] = stretch.span;
      if (!isOne(before, stretch, language)) continue;
      if (!mayStand(before.slice(0, start) + stretch.now + before.slice(end))) continue;
      mended = mended.slice(0, start) + stretch.now + mended.slice(end);
    }
    return mended;
  };
}

/** A sentence, and one that was not rewritten. */
const longest = 4000;
const mostStretches = 12;
