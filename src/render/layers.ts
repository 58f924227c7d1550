import type { JudgedChange } from "../model.ts";
import { type Layer, LAYERS } from "../text/layers.ts";

export { type Layer, LAYERS };

/** The layers that a reader is told of by their number alone: nothing that is read aloud differs in them. */
export const QUIET: ReadonlySet<Layer> = new Set<Layer>([
  "whitespace",
  "width",
  "punctuation",
  "orthography",
  "notation",
  "markup",
  "link",
  "reference",
]);

/** The layers that an editorial change lies in, or none where words changed. */
export function layersOf(change: JudgedChange): readonly Layer[] {
  const { verdict, kind } = change;
  if (verdict.materiality === "substantive") return [];
  if (kind === "renumbered")
    return [change.unit === "heading" || change.unit === "section" ? "numbering" : "reference"];
  if (change.markupOnly) return ["markup"];
  const rules = verdict.reasons.map(({ rule }) => rule);
  return rules.every(isLayer) ? [...new Set(rules)] : [];
}

/** Whether all that changed lies in these layers. */
export function liesIn(change: JudgedChange, layers: ReadonlySet<Layer>): boolean {
  const own = layersOf(change);
  return own.length > 0 && own.every((layer) => layers.has(layer));
}

function isLayer(rule: string): rule is Layer {
  return (LAYERS as readonly string[]).includes(rule);
}
