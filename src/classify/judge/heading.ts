import type { Change, Language, NonEmpty, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { unlabelledBoth } from "../labelled.ts";
import { changedWords, judgeRewriting } from "./text.ts";
import { judgingOf } from "./judging.ts";
import { isLimitedHeading } from "./limited-heading.ts";
import { forbidBoth, isOppositeHeading } from "./opposites.ts";
import { plainly, textOf } from "./plainly.ts";
import { isQualifiedAnew, saidAround } from "./qualified-heading.ts";
import { readText, type Reading } from "../reading.ts";
import { factsDiffer, type FactsDiffer } from "../rules/rule.ts";
import type { World } from "../world.ts";
import { statesAnotherValue } from "./stated-value.ts";

/** A new name over the same text says nothing new, unless a typed fact stands in it: 16歳未満の方 → 18歳未満の方. */
export function judgeHeading(
  change: Change,
  world: World,
  language: Language,
  under?: { readonly before: string; readonly after: string },
): NonEmpty<Reason> {
  // A number that the outline did not take for one: 1. Eligibility.
  const [stood, stands] = unlabelledBoth(textOf(change.before), textOf(change.after), language);
  const [before, after] = [world.unify(stood.text), world.unify(stands.text)];
  if (before === after && stood.label !== stands.label) return [plainly("renumbered", change)];
  // A heading that was only spaced or spelled otherwise has no other name.
  if (before !== after && foldForComparison(before) === foldForComparison(after))
    return judgeRewriting(before, after, { language, rules: [] });
  if (statesAnotherValue(before, after))
    return judgeRewriting(before, after, judgingOf(change, world, language));
  // A provision without a title, and its first line, which became one.
  if (before === "" && world.printed.isTextIn("before", after)) return [plainly("renamed", change)];
  if (after === "" && world.printed.isTextIn("after", before)) return [plainly("renamed", change)];
  const [from, to] = [readText(before, language), readText(after, language)];
  const isForbidding = forbidBoth(before, after, language);
  const facts = world.rules.flatMap((rule): readonly Reason[] => {
    if (rule.kind !== "fact" || !telling.has(rule.name)) return [];
    const difference = factsDiffer(rule, from, to);
    if (difference === null) return [];
    if (isForbidding && (rule.name === "negation" || rule.name === "modality")) return [];
    // A duty that a heading names by a noun (Your responsibility for) is the same duty.
    if (rule.name === "modality" && isDutyAlone(difference)) return [];
    return [
      {
        rule: rule.name,
        materiality: "substantive",
        ...changedWords(before, after),
        direction: rule.direction(difference),
      },
    ];
  });
  const around = {
    before: saidAround(world.before, change.section.before, under?.before),
    after: saidAround(world.after, change.section.after, under?.after),
  };
  const [first, ...others] = [
    ...facts,
    ...(namesOtherData(from, to, around.after, world) ? [scoped(before, after, "value")] : []),
    ...(isOppositeHeading(before, after, language) ? [scoped(before, after, "reversed")] : []),
    ...(isLimitedHeading(before, after, language) || isQualifiedAnew(before, after, around, language)
      ? [scoped(before, after, null)]
      : []),
  ];
  if (first === undefined) return [plainly("renamed", change)];
  // 您可随时终止使用 and 您随时可终止使用 state the same in other words.
  const reworded = judgeRewriting(before, after, judgingOf(change, world, language));
  if (reworded.every(({ materiality }) => materiality === "editorial")) return [plainly("renamed", change)];
  return [first, ...others, plainly("renamed", change)];
}

/** Whether a heading names other data than it did, of which the text under it says nothing: 氏名 and 生年月日 over この情報は…. */
function namesOtherData(from: Reading, to: Reading, under: string, { rules }: World): boolean {
  const dataIn = (reading: Reading): ReadonlySet<string> =>
    new Set(
      rules.flatMap(({ name, facts }) =>
        name === "data-category"
          ? facts(reading).flatMap(({ key }) => (data.has(key) ? [key] : []))
          : name === "sensitive-data"
            ? facts(reading).map(({ key }) => `sensitive ${key}`)
            : [],
      ),
    );
  const [stood, stands, said] = [dataIn(from), dataIn(to), dataIn(readText(under, to.language))];
  const isLost = [...stood].some((key) => !stands.has(key));
  // 利用の目的 and 住所の利用の目的, not 所在地 and 住所・所在地.
  const isNarrowed =
    to.plain.endsWith(from.plain) && /[の的之]$/u.test(to.plain.slice(0, -from.plain.length));
  return (isLost || isNarrowed) && [...stands].some((key) => !stood.has(key) && !said.has(key));
}

/** Data that one has or gives; what one does and what one writes are named in many ways. */
const data: ReadonlySet<string> = new Set([
  "name",
  "address",
  "email",
  "phone",
  "birth",
  "payment",
  "identifier",
]);

function scoped(before: string, after: string, direction: Reason["direction"]): Reason {
  return { rule: "scope", materiality: "substantive", ...changedWords(before, after), direction };
}

function isDutyAlone({ lost, gained }: FactsDiffer): boolean {
  if (lost.length > 0 && gained.length > 0) return false;
  return [...lost, ...gained].every(({ key }) => named.has(key));
}

/** What a noun names as well: Cancellation and You can cancel, 申請資格 and 誰可以申請. */
const named: ReadonlySet<string> = new Set(["must", "should", "may", "request"]);

/** The number of a section, written otherwise: 1. → (1). */
export function isLabel({ unit, section, before, after }: Change, world: World): boolean {
  if (unit !== "heading") return false;
  const [old, now] = [
    world.before.sections.get(section.before ?? ""),
    world.after.sections.get(section.after ?? ""),
  ];
  return before[0]?.text === old?.label?.printed && after[0]?.text === now?.label?.printed;
}

/** What a heading states rather than names. */
const telling: ReadonlySet<string> = new Set([
  "duration",
  "amount",
  "age",
  "count",
  "frequency",
  "date",
  "negation",
  "modality",
  "consent",
  "place",
  "exception",
]);
