import { isActedUpon } from "./acted-upon.ts";

/**
 * Whether Japanese texts of the same words have another do it, or do it to another: 会長は副会長を補佐する and 副会長は会長を補佐する, 第三者に提供される and 第三者は提供する, 利用者からの請求 and
 * 利用者に対する請求.
 */
export function changesRoles(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  return ways.some((differs) => differs(before, after) || differs(after, before));
}

/** A paragraph, not a chapter. */
const longest = 800;

type Differs = (one: string, other: string) => boolean;

const ways: readonly Differs[] = [exchangesParts, receiverActs, readerActs, turnsRelation, isActedUpon];

const word = "[\\p{sc=Han}ァ-ヺー]{2,10}";

/** One of whom the name is part of the other's: 会社, 子会社. */
function exchangesParts(one: string, other: string): boolean {
  return Array.from(one.matchAll(new RegExp(`(?<![\\p{sc=Han}ァ-ヺー])(${word})(?:は|が)`, "gu"))).some(
    ([, who = ""]) =>
      Array.from(one.matchAll(new RegExp(`(?<![\\p{sc=Han}ァ-ヺー])(${word})([をにの])`, "gu"))).some(
        ([, whom = "", particle = ""]) =>
          who !== whom &&
          (who.includes(whom) || whom.includes(who)) &&
          new RegExp(`(?<![\\p{sc=Han}ァ-ヺー])${whom}(?:は|が)`, "u").test(other) &&
          new RegExp(`(?<![\\p{sc=Han}ァ-ヺー])${who}${particle}`, "u").test(other) &&
          !new RegExp(`(?<![\\p{sc=Han}ァ-ヺー])${who}(?:は|が)`, "u").test(other),
      ),
  );
}

/** 資料は委員会に送付される, 委員会は資料を送付する. */
function receiverActs(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      new RegExp(
        `(${word})(?:に|へ)(?!よ)(?:対して|対し)?([^。、はがに]{0,8}?)(提供|送付|送信|通知|開示|交付|支給|配布|共有|報告|転送|発送|譲渡|貸与|付与|伝達|連絡|提出|支払)され`,
        "gu",
      ),
    ),
  ).some(
    ([, whom = "", , act = ""]) =>
      new RegExp(`${whom}(?:は|が)`, "u").test(other) &&
      new RegExp(`${act}(?:し|する|いた|を行)`, "u").test(other) &&
      !new RegExp(`${act}(?:さ|を受|いただ|して(?:もら|いただ))`, "u").test(other) &&
      !new RegExp(`${whom}(?:は|が)`, "u").test(one),
  );
}

/** 情報は削除される, お客様は情報を削除する. */
function readerActs(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(\p{sc=Han}{2})され(?:ます|る|ました|た)[。]?$/gu)).some(
    ([, act = ""]) =>
      !/(?:お客様|利用者|会員|ユーザー|あなた|申請者|申込者)(?:は|が|によ)/.test(one) &&
      new RegExp(
        `(?:お客様|利用者|会員|ユーザー|あなた|申請者|申込者)(?:は|が)、?[^。]{0,30}${act}(?:し(?:ます|た|ました)|する)[。]?$`,
        "u",
      ).test(other),
  );
}

/** Of those to whom it is done, and of those who do it. */
function turnsRelation(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(new RegExp(`(${word})(?:による|からの)([\\p{sc=Han}ァ-ヺー]{2})`, "gu")),
  ).some(
    ([whole, who = "", what = ""]) =>
      !other.includes(whole) &&
      !new RegExp(`${who}(?:による|からの|が|は|から|より)[^。]{0,4}${what}`, "u").test(other) &&
      new RegExp(`${who}(?:に対する|への)${what}`, "u").test(other),
  );
}
