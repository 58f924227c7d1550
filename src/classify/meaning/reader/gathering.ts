import { type MarkName } from "../marks.ts";
import type { Meaning, Owner, Use } from "../meaning.ts";
import { parties } from "../parties.ts";

/** Puts a meaning together while a text is read. */
export interface Gathering {
  readonly concept: (use: Use, parts: readonly string[]) => void;
  readonly mark: (name: MarkName) => void;
  readonly number: (value: string) => void;
  /** The next thing belongs to the party that is read next. */
  readonly owner: (concept: string) => void;
  /** It belongs to the party named last (自己の), or to any named before (其, their). */
  readonly pronoun: (points: "last" | "any") => void;
  /** A pronoun stands for a thing. */
  readonly refer: () => void;
  /** A clause ends here. */
  readonly close: () => void;
  readonly meaning: () => Meaning;
}

/** A pronoun points no further back. */
const mostCandidates = 8;

export function gather(): Gathering {
  const concepts = new Map<string, Use>();
  const marks = new Map<MarkName, number>();
  const numbers: string[] = [];
  const uses: Use[] = [];
  const clauses: (Use | MarkName)[][] = [[]];
  const agents: string[] = [];
  const owners: Owner[] = [];
  const named = new Set<string>();
  let last: string | null = null;
  let owns = false;
  let refers = false;
  const parts = new Map<string, Set<string>>();
  return {
    concept: (use, played) => {
      const { concept } = use;
      if (parties.has(concept)) {
        if (!owns) {
          last = concept;
          named.add(concept);
        }
        owns = false;
      }
      // 電磁的記録（電子データ） says it twice; what is spoken of for the first time is not said again.
      const again = concepts.has(concept) && (use.again === true || uses.at(-1)?.concept === concept);
      concepts.set(concept, use);
      uses.push({ ...use, again });
      clauses.at(-1)?.push(use);
      if (played.includes("by")) agents.push(concept);
      for (const part of played) {
        const known = parts.get(concept);
        if (known === undefined) parts.set(concept, new Set([part]));
        else known.add(part);
      }
    },
    mark: (name) => {
      marks.set(name, (marks.get(name) ?? 0) + 1);
      clauses.at(-1)?.push(name);
    },
    number: (value) => void numbers.push(value),
    owner: (concept) => {
      owners.push({ candidates: [concept], reflexive: false });
      owns = true;
    },
    pronoun: (points) => {
      const nearest = last === null ? [] : [last];
      const candidates = points === "any" ? [...named].slice(-mostCandidates) : nearest;
      owners.push({ candidates, reflexive: true });
    },
    refer: () => {
      refers = true;
    },
    close: () => void clauses.push([]),
    meaning: () => ({ concepts, uses, clauses, marks, numbers, agents, owners, parts, refers }),
  };
}
