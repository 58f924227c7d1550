import type { FindingKind } from "../../model.ts";

/**
 * Every check by the kind of its findings: the `rule` of a finding's reasons is one of these. All of them speak of the two sides alike,
 * so that swapping the sides swaps `missing` with `extra`, the sides of every finding, and nothing more.
 */
export interface FindingRules {
  /** What the reference has and the translation has not; the first reason says how much: a whole section down to some words. */
  readonly missing: "section" | "block" | "sentence" | "clause" | "item";
  readonly extra: "section" | "block" | "sentence" | "clause" | "item";
  /** In another place. */
  readonly moved: "section" | "block";
  /** The same, laid out otherwise: one section or block as several, a list as running text; or so freely that sentences no longer pair. */
  readonly restructured: "section-split" | "section-merged" | "split" | "merged" | "list" | "rewritten";
  /** Values that differ, by what they count; `figure` is a bare number, `provision` the number of an article, `swapped` values that changed places. */
  readonly number:
    | "duration"
    | "amount"
    | "age"
    | "count"
    | "frequency"
    | "percent"
    | "size"
    | "time"
    | "figure"
    | "provision"
    | "swapped";
  /** A date in the text; `effective`, `enacted`, `revised` and `updated` are those of the document. */
  readonly date: "date" | "effective" | "enacted" | "revised" | "updated";
  /** Targets that differ; `language`: a page in the other text's language; `cross-reference`: it names another section. */
  readonly link: "target" | "language" | "cross-reference";
  readonly contact: "email" | "telephone" | "postcode";
  /** `glossary`: not the word that the glossary has; `forbidden`; `inconsistent`: one term in two ways. */
  readonly term: "glossary" | "forbidden" | "inconsistent";
  /** `label`: another number; `level`: under another heading; `meaning`: it names something else. */
  readonly heading: "label" | "level" | "meaning";
  readonly "list-length": "items" | "rows" | "columns";
  /** `language`: left in the other language; `script`: characters of the other Chinese script, or of Chinese in Japanese. */
  readonly untranslated: "language" | "script";
  readonly length: "ratio";
  /** `reversed`: allowed there and forbidden here; `duty`: may there and must here; `condition`: only, unless, with consent. */
  readonly modality: "reversed" | "duty" | "condition";
  readonly bracket: "unbalanced" | "style";
  readonly placeholder: "placeholder";
  /** Made by the comparison with an older reference. */
  readonly stale: "edited" | "added" | "removed";
}

/** The rules of one kind of finding. */
export type FindingRule<Kind extends FindingKind = FindingKind> = FindingRules[Kind];
