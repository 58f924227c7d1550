import type { Change, ChangeSide, Language, Reason } from "../model.ts";
import { isForOthers } from "./judge/qualified-heading.ts";
import { introduces } from "./together/lead-ins.ts";
import { leadInOf, type Places } from "./places.ts";
import { readText } from "./reading.ts";
import { factsDiffer, type Rule } from "./rules/rule.ts";
import type { World } from "./world.ts";

/**
 * The reasons for which a move is more than a move: it stands under another purpose, legal basis, condition, country or age now. A whole
 * sentence says by itself what it says, so that only the bounds of the section count; a section stands under the chapter's condition too (what is sent by default, and
 * what if a feature is used) and holds for whom that is; an item says it with its lead-in and the heading, and there every rule counts.
 */
export function contextReasons(
  change: Change,
  { before, after, rules, printed }: Pick<World, "before" | "after" | "rules" | "printed">,
  language: Language,
): readonly Reason[] {
  const [from, to] = [change.before[0], change.after[0]];
  if (from === undefined || to === undefined) return [];
  if (isUnderTitle(change, before, after)) return [];
  const homes = {
    before: before.sections.get(change.section.before ?? "")?.heading.text,
    after: after.sections.get(change.section.after ?? "")?.heading.text,
  };
  // The line above it was there before, or is still there: it is set as a heading in one version alone.
  if (homes.after !== undefined && printed.isTextIn("before", homes.after)) return [];
  if (homes.before !== undefined && printed.isTextIn("after", homes.before)) return [];
  const isPart = change.unit === "item" || change.unit === "cell";
  const [stood, stands] = [
    governing(from, change.section.before, before, change.unit),
    governing(to, change.section.after, after, change.unit),
  ];
  const deciding = rules.filter(
    ({ name, kind }) =>
      bounding.has(name) ||
      (change.unit === "section" && name === "condition") ||
      (isPart && (kind === "subject" || kind === "fact")),
  );
  const differs = (rule: Rule, one: string, other: string): boolean =>
    factsDiffer(rule, readText(one, language), readText(other, language)) !== null;
  if (
    deciding.some((rule) => differs(rule, stood, stands)) ||
    (change.unit === "section" && isForOthers(stood, stands, language))
  )
    return [{ rule: "context", materiality: "substantive", before: stood, after: stands, direction: null }];
  const [held, holds] = [above(change.section.before, before), above(change.section.after, after)];
  if (!rules.some((rule) => wherever.has(rule.name) && differs(rule, held, holds))) return [];
  return [
    {
      rule: "context",
      materiality: "substantive",
      before: inOne(held, stood),
      after: inOne(holds, stands),
      direction: null,
    },
  ];
}

/** The words that a change stands under in one version, its heading and the lead-in of its list; "" where that version has no place for it. */
export function standsUnder(change: Change, places: Places, side: "before" | "after"): string {
  const [first] = change[side];
  return first === undefined ? "" : governing(first, change.section[side], places, change.unit);
}

/** What stood under the title of the document and stands under the same words as a heading, where the document has a title of its own now. */
function isUnderTitle({ section }: Change, before: Places, after: Places): boolean {
  const [stood, stands] = [titleOf(before, section.before), titleOf(after, section.after)];
  return (section.before === null || section.after === null) && stood !== "" && stood === stands;
}

function titleOf(places: Places, id: string | null): string {
  return (id === null ? places.document.title?.text : places.sections.get(id)?.title) ?? "";
}

/** What a heading may say that binds every sentence under it. */
const bounding: ReadonlySet<string> = new Set(["consent", "legal-basis", "law", "exception", "place", "age"]);

/** What a heading may say that binds every section under its own: a chapter for the residents of one country, or for children. */
const wherever: ReadonlySet<string> = new Set(["place", "age"]);

function above(section: string | null, places: Places): string {
  const home = section === null ? undefined : places.sections.get(section);
  return home?.path.slice(0, -1).join(" / ") ?? "";
}

/** The heading, and the lead-in of an item, that a block stands under; of a section its parent's titles. */
function governing(side: ChangeSide, section: string | null, places: Places, unit: Change["unit"]): string {
  const home = section === null ? undefined : places.sections.get(section);
  const isPart = unit === "item" || unit === "cell";
  if (unit === "section") return home?.path.slice(0, -1).join(" / ") ?? "";
  const leadIn = side.block === null ? null : leadInOf(places, side.block);
  return inOne(home?.path.at(-1) ?? "", leadIn !== null && (isPart || introduces(leadIn)) ? leadIn : "");
}

function inOne(...titles: readonly string[]): string {
  return titles.filter((text) => text !== "").join(" / ");
}
