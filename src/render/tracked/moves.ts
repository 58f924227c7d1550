import type { Alignment } from "../../model.ts";
import type { Entry } from "./flow.ts";
import type { PassageOf } from "./passage.ts";
import { type Segment, type SentenceLinks, segmentsOf } from "./segments.ts";
import type { Unit } from "./units.ts";

/**
 * By which move a sentence left its paragraph: those that the alignment pairs, that stand in different paragraphs of the flow
 * and are told in both word for word. A short one that recurs is no move but came and went.
 */
export function sentenceMoves(
  entries: readonly Entry[],
  { sentences }: Alignment,
  links: SentenceLinks,
  passageOf: PassageOf,
): (segment: Segment) => string | null {
  const [gone, come] = [new Set<number>(), new Set<number>()];
  const note = (olds: readonly Unit[], nows: readonly Unit[]): void => {
    for (const { keys } of segmentsOf(passageOf("before", olds), passageOf("after", nows), links)) {
      if (keys.before.length > 0 && keys.after.length > 0) continue;
      for (const key of keys.before) add(gone, links.before.get(key));
      for (const key of keys.after) add(come, links.after.get(key));
    }
  };
  for (const entry of entries) {
    if (entry.kind === "kept") note(entry.before, entry.after);
    else if (entry.kind === "removed") note([entry.unit], []);
    else if (entry.kind === "added") note([], [entry.unit]);
  }
  const moves = new Set(
    [...gone].filter((link) => {
      const pair = sentences[link];
      if (pair?.kind !== "paired" || !come.has(link)) return false;
      const [old, now] = [pair.before, pair.after].map(({ block, span }) => block.text.slice(...span).trim());
      return old !== undefined && old === now && old.length >= SHORTEST_MOVE;
    }),
  );
  return ({ keys }) => {
    if (keys.before.length > 0 && keys.after.length > 0) return null;
    const [old, now] = [keys.before[0], keys.after[0]];
    const link =
      old === undefined ? (now === undefined ? undefined : links.after.get(now)) : links.before.get(old);
    return link !== undefined && moves.has(link) ? `Sentence${link}` : null;
  };
}

/** In characters; `同様とします。` and the like stand anywhere. */
const SHORTEST_MOVE = 10;

function add(set: Set<number>, link: number | undefined): void {
  if (link !== undefined) set.add(link);
}
