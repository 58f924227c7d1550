import type { ChangeSide, Document, FindingSide, JudgedChange, Section, Text } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { type Draft, reason } from "../findings/draft.ts";
import { placeOfSection } from "../findings/places.ts";
import { type Leaning, leaning, type Wording } from "./leaning.ts";
import { sectionThere } from "./unclaimed.ts";
import { severityOf, weighingOf } from "./judge.ts";
import type { World } from "./world.ts";

/** The title of the document, where it changed in the reference alone. */
export function staleTitle(world: World): readonly Draft[] {
  const { base, reference, translation, translationBase } = world;
  const [old, now, own] = [base, reference, translation].map(({ document }) => titleOf(document));
  if (old === undefined || now === undefined || own === undefined || isSame(old, now)) return [];
  if (old === "" || now === "" || own === "") return [];
  if (translationBase !== null && !isSame(titleOf(translationBase.document), own)) return [];
  const lean = translationBase === null ? leaningOf(old, now, own, world) : "old";
  if (lean === "new") return [];
  return [
    {
      kind: "stale",
      severity: lean === "old" ? "error" : "warning",
      reference: placeOfTitle(reference.document.title),
      translation: placeOfTitle(translation.document.title),
      base: old,
      reasons: [reason<"stale">("edited", now, null), { rule: "heading", reference: now, translation: own }],
    },
  ];
}

/** A heading with other words, where the translation's heading still renders the old ones. */
export function staleHeading(change: JudgedChange, world: World): readonly Draft[] {
  const { before, after, section } = change;
  const [old] = before;
  const [now] = after;
  if (old === undefined || now === undefined || isSame(old.text, now.text)) return [];
  const own = world.units.reference.section(section.after);
  const there = world.units.translation.section(sectionThere(section.after, world));
  if (own === null) return [];
  if (there !== null) {
    const renamed = world.done?.changes.some(
      (one) => one.unit === "heading" && one.section.after === there.id && one.kind !== "renumbered",
    );
    if (renamed === true) return [];
    if (world.done === null && leaningOf(old.text, now.text, there.title, world) === "new") return [];
  }
  const sure = world.done !== null || there === null;
  return [headingDraft(change, own, there, [old, now], sure)];
}

function headingDraft(
  change: JudgedChange,
  own: Section,
  there: Section | null,
  [old, now]: readonly [ChangeSide, ChangeSide],
  sure: boolean,
): Draft {
  return {
    kind: "stale",
    // Of a heading alone nobody is misled.
    severity: severityOf(change, sure) === "error" ? "warning" : severityOf(change, sure),
    reference: placeOfSection(own),
    translation: there === null ? null : placeOfSection(there),
    base: old.text,
    reasons: [
      reason<"stale">("edited", now.text, there?.title ?? null),
      { rule: "heading", reference: now.text, translation: null },
    ],
  };
}

function leaningOf(old: string, now: string, own: string, world: World): Leaning {
  return leaning(heading(old), heading(now), heading(own), weighingOf(world));
}

function heading(text: string): Wording {
  return { text, own: text, marks: [] };
}

function titleOf({ title }: Document): string {
  return title?.text.trim() ?? "";
}

function isSame(one: string, other: string): boolean {
  return foldForComparison(one) === foldForComparison(other);
}

function placeOfTitle(title: Text | null): FindingSide {
  const text = title?.text.trim() ?? "";
  return { section: null, block: null, line: title?.lines[0]?.line ?? null, text, spans: [] };
}
