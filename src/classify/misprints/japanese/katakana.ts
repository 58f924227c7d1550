import type { Spelling } from "../../../model.ts";
import { slipsBetween } from "../english/english.ts";
import type { Evidence } from "../evidence.ts";
import type { Stretch } from "../stretches.ts";

/**
 * Whether a word in katakana was mistyped: バッアクプ for バックアップ. The old run is no word and falls into none, the new one is or does; or both are
 * long and unknown, and one kana got lost, got in or changed places: クラウドファンディグ. A word for a word (ガード, カード) is told.
 */
export function isKatakanaSlip(
  text: string,
  { span: [start, end], now }: Stretch,
  { knows }: Pick<Spelling, "knows">,
  { remains }: Evidence,
): boolean {
  const [ahead = ""] = /[ァ-ヺー]*$/.exec(text.slice(Math.max(0, start - longest), start)) ?? [];
  const [behind = ""] = /^[ァ-ヺー]*/.exec(text.slice(end, end + longest)) ?? [];
  const [wrong, right] = [ahead + text.slice(start, end) + behind, ahead + now + behind];
  if (!/^[ァ-ヺー]+$/.test(wrong) || !/^[ァ-ヺー]+$/.test(right) || remains(wrong)) return false;
  const slips = slipsBetween(wrong, right);
  if (Math.min(wrong.length, right.length) < shortest || slips > (right.length >= long ? 2 : 1)) return false;
  const isWord = (run: string): boolean => isWordOf(run, (word) => knows(word, "ja"));
  if (isWord(wrong) || areParties(wrong, right)) return false;
  // リアニング for ニアリング: a stretch of several kana turned round counts as more.
  return isWord(right) || (right.length >= longEnough && slips === 1 && wrong.length !== right.length);
}

/** ライセンシー and ライセンサー: who gets and who gives. */
export function areParties(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    /[ァ-ヺ]ー$/.test(one) &&
    other.endsWith("ー") &&
    one.slice(0, -2) === other.slice(0, -2)
  );
}

const longest = 24;
const shortest = 3;
const long = 6;
const longEnough = 8;
/** サト and カー are names and syllables. */
const shortestPart = 3;

/** Whether a run is a word, or falls into two or three. */
function isWordOf(run: string, knows: (word: string) => boolean, parts = 3): boolean {
  if (knows(run)) return true;
  if (parts === 1) return false;
  for (let cut = shortestPart; cut <= run.length - shortestPart; cut += 1)
    if (knows(run.slice(0, cut)) && isWordOf(run.slice(cut), knows, parts - 1)) return true;
  return false;
}
