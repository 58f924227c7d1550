import type { Language } from "../model.ts";
import { findDates, type FoundDate } from "../text/dates.ts";
import { findQuantities, type FoundQuantity } from "../text/quantities.ts";
import { foldJapaneseForms } from "../text/japanese-forms.ts";
import { foldToSimplified } from "../text/simplified.ts";

/** One side of a change as the rules read it. */
export interface Reading {
  readonly language: Language;
  readonly text: string;
  /**
   * The same text, offset for offset, in small letters of ordinary width, Chinese in simplified characters: so that a vocabulary
   * needs one spelling, and what it finds can be quoted from `text`.
   */
  readonly plain: string;
  /** What it stands under, written likewise: its heading and the lead-in of a list; "" where that is not known. */
  readonly around: string;
  /** Found once, since half of the rules ask for them. */
  readonly quantities: readonly FoundQuantity[];
  readonly dates: readonly FoundDate[];
}

/** A text made ready for the rules. */
export function readText(text: string, language: Language, around = ""): Reading {
  return {
    language,
    text,
    plain: plainOf(text, language),
    around: plainOf(around, language),
    quantities: findQuantities(text, language),
    dates: findDates(text),
  };
}

/** A text as vocabularies read it, offset for offset. */
export function plainOf(text: string, language: Language): string {
  const narrow = text.replace(/[\uFF01-\uFF5E\u3000’]/g, (character) =>
    character === "\u3000"
      ? " "
      : character === "’"
        ? "'"
        : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  const small = narrow.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  if (isChinese(language)) return foldToSimplified(small);
  return language === "ja" ? foldJapaneseForms(small) : small;
}

/** Either script. */
export function isChinese(language: Language): boolean {
  return language === "zh-Hans" || language === "zh-Hant";
}
