import type { Change, ChangeSide, Language, NonEmpty, Reason } from "../../model.ts";
import { joinCells } from "../../text/cells.ts";
import { foldForComparison } from "../../text/fold.ts";
import { statedDates } from "../../text/stated-dates.ts";
import { contextReasons } from "../context.ts";
import { foldAddress } from "../folds/links.ts";
import { judgeClause } from "./clause.ts";
import { languageOf } from "../language.ts";
import { isLabel, judgeHeading } from "./heading.ts";
import { isTold, judgeWords } from "./words.ts";
import { judgingOf } from "./judging.ts";
import { isFurniture } from "../layout/furniture.ts";
import { otherColumn } from "../layout/columns.ts";
import { otherRecord } from "../layout/records.ts";
import { isRunIn } from "./run-in.ts";
import { antecedentReasons, strayAntecedentReasons } from "../together/antecedents.ts";
import { isStrayTitle } from "../misprints/repeated/stray-title.ts";
import { stoodTwice } from "../misprints/repeated/whole.ts";
import { neighbourReasons } from "../together/neighbours.ts";
import { movedItemReasons } from "../together/moved-items.ts";
import { judgeMarkup } from "./markup.ts";
import { plainly, textOf } from "./plainly.ts";
import { saysAnotherThing } from "./another-thing.ts";
import { readText } from "../reading.ts";
import { factsDiffer } from "../rules/rule.ts";
import { endsAnew } from "../layout/ends-anew.ts";
import { isDateAlone } from "../told-dates.ts";
import { crossesItems, leavesToLast } from "../structure/crossing.ts";
import { isUnproven } from "../structure/unnumbered.ts";
import type { World } from "../world.ts";

/** Why a change matters, or why not: by its kind first, then by what its words say. */
export function judge(change: Change, world: World): NonEmpty<Reason> {
  const reasons = judgeAlone(change, world);
  if (!isTold(reasons) || saysAnotherThing(change, languageOf(change, world))) return reasons;
  if (world.laidOut.has(change.id) && !endsAnew(change, world)) {
    const [stray] = [
      ...strayAntecedentReasons(change, world.before, world.after, languageOf(change, world)),
      ...world.otherItem(change),
    ];
    return [stray ?? plainly("markup", change)];
  }
  const { before, after } = world;
  if (crossesItems(change, before, after) || leavesToLast(change, before, after)) return reasons;
  if (isUnproven(change, world)) return reasons;
  return world.reworded.has(change.id) ? rewordedReasons(change, world) : reasons;
}

function judgeAlone(change: Change, world: World): NonEmpty<Reason> {
  if (change.kind === "metadata") return [judgeDate(change, world)];
  if (change.unit === "link") return [judgeLink(change)];
  if (change.markupOnly) return [judgeMarkup(change, world)];
  if (isDeclared(change, world)) return [plainly("release-notes", change)];
  const language = languageOf(change, world);
  const renamed = world.renamed.get(change.id);
  if (renamed !== undefined) return judgeHeading(renamed.change, world, language, renamed.under);
  switch (change.kind) {
    case "added":
    case "removed":
      return judgeWhole(change, world, language);
    case "renumbered":
      return judgeNumber(change, world, language);
    case "moved":
      return withContext("moved", change, world, language);
    case "reordered":
      return [
        judgeOrder(change, world, language),
        ...world.leadIns(change, language),
        ...otherRecord(change, world.before, world.after),
        ...otherColumn(change, world.before, world.after),
        ...world.ledOn(change),
        ...antecedentReasons(change, world.before, world.after, language),
      ];
    case "renamed":
      return judgeHeading(change, world, language);
    case "split":
    case "merged":
      if (saysAnotherThing(change, language))
        return [plainly("condition", change, "substantive"), plainly(change.kind, change)];
      return [...judgeWords(change, world, language, change.kind), ...lostHeadings(change, world, language)];
    case "edited":
    default:
      if (isLabel(change, world)) return [plainly("notation", change)];
      return change.unit === "heading" || change.unit === "document"
        ? judgeHeading(change, world, language)
        : judgeWords(change, world, language, null);
  }
}

/** A heading that is a sentence of its own says something: where its section was taken up by another it has to stand somewhere. */
function lostHeadings(change: Change, world: World, language: Language): readonly Reason[] {
  if (change.unit !== "section") return [];
  const came = change.kind === "split";
  const other = came ? "before" : "after";
  const stands = foldForComparison(textOf(came ? change.before : change.after));
  const headings = (came ? change.after : change.before).map(({ parts }) => parts[0] ?? "");
  return headings
    .filter((text) => /[。.!！]$/u.test(text.trim()) && isPrintedNowhere(text, other, world.printed))
    .filter((text) => !stands.includes(foldForComparison(text.replace(/^[*•・-]\s*/u, ""))))
    .flatMap((text) => judgeClause(text, came, judgingOf(change, world, language)));
}

function isPrintedNowhere(text: string, version: "before" | "after", printed: World["printed"]): boolean {
  return !printed.isBlockIn(version, text) && !printed.isSetApartIn(version, text);
}

function rewordedReasons(change: Change, { printed }: World): NonEmpty<Reason> {
  const other = change.kind === "added" ? "before" : change.kind === "removed" ? "after" : null;
  // A short line that went and came is not paired, for it may stand anywhere.
  if (other !== null && printed.isBlockIn(other, textOf([...change.before, ...change.after])))
    return [plainly("moved", change)];
  const place = change.kind === "split" || change.kind === "merged" ? [plainly(change.kind, change)] : [];
  return [plainly("rewording", change), ...place];
}

/**
 * From when the policy holds matters to its reader; when it was enacted or last touched does not by itself. Where a policy states no
 * effective date, the date of its revision is the one that readers go by, and where it states neither and nothing else changed, that of its last
 * update: beside an edit that date records the edit.
 */
function judgeDate(change: Change, { before, after, onlyDates }: World): Reason {
  const field = (change.after[0] ?? change.before[0])?.context ?? "effective";
  const [were, are] = [statedDates(before.document), statedDates(after.document)];
  const undated = were.effective === null && are.effective === null;
  const unrevised = undated && were.revised === null && are.revised === null;
  const decides =
    field === "effective" ||
    (field === "revised" && undated) ||
    (field === "updated" && unrevised && onlyDates);
  const reason = plainly("metadata", change, decides ? "substantive" : "editorial");
  return decides && reason.before !== null && reason.after !== null
    ? { ...reason, direction: "value" }
    : reason;
}

/** Where a link leads is not what the text says, unless it is whom to write to or to call. */
function judgeLink(change: Change): Reason {
  const addresses = [...change.before, ...change.after].map(({ text }) => text);
  const isContact = addresses.some((address) => /^(?:mailto|tel|sms|fax):/i.test(address));
  const same = new Set(addresses.map(foldAddress)).size === 1;
  return isContact && !same
    ? { ...plainly("contact", change, "substantive"), direction: "value" }
    : plainly("link", change);
}

/** A number that only names a place is editorial; one that says how long or how much is none of that kind. */
function judgeNumber(change: Change, world: World, language: Language): NonEmpty<Reason> {
  // A sentence follows others to their numbers; anything else was given one of its own.
  if (change.unit === "heading" || change.unit === "section") return [plainly("renumbered", change)];
  const [from, to] = [readText(textOf(change.before), language), readText(textOf(change.after), language)];
  const isValue = world.rules.some(
    (rule) => measuring.has(rule.name) && factsDiffer(rule, from, to) !== null,
  );
  if (isValue) return judgeWords(change, world, language, null);
  return [plainly(change.unit === "sentence" ? "reference" : "renumbered", change)];
}

const measuring: ReadonlySet<string> = new Set(["duration", "amount", "age", "date", "time"]);

function judgeWhole(change: Change, world: World, language: Language): NonEmpty<Reason> {
  const sides = change.kind === "added" ? change.after : change.before;
  const [side] = sides;
  // The document's name says nothing of what it rules.
  if (change.unit === "document") return [plainly("heading", change)];
  // A heading without a text under it arranges what stands below, unless all of that came or went with it.
  if (change.unit === "section" && side !== undefined && isBareHeading(side) && !isWhole(change, world))
    return [plainly("heading", change)];
  const other = change.kind === "added" ? "before" : "after";
  // A sentence that was set as a heading over nothing, and is a paragraph now.
  if (
    change.unit === "section" &&
    side !== undefined &&
    isAlone(side) &&
    world.printed.isTextIn(other, side.text)
  )
    return [plainly("heading", change)];
  if (side !== undefined && side.block !== null && world.printed.isHeadingIn(other, side.text))
    return [plainly("heading", change)];
  // The name of the document over its opening, which the other version has for its title.
  if (side !== undefined && isOpening(change) && world.printed.isSetApartIn(other, side.text))
    return [plainly("heading", change)];
  if (isFurniture(change, world.before, world.after)) return [plainly("markup", change)];
  if (side !== undefined && isRunIn(change, side, world, language)) return [plainly("heading", change)];
  const own = statedDates((change.kind === "added" ? world.after : world.before).document);
  if (side !== undefined && isDateAlone(side, own)) return [plainly("metadata", change)];
  if (stoodTwice(change, world.before, world.after) || isStrayTitle(change, world.before))
    return [plainly("orthography", change)];
  const text = change.unit === "cell" ? joinCells(sides.map((cell) => cell.text)) : textOf(sides);
  return judgeClause(text, change.kind === "added", judgingOf(change, world, language));
}

function isOpening({ unit, section }: Change): boolean {
  return unit !== "heading" && section.before === null && section.after === null;
}

/** A chapter or a service that came or went with every section under it. */
function isWhole({ kind, section }: Change, { before, after, single }: World): boolean {
  const [places, ids, id] =
    kind === "added" ? [after, single.after, section.after] : [before, single.before, section.before];
  const children = places.sections.get(id ?? "")?.children ?? [];
  return children.length > 0 && children.every((child) => ids.has(child.id));
}

/** A provision whose text runs on in the line of its number is no bare heading. */
function isBareHeading(side: ChangeSide): boolean {
  const { text } = side;
  return isAlone(side) && !/[。；;]|[.](?:\s|$)(?<=[a-z]{3}[.]\s?)/.test(text) && text.length <= 60;
}

function isAlone({ parts }: ChangeSide): boolean {
  return parts.filter((part) => part !== "").length <= 1;
}

function withContext(rule: string, change: Change, world: World, language: Language): NonEmpty<Reason> {
  const context = contextReasons(change, world, language);
  const { before, after, printed } = world;
  const others = [
    ...world.ledOn(change),
    ...movedItemReasons(change, before, after, printed, language),
    ...antecedentReasons(change, before, after, language),
    ...neighbourReasons(change, before, after),
    ...world.otherSection(change),
    ...world.otherItem(change),
  ];
  return [plainly(rule, change), ...(context.length > 0 ? context : others)];
}

/** Where the order itself has a meaning: 次の順序で, 优先顺序, in the following order. */
const ordered =
  /順(?:序|番|位|に)|优先|優先|顺序|順次|\b(?:order of|in (?:the following|this) order|priority|precedence)\b/i;

function judgeOrder(change: Change, { after }: World, language: Language): Reason {
  const [side] = change.after;
  const section = change.section.after === null ? undefined : after.sections.get(change.section.after);
  const siblings = section?.blocks ?? [];
  const at = siblings.findIndex(({ id }) => id === side?.block);
  const leadIn = siblings.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === "paragraph")?.text ?? "";
  const matters = ordered.test(
    readText(`${section?.title ?? ""} ${change.unit === "item" ? leadIn : ""}`, language).plain,
  );
  return plainly(matters ? "sequence" : "order", change, matters ? "substantive" : "editorial");
}

function isDeclared({ before, after, kind }: Change, { declared }: World): boolean {
  if (kind === "metadata" || before.length + after.length === 0) return false;
  return standIn(before, declared.before) && standIn(after, declared.after);
}

function standIn(sides: readonly ChangeSide[], blocks: ReadonlySet<string>): boolean {
  return sides.every(({ block }) => block !== null && blocks.has(block));
}
