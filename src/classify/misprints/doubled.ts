import type { Language } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { areWhole, isLoose, type Look } from "./look.ts";
import type { Evidence } from "./evidence.ts";

/** Whether what stood twice side by side stood so by mistake: 的的, をを, 服服务, 条款条款. Not 資料資料夾, nor 系系學會 where it comes again. */
export function isDoubledByMistake(look: Look, language: Language, { isOften, remains }: Evidence): boolean {
  const { old, gain, stood, stands, before, at } = look;
  const [start, end] = pairOf(look);
  if (isOften(before.slice(Math.max(0, start - 1), end + 1)) || remains(before.slice(start, end)))
    return false;
  // 人人, 日々 written out, ここ: a word by itself.
  const isWord = stood.some(({ span, known }) => known && span[0] <= start && span[1] >= end);
  if (isWord && !areWhole(stands)) return false;
  if (old.length > 1) {
    // 本服务服务内容: what goes on may be a word of the second.
    const behind = before.slice(end);
    const goesOn =
      /^[\p{sc=Han}ァ-ヺー]/u.test(behind) &&
      !(isChinese(language) && (closes.test(behind) || toWhom.test(old) || acts.test(behind)));
    const isCut = stood.every(({ span }) => span[0] >= at && span[1] <= at + old.length);
    return isCut && !goesOn && gain >= leastOfWords && !/^[ぁ-ゖ]+$/.test(old);
  }
  if (areWhole(stands) && gain >= leastInWord) return true;
  return gain >= leastBetween && (stood.every(isLoose) || /\p{sc=Han}/u.test(old));
}

/** What is done, as no thing is called: 签字签字确认, 网站网站预约; 维修维修基金 is a fund that is kept up. */
const acts =
  /^(?:确认|確認|保留|预约|預約|预订|預訂|登录|登入|注册|註冊|购买|購買|提交|办理|辦理|缴纳|繳納|支付|领取|領取|查询|查詢|查看|下载|下載|报名|報名|参加|參加|遵守|承担|承擔|享有|拥有|擁有|负责|負責|同意|接受|收取|提供|发布|發布|公布|保存|承诺|承諾|履行|有权|有權|无权|無權|必须|必須|得(?!到)|能)/u;

/** What no Chinese word of two goes on with: 24小时小时前, 出处出处并确保. */
const closes =
  /^(?:[并並和与與及或的之且而时時等均都也已仍须須应應可需将將在于於对對向从從由为為以后後前起止是被把不]|[会會](?![议議员員计計场場费費籍])|您|我|你|其(?!他)|该|該|此|任何)/u;

/** 与我们与我们联系. */
const toWhom = /^[与與向对對在由从從给給将將按依以为為]\p{sc=Han}{2}/u;

/** 4月1日からから: behind a date nothing is dry. */
export function isParticleTwice(look: Look): boolean {
  const [start] = pairOf(look);
  return look.old === "から" && /[日月年時分度降後]$/.test(look.before.slice(0, start));
}

/** 是是 and 在在 gain 4.3 and 4.4, をを and はは 6, のの of もののとします 3. */
const leastBetween = 4;
const leastInWord = 7;
const leastOfWords = 8;
/**
 * Whether Japanese was doubled so: 業務委託委託して, 受け取り取り後, 車内内で. What goes on in Han may be a word of the second, unless the first begins one; who
 * stands in a relation may do so twice (委託先の委託先), and what is taken one by one (一件一件).
 */
export function isJapaneseTwice(
  look: Look,
  { isOften }: Evidence,
  knows: (word: string) => boolean,
): boolean {
  const { old, gain, before } = look;
  const [start, end] = pairOf(look);
  const [ahead, behind] = [before.slice(0, start), before.slice(end)];
  if (isOften(before.slice(Math.max(0, start - 1), end + 1)) || gain < leastOfJapanese) return false;
  const goesOn = /^[\p{sc=Han}ァ-ヺー]/u.test(behind);
  if (/^\p{sc=Han}{2}$/u.test(old)) {
    if (/[一二三四五六七八九十毎各]/u.test(old) || !knows(old)) return false;
    return !goesOn || ahead === "" || /[ぁ-ゖ]$/.test(ahead);
  }
  if (/^\p{sc=Han}[ぁ-ゖ]$/u.test(old))
    return !goesOn || /^\p{sc=Han}[ぁ-ゖ]/u.test(behind) || /^[後前時]/.test(behind);
  return /^\p{sc=Han}$/u.test(old) && !goesOn && /\p{sc=Han}$/u.test(ahead) && knows(ahead.slice(-1) + old);
}

/** 車内内で and 車内で are 3.7 apart. */
const leastOfJapanese = 3;

/** Both of the two that are the same. */
function pairOf({ old, before, at }: Look): readonly [number, number] {
  const isBehind = before.slice(Math.max(0, at - old.length), at) === old;
  return isBehind ? [at - old.length, at + old.length] : [at, at + 2 * old.length];
}
