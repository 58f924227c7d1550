import { isDoneByReceiver } from "./done-by-receiver.ts";
import { isThereOnlyOnce } from "./being-there.ts";
import { takeEachOthersPart } from "./changed-parts.ts";
import { isDirectedOtherwise } from "./directed.ts";
import { doneToAnother } from "./favours.ts";
import { helpedByAnother } from "./helpers.ts";
import { holdsForBoth } from "./holding-on.ts";
import { lastsOtherwise } from "./lasting.ts";
import { doesWhatWasReceived } from "./received.ts";
import { leavesOutHimself } from "./with-his.ts";

/**
 * Whether Japanese texts of the same words say something else by a small one: who does it for whom (手伝ってもらう, 手伝ってあげる), that something is done to
 * this besides others (情報も提供する), that years are counted on end (引き続き1年以上), that somebody isn't reached rather than doesn't write (連絡がとれない), or
 * what a condition still holds for, whether somebody does it or has it done to him, what there is and is not, and whether it goes on for a time or comes after it.
 */
export function saysAnotherBySmallWords(before: string, after: string): boolean {
  return (
    doneToAnother(before, after) ||
    holdsForBoth(before, after) ||
    helpedByAnother(before, after) ||
    isDirectedOtherwise(before, after) ||
    takeEachOthersPart(before, after) ||
    lastsOtherwise(before, after) ||
    [
      [before, after],
      [after, before],
    ].some(
      ([one = "", other = ""]) =>
        (asked.test(one) && given.test(other) && !asked.test(other) && !given.test(one)) ||
        isDoneByReceiver(one, other) ||
        comesBeside(one, other) ||
        isThereOnlyOnce(one, other) ||
        doesWhatWasReceived(one, other) ||
        leavesOutHimself(one, other) ||
        countsOnEnd(one, other) ||
        isNotReached(one, other) ||
        isForEach(one, other) ||
        isAmongThem(one, other),
    )
  );
}

/** What another does for one's sake, but for the polite させていただく; and what one does for another's. */
const asked = /(?<!せ)[てで](?:もら|いただ|頂)/;
const given = /(?<!せ)[てで](?:あげ|上げ|差し上げ|さしあげ)/;

/** 情報も in the one and 情報を in the other, with the same behind it; whatever and nothing at all have も of their own, and what one is asked to read besides binds nobody. */
function comesBeside(one: string, other: string): boolean {
  return Array.from(one.matchAll(beside)).some(
    ([, what = "", behind = ""]) =>
      other.includes(`${what}を${behind}`) && !one.includes(`${what}を${behind}`),
  );
}

const beside =
  /(?<!いかなる|如何なる|いずれの|どの|どのような|いかような|どういった|どんな|何の|何らの|なんらの|[一1]|[\p{sc=Han}ァ-ヺー])([\p{sc=Han}ァ-ヺー]{2,})も(?!の)[、,]?(?!(?:ご|お)?(?:確認|参照|覧|一読)[^。]*(?:ましょう|ください))(.{2})/gsu;

/** Years, times and days on end, in the other all together. */
function countsOnEnd(one: string, other: string): boolean {
  return Array.from(one.matchAll(onEnd)).some(
    ([, count = ""]) => other.includes(count) && other.search(onEnd) < 0,
  );
}

const onEnd =
  /(?:引き?続き|ひきつづき|継続して|連続して|続けて)[、,]?\s?([\d０-９一二三四五六七八九十]+\s?[か箇ヶカ]?[年月日週回期度])/g;

function isNotReached(one: string, other: string): boolean {
  return Array.from(one.matchAll(/(連絡|確認)[がの](?:[と取]れ|つか|付か)/g)).some(([, act = ""]) =>
    new RegExp(`${act}[がの](?:な[いくか]|あ[りっる])`).test(other),
  );
}

/** 部門ごとに責任者を置く and 部門に責任者を置く. */
function isForEach(one: string, other: string): boolean {
  return Array.from(one.matchAll(/([\p{sc=Han}ァ-ヺー]{1,2})(?:ごと|ずつ)([にのをで].{2})/gsu)).some(
    ([whole, what = "", behind = ""]) =>
      other.includes(what + behind) &&
      !other.includes(whole) &&
      !/[毎各]|それぞれ/.test(
        other.slice(Math.max(0, other.indexOf(what + behind) - 4), other.indexOf(what + behind)),
      ),
  );
}

/** 会員間の取引: theirs with one another; 会員との取引 is ours with them. */
function isAmongThem(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/(?<![とや・、\p{sc=Han}ァ-ヺー])([\p{sc=Han}ァ-ヺー]{2,8}?)(?:間|同士|相互|どうし)の/gu),
  ).some(
    ([, who = ""]) =>
      new RegExp(`${who}との(?!間)`).test(other) &&
      !/間|同士|相互|どうし|互い/.test(other) &&
      !one.includes(`${who}との`),
  );
}
