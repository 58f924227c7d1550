import type { Change } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { mayHoldForAll } from "./reach.ts";
import { findSeries } from "./series.ts";
import type { Places } from "../places.ts";

/**
 * Whether items that were run together, or one that was cut, have the same words in another order: the first word of `email`, `Device data` became one of
 * `Device data: email`, and stands under another line now.
 */
export function crossesItems({ before, after }: Change, old: Places, now: Places): boolean {
  const [several, places] = before.length > after.length ? [before, old] : [after, now];
  if (several.length < 2 || !several.every(({ block }) => places.blocks.get(block ?? "")?.kind === "item"))
    return false;
  const [from, to] = [before, after].map((sides) => sides.flatMap(({ text }) => wordsOf(text)));
  if (from === undefined || to === undefined || from.join(" ") === to.join(" ")) return false;
  return from.toSorted().join(" ") === to.toSorted().join(" ");
}

/** Whether what a sentence may say of all of its members a list says of the last alone. */
export function leavesToLast({ before, after, kind }: Change, old: Places, now: Places): boolean {
  if (kind !== "split" && kind !== "merged") return false;
  const [several, few, places] = before.length > after.length ? [before, after, old] : [after, before, now];
  const items = several.filter(({ block }) => places.blocks.get(block ?? "")?.kind === "item");
  const [last, ...others] = items.map(({ text }) => text).toReversed();
  const language = places.blocks.get(several[0]?.block ?? "")?.language ?? "en";
  return (
    last !== undefined &&
    others.length > 0 &&
    few.every(({ text }) => findSeries(text).length === 0) &&
    mayHoldForAll(last, others, language)
  );
}

function wordsOf(text: string): readonly string[] {
  return foldForComparison(text).match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
}
