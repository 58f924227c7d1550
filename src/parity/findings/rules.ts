import type { FindingKind } from "../../model.ts";

/**
 * Every check by the kind of its findings: the `rule` of a finding's reasons is one of these. All of them speak of the two sides alike,
 * so that swapping the sides swaps `missing` with `extra`, the sides of every finding, and nothing more.
 */
export const FINDING_RULES = {
  /** What the reference has and the translation has not; the first reason says how much: a whole section down to some words. */
  missing: ["section", "block", "sentence", "clause", "item"],
  extra: ["section", "block", "sentence", "clause", "item"],
  /** In another place. */
  moved: ["section", "block"],
  /** The same, laid out otherwise: one block as several, a list as running text; or so freely that sentences no longer pair. */
  restructured: ["split", "merged", "list", "rewritten"],
  /** Values that differ, by what they count; `figure` is a bare number, `provision` the number of an article, `swapped` values that changed places. */
  number: [
    "duration",
    "amount",
    "age",
    "count",
    "frequency",
    "percent",
    "size",
    "time",
    "figure",
    "provision",
    "swapped",
  ],
  /** A date in the text; `effective`, `enacted`, `revised` and `updated` are those of the document. */
  date: ["date", "effective", "enacted", "revised", "updated"],
  /** Targets that differ; `language`: a page in the other text's language; `cross-reference`: it names another section. */
  link: ["target", "language", "cross-reference"],
  contact: ["email", "telephone", "postcode", "address"],
  /** `glossary`: not the word that the glossary has; `forbidden`; `inconsistent`: one term in two ways. */
  term: ["glossary", "forbidden", "inconsistent"],
  /** `label`: another number; `level`: under another heading; `meaning`: it names something else. */
  heading: ["label", "level", "meaning"],
  "list-length": ["items", "rows", "columns"],
  /** `language`: left in the other language; `script`: characters of the other Chinese script, or of Chinese in Japanese. */
  untranslated: ["language", "script"],
  length: ["ratio"],
  /** `reversed`: allowed there and forbidden here; `duty`: may there and must here; `condition`: only, unless, with consent. */
  modality: ["reversed", "duty", "condition"],
  bracket: ["unbalanced", "style"],
  placeholder: ["placeholder"],
  /** Made by the comparison with an older reference. */
  stale: ["edited", "added", "removed"],
} as const satisfies Record<FindingKind, readonly string[]>;

/** The rules of one kind of finding. */
export type FindingRule<Kind extends FindingKind = FindingKind> = (typeof FINDING_RULES)[Kind][number];
