import { isUse, type Meaning } from "../meaning.ts";

/** What stands right behind a before or after, and what stands ahead of it. */
interface Turn {
  readonly mark: "before" | "after";
  readonly later: string;
  readonly ahead: ReadonlySet<string>;
}

/**
 * Whether two things that are done one after the other have changed places around the word that says so: we anonymise data before sharing it, we share
 * data before anonymising it. Read of English, where the same sentence may begin with either of them.
 */
export function turnsRound(before: Meaning, after: Meaning): boolean {
  const [from, to] = [turnOf(before), turnOf(after)];
  return (
    from !== null &&
    to !== null &&
    from.mark === to.mark &&
    from.later !== to.later &&
    from.ahead.has(to.later) &&
    to.ahead.has(from.later)
  );
}

/** Of a sentence that says so once. */
function turnOf({ clauses }: Meaning): Turn | null {
  const words = clauses.flat();
  const at = words.findIndex((word) => word === "before" || word === "after");
  const mark = words[at];
  if (mark !== "before" && mark !== "after") return null;
  const behind = words.slice(at + 1);
  if (behind.some((word) => word === "before" || word === "after")) return null;
  const first = behind.filter(isUse).find(({ concept }) => !speaking.has(concept));
  if (first === undefined) return null;
  return {
    mark,
    later: first.concept,
    ahead: new Set(words.slice(0, at).flatMap((word) => (isUse(word) ? [word.concept] : []))),
  };
}

const speaking: ReadonlySet<string> = new Set(["we", "you"]);
