import type { Block, Correspondence, Division, Section } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import type { Pair } from "./passages.ts";
import { placeOfBlock, placeOfSection } from "./places.ts";
import type { FindingRule } from "./rules.ts";

/**
 * The same said in another shape: one section or paragraph as several, a list as running text. Nothing is lost by it, so it is only told.
 */
export function restructuredFaults(
  pairs: readonly Pair[],
  { divided }: Pick<Correspondence, "divided">,
): readonly Draft[] {
  return [...divided.flatMap(dividedDraft), ...blockDrafts(pairs)];
}

function dividedDraft({ reference, translation }: Division): readonly Draft[] {
  const [from, to] = [reference[0], translation[0]];
  if (from === undefined || to === undefined) return [];
  return [
    {
      kind: "restructured",
      severity: "info",
      reference: placeOfSection(from),
      translation: placeOfSection(to),
      base: null,
      reasons: [
        reason<"restructured">(
          reference.length < translation.length ? "section-split" : "section-merged",
          namesOf(reference),
          namesOf(translation),
        ),
      ],
    },
  ];
}

function namesOf(sections: readonly Section[]): string {
  return sections.map(({ title, heading }) => (title === "" ? heading.text.trim() : title)).join(" + ");
}

function blockDrafts(pairs: readonly Pair[]): readonly Draft[] {
  return pairs.flatMap(({ freely, blocks: { reference, translation } }): readonly Draft[] => {
    const [from, to] = [reference[0], translation[0]];
    const rule = freely ? "rewritten" : ruleOf(reference, translation);
    if (rule === null || from === undefined || to === undefined) return [];
    return [
      {
        kind: "restructured",
        severity: "info",
        reference: placeOfBlock(from),
        translation: placeOfBlock(to),
        base: null,
        reasons: [reason<"restructured">(rule, String(reference.length), String(translation.length))],
      },
    ];
  });
}

function ruleOf(
  reference: readonly Block[],
  translation: readonly Block[],
): FindingRule<"restructured"> | null {
  const [from, to] = [isList(reference), isList(translation)];
  if (from !== to && Math.max(reference.length, translation.length) > 1) return "list";
  if (reference.length === translation.length) return null;
  return reference.length < translation.length ? "split" : "merged";
}

function isList(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === "item" || kind === "cell");
}
