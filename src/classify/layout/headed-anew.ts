import type { Change, ChangeSide } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Printed } from "../printed.ts";

/**
 * The changes that only gave a heading its rank or took it away: a section that came, whose heading and paragraphs stood as paragraphs, or as one in which the
 * heading ran into its text (3. Your rights You may ask for a copy.). Every paragraph of it has to stand on the other side.
 */
export function headedAnew(
  changes: readonly Change[],
  printed: Printed,
  textOf: (side: ChangeSide) => string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const wholes = changes.filter(isWhole);
  for (const section of wholes.filter(({ unit }) => unit === "section")) {
    const isNew = section.kind === "added";
    const [side] = isNew ? section.after : section.before;
    const [title = "", ...texts] = (side?.parts ?? []).filter((part) => part.trim() !== "");
    if (side === undefined || texts.length === 0) continue;
    const others = wholes.filter(
      ({ kind, unit, id }) => kind !== section.kind && unit !== "section" && !found.has(id),
    );
    const said = others.map((change) => ({
      id: change.id,
      text: fold(textOf((isNew ? change.before : change.after)[0] ?? side)),
    }));
    const take = (wanted: string): string | undefined => said.find(({ text }) => text === wanted)?.id;
    const [first = "", ...rest] = texts.map(fold);
    const runIn = take(fold(title) + first);
    const isTitleSaid = printed.isTextIn(isNew ? "before" : "after", title);
    const ids = runIn === undefined ? [isTitleSaid ? take(first) : undefined] : [runIn];
    ids.push(...rest.map(take));
    if (ids.every((id) => id !== undefined) && new Set(ids).size === ids.length)
      for (const id of [section.id, ...ids]) found.add(id);
  }
  return found;
}

function isWhole({ kind, unit, before, after }: Change): boolean {
  return (
    (kind === "added" || kind === "removed") &&
    before.length + after.length === 1 &&
    ["section", "paragraph", "item", "sentence"].includes(unit)
  );
}

function fold(text: string): string {
  return foldForComparison(text.slice(enumeratorLength(text))).replace(/[^\p{L}\p{N}]/gu, "");
}
