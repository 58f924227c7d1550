import type { Change } from "../model.ts";
import { shortIds } from "../text/short-ids.ts";

/** A change before it has its id, with the path of its section as the id's place. */
export type Draft = Omit<Change, "id"> & { readonly path: string };

/**
 * Gives every change its id from its own texts and place alone, so that a change elsewhere leaves it as it is. Changes
 * that are the same in all of that are told apart by their order among themselves.
 */
export function identify(drafts: readonly Draft[]): readonly Change[] {
  const ids = shortIds(drafts.map(keyOf));
  return drafts.map(({ kind, unit, section, before, after, edits, markupOnly }, index) => ({
    id: `c-${ids[index] ?? ""}`,
    kind,
    unit,
    section,
    before,
    after,
    edits,
    markupOnly,
  }));
}

function keyOf({ kind, unit, path, before, after }: Draft): string {
  return [kind, unit, path, textsOf(before), textsOf(after)].join("\u0000");
}

function textsOf(sides: Change["before"]): string {
  return sides.map(({ text }) => text).join("\u0001");
}
