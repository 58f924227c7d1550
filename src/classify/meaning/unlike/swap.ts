import { commonLength } from "../../../sequence/ends.ts";
import type { Language } from "../../../model.ts";
import { foldForComparison } from "../../../text/fold.ts";

/** Names and short clauses change places, not whole sentences; in characters, in English in words. */
const longest = 40;
/** From the one to the other within a sentence. */
const widest = 400;
/** What may stand between two that change places without any harm: the members of an enumeration, two clauses. */
const joint = /^(?:[,、;；和与與及或暨跟同とや又並]|and|or|及び|または|又は)$/u;
const clause = /^[,;，；、]$/;

/**
 * Whether two texts differ in nothing but that two of their words have changed places, which are no members of one enumeration:
 * [甲方/乙方]通知[乙方/甲方], [验收/付款]后[付款/验收], stored in [Ireland/Japan] and processed in [Japan/Ireland].
 */
export function changePlaces(before: string, after: string, language: Language): boolean {
  const [from, to] = [tokens(before, language), tokens(after, language)];
  if (from.length !== to.length) return false;
  const head = commonLength(from, to, 1);
  if (head === from.length) return false;
  const tail = commonLength(from, to, -1);
  if (language === "ja" && changesAt(from, to, ...wholeWords(from, to, head, tail), language)) return true;
  return changesAt(from, to, head, tail, language);
}

/** As many characters ahead and behind as are the same and cut no word: 翌月 and 翌々月 are two words. */
function wholeWords(
  from: readonly string[],
  to: readonly string[],
  head: number,
  tail: number,
): readonly [head: number, tail: number] {
  let [ahead, behind] = [head, tail];
  while (ahead > 0 && (isCut(from, ahead) || isCut(to, ahead))) ahead -= 1;
  while (behind > 0 && (isCut(from, from.length - behind) || isCut(to, to.length - behind))) behind -= 1;
  return [ahead, behind];
}

function isCut(text: readonly string[], at: number): boolean {
  return inWord.test(text[at - 1] ?? "") && inWord.test(text[at] ?? "");
}

const inWord = /[\p{sc=Han}ァ-ヺー々]/u;

function changesAt(
  from: readonly string[],
  to: readonly string[],
  head: number,
  tail: number,
  language: Language,
): boolean {
  const [stood, stands] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  if (stood.length > widest) return false;
  for (let first = 1; first <= Math.min(longest, stood.length - 1); first += 1) {
    const one = stood.slice(0, first);
    if (!same(stands.slice(-first), one)) continue;
    for (let last = 1; last <= Math.min(longest, stood.length - first); last += 1) {
      const other = stood.slice(stood.length - last);
      const between = stood.slice(first, stood.length - last);
      const behind = from.slice(from.length - tail);
      if (areMembers(from.slice(0, head), between, behind)) continue;
      if (language === "ja" && areMarkedAlike(between, behind) && (isHow(one) || isHow(other))) continue;
      if (same(stands, [...other, ...between, ...one]) && !isHarmless(between))
        return ![...one, ...other].some((token) => clause.test(token)) && !(isSaid(one) && isSaid(other));
    }
  }
  return false;
}

/** Nothing, a joint, or further members between two joints. */
function isHarmless(between: readonly string[]): boolean {
  const [first, last] = [between[0], between.at(-1)];
  if (first === undefined || last === undefined) return true;
  return joint.test(first) && (joint.test(last) || last === "び");
}

/** 本会を代表し、会務を総括する: what has an object of its own is a clause. */
function isSaid(words: readonly string[]): boolean {
  return words.includes("を");
}

/** に stands behind either, or で: サーバーに過度に, 過度にサーバーに; 17時まで電話で, 電話で17時まで. */
function areMarkedAlike(between: readonly string[], behind: readonly string[]): boolean {
  if (between.join("") === "で") return /^で(?![すあしはも])/.test(behind.slice(0, 2).join(""));
  return between.join("") === "に" && /^に(?![対つよ関おて基従当際伴代限])/.test(behind.slice(0, 2).join(""));
}

/** When and how often, or in which manner, and nobody to whom something is done. */
function isHow(words: readonly string[]): boolean {
  return /(?:[年月日時週度期分秒回的中]|ごと|[以事直][前後内]|過[度剰大]|[不正妥]当|[不公適厳]正|適[切宜]|[速緩]やか|直ち|慎重|厳[重格]|確実|正確|安全|自由|任意|個別|同時|丁寧|故意|大量|頻繁|明確|迅速|円滑|[簡容]易|無断|無[償料]|有[償料]|常[時]?)ま?$/u.test(
    words.join(""),
  );
}

/** 分析型与功能型: what the members end or begin with alike stands outside of what changed. */
function areMembers(
  ahead: readonly string[],
  between: readonly string[],
  behind: readonly string[],
): boolean {
  const at = between.findIndex((token) => joint.test(token));
  if (at < 0 || between.length > longest) return false;
  const [end, begin] = [between.slice(0, at), between.slice(at + 1)];
  return same(behind.slice(0, end.length), end) && same(ahead.slice(ahead.length - begin.length), begin);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((token, at) => token === other[at]);
}

function tokens(text: string, language: Language): readonly string[] {
  const folded = foldForComparison(text);
  return language === "en"
    ? (folded.match(/[,;]|[^\s,;.]+(?:\.[^\s,;.]+)*/g) ?? [])
    : Array.from(folded.replace(/\s/g, ""));
}
