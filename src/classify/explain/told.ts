import type { Reading } from "../reading.ts";
import type { Fact, FactsDiffer, Rule } from "../rules/rule.ts";
import { measuring } from "../rules/measuring.ts";
import { type Edits, overlap, type Side } from "./edits.ts";

/** A difference of facts that a reader is told of. */
export interface Told {
  readonly rule: Rule;
  readonly difference: FactsDiffer;
}

/** What the rules read on one side alone, as far as it is meant and the edits touch it. */
export function tellAll(
  before: Reading,
  after: Reading,
  rules: readonly Rule[],
  edits: Edits,
): readonly Told[] {
  return rules.flatMap((rule): readonly Told[] => {
    const [stood, stands] = [rule.facts(before), rule.facts(after)];
    const tell = (facts: readonly Fact[], others: readonly Fact[], side: Side): readonly Fact[] =>
      beyond(facts, others, (fact) => touches(fact, edits, side)).filter(
        (fact) =>
          (measuring.has(rule.name) || touches(fact, edits, side)) &&
          (rule.isAlone !== true || isAlone(fact, edits, side)),
      );
    const all = { lost: tell(stood, stands, "before"), gained: tell(stands, stood, "after") };
    const lost = all.lost.filter((fact) => rule.isMeant?.(fact, before) !== false);
    const gained = all.gained.filter((fact) => rule.isMeant?.(fact, after) !== false);
    if (lost.length + gained.length === 0) return [];
    if (rule.replacementOnly === true && (lost.length === 0 || gained.length === 0)) return [];
    // What stands for one that is meant is meant as well: 地址 → 电子邮箱.
    const difference = {
      lost: lost.length === 0 && exchanging.has(rule.name) ? all.lost : lost,
      gained: gained.length === 0 && exchanging.has(rule.name) ? all.gained : gained,
      before,
      after,
    };
    return rule.isSame?.(difference) === true ? [] : [{ rule, difference }];
  });
}

const exchanging: ReadonlySet<string> = new Set(["data-category", "sensitive-data"]);

/** The facts of one side beyond the other's, by key; of equal ones those that the edits touch. */
function beyond(
  facts: readonly Fact[],
  others: readonly Fact[],
  touched: (fact: Fact) => boolean,
): readonly Fact[] {
  const left = new Map<string, number>();
  for (const { key } of facts) left.set(key, (left.get(key) ?? 0) + 1);
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) - 1);
  const taken = new Set<Fact>();
  for (const fact of [...facts.filter(touched), ...facts.filter((one) => !touched(one))]) {
    const count = left.get(fact.key) ?? 0;
    if (count <= 0) continue;
    left.set(fact.key, count - 1);
    taken.add(fact);
  }
  return facts.filter((fact) => taken.has(fact));
}

function touches({ span }: Fact, edits: Edits, side: Side): boolean {
  return edits.some((edit) => overlap(span, edit[side]));
}

function isAlone({ span: [start, end] }: Fact, edits: Edits, side: Side): boolean {
  return edits.some(({ [side]: [from, to] }) => from <= start && end <= to && to - from - (end - start) <= 2);
}
