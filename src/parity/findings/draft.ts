import type { Correspondence, Finding, FindingKind, FindingReason, FindingSide } from "../../model.ts";
import { shortIds } from "../../text/short-ids.ts";
import { sectionsInOrder } from "../../sequence/sections.ts";
import type { FindingRule } from "./rules.ts";

/** A finding before it has its id. */
export type Draft = Omit<Finding, "id">;

/** A reason whose rule is one of the finding's kind. */
export function reason<Kind extends FindingKind>(
  rule: FindingRule<Kind>,
  reference: string | null = null,
  translation: string | null = null,
): FindingReason {
  return { rule, reference, translation };
}

/** Gives every finding its id from its kind, its texts and the titles over it, so that a change elsewhere leaves it as it is. */
export function identifyFindings(
  drafts: readonly Draft[],
  { reference, translation }: Pick<Correspondence, "reference" | "translation">,
): readonly Finding[] {
  const paths = [reference, translation].map(
    (document) => new Map(sectionsInOrder(document).map(({ id, path }) => [id, path.join("\u0002")])),
  );
  const ids = shortIds(
    drafts.map((draft) =>
      [
        draft.kind,
        draft.reasons[0]?.rule,
        draft.base,
        placeOf(draft.reference, paths[0]),
        placeOf(draft.translation, paths[1]),
      ].join("\u0000"),
    ),
  );
  return drafts.map((draft, index) => ({ id: `f-${ids[index] ?? ""}`, ...draft }));
}

function placeOf(side: FindingSide | null, paths: ReadonlyMap<string, string> | undefined): string {
  if (side === null) return "";
  const path = side.section === null ? "" : (paths?.get(side.section) ?? "");
  return [path, side.text, ...side.spans.map((span) => span.join("-"))].join("\u0001");
}
