import type { FindingKind, Language, MatrixCell, Relation, Severity } from "../../../model.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { zhHans } from "./zh-Hans.ts";
import { zhHant } from "./zh-Hant.ts";

/** The words of translation parity in one language. */
export interface ParityMessages {
  readonly reference: string;
  readonly translation: string;
  readonly referenceBase: string;
  readonly translationBase: string;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly states: Readonly<Record<MatrixCell["state"], string>>;
  /** What was found, by kind and rule (`number.duration`); what set it off is put behind it. */
  readonly findings: Readonly<Record<string, string>>;
  /** Over a stale place: the words from which the translation was made. */
  readonly base: string;
  readonly document: string;
  readonly nothing: string;
  /** Neither side has more than a title. */
  readonly nothingThere: string;
  readonly nothingSelected: (others: number) => string;
  readonly count: (findings: number, parts: string) => string;
  readonly sections: (total: number, parts: string) => string;
  readonly blocks: (total: number, parts: string) => string;
  readonly differentRelease: (reference: string, translation: string) => string;
  readonly differentDates: string;
  readonly dismissed: (count: number) => string;
  readonly staleDecision: (id: string, by: string) => string;
  readonly legend: string;
  readonly columns: {
    readonly id: string;
    readonly language: string;
    readonly severity: string;
    readonly kind: string;
    readonly section: string;
    readonly message: string;
    readonly line: string;
  };
  readonly matrix: {
    readonly title: string;
    readonly findings: (errors: number, warnings: number) => string;
    readonly details: string;
  };
}

export function parityMessagesFor(language: Language): ParityMessages {
  return CATALOGUES[language];
}

const CATALOGUES: Readonly<Record<Language, ParityMessages>> = {
  ja,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
