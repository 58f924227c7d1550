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
      !(isChinese(language) && (closes.test(behind) || toWhom.test(old)));
    const isCut = stood.every(({ span }) => span[0] >= at && span[1] <= at + old.length);
    const isActed =
      /^\p{sc=Han}{2}$/u.test(old) && /^(?:し[たてまな]|する|され|いたし)/.test(before.slice(end));
    return isCut && !goesOn && gain >= (isActed ? leastOfActed : leastOfWords) && !/^[ぁ-ゖ]+$/.test(old);
  }
  if (areWhole(stands) && gain >= leastInWord) return true;
  return gain >= leastBetween && (stood.every(isLoose) || /\p{sc=Han}/u.test(old));
}

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
/** 業務委託委託して and 業務委託して are 5.8 apart. */
const leastOfActed = 4;

/** Both of the two that are the same. */
function pairOf({ old, before, at }: Look): readonly [number, number] {
  const isBehind = before.slice(Math.max(0, at - old.length), at) === old;
  return isBehind ? [at - old.length, at + old.length] : [at, at + 2 * old.length];
}
