import type { Correspondence, Reason } from "../../model.ts";
import { append } from "../../sequence/append.ts";
import type { Draft } from "./draft.ts";
import { whole } from "./sides.ts";

/**
 * The changes with each place told once: several pieces of evidence for one pair of sentences are one change, and a sentence that went from a
 * paragraph in which another one came was rewritten.
 */
export function combine(drafts: readonly Draft[], correspondence: Correspondence): readonly Draft[] {
  return rewritten(onePlace(drafts), correspondence);
}

function onePlace(drafts: readonly Draft[]): readonly Draft[] {
  const byPlace = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = placeOf(draft);
    const known = byPlace.get(key);
    byPlace.set(
      key,
      known === undefined ? draft : { ...known, reasons: distinct([...known.reasons, ...draft.reasons]) },
    );
  }
  return [...byPlace.values()];
}

function placeOf({ kind, unit, section, before, after }: Draft): string {
  return JSON.stringify([kind, unit, section, before, after]);
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
}

const REWRITTEN: Reason = {
  rule: "content",
  materiality: "substantive",
  before: null,
  after: null,
  direction: null,
};

function rewritten(drafts: readonly Draft[], { blocks }: Correspondence): readonly Draft[] {
  const homes = new Map<string, number>();
  for (const [index, { reference, translation }] of blocks.entries()) {
    if (reference.length === 0 || translation.length === 0) continue;
    for (const { id } of reference) homes.set(`<${id}`, index);
    for (const { id } of translation) homes.set(`>${id}`, index);
  }
  const gone = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const home =
      draft.unit === "sentence" && draft.kind === "removed"
        ? homes.get(`<${draft.before[0]?.block}`)
        : undefined;
    if (home === undefined) continue;
    append(gone, home, draft);
  }
  const taken = new Set<Draft>();
  const replaced = new Map<Draft, Draft>();
  for (const draft of drafts) {
    if (draft.unit !== "sentence" || draft.kind !== "added") continue;
    const partner = gone.get(homes.get(`>${draft.after[0]?.block}`) ?? -1)?.find((one) => !taken.has(one));
    if (partner === undefined) continue;
    taken.add(partner);
    replaced.set(draft, joined(partner, draft));
  }
  return drafts.flatMap((draft) => (taken.has(draft) ? [] : [replaced.get(draft) ?? draft]));
}

function joined(old: Draft, now: Draft): Draft {
  const [from, to] = [old.before[0]?.text ?? "", now.after[0]?.text ?? ""];
  return {
    ...now,
    kind: "edited",
    section: { before: old.section.before, after: now.section.after },
    before: old.before,
    edits: whole(from, to),
    reasons: [REWRITTEN],
  };
}
