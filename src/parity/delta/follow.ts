import type { ChangeSide, JudgedChange } from "../../model.ts";
import { LAYERS } from "../../text/layers.ts";

/**
 * The changes of the reference that its translations have to follow: not those of formatting, notation, spelling or place alone, which
 * another language does not show.
 */
export function toFollow(changes: readonly JudgedChange[]): readonly JudgedChange[] {
  return changes.filter(isToFollow);
}

/** What a change may lie in without a translator having anything to do. That a link leads elsewhere is found by the links themselves. */
const NOTHING_TO_DO: ReadonlySet<string> = new Set([
  ...LAYERS,
  "moved",
  "renumbered",
  "split",
  "merged",
  "sequence",
]);

function isToFollow(change: JudgedChange): boolean {
  const { kind, markupOnly, verdict } = change;
  if (markupOnly || change.unit === "link" || kind === "renumbered" || kind === "reordered") return false;
  if (kind === "moved" && change.edits.length === 0) return false;
  return definesTerm(change) || verdict.reasons.some(({ rule }) => !NOTHING_TO_DO.has(rule));
}

/** `these terms` → `these Terms`: a word that becomes a defined term, in English the only sign of it, is to be translated as one. */
function definesTerm({ before, after, edits }: JudgedChange): boolean {
  const [old, now] = [textOf(before), textOf(after)];
  return edits.some((edit) => {
    const [from, to] = [old.slice(...edit.before), now.slice(...edit.after)];
    if (from === to || from.toLowerCase() !== to.toLowerCase() || edit.after[0] === 0) return false;
    return /^[A-Z]/.test(from) !== /^[A-Z]/.test(to);
  });
}

function textOf(sides: readonly ChangeSide[]): string {
  return sides.map(({ text }) => text).join("\n");
}
