import type { Passage, Problem, Source } from "../model.ts";

/** What a reader of one format makes of a text. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly declared: Source["declared"];
  readonly problems: readonly Problem[];
}
