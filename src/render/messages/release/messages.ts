import type { Language, NoticeFact, SectionStatus } from "../../../model.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** The words of notices, banners and the release gate in one language. Titles come with their quotation marks. */
export interface ReleaseMessages {
  /** Over the list of updated sections, where the document has no words of its own. */
  readonly heading: string;
  readonly editorialHeading: string;
  readonly nothing: string;
  readonly editorialOnly: string;
  readonly preamble: string;
  /** Between facts, and between titles. */
  readonly separator: string;
  readonly and: string;
  readonly aside: readonly [open: string, close: string];
  readonly colon: string;
  readonly status: Readonly<Record<Exclude<SectionStatus, "unchanged">, string>>;
  readonly renamedFrom: (title: string) => string;
  readonly renumberedFrom: (label: string) => string;
  /** `place` is empty for the top of the document. */
  readonly movedFrom: (place: string) => string;
  readonly splitFrom: (title: string) => string;
  readonly mergedFrom: (titles: string) => string;
  /** What a fact is about, beside the rules' own names. */
  readonly topics: Readonly<Record<string, string>>;
  readonly fact: Readonly<
    Record<
      Extract<NoticeFact["kind"], "added" | "removed" | "moved" | "reordered">,
      (words: string) => string
    >
  >;
  readonly notation: (what: string) => string;
  readonly effective: (date: string) => string;
  readonly period: (from: string, until: string, days: number, zone: string) => string;
  readonly zones: Readonly<Record<string, string>>;
  readonly andMore: (count: number) => string;
  readonly editorialHint: (count: number) => string;
  readonly declaredMissing: (titles: string) => string;
  readonly declaredUnexpected: (titles: string) => string;
  readonly declaredRight: string;
  readonly date: (year: number, month: number, day: number) => string;
  /** A date with a named era; the first year of an era is 1. */
  readonly eraDate: (era: string, year: number, month: number, day: number) => string;
  readonly banner: {
    readonly label: string;
    /** The effective date first; `title` is the document's. */
    readonly text: (effective: string, title: string) => string;
    readonly undated: (title: string) => string;
    readonly sections: (titles: string) => string;
    readonly others: (effective: string) => string;
    readonly until: (from: string, until: string, zone: string) => string;
    readonly previous: string;
    readonly dismiss: string;
    readonly untitled: string;
  };
  readonly check: {
    readonly none: string;
    readonly count: (findings: number) => string;
    readonly source: string;
    readonly advice: string;
    readonly footer: string;
    readonly line: (line: number) => string;
    /** By the finding's code: what was found and what to do. */
    readonly findings: Readonly<Record<string, Wording>>;
  };
}

/** Made of the facts of a finding; dates come as they are read in the language. */
export interface Wording {
  readonly message: (facts: Readonly<Record<string, string>>) => string;
  readonly advice: string;
}

/** The codes that every language has words for. */
export const FINDING_CODES = [
  "effective-missing",
  "effective-unchanged",
  "effective-backwards",
  "window-short",
  "published-unknown",
  "published-late",
  "review-late",
  "declared-missing",
  "declared-unexpected",
  "parts-unnamed",
  "purpose-untold",
  "numbering-gap",
  "numbering-twice",
  "reference-dangling",
  "translation-behind",
  "dates-differ",
] as const;

export function releaseMessagesFor(language: Language): ReleaseMessages {
  return CATALOGUES[language];
}

const CATALOGUES: Readonly<Record<Language, ReleaseMessages>> = {
  ja,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
