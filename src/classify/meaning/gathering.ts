import { type MarkName } from "./marks.ts";
import type { Meaning, Use } from "./meaning.ts";

/** Puts a meaning together while a text is read. */
export interface Gathering {
  readonly concept: (use: Use, parts: readonly string[]) => void;
  readonly mark: (name: MarkName) => void;
  readonly number: (value: string) => void;
  readonly meaning: () => Meaning;
}

export function gather(): Gathering {
  const concepts = new Map<string, Use>();
  const marks = new Map<MarkName, number>();
  const numbers: string[] = [];
  const uses: Use[] = [];
  const agents: string[] = [];
  const parts = new Map<string, Set<string>>();
  return {
    concept: (use, played) => {
      const { concept } = use;
      concepts.set(concept, use);
      uses.push(use);
      if (played.includes("by")) agents.push(concept);
      for (const part of played) {
        const known = parts.get(concept);
        if (known === undefined) parts.set(concept, new Set([part]));
        else known.add(part);
      }
    },
    mark: (name) => void marks.set(name, (marks.get(name) ?? 0) + 1),
    number: (value) => void numbers.push(value),
    meaning: () => ({ concepts, uses, marks, numbers, agents, parts }),
  };
}
