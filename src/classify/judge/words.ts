import type { Change, ChangeSide, Language, NonEmpty, Reason } from "../../model.ts";
import { statedDates } from "../../text/stated-dates.ts";
import { type Headed, headsOf, withTexts } from "./heads.ts";
import { judgeHeading } from "./heading.ts";
import { type Judging, judgeRewriting } from "./text.ts";
import { judgingOf } from "./judging.ts";
import { unlabelledBoth } from "../labelled.ts";
import { withLinksAsBefore } from "../linked.ts";
import { plainly, textOf } from "./plainly.ts";
import { withoutRunIns } from "./run-in.ts";
import { isSetApart, withoutSetApart } from "../set-apart.ts";
import { boundByLabels } from "../structure/label-bounds.ts";
import { crossesItems, leavesToLast } from "../structure/crossing.ts";
import { withoutSeries } from "../structure/series.ts";
import { isUnproven, withoutNumbers } from "../structure/unnumbered.ts";
import { differInVersion, isVersion, withDatesAsBefore } from "../told-dates.ts";
import type { World } from "../world.ts";

/** The reasons for which words of a sentence, an item or a cell changed; `rule` where they were split or merged as well. */
export function judgeWords(
  change: Change,
  world: World,
  language: Language,
  rule: string | null,
): NonEmpty<Reason> {
  const [from, to] = [change.before[0], change.after[0]];
  const alone = from !== undefined && to !== undefined && change.before.length + change.after.length === 2;
  const heads = alone && rule === null ? headsOf(from, to, world.before, world.after, language) : null;
  return heads === null
    ? judgeBody(change, world, language, rule)
    : judgeHeaded(change, heads, world, language);
}

function judgeBody(change: Change, world: World, language: Language, rule: string | null): NonEmpty<Reason> {
  const [from, to] = [change.before[0], change.after[0]];
  const place = rule === null ? [] : [plainly(rule, change)];
  // Blocks that were split or merged are told with their sentences; what changed in those is told there.
  if (rule !== null && [...change.before, ...change.after].some(({ sentence }) => sentence === null))
    return [plainly(rule, change)];
  if (
    rule !== null &&
    (crossesItems(change, world.before, world.after) || leavesToLast(change, world.before, world.after))
  )
    return [plainly("content", change, "substantive"), ...place];
  const alone = from !== undefined && to !== undefined && change.before.length + change.after.length === 2;
  const references = alone ? world.references(from, to) : { after: textOf(change.after), reasons: [] };
  const dated = alone ? withDatesTold(from, to, references.after, world) : references.after;
  const dates = dated === references.after ? [] : [plainly("metadata", change)];
  const followed = alone ? withLinksAsBefore(from, { ...to, text: dated }, world.before, world.after) : dated;
  const links = followed === dated ? [] : [plainly("link", change)];
  if (alone && isSetApart(from.text, followed, world.printed)) return [plainly("markup", change)];
  const bare = withoutNumbers(change, world.before, world.after);
  const isAsPrinted = followed === textOf(change.after);
  const apart = alone ? withoutSetApart(from.text, followed, world.printed) : null;
  const [before, after] = unlabelledBoth(
    apart?.[0] ?? bare.before,
    apart?.[1] ?? (isAsPrinted ? bare.after : bare.labels === null ? followed : withoutSeries(followed)),
    language,
  );
  const numbers = [
    ...(bare.labels === null ? [] : [labelReason(bare.labels.before, bare.labels.after)]),
    ...(before.label === after.label ? [] : [labelReason(before.label, after.label)]),
  ];
  const titles = alone ? titlesAbove(change, world) : [];
  const [own, other] = alone
    ? withoutRunIns(before.text, after.text, titles, language)
    : [before.text, after.text];
  const isHeaded = apart !== null || own !== before.text || other !== after.text;
  const runIns = isHeaded ? [plainly("heading", change)] : [];
  const [stood, stands] = [world.unify(own), world.unify(other)];
  const told = [...references.reasons, ...dates, ...links, ...runIns, ...numbers, ...place];
  const isSettled = stood === stands && told.length > 0;
  const reasons = isSettled
    ? []
    : stood === stands && own !== other
      ? [plainly("synonym", change)]
      : judgeUnified(
          [own, other],
          [stood, stands],
          judgingOf(change, world, language, references.after !== textOf(change.after)),
        );
  const found = [
    ...reasons,
    ...(isUnproven(change, world) || (alone && boundByLabels(from.text, to.text))
      ? [plainly("context", change, "substantive")]
      : []),
  ];
  const [first, ...others] = [
    ...references.reasons,
    ...dates,
    ...links,
    ...runIns,
    ...found,
    ...numbers,
    ...place,
  ];
  return first === undefined ? [plainly("markup", change)] : [first, ...others];
}

/** The headings that a sentence begins with, as any heading; then what it says behind them. */
function judgeHeaded(
  change: Change,
  [stood, stands]: readonly [Headed, Headed],
  world: World,
  language: Language,
): NonEmpty<Reason> {
  const around = { before: stood.under, after: stands.under };
  const named = judgeHeading(withTexts(change, stood.head, stands.head), world, language, around);
  if (stood.rest === stands.rest) return named;
  const rest = judgeBody(withTexts(change, stood.rest, stands.rest), world, language, null);
  return isTold(named) && !isTold(rest) ? named : rest;
}

/** The headings that both sides stand under. */
function titlesAbove({ section }: Change, { before, after }: World): readonly string[] {
  const titles = [
    before.sections.get(section.before ?? "")?.title,
    after.sections.get(section.after ?? "")?.title,
  ];
  return titles.filter((title) => title !== undefined);
}

/** With the terms of the publisher as one; or as the texts stand, where a name that is written otherwise is none of his terms. */
function judgeUnified(texts: Texts, unified: Texts, judging: Judging): NonEmpty<Reason> {
  const reasons = judgeRewriting(...unified, judging);
  if (texts.join() === unified.join() || !isTold(reasons)) return reasons;
  const plain = judgeRewriting(...texts, judging);
  return isTold(plain) ? reasons : plain;
}

type Texts = readonly [before: string, after: string];

/** Whether one of the reasons makes a change substantive. */
export function isTold(reasons: NonEmpty<Reason>): boolean {
  return reasons.some(({ materiality }) => materiality === "substantive");
}

/** Dates of the document that changed, and the number of its version, are told as such and say nothing else. */
function withDatesTold(from: ChangeSide, to: ChangeSide, text: string, { before, after }: World): string {
  if (isVersion(from.text) && isVersion(to.text)) return from.text;
  const told = withDatesAsBefore(
    from,
    { ...to, text },
    statedDates(before.document),
    statedDates(after.document),
  );
  return told !== text && differInVersion(from.text, told) ? from.text : told;
}

function labelReason(before: string, after: string): Reason {
  return {
    rule: "renumbered",
    materiality: "editorial",
    before: before || null,
    after: after || null,
    direction: null,
  };
}
