import type { Change } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import type { ReadsChange } from "./reworded.ts";

/**
 * The Japanese sentences in which a pronoun stands for what the sentence ahead names, itself the same on both sides: 会員証を交付します。[会員証/これ]は再発行しません.
 * Alone neither says what is meant.
 */
export function pointedBack(
  changes: readonly Change[],
  before: Places,
  after: Places,
  read: ReadsChange,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const change of changes) {
    const [from, to, ...others] = [...change.before, ...change.after];
    if (from === undefined || to === undefined || others.length > 0 || change.before.length !== 1) continue;
    if (change.kind !== "edited" || change.unit !== "sentence" || read.languageOf(change) !== "ja") continue;
    if (pronoun.test(from.text) === pronoun.test(to.text)) continue;
    const [stood, stands] = [aheadOf(before, from.block, from.text), aheadOf(after, to.block, to.text)];
    if (stood === "" || foldForComparison(stood) !== foldForComparison(stands)) continue;
    const [one, other] = [from, to].map((side) => stood + read.textOf(side));
    if (one !== undefined && other !== undefined && read.saysTheSame(one, other, "ja")) found.add(change.id);
  }
  return found;
}

const pronoun = /(?:これ|それ)ら?[はをがにも]/;

/** The sentence ahead of one in its paragraph; nothing where it is the first, or stands there twice. */
function aheadOf({ blocks }: Places, block: string | null, sentence: string): string {
  const text = blocks.get(block ?? "")?.text ?? "";
  const at = text.indexOf(sentence);
  if (at < 0 || text.includes(sentence, at + 1)) return "";
  return /[^。]+。\s*$/.exec(text.slice(0, at))?.[0].trim() ?? "";
}
