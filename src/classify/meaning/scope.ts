import type { MarkName } from "./marks.ts";
import type { Meaning, Use } from "./meaning.ts";
import { parties } from "./parties.ts";

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
  return behind.find((name) => differs(name, "behind", before, after, shared)) ?? comesAfter(before, after);
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
    const rest = all.slice(at + 1, at + 1 + reach);
    const first = rest.findIndex((next) => typeof next === "object");
    const end = rest.findIndex((next, index) => index > first && stops.has(next));
    const bound = first < 0 ? [] : rest.slice(first, end < 0 ? rest.length : end);
    return [
      conceptsOf(name === "not" ? bound : bound.filter((word) => isNoThing(word) && !isAgent(word)), shared),
    ];
  });
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
