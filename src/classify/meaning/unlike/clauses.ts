import { conditional, type MarkName } from "../marks.ts";
import { countsOf, isUse, type Meaning } from "../meaning.ts";
import { parties } from "../parties.ts";

type Clause = Meaning["clauses"][number];

/**
 * Whether clauses of the same words differ in what they tell of whom: 会员家属免费，会员购票 against 会员免费，会员家属购票, 满一年者加薪，未满者不加薪 against 未满者加
 * 薪，满一年者不加薪, 商家违约的，退款；买家违约的，不退款 against the other way round.
 */
export function pairsOtherwise(before: Meaning, after: Meaning): boolean {
  return (
    changesMarks(before, after) ||
    changesOutcomes(before, after) ||
    changesConditions(before, after) ||
    changesHolders(before, after)
  );
}

/** Those that turn what they stand beside. */
const turning: ReadonlySet<MarkName> = new Set([
  "not",
  "least",
  "most",
  "above",
  "below",
  "before",
  "after",
  "some",
  "all",
]);

/** As many of each mark as before, the same words in each clause, and other marks beside them. */
function changesMarks(before: Meaning, after: Meaning): boolean {
  if ([...turning].some((name) => before.marks.get(name) !== after.marks.get(name))) return false;
  const [words, marked] = [wordsOf, withMarksOf].map((sign) =>
    [before, after].map(({ clauses }) => signatures(clauses, sign)),
  );
  return words?.[0] === words?.[1] && marked?.[0] !== marked?.[1];
}

function signatures(clauses: readonly Clause[], sign: (clause: Clause) => string): string {
  return clauses.map(sign).sort().join("\n");
}

function wordsOf(clause: Clause): string {
  return clause
    .flatMap((one) => (typeof one === "object" ? [one.concept] : []))
    .sort()
    .join(" ");
}

function withMarksOf(clause: Clause): string {
  const marks = clause.flatMap((one) => (typeof one === "string" && turning.has(one) ? [one] : []));
  return `${wordsOf(clause)} # ${marks.sort().join(" ")}`;
}

/** The same conditions and the same outcomes, and another outcome behind a condition. */
function changesOutcomes(before: Meaning, after: Meaning): boolean {
  const [stood, stands] = [outcomesOf(before), outcomesOf(after)];
  if (stood.length < 2 || stood.length !== stands.length) return false;
  const same = (read: (one: Outcome) => string): boolean =>
    stood.map(read).sort().join("\n") === stands.map(read).sort().join("\n");
  return (
    same(({ condition }) => condition) &&
    same(({ outcome }) => outcome) &&
    !same(({ condition, outcome }) => `${condition} > ${outcome}`)
  );
}

interface Outcome {
  readonly condition: string;
  readonly outcome: string;
}

function outcomesOf({ clauses }: Meaning): readonly Outcome[] {
  return clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    if (next === undefined || !clause.some((one) => conditional.has(one))) return [];
    return [{ condition: wordsOf(clause), outcome: withMarksOf(next) }];
  });
}

/** 未备案的，责令改正；拒不改正的，罚款 against 拒不改正的，责令改正；未备案的，罚款: what is done stands behind another of the conditions. */
function changesConditions(before: Meaning, after: Meaning): boolean {
  const [stood, stands] = [conditionsOf(before), conditionsOf(after)];
  return [...stood].some(([act, condition]) => {
    const now = stands.get(act);
    return (
      now !== undefined &&
      ![...condition].some((word) => now.has(word)) &&
      isNamed(condition, stands) &&
      isNamed(now, stood)
    );
  });
}

function isNamed(
  condition: ReadonlySet<string>,
  conditions: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return [...conditions.values()].some((other) => [...condition].some((word) => other.has(word)));
}

/** By each act that is done but once the words of the condition that it stands behind. */
function conditionsOf({ clauses, uses }: Meaning): ReadonlyMap<string, ReadonlySet<string>> {
  const counts = countsOf(uses);
  const found = new Map<string, ReadonlySet<string>>();
  let condition: ReadonlySet<string> | null = null;
  for (const clause of clauses) {
    if (clause.some((one) => conditional.has(one))) {
      condition = new Set(clause.flatMap((one) => (isUse(one) ? [one.concept] : [])));
      continue;
    }
    if (condition === null || condition.size === 0) continue;
    for (const one of clause)
      if (isUse(one) && one.kind === "act" && counts.get(one.concept) === 1)
        found.set(one.concept, condition);
  }
  return found;
}

/** Those who belong to a party stand with what the party had, and the party with what they had. */
function changesHolders(before: Meaning, after: Meaning): boolean {
  const shared = sharedOnce(before, after);
  return [...shared].some((party) => {
    const [from, to] = [clauseOf(before, party), clauseOf(after, party)];
    const owner = ownerIn(from, party);
    if (!parties.has(party) || owner === null || owner !== ownerIn(to, party)) return false;
    const [stood, stands] = [besides(from, shared), besides(to, shared)];
    return isSaidOf(owner, stood, after, party) && isSaidOf(owner, stands, before, party);
  });
}

function clauseOf({ clauses }: Meaning, concept: string): Clause {
  return clauses.find((clause) => names(clause, concept)) ?? [];
}

/** 会员 of 会员家属. */
function ownerIn(clause: Clause, party: string): string | null {
  const at = clause.findIndex((one) => isUse(one) && one.concept === party);
  const ahead = clause[at - 1];
  return ahead !== undefined && isUse(ahead) && parties.has(ahead.concept) ? ahead.concept : null;
}

function sharedOnce(before: Meaning, after: Meaning): ReadonlySet<string> {
  const [from, to] = [countsOf(before.uses), countsOf(after.uses)];
  return new Set([...from.keys()].filter((one) => from.get(one) === 1 && to.get(one) === 1));
}

function besides(clause: Clause, shared: ReadonlySet<string>): readonly string[] {
  return clause.flatMap((one) =>
    isUse(one) && shared.has(one.concept) && !parties.has(one.concept) ? [one.concept] : [],
  );
}

/** Whether all of it is said in a clause that names the owner alone. */
function isSaidOf(owner: string, words: readonly string[], { clauses }: Meaning, party: string): boolean {
  return (
    words.length > 0 &&
    clauses.some(
      (clause) => !names(clause, party) && names(clause, owner) && words.every((word) => names(clause, word)),
    )
  );
}

function names(clause: Clause, concept: string): boolean {
  return clause.some((one) => isUse(one) && one.concept === concept);
}
