import type { MarkName } from "../marks.ts";

const optional: ReadonlySet<MarkName> = new Set([
  "after",
  "when",
  "given",
  "each",
  "any",
  "mayBe",
  "mustBe",
  "forbidden",
  "unable",
  "passive",
]);

/** Which mark one side has and the other has not, as far as it changes what may, must or will be; null where none. */
export function marksDiffer(
  before: ReadonlyMap<MarkName, number>,
  after: ReadonlyMap<MarkName, number>,
): string | null {
  const [from, to] = settle(before, after);
  if (more(from, to, "forbidden") && more(to, from, "unable")) return "forbidden";
  if (more(from, to, "unable") && more(to, from, "forbidden")) return "unable";
  if (more(from, to, "when") && more(to, from, "after")) return "when";
  if (more(from, to, "after") && more(to, from, "when")) return "after";
  const names = new Set([...from.keys(), ...to.keys()]);
  for (const name of names) {
    if (optional.has(name)) continue;
    if ((from.get(name) ?? 0) !== (to.get(name) ?? 0)) return name;
  }
  return null;
}

/** Whether one side has the mark more often. */
function more(one: Bag, other: Bag, name: MarkName): boolean {
  return (one.get(name) ?? 0) > (other.get(name) ?? 0);
}

type Bag = Map<MarkName, number>;

/** Brings both sides to one way of saying what must and may be. */
function settle(
  before: ReadonlyMap<MarkName, number>,
  after: ReadonlyMap<MarkName, number>,
): readonly [Bag, Bag] {
  const [from, to] = [new Map(before), new Map(after)];
  const count = (bag: Bag, name: MarkName): number => bag.get(name) ?? 0;
  // …しなければ…できない is を要する.
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    if (
      count(one, "not") === count(other, "not") + 2 &&
      count(one, "may") === count(other, "may") + 1 &&
      count(other, "must") === count(one, "must") + 1
    ) {
      one.set("not", count(one, "not") - 2);
      one.set("may", count(one, "may") - 1);
      one.set("must", count(one, "must") + 1);
    }
    const lacking = count(other, "may") - count(one, "may");
    // What is not given (不予) is not what cannot be given (无法).
    const isAble = count(other, "unable") <= count(one, "unable");
    if (
      lacking > 0 &&
      ((count(one, "mayBe") >= lacking && isAble) ||
        (lacking === 1 && count(one, "only") > 0 && count(other, "only") > 0))
    )
      one.set("may", count(other, "may"));
    const owing = count(other, "must") - count(one, "must");
    if (owing > 0 && count(one, "mustBe") >= owing) one.set("must", count(other, "must"));
    const asking = count(other, "request") - count(one, "request");
    if (asking > 0 && count(one, "mustBe") >= asking) one.set("request", count(other, "request"));
    const whole = count(other, "all") - count(one, "all");
    if (whole > 0 && count(one, "each") - count(other, "each") >= whole) one.set("all", count(other, "all"));
    if (whole > 0 && count(one, "any") - count(other, "any") >= whole) one.set("all", count(other, "all"));
  }
  // 以外には…しない and not without are のみ and only; 18歳未満は…できない is 18歳以上に限る.
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const lacks = (name: MarkName, by: number): boolean => count(one, name) + by === count(other, name);
    // 应在同意后使用 and 使用前应经同意 are 经同意方可使用.
    if (count(other, "after") > 0 && lacks("only", -1) && lacks("must", 1)) {
      exchange(one, "only", ["must"]);
      if (lacks("may", -1)) exchange(one, "may", []);
    }
    if (count(one, "after") === 0 && lacks("only", -1) && lacks("must", 1) && lacks("before", 1)) {
      exchange(one, "only", ["must", "before"]);
      if (lacks("may", -1)) exchange(one, "may", []);
    }
    // 除同意外不公开 is 未经同意不公开.
    if (lacks("except", 1) && lacks("not", -1) && count(other, "not") > 0) exchange(one, "not", ["except"]);
    if (!lacks("only", -1)) continue;
    if (lacks("except", 1) && lacks("not", 2) && lacks("or", -1)) {
      exchange(one, "only", ["except", "not", "not"]);
      exchange(one, "or", []);
    } else if (lacks("except", 1) && lacks("not", 1)) exchange(one, "only", ["except", "not"]);
    else if (lacks("not", 2)) exchange(one, "only", ["not", "not"]);
    else if (lacks("least", -1) && lacks("below", 1) && lacks("not", 1)) {
      exchange(one, "only", ["below", "not"]);
      exchange(one, "least", []);
      if (lacks("may", 1)) exchange(one, "mayBe", ["may"]);
    }
  }
  return [from, to];
}

function exchange(bag: Bag, name: MarkName, others: readonly MarkName[]): void {
  bag.set(name, (bag.get(name) ?? 0) - 1);
  for (const other of others) bag.set(other, (bag.get(other) ?? 0) + 1);
}
