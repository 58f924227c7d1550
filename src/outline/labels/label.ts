import type { Label } from "../../model.ts";
import { readArticle, readClause } from "./article.ts";
import { readChapter } from "./chapter.ts";
import { readDecimal } from "./decimal.ts";
import { readEnclosed } from "./enclosed.ts";
import { readEnglish } from "./english.ts";
import { readHan } from "./han.ts";
import { readLetterLabel } from "./letters.ts";
import { readLettered } from "./lettered.ts";
import { readSupplement } from "./supplement.ts";

/** A label at the beginning of a text. */
export interface LabelReading extends Label {
  /** Offset of the first character behind the label and the space or comma that parts it from the text. */
  readonly end: number;
}

/** Reads one numbering at the beginning of a text; null where the text begins otherwise. */
export type Grammar = (text: string) => LabelReading | null;

// The first that reads wins: `第一部分` is a part before it is anything else, `1.1` a decimal before `1.` is a number.
const grammars: readonly Grammar[] = [
  readChapter,
  readArticle,
  readClause,
  readSupplement,
  readEnglish,
  readLettered,
  readEnclosed,
  readDecimal,
  readHan,
  readLetterLabel,
];

/** No label is longer; it bounds the work on hostile input. */
const longestLabel = 48;

/** The number, letter or word (附則, Appendix) that heads a text, by the first grammar that knows it. */
export function readLabel(text: string): LabelReading | null {
  const skipped = text.length - text.trimStart().length;
  const head = text.slice(skipped, skipped + longestLabel);
  for (const grammar of grammars) {
    const reading = grammar(head);
    if (reading !== null) return { ...reading, end: reading.end + skipped };
  }
  return null;
}
