import type { JudgedChange } from "../../model.ts";
import type { World } from "./world.ts";

/** The section of the translation that renders one of the reference; null where there is none. */
export function sectionThere(reference: string | null, { now }: World): string | null {
  const pair = now.sections.find(({ reference: own }) => own.some(({ id }) => id === reference));
  if (pair?.translation[0] !== undefined) return pair.translation[0].id;
  const division = now.divided.find(({ reference: own }) => own.some(({ id }) => id === reference));
  return division?.translation[0]?.id ?? null;
}

/** The changes of the translation that no change of the reference has accounted for yet, by section. */
export interface Unclaimed {
  /** Takes one of the section, if there is one: whoever translated the change anew may have cut his sentences otherwise. */
  readonly claim: (change: JudgedChange) => boolean;
}

export function unclaimed(world: World, used: ReadonlySet<JudgedChange>): Unclaimed {
  const left = new Map<string, number>();
  for (const change of world.done?.changes ?? []) {
    if (used.has(change) || change.unit === "document" || change.unit === "heading") continue;
    const section = change.section.after ?? change.section.before ?? PREAMBLE;
    left.set(section, (left.get(section) ?? 0) + 1);
  }
  return {
    claim: ({ section }) => {
      const there = sectionOf(section, world);
      const count = there === null ? 0 : (left.get(there) ?? 0);
      if (there === null || count === 0) return false;
      left.set(there, count - 1);
      return true;
    },
  };
}

const PREAMBLE = "";

function sectionOf({ before, after }: JudgedChange["section"], world: World): string | null {
  if (after !== null) return sectionThere(after, world);
  if (before === null) return PREAMBLE;
  const pair = world.madeFrom.sections.find(({ reference }) => reference.some(({ id }) => id === before));
  return pair?.translation[0]?.id ?? null;
}
