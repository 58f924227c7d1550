import type { Language, Spelling } from "../../model.ts";
import type { Evidence } from "./evidence.ts";
import type { Slip } from "./kind.ts";
import { standsInUncommon } from "./uncommon.ts";
import { isHeardWrongly, isUnheardOf } from "./chinese/heard.ts";
import { foldToSimplified } from "../../text/simplified.ts";
import { otherWords, policyWords } from "./chinese/policy-words.ts";
import { areWhole, isLoose, type Look, type Word } from "./look.ts";

/**
 * Whether Han characters were a misprint: 減失 falls into two left-over characters, 滅失 is a word, and 減 looks like 滅. Two words are never
 * one, however near: 補償 and 保証, 终止 and 中止.
 */
export function isHanMisprint(
  look: Look,
  slip: Slip,
  language: Language,
  { areAlike, knows, soundAlike, knowsAbroad }: Spelling,
  evidence: Evidence,
): boolean {
  const { old, gain, stood, stands, before, at } = look;
  if (slip === "replaced" && gain >= leastOfAhead && isAhead(look)) return true;
  if (slip === "added" && gain >= leastOfAgain && stood.every(isLoose) && (isAgain(look) || isTooSoon(look)))
    return true;
  if (standsInUncommon(before, at, at + old.length)) return false;
  if (slip === "replaced" && language !== "ja" && isWordForWord(look)) return false;
  if (slip === "replaced" && language !== "ja") {
    if (isHeardWrongly(look, language, soundAlike) || isUnheardOf(look, language, soundAlike)) return true;
    const looksAlike = (one: string, other: string): boolean => areAlike(one, other, language);
    if (gain >= leastOfLook && isUnheardOf(look, language, looksAlike)) return true;
  }
  const leastWords = language === "ja" ? leastOfSwappedWords : leastOfSwappedAcross;
  if (slip === "swapped" && gain >= leastWords && stood.every(isLoose) && !stands.every(isLoose)) return true;
  const alike = (one: string, other: string): boolean => one === other || areAlike(one, other, language);
  if (slip === "added" && language !== "ja" && gain >= leastOfStray && stood.every(isLoose))
    if (neighbours(look).some((one) => one !== "" && one !== old && alike(old, one))) return true;
  if (slip === "added" && language === "ja" && gain >= leastOfInside && isHeardTwice(look, soundAlike))
    return true;
  if (!areWhole(stands)) return false;
  const isSupported = (): boolean => stands.every(({ text }) => evidence.isUsed(text));
  switch (slip) {
    case "replaced":
      if (gain >= leastOfLongest && stands.some(({ text }) => text.length > 3) && !stood.some(isOfPolicies))
        if (isEachAlike(look, alike)) return true;
      if (gain >= leastOfEcho && stood.every(isLoose) && isEcho(look)) return true;
      return (
        gain >= leastOf(look, language, isSupported()) &&
        (stood.every((word) => isLoose(word) || reachesOut(word, look)) ||
          (language === "ja" && isLonger(look, knows))) &&
        (isEachAlike(look, alike) || isUnlike(look, language)) &&
        ((language === "ja" && gain >= leastOfAbroad) ||
          !knowsAbroad(before.slice(...look.place), language) ||
          isSupported())
      );
    case "swapped":
      return (
        gain >= leastOfSwap(look, language) &&
        (stood.every(isLoose) || (gain >= leastOfSwappedPairs && stood.some(isLoose)))
      );
    case "added":
      // 查尋詢: the wrong one was left beside the right one.
      if (language === "ja" && gain >= leastOfInside && isInside(look, knows)) return true;
      return gain >= leastOfAdded && neighbours(look).some((one) => one !== "" && alike(old, one));
    case "dropped":
      return isDropped(look, evidence) || (language === "ja" && gain >= leastOfShort && isShort(look));
    case "doubled":
    default:
      return false;
  }
}

/** Where the document has the new word elsewhere: 上条 and 本条 are as likely, 张号 and 账号 1.8 apart. */
const leastGain = 1.5;
/** Where it has not: 待收 and 代收 are 3.4 apart, 受托人 and 委托人 3.5. */
const leastAlone = 4;
/** Where none of the characters makes two words of law: 教还 and 交还 are 1.9 apart, 影木 and 影本 2.6. */
const leastInChinese = 1.8;
/** Where a word came about that all policies use: 扶上 and 附上 are 1.1 apart. */
const leastOfUsual = 0.8;
const toldApart =
  /[待代受授委订訂定预預逾征徵收付负負购購买買卖賣进進出租借贷貸存取储儲本该該供需甲乙内內外前后後上下日月年天元人户戶方权權利力费費税稅值质質押保抵转轉让讓职職执執业業公私股资資单單双雙主副总總期限时時效审審判证證]/u;
/**
 * 書時 for 書式: no word, and now one, however unlike. Not where either says which of several: 架電 for 受電, 自校 for 他校 – what lexicons lack
 * is coined so.
 */
function isUnlike({ old, now, gain, stood, stands }: Look, language: Language): boolean {
  if (old.length !== 1 || now.length !== 1 || which.test(old + now)) return false;
  if (gain < (language === "ja" ? leastOfUnlike : leastOfUnlikeChinese)) return false;
  if (language !== "ja" && toldApart.test(old + now)) return false;
  // 保健師 and 保健所 are coined of a word and what closes it.
  return stands.length === 1 && stands[0]?.text.length === 2 && stood.every(isLoose);
}

/** 変史 and 変更 are 8.3 apart, 会長 and 会員 5.6. */
const leastOfUnlike = 7.5;
/** 册除 and 删除 are 6.9 apart, 产是 and 产品 5.5; of 660 real changes none but 应 for 们 comes near, with 5.4. */
const leastOfUnlikeChinese = 5.5;
const which =
  /[自他本別新旧前後上下内外入出来退増減公私実養仮正準副早遅先直半全片両父母男女古大小高低長短軽重多少最初中終左右東西南北売買貸借元受送発着架既今昨翌毎当各同諸春夏秋冬朝昼夜晩主従親子兄弟姉妹甲乙丙丁特普有山川田村町市区県国]/u;

/** 主事医 for 主治医: the lexicon knows the whole now, and a part of it by chance before. */
function isLonger(
  { stood, stands, place, before }: Look,
  knows: (word: string, language: Language) => boolean,
): boolean {
  const [word] = stands;
  return (
    stands.length === 1 &&
    word !== undefined &&
    word.text.length > 2 &&
    stood.every(({ span }) => span[0] >= place[0] && span[1] <= place[1]) &&
    !knows(before.slice(...place), "ja")
  );
}

/** What is a word of Chinese by chance, as 官理 is: 13 from 管理. */
const leastOfAbroad = 8;
/** 子法 and 法子 are 5.1 apart, 揽收 and 收揽 6.0. */
const leastOfSwapped = 6.5;
/** 假请 and 请假 are 4.8 apart. */
const leastOfSwappedChinese = 4.5;
/** 时按 and 按时 are 3 apart. */
const leastOfSwappedUsual = 2;
/** In Chinese; 议异有 and 有异议 are 8.2 apart. */
const leastOfSwappedAcross = 8;
/** Across words, where one of the two stands alone: 規本約 and 本規約 are 23 apart. */
const leastOfSwappedWords = 12;
/** Where a word came about by chance: 收貨|取品 and 收取|貨品 are 10 apart. */
const leastOfSwappedPairs = 9;
/** 检验证 and 验证 are 5.6 apart. */
const leastOfAdded = 5;
/** 再 beside 在 gains 6.5, 惜 beside 借 11.7. */
const leastOfStray = 8;
/** 网站网内容 and 网站内容 are 9 apart. */
const leastOfAgain = 7;

/** 自学|遵守 and 自觉遵守 are 4.8 apart. */
const leastOfLongest = 4;

/** 维特 and 维持 are 4.5 apart. */
const leastOfLook = 4;

/** 副理事长代能 and 副理事长代理 are 5.2 apart. */
const leastOfEcho = 5;

/** 法令定规定 and 法令之规定 are 2.2 apart. */
const leastOfAhead = 2;

/** 停止试用本 for 停止使用本: however the lexicon cuts them, either is a word of policies. */
function isWordForWord({ old, now, before, after, at }: Look): boolean {
  const starts = old.length === 2 ? [at] : [at - 1, at];
  return (
    old.length === now.length &&
    starts.some(
      (start) =>
        start >= 0 && isMeant(before.slice(start, start + 2)) && isMeant(after.slice(start, start + 2)),
    )
  );
}

function isMeant(text: string): boolean {
  const word = foldToSimplified(text);
  return policyWords.has(word) || otherWords.has(word);
}

function isOfPolicies({ text }: Word): boolean {
  return isMeant(text);
}

function leastOfSwap({ stands }: Look, language: Language): number {
  if (language === "ja") return leastOfSwapped;
  return stands.every(({ text }) => policyWords.has(foldToSimplified(text)))
    ? leastOfSwappedUsual
    : leastOfSwappedChinese;
}

/** How much likelier the clause must have become by a character for another. */
function leastOf({ old, now, stands }: Look, language: Language, isSupported: boolean): number {
  if (isSupported) return leastGain;
  if (language === "ja" || (toldApart.test(old) && toldApart.test(now))) return leastAlone;
  return stands.some(({ text }) => policyWords.has(foldToSimplified(text))) ? leastOfUsual : leastInChinese;
}

function isEachAlike({ old, now }: Look, alike: (one: string, other: string) => boolean): boolean {
  return Array.from(old).every((one, index) => alike(one, now[index] ?? ""));
}

/** The words that hold old characters may be chance: in 日其后 it is 其后, which goes beyond 日期. */
function reachesOut({ span }: Word, { place }: Look): boolean {
  return span[0] < place[0] || span[1] > place[1];
}

function neighbours({ old, before, at }: Look): readonly string[] {
  return [before[at - 1] ?? "", before[at + old.length] ?? ""];
}

/** Whether the last word had begun anew: 本网站网内容. */
function isAgain({ old, before, at }: Look): boolean {
  return before[at - 2] === old && before[at - 1] !== old;
}

/** Whether the first character of a word that has it stood ahead of that already: 法令定規定. */
function isTooSoon({ old, before, at, stood }: Look): boolean {
  return before[at + 2] === old && before[at + 1] !== old && stood.every(({ text }) => text === old);
}

/** Whether a character that had just been written was written again for another: 未能代能 for 未能代理. */
function isEcho({ old, before, at }: Look): boolean {
  return old.length === 1 && before.slice(Math.max(0, at - farthestEcho), at).includes(old);
}

const farthestEcho = 3;

/** Whether the hand was already at the next word where only a particle should stand: 法令定规定 for 法令的规定. */
function isAhead({ old, now, before, at, stood }: Look): boolean {
  return (
    stood.every(({ text }) => text === old) &&
    /^[的之]$/.test(now) &&
    /^(?![不未无無非其])\p{sc=Han}$/u.test(old) &&
    before[at + 2] === old
  );
}

/**
 * A word that lacks a character is left over beside the others: 互|网 for 互联网. What may stand alone (人, 费) and what is left of two characters
 * is no proof, unless the document has the longer one elsewhere and the shorter one nowhere.
 */
function isDropped(look: Look, { isUsual }: Evidence): boolean {
  const { gain, stood, stands, place, before, after, at } = look;
  const rest = stood.filter((word) => isLoose(word) && !reachesOut(word, look) && overlaps(word, place));
  if (rest.length === 0) return false;
  const isLonger = stands.some(({ text }) => text.length > 2);
  const isLongest = stands.some(({ text }) => text.length > 3);
  const isHalf = gain >= leastOfHalf && rest.some(({ text }) => !standsAlone.test(text));
  if (isLongest && gain >= 0 && isHalf) return true;
  if (isLonger && gain >= leastOfDropped && (isHalf || !rest.some(({ text }) => standsAlone.test(text))))
    return true;
  const [wrong, right] = [
    before.slice(Math.max(0, at - 1), at + 1),
    after.slice(Math.max(0, at - 1), at + 2),
  ];
  return wrong.length === 2 && right.length === 3 && isUsual(wrong, right);
}

/** 资料保法 and 资料保护法 are 3.4 apart. */
const leastOfHalf = 0;
/** 依書 for 依頼書: of the word that lacks a character one is left that is none. */
function isShort({ stood, place }: Look): boolean {
  return stood.some(
    (word) => isLoose(word) && overlaps(word, place) && (!word.known || !standsAlone.test(word.text)),
  );
}

/** 依書 and 依頼書 are 21 apart, 教を and 教育を 3.8. */
const leastOfShort = 8;

/** 個性人 for 個人: what got in stands between two characters of one word, and in no word with both of them. 入退場 says 入場 and 退場 at once. */
function isInside(
  { old, before, stood, stands, at }: Look,
  knows: (word: string, language: Language) => boolean,
): boolean {
  const [word] = stands;
  if (stands.length !== 1 || word === undefined || word.span[0] >= at || word.span[1] <= at) return false;
  if (knows(before.slice(at, at + old.length + 1), "ja")) return false;
  return !stood.some(({ span, known }) => known && span[0] < at && span[1] > at + old.length);
}

const leastOfInside = 7;

/** 相続人任: what was just written, once more as it sounds. */
function isHeardTwice({ old, before, at, stood }: Look, soundAlike: Spelling["soundAlike"]): boolean {
  return stood.every(isLoose) && soundAlike(before[at - 1] ?? "", old, "ja");
}

/** 身份证 and 身份 are 1.3 apart. */
const leastOfDropped = 2;
const standsAlone = /^[人者员員权權费費法会會部金期日书書物品业業地户戶案证證额額率量]$/u;

function overlaps({ span }: Word, [start, end]: Look["place"]): boolean {
  return span[0] < end && span[1] > start;
}
