import type { Correspondence, Counterpart, FindingSide } from "../../model.ts";
import { type Draft, reason } from "./draft.ts";
import { placeOfBlock, placeOfSection, sectionOf } from "./places.ts";

/** What stands in another place: whole sections, and blocks by themselves. Blocks that went with their section are told with it. */
export function movedFaults({ sections, blocks }: Correspondence): readonly Draft[] {
  const partner = new Map<string, string>();
  for (const { reference, translation } of sections) {
    for (const { id } of reference) partner.set(id, translation[0]?.id ?? "");
  }
  return [
    ...sections.flatMap((one) => draftOf(one, "section", placeOfSection, "warning")),
    ...blocks.flatMap((one) => {
      const [from, to] = [one.reference[0], one.translation[0]];
      const sections = [from, to].map((block) => (block === undefined ? null : sectionOf(block)));
      const stays =
        sections[0] === null ? sections[1] === null : partner.get(sections[0] ?? "") === sections[1];
      return draftOf(one, "block", placeOfBlock, stays ? "info" : "warning");
    }),
  ];
}

function draftOf<T>(
  { relation, reference: [from], translation: [to] }: Counterpart<T>,
  rule: "section" | "block",
  placeOf: (unit: T) => FindingSide,
  severity: "warning" | "info",
): readonly Draft[] {
  if (relation !== "moved" || from === undefined || to === undefined) return [];
  return [
    {
      kind: "moved",
      severity,
      reference: placeOf(from),
      translation: placeOf(to),
      base: null,
      reasons: [reason<"moved">(rule)],
    },
  ];
}
