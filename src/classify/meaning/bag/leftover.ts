import { commonLength } from "../../../sequence/ends.ts";
import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";
import { countsOf, type Meaning, type Use } from "../meaning.ts";
import { framesOf, standsFor } from "../reader/vocabulary.ts";

/**
 * The words of one side that the other says in no way. One of the two who speak to each other may go unnamed, and so may words that only
 * frame what is said (実施, 期間). Acts whose characters all stand on the other side are said there in another compound: 送迎 and 送り迎え,
 * 借閱期限 and 借期. What a thing is called is never guessed at.
 */
export function leftover(one: Meaning, other: Meaning, language: Language): readonly Use[] {
  const frames = framesOf(language);
  const again = restated(one, other);
  const missing = beyond(one, other).filter(
    ({ concept }) => !frames.has(concept) && !speakersOf(language).has(concept) && !again.has(concept),
  );
  const others = surplus(other, one);
  return missing
    .filter((use) => !others.some(({ concept }) => standsFor(language)(use.concept, concept)))
    .filter((use) => !sayAlike(use, others, language));
}

/** What one side names again, behind その or such, and the other side names as often but for that. */
function restated(one: Meaning, other: Meaning): ReadonlySet<string> {
  const own = countsOf(one.uses.filter(({ again }) => again !== true));
  const known = countsOf(other.uses);
  const found = one.uses.flatMap(({ concept, again }) => (again === true ? [concept] : []));
  return new Set(found.filter((concept) => (own.get(concept) ?? 0) <= (known.get(concept) ?? 0)));
}

export function sayAlike(use: Use, others: readonly Use[], language: Language): boolean {
  if (language === "en") return sharesStem(use, others);
  return isWritten(use, others) || isWithin(use, others) || isMistyped(use, others);
}

const longName = 5;

/** A long loan word with another voicing mark or vowel length is the same, mistyped: サービスプロパイダー. */
function isMistyped({ surface }: Use, others: readonly Use[]): boolean {
  if (surface.length < longName || !/^[ァ-ヺー]+$/.test(surface)) return false;
  return others.some((use) => /^[ァ-ヺー]+$/.test(use.surface) && bareOf(use.surface) === bareOf(surface));
}

function bareOf(loanWord: string): string {
  return loanWord.normalize("NFD").replace(/[\u3099\u309Aー]/g, "");
}

/** Whether each side names a speaker whom the other does not: 当社 against お客様. */
export function speakersDiffer(before: Meaning, after: Meaning, language: Language): boolean {
  const speakers = isChinese(language) ? chineseOthers : speakersOf(language);
  const named = (one: Meaning, other: Meaning): readonly string[] =>
    beyond(one, other).flatMap(({ concept }) => (speakers.has(concept) ? [concept] : []));
  const [lost, gained] = [named(before, after), named(after, before)];
  if (lost.length === 0 || gained.length === 0) return false;
  return (
    isChinese(language) || !(answers(before, lost, after, gained) || answers(after, gained, before, lost))
  );
}

/** It is returned to you, and we return it: to whom on one side, by whom on the other. */
function answers(one: Meaning, to: readonly string[], other: Meaning, by: readonly string[]): boolean {
  return (
    to.every((concept) => playsOnly(one, concept, ["to"])) &&
    by.every((concept) => playsOnly(other, concept, ["subject", "by"]))
  );
}

function playsOnly({ parts }: Meaning, concept: string, allowed: readonly string[]): boolean {
  const played = parts.get(concept);
  return played !== undefined && [...played].every((part) => allowed.includes(part));
}

/** What the other side says once more than this one: 改正 and 改定 against 改正 and 変更. */
export function surplus(one: Meaning, other: Meaning): readonly Use[] {
  const left = new Map(countsOf(other.uses));
  return one.uses.filter(({ concept }) => {
    const count = left.get(concept) ?? 0;
    left.set(concept, count - 1);
    return count <= 0;
  });
}

/**
 * What stands on one side only, where the two differ: a word that came in is told also where the rest of a long sentence, which is the same on
 * both sides, holds it too (情報の提供 and 情報の収集及び提供, in a sentence that speaks of 収集 before).
 */
function beyond(one: Meaning, other: Meaning): readonly Use[] {
  const [own, others] = [conceptsOf(one), conceptsOf(other)];
  const head = commonLength(own, others, 1);
  const rest = Math.min(one.uses.length, other.uses.length) - head;
  const tail = Math.min(rest, commonLength(own, others, -1));
  const known = new Set(differing(other.uses, head, tail).map(({ concept }) => concept));
  const missing = new Map<string, Use>();
  for (const use of differing(one.uses, head, tail))
    if (!known.has(use.concept)) missing.set(use.concept, use);
  return [...missing.values()];
}

function conceptsOf({ uses }: Meaning): readonly string[] {
  return uses.map(({ concept }) => concept);
}

function differing(uses: readonly Use[], head: number, tail: number): readonly Use[] {
  return uses.slice(head, Math.max(head, uses.length - tail));
}

const japaneseSpeakers: ReadonlySet<string> = new Set(["当社", "お客様"]);
const chineseSpeakers: ReadonlySet<string> = new Set(["我们", "您"]);
/** Of whom one may be left unsaid, and not become a speaker: 您同意我们使用, 您同意他人使用. */
const chineseOthers: ReadonlySet<string> = new Set([...chineseSpeakers, "他人"]);
const englishSpeakers: ReadonlySet<string> = new Set(["we", "you"]);

function speakersOf(language: Language): ReadonlySet<string> {
  return language === "ja" ? japaneseSpeakers : language === "en" ? englishSpeakers : chineseSpeakers;
}

/** Characters that turn what they stand beside into something else: 無料, 未払, 再委託, 前日, 滞納, 転売. */
const weighty =
  /[無无非不未再副準准全半各新旧前後后内外上下最毎每国國自他公私仮假元現特別别禁免否反逆滞盗転轉誤误悪恶代]|返送/;
const han = /\p{sc=Han}/gu;

/** An act in the same characters: 送り迎え holds 送, which the tables know from 送付. */
function isWritten({ kind, surface }: Use, others: readonly Use[]): boolean {
  if (kind !== "act") return false;
  const characters = surface.match(han) ?? [];
  const written = new Set(others.flatMap((use) => Array.from(use.unit)));
  return characters.length > 0 && characters.every((one) => written.has(one) && !weighty.test(one));
}

/** One word within the other: 借期 and 借閱期限. */
function isWithin(use: Use, others: readonly Use[]): boolean {
  if (use.kind === "thing") return false;
  const own: readonly string[] = use.unit.match(han) ?? [];
  if (own.length === 0 || weighty.test(use.unit)) return false;
  return others.some(({ kind, unit }) => {
    if (kind === "thing" || weighty.test(unit)) return false;
    const characters: readonly string[] = unit.match(han) ?? [];
    const [short, long] = own.length <= characters.length ? [own, characters] : [characters, own];
    return short.length > 0 && short.every((one) => long.includes(one)) && !isHalf(short, long);
  });
}

/** 送 of 送迎: of two that are opposed, which one word joins, only one. */
function isHalf(short: readonly string[], long: readonly string[]): boolean {
  return opposed.some((pair) => {
    const [one = "", other = ""] = pair;
    return long.includes(one) && long.includes(other) && short.includes(one) !== short.includes(other);
  });
}

const opposed =
  "送迎 売買 卖买 賣買 貸借 贷借 出入 進出 进出 授受 発着 開閉 开闭 開關 入退 乗降 昇降 升降 增減 増減 增减 往復 往返 收支 収支 收發 收发 存取".split(
    " ",
  );

/** Of arbitrate and arbitration the stems begin alike; with fewer letters in common they are other words. */
const shared = 5;

function sharesStem({ concept, kind }: Use, missing: readonly Use[]): boolean {
  if (kind === "thing" || concept.length < shared || /(?:er|or|ee)$/.test(concept)) return false;
  return missing.some((use) => {
    if (/(?:er|or|ee)$/.test(use.concept)) return false;
    const head = commonLength(Array.from(concept), Array.from(use.concept), 1);
    return head >= shared && [concept, use.concept].every((one) => ending.test(one.slice(head)));
  });
}

/** What is left of two forms of one word: arbitrat|ion, suspen|d and suspen|sion; not of Parcelma|n and Parcelma|rk, nor person|al and person|nel. */
const ending =
  /^(?:|[a-z]{0,3}(?:ion|anc|enc|ment|ing|abl|ibl|ur|iv|iti)|[a-z]{0,2}al|at|ag|ain|ait|ant|ent|b|d|e|ed|en|er|es|ful|i|ic|ifi|ili|in|is|it|iz|less|li|ness|oi|ou|r|s|sh|ss|t|tic|ti|tor|tori|ori|v|y)$/;
