import type { FindingReason, FindingSide, JudgedChange, Span } from "../../model.ts";
import { type Draft, reason } from "../findings/draft.ts";
import { placeOfBlock, placeOfSection, placeOfSentence, placeOfSentences } from "../findings/places.ts";
import { staleDates } from "./dates.ts";
import { toFollow } from "./follow.ts";
import { staleHeading, staleTitle } from "./headings.ts";
import { isOfThisRelease, judge, type Outcome, type Place, severityOf } from "./judge.ts";
import { sectionThere, unclaimed } from "./unclaimed.ts";
import { textOf } from "./units.ts";
import type { World } from "./world.ts";

/**
 * What changed in the reference since the translation was made and not in the translation: the changes of the one held against the
 * changes of the other where its former version is known, else against what it says.
 */
export function findStale(world: World): readonly Draft[] {
  const told = new Set<string>();
  const places: { readonly place: Place; readonly outcome: Outcome }[] = [];
  const drafts: Draft[] = [...staleTitle(world), ...staleDates(world, told)];
  for (const change of toFollow(world.changes.changes)) {
    if (change.unit === "document") continue;
    if (change.unit === "heading") drafts.push(...staleHeading(change, world));
    else {
      const place = placeOf(change, world);
      if (place.before.length + place.after.length > 0) {
        const key = keyOfPlace(change);
        if (key !== null && told.has(key)) continue;
        places.push({ place, outcome: judge(place, world) });
      } else if (change.unit === "section") drafts.push(...staleBareSection(change, world));
    }
  }
  const used = new Set(places.flatMap(({ outcome }) => (outcome.kind === "followed" ? outcome.by : [])));
  const open = unclaimed(world, used);
  for (const { place, outcome } of places) {
    if (outcome.kind === "followed" || open.claim(place.change) || isLeft(place.change, world)) continue;
    drafts.push(draftOf(place, outcome, world));
  }
  return drafts;
}

/** Whoever has worked on the translation since has seen another wording of the same and left his own. */
function isLeft({ verdict }: JudgedChange, world: World): boolean {
  if (verdict.materiality === "substantive") return false;
  return world.done === null ? isOfThisRelease(world) : world.done.changes.length > 0;
}

function placeOf(change: JudgedChange, { units }: World): Place {
  return {
    change,
    before: units.base.sentencesOf(change.before, change.section.before),
    after: units.reference.sentencesOf(change.after, change.section.after),
  };
}

function keyOfPlace({ after: [side] }: JudgedChange): string | null {
  return side === undefined || side.block === null ? null : `${side.block} ${side.sentence ?? ""}`;
}

/** A chapter without text of its own that came or went with its articles; those speak for themselves. */
function staleBareSection({ before, after, section }: JudgedChange, world: World): readonly Draft[] {
  if (before.length > 0 || after.length === 0) return [];
  const own = world.units.reference.section(section.after);
  if (own === null || own.children.length > 0 || sectionThere(own.id, world) !== null) return [];
  const side = placeOfSection(own);
  return [
    {
      kind: "stale",
      severity: "error",
      reference: side,
      translation: null,
      base: null,
      reasons: [reason<"stale">("added")],
    },
  ];
}

function draftOf({ before, change }: Place, { at, sure }: Outcome & { kind: "stale" }, world: World): Draft {
  const rule = change.before.length === 0 ? "added" : change.after.length === 0 ? "removed" : "edited";
  return {
    kind: "stale",
    severity: severityOf(change, sure),
    reference: referenceSide(change, world),
    translation: rule === "added" ? null : (sectionLeft(change, world) ?? placeOfSentences(at)),
    base: rule === "added" ? null : before.map(textOf).join("\n"),
    reasons: reasonsOf(change, rule),
  };
}

/** Of a section that the reference removed whole: the section of the translation that should go. */
function sectionLeft({ unit, kind, section }: JudgedChange, world: World): FindingSide | null {
  if (unit !== "section" || kind !== "removed" || world.done !== null) return null;
  const pair = world.madeFrom.sections.find(({ reference }) => reference[0]?.id === section.before);
  const [there] = pair?.translation ?? [];
  return there === undefined ? null : placeOfSection(there);
}

const MOST_REASONS = 3;

function reasonsOf(
  { edits, after, verdict }: JudgedChange,
  rule: "edited" | "added" | "removed",
): readonly FindingReason[] {
  const text = after.map((side) => side.text).join("\n");
  const words = edits
    .map((edit) => text.slice(...edit.after).trim())
    .filter((word) => word !== "" && rule === "edited")
    .slice(0, MOST_REASONS);
  const own =
    words.length === 0 ? [reason<"stale">(rule)] : words.map((word) => reason<"stale">(rule, word, null));
  return [
    ...own,
    ...verdict.reasons.map((one) => ({ rule: one.rule, reference: one.after, translation: null })),
  ];
}

function referenceSide(change: JudgedChange, { units, reference }: World): FindingSide | null {
  const [side] = change.after;
  if (side === undefined) return null;
  const section = units.reference.section(change.section.after);
  if (side.block === null) return section === null ? null : placeOfSection(section);
  const [sentence] = units.reference.sentencesOf([side], change.section.after);
  if (sentence === undefined) return null;
  if (side.sentence === null) return placeOfBlock(sentence.block);
  const sentences = reference.sentences.get(side.block) ?? [];
  const spans = change.after.length > 1 ? [] : change.edits.map(({ after }): Span => after);
  return placeOfSentence(
    sentences[side.sentence] ?? sentence,
    spans.filter(([from, to]) => from < to),
  );
}
