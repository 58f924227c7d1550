import { type MarkName } from "./marks.ts";
import type { Meaning } from "./meaning.ts";

/** Puts a meaning together while a text is read. */
export interface Gathering {
  readonly concept: (concept: string, part: string | null) => void;
  readonly mark: (name: MarkName) => void;
  readonly number: (value: string) => void;
  readonly meaning: () => Meaning;
}

export function gather(): Gathering {
  const concepts = new Set<string>();
  const marks = new Map<MarkName, number>();
  const numbers: string[] = [];
  const parts = new Map<string, Set<string>>();
  return {
    concept: (concept, part) => {
      concepts.add(concept);
      if (part === null) return;
      const known = parts.get(concept);
      if (known === undefined) parts.set(concept, new Set([part]));
      else known.add(part);
    },
    mark: (name) => void marks.set(name, (marks.get(name) ?? 0) + 1),
    number: (value) => void numbers.push(value),
    meaning: () => ({ concepts, marks, numbers, parts }),
  };
}
