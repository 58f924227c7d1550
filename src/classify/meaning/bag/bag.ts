import type { Language } from "../../../model.ts";
import { countsOf, type Meaning, type Use } from "../meaning.ts";
import { parties } from "../parties.ts";
import { sensesOf } from "./senses.ts";

/** What either side says in words that the other has not. */
export interface Residue {
  readonly lost: readonly Use[];
  readonly gained: readonly Use[];
}

/**
 * Whether two texts whose stance, parties and quantities are the same hold the same words but for their sense: 控除した残額 and 差し引いた残額, due to last
 * two years and to continue for two years. What is left on one side has to stand for what is left on the other, to frame a statement, or to name
 * once more what was spoken of.
 */
export function holdTheSame(
  before: Meaning,
  after: Meaning,
  { lost, gained }: Residue,
  language: Language,
): boolean {
  if (lost.length + gained.length > mostOther(before, after)) return false;
  const { isAlike, light } = sensesOf(language);
  const once = actsOf(before) === actsOf(after) && (isWithin(before, after) || isWithin(after, before));
  const isSaid = (use: Use, one: Meaning, other: Meaning, rest: readonly Use[]): boolean =>
    light.has(use.concept) ||
    (ends.has(use.concept) && endsAfter(use, one, other)) ||
    // A thing that is named once more is the same thing, where nothing more is done.
    (once &&
      use.kind === "thing" &&
      !parties.has(use.concept) &&
      other.concepts.has(use.concept) &&
      !headsMore(use, one, other)) ||
    rest.some(({ concept }) => isAlike(use.concept, concept)) ||
    [...other.concepts.values()].some(
      ({ concept, kind }) =>
        kind !== "act" && isAlike(use.concept, concept) && (countsOf(other.uses).get(concept) ?? 0) > 1,
    );
  return (
    lost.every((use) => isSaid(use, before, after, gained)) &&
    gained.every((use) => isSaid(use, after, before, lost))
  );
}

/** 保留交易信息 and 保留交易, where the text speaks of 账户信息 too: behind another word it is what that word is of. */
function headsMore({ concept }: Use, one: Meaning, other: Meaning): boolean {
  const known = compoundsOf(concept, other);
  return [...compoundsOf(concept, one)].some((ahead) => !known.has(ahead));
}

/** The things that stand right before a word. */
function compoundsOf(concept: string, { clauses }: Meaning): ReadonlySet<string> {
  return new Set(
    clauses.flatMap((clause) =>
      clause.flatMap((word, at) => {
        const ahead = clause[at - 1];
        const named = typeof word === "object" && word.concept === concept && typeof ahead === "object";
        return named && ahead.kind !== "manner" && !parties.has(ahead.concept) ? [ahead.concept] : [];
      }),
    ),
  );
}

/** 契約が終了した後 and 契約終了後: what is over is over. */
const ends: ReadonlySet<string> = new Set(["終了", "完了", "経過", "完成", "end"]);

function endsAfter({ concept }: Use, one: Meaning, other: Meaning): boolean {
  const ended = one.clauses.flatMap((clause) => {
    const at = clause.findIndex((word) => typeof word === "object" && word.concept === concept);
    return at < 1 ? [] : [lastUse(clause.slice(0, at))];
  });
  return other.clauses.some((clause) =>
    clause.some((word, at) => word === "after" && ended.includes(lastUse(clause.slice(0, at)))),
  );
}

function lastUse(words: Meaning["clauses"][number]): string | undefined {
  const use = words.findLast((word) => typeof word === "object");
  return use?.concept;
}

/** Whether one side says nothing more often than the other. */
function isWithin(one: Meaning, other: Meaning): boolean {
  const known = countsOf(other.uses);
  return [...countsOf(one.uses)].every(([concept, count]) => count <= (known.get(concept) ?? 0));
}

/** Where more than two words, and a third of all, are others, it is another sentence. */
function mostOther(before: Meaning, after: Meaning): number {
  return Math.max(2, Math.floor((before.concepts.size + after.concepts.size) / 3));
}

function actsOf({ uses }: Meaning): string {
  return uses
    .flatMap(({ concept, kind }) => (kind === "act" ? [concept] : []))
    .sort()
    .join("|");
}
