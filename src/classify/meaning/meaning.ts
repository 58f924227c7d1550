import type { MarkName } from "./marks.ts";

/** What a text says, without how it says it: no order, no politeness, no words that only bind others. */
export interface Meaning {
  /** What is spoken of: the first word of its group, or the character or word itself where no table knows it. */
  readonly concepts: ReadonlyMap<string, Use>;
  /** The same in the order in which they stand, again and again. */
  readonly uses: readonly Use[];
  /** The same with the marks between them, clause by clause where the language parts them. */
  readonly clauses: readonly (readonly (Use | MarkName)[])[];
  /** What must, may or will not be, and how far: a bag. */
  readonly marks: ReadonlyMap<MarkName, number>;
  /** Quantities, dates and numbers by value, in the order in which they stand. */
  readonly numbers: readonly string[];
  /** Those by whom something is done, in the order in which they are named. */
  readonly agents: readonly string[];
  /** Whose what is spoken of is: 当社の費用, your own data, 其账户. */
  readonly owners: readonly Owner[];
  /** Who does it to whom: the parts that a concept plays, by particle, preposition or place. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a pronoun stands for a thing somewhere, so that what it is part of cannot be told by its place: it, that, which. */
  readonly refers: boolean;
}

/** To whom something belongs. */
export interface Owner {
  /** The party, or those whom a pronoun may point at; none where nobody is named. */
  readonly candidates: readonly string[];
  /** Named by a pronoun that points back: 自己, 其, their. */
  readonly reflexive: boolean;
}

/** A concept as it is worded in the text. */
export interface Use {
  readonly concept: string;
  /** Which table knows it. */
  readonly kind: "act" | "thing" | "manner" | "unknown";
  readonly surface: string;
  /** The run of unknown characters that it is one of. */
  readonly unit: string;
  /** Named once more, as what was spoken of: 当該期間, such data, 委員は. */
  readonly again?: boolean;
}

/** How often each concept is named. */
export function countsOf(uses: readonly Use[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { concept } of uses) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

/** A word of a clause, and none of its marks. */
export function isUse(one: Use | MarkName): one is Use {
  return typeof one === "object";
}
