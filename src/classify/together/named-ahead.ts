import type { Change } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import type { ReadsChange } from "./reworded.ts";

/**
 * The Japanese sentences in which a pronoun stands for what the sentence ahead names, itself the same on both sides: 会員証を交付します。[会員証/これ]は再発行しません,
 * 構成員の名簿を提出する。[構成員の/この]名簿は公開しない. Alone neither says what is meant.
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
    if ([pronoun, determiner].every((word) => word.test(from.text) === word.test(to.text))) continue;
    const [stood, stands] = [aheadOf(before, from.block, from.text), aheadOf(after, to.block, to.text)];
    if (stood === "" || foldForComparison(stood) !== foldForComparison(stands)) continue;
    const [one, other] = [from, to].map(read.textOf);
    if (one === undefined || other === undefined) continue;
    if (
      read.saysTheSame(stood + one, stood + other, "ja") ||
      [inFull(one, other, stood), inFull(other, one, stood)].some(
        (full, at) => full !== null && read.saysTheSame(at === 0 ? full : one, at === 0 ? other : full, "ja"),
      )
    )
      found.add(change.id);
  }
  return found;
}

const pronoun = /(?:これ|それ)ら?[はをがにも]/;

const determiner = /(?:^|[、。はがをにで])(?:この|その|当該|同)(?=[\p{sc=Han}ァ-ヺー])/u;
const pointed = /(?<=^|[、。はがをにで])(?:この|その|当該|同)(?<named>[\p{sc=Han}ァ-ヺー]{2,12})/gu;

/**
 * A sentence with the name in full of what it points at (この名簿), as the other has it and the one ahead had it: 構成員の名簿. Not where that names
 * two of them.
 */
function inFull(text: string, other: string, ahead: string): string | null {
  for (const { 0: words, index, groups } of text.matchAll(pointed)) {
    const named = groups?.["named"] ?? "";
    const [full] =
      new RegExp(`[\\p{sc=Han}ァ-ヺーA-Za-z]+(?:の[\\p{sc=Han}ァ-ヺーA-Za-z]+){0,2}の?${named}`, "u").exec(
        other,
      ) ?? [];
    if (full === undefined || full === named || !ahead.includes(full)) continue;
    if (ahead.split(named).length !== ahead.split(full).length) continue;
    return text.slice(0, index) + full + text.slice(index + words.length);
  }
  return null;
}

/** The sentence ahead of one in its paragraph; nothing where it is the first, or stands there twice. */
function aheadOf({ blocks }: Places, block: string | null, sentence: string): string {
  const text = blocks.get(block ?? "")?.text ?? "";
  const at = text.indexOf(sentence);
  if (at < 0 || text.includes(sentence, at + 1)) return "";
  return /[^。]+。\s*$/.exec(text.slice(0, at))?.[0].trim() ?? "";
}
