import type { Numeral } from "./numerals.ts";

/**
 * The Han numeral that begins at `at`, positional (二〇二四), with powers (三十, 百三, 一千二百, 一百零三) or in the
 * forms of contracts (壹萬貳仟); null for words that only contain one.
 */
export function readHanNumeral(text: string, at: number): Numeral | null {
  const first = text[at] ?? "";
  if (!digits.has(first) && !small.has(first) && !twenties.has(first)) return null;
  if (at > 0 && isNumeralCharacter(text[at - 1] ?? "")) return null;
  const read = readValue(text, at);
  return read === null || isOnlyWord(text, at, read.end) ? null : read;
}

const digits: ReadonlyMap<string, number> = new Map(
  ["〇零○", "一壹壱弌", "二貳贰弐两兩", "三參叁参", "四肆", "五伍", "六陸陆", "七柒", "八捌", "九玖"].flatMap(
    (forms, value) => Array.from(forms).map((form) => [form, value] as const),
  ),
);
const small: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const twenties: ReadonlyMap<string, number> = new Map([
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
]);
const large: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["億", 1e8],
  ["亿", 1e8],
  ["兆", 1e12],
]);

function isNumeralCharacter(character: string): boolean {
  return digits.has(character) || small.has(character) || twenties.has(character) || large.has(character);
}

/** Sixteen digits and powers say more than any policy does; the bound keeps hostile runs linear. */
const longest = 16;

function readValue(text: string, at: number): Numeral | null {
  let total = 0;
  let section = 0;
  let current: number | null = null;
  let run = 0;
  let power = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  let end = at;
  for (; end < text.length; end += 1) {
    if (end - at > longest) return null;
    const character = text[end] ?? "";
    const digit = digits.get(character);
    if (digit !== undefined) {
      run = current === null ? 1 : run + 1;
      current = (current ?? 0) * 10 + digit;
      continue;
    }
    const tens = twenties.get(character);
    if (tens !== undefined) {
      if (current !== null || power <= 10) break;
      section += tens;
      power = 10;
      continue;
    }
    const unit = small.get(character);
    if (unit !== undefined) {
      // 五 in 三十五十 belongs to the next number; so does 十 behind digits that stand in places (二〇十).
      if (unit >= power || run > (isFiller(current, run) ? 2 : 1)) break;
      section += (current ?? 1) * unit;
      power = unit;
      current = null;
      run = 0;
      continue;
    }
    const big = large.get(character);
    if (big === undefined || big >= largest || section + (current ?? 0) === 0) break;
    total += (section + (current ?? 0)) * big;
    [largest, power] = [big, Number.POSITIVE_INFINITY];
    [section, current, run] = [0, null, 0];
  }
  return { value: total + section + (current ?? 0), end };
}

/** 一千零一十: the zero only holds a place. */
function isFiller(current: number | null, run: number): boolean {
  return run === 2 && current !== null && current < 10;
}

function isOnlyWord(text: string, at: number, end: number): boolean {
  const numeral = text.slice(at, end);
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(end, end + 4);
  if (/(?:[数數几幾]|(?<![任如为為])何)$/.test(before)) return true;
  if (weekday.test(before) && /^[一二三四五六]$/.test(numeral) && !/^[次回度日天个個]/.test(behind))
    return true;
  if (/^[〇零○]+$/.test(numeral)) return numeral.length > 1 || !unitBehind.test(behind);
  if (/^[两兩][三四]$|^一一$/.test(numeral)) return true;
  // 百 alone is the number that a whole text is, not the one that a word begins with.
  if (at === 0 && end === text.length) return false;
  if (numeral === "十" && /^分(?![間间钟鐘以後后前])/.test(behind)) return true;
  if (before.endsWith("第") && /^[者方国國人](?![条條])|^(?:当事|當事|機関|机构|機構|世界)/.test(behind))
    return numeral === "三";
  if (numeral.length > 1) return wordsBehind.get(numeral)?.test(behind) ?? false;
  if (/[统統唯惟单單同均隨随逐万萬划畫専專专不合归歸任某每毎另之其進进]$/.test(before) && numeral === "一")
    return true;
  if (wordsBehind.get(numeral)?.test(behind) === true) return true;
  if (unitBehind.test(behind) || /^[两兩]$/.test(numeral)) return false;
  // Alone before another Han character, one of these begins a word (一般, 一切, 三重, 五感, 九州, 参照, 零售).
  return /^\p{Script=Han}/u.test(behind) || !ordinary.test(numeral);
}

/** 周五9:00 is a Friday. */
const weekday = /[周週]$|星期$|[礼禮]拜$/;

const ordinary = /^[一二三四五六七八九十]$/;

/** What is counted, dated or numbered: behind these a single Han numeral is one. */
const unitBehind =
  /^(?:[年月日天周週个個箇時时分秒刻点點岁歲歳回次度名位人件条條項项款章節节編编篇目号號部份円圓圆元角銭钱割成倍枚台臺社家通種种级級階阶段步歩字桁文頁页行列冊册本巻卷曜世代季期半口側侧方者国國カヵヶケか箇つ张張辆輛户戶套折盒瓶袋笔筆米吨噸类類组組批届屆层層轮輪场場堂所双雙]|小[时時]|大[类類]|方面|星期|公演|試合|科目|団体|部門|[万萬億亿兆]|以上|又は|若しくは)/u;

/**
 * Words whose second part is also a unit, as policies and statutes use them: 一部, 第三者, 四半期, 一時的 are in IPADIC, 一方, 一次性,
 * 两者 in jieba's dictionary as single words.
 */
const wordsBehind: ReadonlyMap<string, RegExp> = new Map([
  [
    "一",
    /^(?:部(?!屋)|方|次(?![。、，,；;）)\s]|$|的|以|或|且|及|，)|時(?!間|半|[にまか]ら|まで)|时(?:间)|度に|種の|种|點|点(?:で|の)|人(?:一人|ひとり|者)|家(?!公司|企业|企業|銀行|银行)|国|國|段[とあ]|行(?:は|が|を|の)|本(?:化|道)|位に|[类類组組批届屆层層场場堂所双雙](?!别|別)|方面)/u,
  ],
  ["二", /^(?:次(?:利用|的|元|情報|使用|加工|開發|开发|创作|創作)|者|度と|世帯)/u],
  ["三", /^(?:者|方(?!向)|国志|國志|種の神器|位一体|次元)/u],
  ["四", /^(?:半期|方(?!向)|季|国|角|周)/u],
  ["五", /^(?:角)/u],
  ["六", /^(?:本木|角)/u],
  ["八", /^(?:方(?!向))/u],
  ["十", /^(?:字(?:架|路|軍)|家)/u],
  ["百", /^(?:分(?!の)|度|家)/u],
  ["千", /^(?:代|年紀)/u],
  ["两", /^(?:者|侧|方(?!面)|国|性|岸|旁|极|难|用|全|头|样|栖)/u],
  ["兩", /^(?:者|側|方(?!面)|國|岸|性|旁|極|難|用|全|頭|樣|棲)/u],
]);
