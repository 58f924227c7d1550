import { findDateWords } from "../metadata/date-words.ts";
import { endingOf, isDateLine, isKeyAndValue } from "../units/shape.ts";

/**
 * The printed lines of a paragraph that state a date or the version of the document and nothing else (`生效日期：2025年9月8日`), and those
 * that stand behind one. Where no break was set, a line may be the rest of a sentence that was wrapped: it states a date where it says
 * which, or where the line beside it does the same.
 */
export function findDateLines(texts: readonly string[], isBroken: boolean): readonly number[] {
  const are = texts.map(isStated);
  const starts = texts.flatMap((text, index) => {
    const isBeside = are[index - 1] === true || are[index + 1] === true;
    const isSure = isBroken || isBeside || isKeyAndValue(text) || /^\s*[（(【[]/.test(text);
    return are[index] === true && isSure ? [index, index + 1] : [];
  });
  return starts.filter((start) => start < texts.length);
}

/** A sentence about the date stays with those around it. */
function isStated(text: string): boolean {
  if (!isDateLine(text) || (endingOf(text) === "sentence" && !isKeyAndValue(text))) return false;
  return isEdition(text) || findDateWords(text).length > 0;
}

function isEdition(text: string): boolean {
  return !/[0-9０-９]{4}/.test(text);
}
