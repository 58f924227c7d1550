import type {
  ChangeKind,
  Direction,
  Language,
  Materiality,
  PolicyDates,
  SectionStatus,
  StoreFindingKind,
} from "../../model.ts";
import type { Layer } from "../layers.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** Every word that the renderers put beside a document's own, in one language. */
export interface Messages {
  readonly languages: Readonly<Record<Language, string>>;
  readonly status: Readonly<Record<SectionStatus, string>>;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly materiality: Readonly<Record<Materiality, string>>;
  readonly dates: Readonly<Record<keyof PolicyDates, string>>;
  readonly layers: Readonly<Record<Layer, string>>;
  /** By the rule's name; a rule that has no entry is shown by its name. */
  readonly rules: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  /** By the problem's code, with the doubtful text put where `{}` stands. */
  readonly problems: Readonly<Record<string, string>>;
  readonly before: string;
  readonly after: string;
  readonly none: string;
  readonly untitled: string;
  readonly preamble: string;
  readonly and: string;
  readonly comma: string;
  readonly colon: string;
  /** Around a quotation: `「` and `」`. */
  readonly quote: readonly [open: string, close: string];
  /** Around an aside: `（` and `）`. */
  readonly aside: readonly [open: string, close: string];
  readonly range: string;
  readonly verdict: Readonly<Record<Materiality | "none" | "quiet", string>>;
  readonly legend: string;
  readonly changes: (substantive: number, editorial: number) => string;
  readonly sections: (total: number, parts: string) => string;
  readonly sectionTable: string;
  readonly countOf: (what: string, count: number) => string;
  readonly unchangedSections: (count: number) => string;
  readonly movedFrom: (place: string) => string;
  readonly movedTo: (place: string) => string;
  readonly numbers: (ranges: string, alone: number) => string;
  readonly quiet: (count: number, parts: string, places: string) => string;
  /** A word put for another everywhere; both come with their quotation marks. */
  readonly globals: (before: string, after: string, count: number) => string;
  readonly quietHint: string;
  readonly nothingSelected: (materiality: Materiality, others: number) => string;
  readonly andOthers: (places: string, more: number) => string;
  readonly inexact: string;
  readonly crossLanguage: (before: string, after: string) => string;
  readonly crossDates: (before: string, after: string) => string;
  readonly decided: (by: string, why: string) => string;
  readonly staleDecision: (id: string, by: string) => string;
  readonly why: string;
  readonly reordered: string;
  readonly linkTarget: string;
  readonly place: string;
  readonly what: string;
  readonly line: (line: number) => string;
  readonly store: {
    readonly empty: string;
    readonly versions: (count: number) => string;
    readonly recorded: string;
    readonly recordedOn: (date: string) => string;
    readonly source: string;
    readonly commit: string;
    readonly sections: (count: number) => string;
    readonly outcomes: Readonly<Record<"recorded" | "re-read" | "unchanged", string>>;
    readonly imported: (recorded: number, reread: number, unchanged: number) => string;
    readonly wording: string;
    readonly origin: string;
    readonly findings: Readonly<Record<StoreFindingKind, string>>;
    readonly readAnew: (count: number) => string;
    readonly whole: (versions: number) => string;
    readonly found: (findings: number, versions: number) => string;
  };
  readonly outline: {
    readonly counts: (sections: number, blocks: number) => string;
    readonly blocks: (count: number) => string;
    readonly declared: (sections: string) => string;
    readonly noticeDays: (days: number) => string;
    readonly previousVersion: string;
    readonly chrome: (count: number) => string;
    readonly chromeHint: string;
    readonly problems: (count: number) => string;
    readonly noSections: string;
  };
}

/** The catalogue of a language. */
export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}

const CATALOGUES: Readonly<Record<Language, Messages>> = { ja, "zh-Hans": zhHans, "zh-Hant": zhHant, en };
