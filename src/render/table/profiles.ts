import type { Language } from "../../model.ts";
import type { ColumnOrder, RunMark, TableStyle } from "./model.ts";

/** How a style writes the table; its words come from the catalogue of the language. */
export interface Profile {
  readonly order: ColumnOrder;
  /** The language in which the style is at home. */
  readonly language: Language;
  /** Whether provisions are counted in a column of their own. */
  readonly isNumbered: boolean;
  readonly remarks: "none" | "line" | "row";
  /** The number of a provision that has another one. */
  readonly renumbered: RunMark;
  /** The number of a provision that was moved, added or removed. */
  readonly label: RunMark;
  /** Changed words of a heading. */
  readonly heading: RunMark;
  /** Rows of a table that came or went, and line breaks. */
  readonly structure: RunMark;
  /** Whether a provision that moved is marked as a whole. */
  readonly marksMovedWhole: boolean;
  /** Whether replacements throughout, punctuation and numbers are told before the table instead of row by row. */
  readonly foldsNotation: boolean;
}

const PLAIN: Profile = {
  order: "after-before",
  language: "ja",
  isNumbered: false,
  remarks: "none",
  renumbered: "underline",
  label: "underline",
  heading: "underline",
  structure: "underline",
  marksMovedWhole: false,
  foldsNotation: false,
};

/** The styles; none of them is an official standard, each is what its profession is used to. */
export const PROFILES: Readonly<Record<TableStyle, Profile>> = {
  "gov-simple": PLAIN,
  "gov-full": {
    ...PLAIN,
    renumbered: "double",
    label: "double",
    heading: "dashed",
    structure: "dashed",
    marksMovedWhole: true,
  },
  corp: { ...PLAIN, remarks: "line" },
  yakkan: { ...PLAIN, order: "before-after" },
  tw: { ...PLAIN, language: "zh-Hant", remarks: "row" },
  zh: {
    ...PLAIN,
    language: "zh-Hans",
    order: "before-after",
    isNumbered: true,
    foldsNotation: true,
  },
};

/** The style that a reader of the language expects where none is named. */
export const STYLE_OF: Readonly<Record<Language, TableStyle>> = {
  ja: "gov-simple",
  "zh-Hans": "zh",
  "zh-Hant": "tw",
  en: "corp",
};
