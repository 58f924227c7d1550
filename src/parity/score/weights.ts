/** What a likeness of two texts is made of, each with what it counts for. */
export interface Weights {
  readonly bias: number;
  /** The harmonic mean of the shares in which each text covers the other. */
  readonly coverage: number;
  /** That mean against the means of the best others of either text. */
  readonly margin: number;
  /** The share of the typed facts that both have, and of those that only one has. */
  readonly facts: number;
  readonly otherFacts: number;
  /** The difference of the lengths, as a logarithm. */
  readonly length: number;
  /** A paragraph against an item, an item against a cell. */
  readonly kind: number;
}

export const WEIGHTS: Weights = {
  bias: -7,
  coverage: 5,
  margin: 4.5,
  facts: 1.5,
  otherFacts: -1.2,
  length: -1,
  kind: -1,
};
