import { pairsOtherwise } from "./clauses.ts";
import { changesLists } from "./lists.ts";
import { conditional, type MarkName } from "../marks.ts";
import type { Meaning, Use } from "../meaning.ts";
import { parties } from "../parties.ts";

/** Marks that bind what stands behind them in their clause, and those that bind what stands ahead: 不得转让, 验收后. */
const behind: readonly MarkName[] = ["not", "may", "must", "possible", "only", "effort"];
const ahead: readonly MarkName[] = ["before", "after"];
const stops: ReadonlySet<unknown> = new Set(["not", "may", "must"]);

/**
 * Which mark binds something else on the other side, where both have it as often: 验收后付款 against 付款后验收, 可以退货但不得换货 against 可以换货
 * 但不得退货. Only words tell that stand once on either side.
 */
export function bindsOthers(before: Meaning, after: Meaning): MarkName | null {
  const shared = sharedOnce(before, after);
  if (deniesElsewhere(before, after, shared) || deniesElsewhere(after, before, shared)) return "not";
  if (conditionsTurn(before, after, shared)) return "given";
  if (changesLists(before, after, shared) || pairsOtherwise(before, after)) return "etc";
  if (allowsOtherwise(before, after) || allowsAnother(before, after)) return "may";
  if (quantifiesOtherwise(before, after)) return "all";
  if (limitsElsewhere(before, after, shared) || limitsElsewhere(after, before, shared)) return "only";
  return behind.find((name) => differs(name, "behind", before, after, shared)) ?? comesAfter(before, after);
}

/** 可以不经同意 against 不可以经同意; 得不予退还 against 不予退还, where nothing else says what one need not do. */
function allowsOtherwise(before: Meaning, after: Meaning): boolean {
  const [from, to] = [orderOfMay(before), orderOfMay(after)];
  if (
    from.spared !== to.spared &&
    from.denied === to.denied &&
    before.marks.get("not") === after.marks.get("not")
  )
    return before.marks.get("spared") === after.marks.get("spared");
  return (
    from.denied !== to.denied &&
    from.spared !== to.spared &&
    from.denied > to.denied === to.spared > from.spared
  );
}

/** How often it is denied that one may, and how often allowed that one does not. */
function orderOfMay({ clauses }: Meaning): { readonly denied: number; readonly spared: number } {
  let [denied, spared] = [0, 0];
  for (const clause of clauses)
    for (const [index, one] of clause.entries()) {
      const next = clause[index + 1];
      if (one === "not" && next === "may") denied += 1;
      if (one === "may" && next === "not") spared += 1;
    }
  return { denied, spared };
}

/** 您可以撤回同意 against 您同意我们可以撤回: who stands right before what one may. */
function allowsAnother(before: Meaning, after: Meaning): boolean {
  const [stood, stands] = [allowedIn(before), allowedIn(after)];
  const [one, other] = [stood[0], stands[0]];
  if (stood.length !== 1 || stands.length !== 1 || one === undefined || other === undefined) return false;
  return one !== other && [before, after].every(({ concepts }) => concepts.has(one) || concepts.has(other));
}

function allowedIn({ clauses }: Meaning): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.flatMap((one, at) => {
      const holder = clause[at - 1];
      return one === "may" && typeof holder === "object" && parties.has(holder.concept)
        ? [holder.concept]
        : [];
    }),
  );
}

/** 不可全部退款 against 全部订单不可退款: done to all, or done to all. */
function quantifiesOtherwise(before: Meaning, after: Meaning): boolean {
  if (!before.marks.has("not") || !after.marks.has("not")) return false;
  return before.marks.get("all") === after.marks.get("all") && doneToAll(before) !== doneToAll(after);
}

function doneToAll({ clauses }: Meaning): number {
  return clauses.reduce(
    (count, clause) => count + clause.filter((one, at) => one === "all" && isAct(clause[at + 1])).length,
    0,
  );
}

function isAct(one: Use | MarkName | undefined): boolean {
  return typeof one === "object" && one.kind === "act";
}

/** 仅在同意后，会共享 against 在同意后，仅会共享: the only clause it limits is limited nowhere on the other side. */
function limitsElsewhere(one: Meaning, other: Meaning, shared: ReadonlySet<string>): boolean {
  const [marked, remarked] = [one.marks, other.marks];
  if (!marked.has("after") || !remarked.has("after")) return false;
  return marked.get("only") === remarked.get("only") && bindsNowhere("only", one, other, shared);
}

/** 若未收到异议，则生效 against 若收到异议，则不生效: what is denied in its own clause is denied nowhere on the other side. */
function deniesElsewhere(one: Meaning, other: Meaning, shared: ReadonlySet<string>): boolean {
  return one.marks.get("not") === other.marks.get("not") && bindsNowhere("not", one, other, shared);
}

function bindsNowhere(name: MarkName, one: Meaning, other: Meaning, shared: ReadonlySet<string>): boolean {
  const bindings = new Set(boundBy(other, name, "behind", shared).flatMap((group) => [...group]));
  return one.clauses.some((clause) =>
    clause.some((word, at) => {
      if (word !== name) return false;
      const words = bound(clause.slice(at + 1, at + 1 + reach));
      const own = conceptsOf(name === "not" ? words : words.filter(isNoThing), shared);
      return bindings.size > 0 && own.size > 0 && ![...own].some((concept) => bindings.has(concept));
    }),
  );
}

/** 您注销账户的，我们删除数据 against 我们删除数据的，您注销账户: a condition took the place of what follows from it. */
function conditionsTurn(before: Meaning, after: Meaning, shared: ReadonlySet<string>): boolean {
  const [stood, stands] = [conditionsOf(before, shared), conditionsOf(after, shared)];
  return meet(stood.conditions, stands.others) && meet(stood.others, stands.conditions);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((concept) => other.has(concept));
}

/** The acts of the clauses that say on which condition, and those of what follows from them. */
function conditionsOf(
  { clauses }: Meaning,
  shared: ReadonlySet<string>,
): { readonly conditions: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const isConditional = (clause: (typeof clauses)[number]): boolean =>
    clause.some((one) => conditional.has(one));
  const acts = (parts: typeof clauses): ReadonlySet<string> =>
    new Set(
      parts
        .flat()
        .flatMap((one) =>
          typeof one === "object" && one.kind === "act" && shared.has(one.concept) ? [one.concept] : [],
        ),
    );
  const last = clauses.findLastIndex(isConditional);
  return { conditions: acts(clauses.filter(isConditional)), others: acts(clauses.slice(last + 1)) };
}

/** Which of the marks of time is put behind something else: 同意を得てから取得する against 取得してから同意を得る. */
export function comesAfter(before: Meaning, after: Meaning): MarkName | null {
  const shared = sharedOnce(before, after);
  return ahead.find((name) => differs(name, "ahead", before, after, shared)) ?? null;
}

function differs(
  name: MarkName,
  side: "ahead" | "behind",
  before: Meaning,
  after: Meaning,
  shared: ReadonlySet<string>,
): boolean {
  if (before.marks.get(name) !== after.marks.get(name)) return false;
  const [from, to] = [boundBy(before, name, side, shared), boundBy(after, name, side, shared)];
  return !(isMet(from, to) && isMet(to, from));
}

/** Words that stand once on both sides, and do not name who acts: that is told by the parts that they play. */
function sharedOnce(before: Meaning, after: Meaning): ReadonlySet<string> {
  const [from, to] = [once(before.uses), once(after.uses)];
  return new Set([...from].filter((concept) => to.has(concept)));
}

function once(uses: readonly Use[]): ReadonlySet<string> {
  const [found, again] = [new Set<string>(), new Set<string>()];
  for (const { concept, kind } of uses) {
    if (kind === "manner" || parties.has(concept)) continue;
    if (found.has(concept)) again.add(concept);
    found.add(concept);
  }
  return new Set([...found].filter((concept) => !again.has(concept)));
}

/** No duty reaches further. */
const reach = 60;

/** What each of the marks of a name binds: ahead of it in its clause, or behind it as far as the next that binds. */
function boundBy(
  { clauses, parts }: Meaning,
  name: MarkName,
  side: "ahead" | "behind",
  shared: ReadonlySet<string>,
): readonly ReadonlySet<string>[] {
  if (side === "ahead")
    return clauses.flatMap((clause) =>
      clause.flatMap((one, at) =>
        one === name ? [conceptsOf(clause.slice(Math.max(0, at - reach), at), shared)] : [],
      ),
    );
  const all = clauses.flat();
  const isAgent = (word: Use | MarkName): boolean =>
    typeof word === "object" && parts.get(word.concept)?.has("by") === true;
  return all.flatMap((one, at) => {
    if (one !== name) return [];
    const words = bound(all.slice(at + 1, at + 1 + reach));
    return [
      conceptsOf(name === "not" ? words : words.filter((word) => isNoThing(word) && !isAgent(word)), shared),
    ];
  });
}

/** Of what stands behind a mark, as far as the next that binds. */
function bound(rest: readonly (Use | MarkName)[]): readonly (Use | MarkName)[] {
  const first = rest.findIndex((next) => typeof next === "object");
  const end = rest.findIndex((next, index) => index > first && stops.has(next));
  return first < 0 ? [] : rest.slice(first, end < 0 ? rest.length : end);
}

/** A thing may be spoken of first and left out behind what one may do with it: 优惠券可以转让. */
function isNoThing(one: Use | MarkName): boolean {
  return typeof one === "string" || one.kind !== "thing";
}

function conceptsOf(part: readonly (Use | MarkName)[], shared: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    part.flatMap((one) => (typeof one === "object" && shared.has(one.concept) ? [one.concept] : [])),
  );
}

/** Whether each of the groups that has a word shares one with a group of the other side. */
function isMet(groups: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): boolean {
  const known = new Set(others.flatMap((other) => [...other]));
  return groups.every(
    (group) => known.size === 0 || group.size === 0 || [...group].some((concept) => known.has(concept)),
  );
}
