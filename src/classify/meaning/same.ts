import type { Language } from "../../model.ts";
import type { MarkName } from "./marks.ts";
import { framesOf } from "./vocabulary.ts";
import { type Meaning, readMeaning } from "./meaning.ts";

/** Whether two texts say the same in other words. Where it is unsure they do not. */
export function saysTheSame(before: string, after: string, language: Language): boolean {
  return differenceOf(readMeaning(before, language), readMeaning(after, language), language) === null;
}

/** What two meanings differ in; null where they are the same. */
export function differenceOf(before: Meaning, after: Meaning, language: Language): string | null {
  const concepts = [...beyond(before, after), ...beyond(after, before).map((one) => `+${one}`)];
  const bound = boundIn(language);
  const frames = framesOf(language);
  const [lost, gained] = [
    beyond(before, after).filter((one) => !bound.has(one) && !frames.has(one)),
    beyond(after, before).filter((one) => !bound.has(one) && !frames.has(one)),
  ];
  // One of the two who speak to each other may go unnamed, but not give way to the other.
  if (lost.length + gained.length > 0) return concepts.join(" ");
  if (speakers(before, after, bound) && speakers(after, before, bound)) return "parties";
  if (before.numbers.join("|") !== after.numbers.join("|") && !sameMembers(before.numbers, after.numbers))
    return "numbers";
  const marks = marksDiffer(before.marks, after.marks, language);
  if (marks !== null) return marks;
  return exchanged(before, after) ? "parts" : null;
}

function boundIn(language: Language): ReadonlySet<string> {
  return language === "ja" ? japaneseSpeakers : language === "en" ? englishSpeakers : chineseSpeakers;
}
const japaneseSpeakers: ReadonlySet<string> = new Set(["当社", "お客様"]);
const chineseSpeakers: ReadonlySet<string> = new Set(["我们", "您"]);
const englishSpeakers: ReadonlySet<string> = new Set(["we", "you"]);

function speakers(one: Meaning, other: Meaning, bound: ReadonlySet<string>): boolean {
  return beyond(one, other).some((concept) => bound.has(concept));
}

function beyond(one: Meaning, other: Meaning): readonly string[] {
  return [...one.concepts].filter((concept) => !other.concepts.has(concept));
}

/** The same numbers in another order are the same only where no two of a kind changed places. */
function sameMembers(before: readonly string[], after: readonly string[]): boolean {
  if ([...before].sort().join("|") !== [...after].sort().join("|")) return false;
  const kinds = before.map((value) => value.split(" ")[0] ?? "");
  return kinds.every((kind) => {
    const of = (all: readonly string[]): string => all.filter((value) => value.startsWith(kind)).join("|");
    return of(before) === of(after);
  });
}

const optional: ReadonlySet<MarkName> = new Set(["after", "each", "any", "mayBe"]);

function marksDiffer(
  before: ReadonlyMap<MarkName, number>,
  after: ReadonlyMap<MarkName, number>,
  language: Language,
): string | null {
  const [from, to] = settle(before, after, language);
  const names = new Set([...from.keys(), ...to.keys()]);
  for (const name of names) {
    if (optional.has(name)) continue;
    if ((from.get(name) ?? 0) !== (to.get(name) ?? 0)) return name;
  }
  return null;
}

type Bag = Map<MarkName, number>;

/** Brings both sides to one way of saying what must and may be. */
function settle(
  before: ReadonlyMap<MarkName, number>,
  after: ReadonlyMap<MarkName, number>,
  language: Language,
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
    if (
      lacking > 0 &&
      (count(one, "mayBe") >= lacking || (count(one, "only") > 0 && count(other, "only") > 0))
    )
      one.set("may", count(other, "may"));
    if (count(one, "any") > 0 && count(other, "all") > count(one, "all")) one.set("all", count(other, "all"));
  }
  // Neither this and that is neither this or that.
  if (language === "en" && count(from, "not") > 0 && count(to, "not") > 0) {
    from.delete("or");
    to.delete("or");
  }
  return [from, to];
}

/** More words than these that changed their parts are another sentence. */
const mostExchanged = 40;

/** Whether two of the words took each other's part: 当社が利用者に against 利用者が当社に. */
function exchanged(before: Meaning, after: Meaning): boolean {
  const changed = [...before.parts.keys()].flatMap((concept) => {
    const [from, to] = [before.parts.get(concept), after.parts.get(concept)];
    if (from === undefined || to === undefined) return [];
    const lost = [...from].filter((part) => !to.has(part));
    const gained = [...to].filter((part) => !from.has(part));
    return lost.length > 0 && gained.length > 0 ? [{ lost, gained }] : [];
  });
  if (changed.length > mostExchanged) return true;
  return changed.some((one, index) =>
    changed
      .slice(index + 1)
      .some(
        (other) =>
          one.lost.some((part) => other.gained.includes(part)) &&
          other.lost.some((part) => one.gained.includes(part)),
      ),
  );
}
