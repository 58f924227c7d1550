import { layerNames } from "../folds/layers.ts";
import { rules } from "./table.ts";

/** Reasons that no rule of the table gives: what became of a place as a whole, and the defaults. */
const others = [
  "clause-added",
  "clause-removed",
  "content",
  "context",
  "courtesy",
  "global-replacement",
  "heading",
  "markup",
  "merged",
  "metadata",
  "moved",
  "order",
  "reference",
  "release-notes",
  "renamed",
  "renumbered",
  "rewording",
  "sequence",
  "split",
] as const;

/** The name of everything that can be a reason. */
export const ruleNames: ReadonlySet<string> = new Set([
  ...rules.map(({ name }) => name),
  ...layerNames,
  ...others,
]);
