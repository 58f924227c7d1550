import type { Division, Finding, NonEmpty, Reason, Section } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Draft } from "./draft.ts";
import { headingSide, sectionSide, sideOf, whole } from "./sides.ts";
import type { World } from "./world.ts";

export function movedSection(
  { reference, translation }: Finding,
  { before, after }: World,
): readonly Draft[] {
  const [old, now] = [before.get(reference?.section ?? ""), after.get(translation?.section ?? "")];
  if (old === undefined || now === undefined) return [];
  return [headingDraft("moved", "section", old, now, [old.heading.text, now.heading.text])];
}

/** One section that is several now, or several that are one: their headings and texts on both sides. */
export function dividedSection({ reference, translation }: Division): Draft {
  const kind = reference.length < translation.length ? "split" : "merged";
  return {
    kind,
    unit: "section",
    section: { before: reference[0]?.id ?? null, after: translation[0]?.id ?? null },
    before: reference.map((section) => sectionSide(section, section.blocks)),
    after: translation.map((section) => sectionSide(section, section.blocks)),
    edits: [],
    markupOnly: false,
    reasons: [{ rule: kind, materiality: "editorial", before: null, after: null, direction: null }],
  };
}

export function movedBlock({ reference, translation }: Finding, world: World): readonly Draft[] {
  if (reference === null || translation === null) return [];
  const now = world.blocks.get(`>${translation.block ?? ""}`);
  return [
    {
      kind: "moved",
      unit: now?.kind === "item" || now?.kind === "cell" ? now.kind : "paragraph",
      section: { before: reference.section, after: translation.section },
      before: [sideOf(reference, world.texts.reference)],
      after: [sideOf(translation, world.texts.translation)],
      edits: [],
      markupOnly: false,
      reasons: [MOVED],
    },
  ];
}

const MOVED: Reason = { rule: "moved", materiality: "editorial", before: null, after: null, direction: null };

/** A heading that means something else, or has another number. That it is translated is no change. */
export function headingChange(
  { reference, translation, reasons }: Finding,
  { before, after }: World,
): readonly Draft[] {
  const [old, now] = [before.get(reference?.section ?? ""), after.get(translation?.section ?? "")];
  if (old === undefined || now === undefined) return [];
  if (reasons.some(({ rule }) => rule === "meaning"))
    return [headingDraft("renamed", "heading", old, now, [old.title, now.title])];
  const [was, is] = [old.label?.printed ?? "", now.label?.printed ?? ""];
  if (!reasons.some(({ rule }) => rule === "label") || foldForComparison(was) === foldForComparison(is))
    return [];
  return [headingDraft("renumbered", "heading", old, now, [was, is])];
}

/** A section under a heading that says something else. */
export function renamed(old: Section, now: Section): Draft {
  return headingDraft("renamed", "heading", old, now, [old.title, now.title]);
}

function headingDraft(
  kind: "moved" | "renamed" | "renumbered",
  unit: "section" | "heading",
  old: Section,
  now: Section,
  [was, is]: readonly [string, string],
): Draft {
  const rule = kind === "renamed" ? "heading" : kind;
  const reasons: NonEmpty<Reason> = [
    { rule, materiality: "editorial", before: null, after: null, direction: null },
  ];
  return {
    kind,
    unit,
    section: { before: old.id, after: now.id },
    before: [headingSide(old, was)],
    after: [headingSide(now, is)],
    edits: kind === "moved" ? [] : whole(was, is),
    markupOnly: false,
    reasons,
  };
}
