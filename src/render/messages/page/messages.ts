import type { Language } from "../../../model.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** The words of the page in a browser, in one language. */
export interface PageMessages {
  readonly skip: string;
  readonly contents: string;
  readonly view: string;
  readonly unified: string;
  readonly sideBySide: string;
  readonly filter: string;
  readonly all: string;
  readonly reset: string;
  readonly expand: string;
  readonly collapse: string;
  readonly options: string;
  readonly theme: string;
  readonly themes: readonly [automatic: string, light: string, dark: string];
  /** Over the list of what matters. */
  readonly substantive: (count: number) => string;
  readonly dates: string;
  readonly throughout: string;
  /** Of a change, for its link. */
  readonly change: (number: number) => string;
  readonly section: string;
  readonly origin: string;
  readonly target: string;
  readonly unchanged: (blocks: number) => string;
  readonly unchangedCell: string;
  /** Of a section in the list of contents, for who cannot see its marks. */
  readonly counts: (substantive: number, editorial: number) => string;
  /** Of the legend. */
  readonly legend: string;
  readonly removed: string;
  readonly added: string;
  readonly moved: string;
  readonly hash: string;
  /** Of the pages of changes, and of findings between two languages. */
  readonly changes: StepMessages;
  readonly findings: StepMessages & {
    readonly finding: (number: number) => string;
    readonly clean: (blocks: number) => string;
    readonly none: string;
  };
  readonly footer: string;
}

/** What the bar says of the things that one goes through. */
export interface StepMessages {
  readonly kinds: string;
  readonly search: string;
  readonly previous: string;
  readonly next: string;
  readonly steps: string;
  readonly keys: string;
  readonly nothingFound: string;
}

/** The catalogue of a language. */
export function pageMessagesFor(language: Language): PageMessages {
  return CATALOGUES[language];
}

const CATALOGUES: Readonly<Record<Language, PageMessages>> = { ja, "zh-Hans": zhHans, "zh-Hant": zhHant, en };
