import type { Language, Spelling } from "../../model.ts";
import type { Evidence } from "./evidence.ts";
import { isDrawnForKana, type Slip } from "./kind.ts";
import { areParties } from "./japanese/katakana.ts";
import { areWhole, isLoose, type Look } from "./look.ts";

/** Whether kana were a misprint: におて for において, アカウト for アカウント, ヘ for へ. */
export function isKanaMisprint(
  look: Look,
  slip: Slip,
  language: Language,
  { areAlike, knows }: Spelling,
  evidence: Evidence,
): boolean {
  const { old, now, gain, stands } = look;
  const knowsIt = (word: string): boolean => knows(word, language);
  if (slip === "replaced" && old.length > 1) return false;
  if (slip === "replaced" && sameGlyph.test(old + now)) return true;
  if (slip === "replaced" && (isDrawnForKana(old, now) || isKatakana(old) !== isKatakana(now)))
    return gain >= leastOfSigns && areAlike(old, now, language);
  if (isKatakana(old + now)) return isUnvoiced(look, knowsIt) || isOfKatakana(look, evidence, knowsIt);
  // 預り金 is not 預金: an ending between two characters may be a word's own.
  if ((slip === "dropped" || slip === "added") && isAmongHan(look)) return false;
  if (language === "ja" && gain >= leastAnywhere[slip] && /^[ぁ-ゖ]?$/.test(old) && !/[うえ]/.test(old + now))
    return true;
  return (
    (gain >= leastOfHiragana && areWhole(stands)) || (slip === "replaced" && isNameInKana(look, evidence))
  );
}

/**
 * Where the words beside it are none to tell by: 裁量もにより gains 7.7. Of 7,000 real changes none of a kana gains so much, but for 交代させうる, which says
 * that it may be done.
 */
const leastAnywhere: Readonly<Record<Slip, number>> = {
  added: 7,
  dropped: 8,
  replaced: 9.5,
  swapped: 9.5,
  doubled: 7,
};

/** みどりにく体育館, where the document has みどりのく体育館 elsewhere: no ending and no particle, which closes its run. */
function isNameInKana({ before, after, at }: Look, { isUsual }: Evidence): boolean {
  const [ahead = ""] = /(?<![ぁ-ゖ])[ぁ-ゖ]+$/.exec(before.slice(0, at)) ?? [];
  const [behind = ""] = /^[ぁ-ゖ]+[\p{sc=Han}ァ-ヺ]/u.exec(before.slice(at + 1)) ?? [];
  const start = at - ahead.length;
  const end = at + 1 + behind.length;
  if (ahead.length < 2 || behind.length < 2 || /[\p{sc=Han}ァ-ヺーA-Za-z0-9]/u.test(before[start - 1] ?? ""))
    return false;
  return isUsual(before.slice(start, end), after.slice(start, end));
}

const sameGlyph = /^(?:ヘへ|へヘ|ベべ|べベ|ペぺ|ぺペ)$/;
/** ポリシ一 is 5.7 from ポリシー. */
const leastOfSigns = 5;
/** お読みださい gains 6.5; of 46,000 changes of a word, a particle or an ending in real sentences none that made sense gains so much. */
const leastOfHiragana = 5.2;

function isAmongHan({ old, before, at }: Look): boolean {
  return [before[at - 1], before[at + old.length]].every((one) => /\p{sc=Han}/u.test(one ?? ""));
}

function isKatakana(text: string): boolean {
  return /^[ァ-ヺー]+$/.test(text);
}

/**
 * A run of katakana that no lexicon knows, now of words that one knows: both of them known (ガード and カード) are two words. Where the
 * lexicon lacks the new one too, the document may have it elsewhere.
 */
function isOfKatakana(look: Look, { isUsual }: Evidence, knows: (word: string) => boolean): boolean {
  const { gain, old, now, stood, stands, before, after, at } = look;
  if (areParties(...runsAround(look))) return false;
  if (isWrittenElsewhere(look, isUsual)) return true;
  if (isOneWord(look, knows)) return true;
  if (stood.some(({ text, known }) => known && /[ァ-ヺ]/.test(text))) return false;
  const isKnown = areWhole(stands) && stands.every(({ text }) => text.length >= shortestName);
  if (isKnown && gain >= leastOfKatakana) return true;
  const [wrong, right] = [
    before.slice(Math.max(0, at - beside), at + old.length + beside),
    after.slice(Math.max(0, at - beside), at + now.length + beside),
  ];
  return isKatakana(wrong) && right.length > shortestName && isUsual(wrong, right);
}

/** メンテナス, which the lexicon cuts into two words by chance, for メンテナンス, which is one. カーローン and カードローン are two each. */
function isOneWord(look: Look, knows: (word: string) => boolean): boolean {
  const [wrong, right] = runsAround(look);
  return look.gain >= leastOfOne && right.length >= shortestOne && knows(right) && !knows(wrong);
}

/** ナス and ナンス are 5.7 apart. */
const leastOfOne = 4;
const shortestOne = 5;

/** ブラウサ for ブラウザ: no word, and a word but for its voicing mark. */
function isUnvoiced(look: Look, knows: (word: string) => boolean): boolean {
  const [wrong, right] = runsAround(look);
  if (right.length < shortestVoiced || withoutVoicing(wrong) !== withoutVoicing(right)) return false;
  // メンバーシッブ, which the lexicon has neither so nor so.
  return !knows(wrong) && (knows(right) || (right.length >= shortestUnknown && look.old.length === 1));
}

function withoutVoicing(word: string): string {
  return word.normalize("NFD").replace(/[\u3099\u309A]/g, "");
}

/** The run of katakana as it stood and as it stands. */
function runsAround({ before, after, at, old, now }: Look): readonly [string, string] {
  const [ahead = ""] = /[ァ-ヺー]*$/.exec(before.slice(0, at)) ?? [];
  const [behind = ""] = /^[ァ-ヺー]*/.exec(before.slice(at + old.length)) ?? [];
  return [ahead + old + behind, after.slice(at - ahead.length, at + now.length + behind.length)];
}

/** ウェブイサト, whose pieces may be names: the whole run stands here alone, and the document has the other. */
function isWrittenElsewhere(look: Look, isUsual: Evidence["isUsual"]): boolean {
  if (!look.stood.some((word) => isLoose(word) || word.text.length <= 2)) return false;
  const [wrong, right] = runsAround(look);
  return Math.min(wrong.length, right.length) > shortestName && isUsual(wrong, right);
}

/** サト and サイト may be two names. */
const shortestName = 4;
/** ベージ for ページ. */
const shortestVoiced = 3;
const shortestUnknown = 6;
const leastOfKatakana = 1;
const beside = 3;
