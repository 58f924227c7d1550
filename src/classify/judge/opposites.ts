import type { Language } from "../../model.ts";
import { isChinese, plainOf } from "../reading.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";

/**
 * Whether a heading names the opposite of what it named, so that the text under it is another provision: 許可事項 and 禁止事項, 必須 and 任意,
 * whose duty it is, what is collected and what is passed on. A name that only drops or adds such a word is another name for the same.
 */
export function isOppositeHeading(before: string, after: string, language: Language): boolean {
  const [from, to] = [plainOf(before, language), plainOf(after, language)];
  const voice = voiceOf(language);
  const [first, second] = [ledBy(from, voice), ledBy(to, voice)];
  if (first !== null && second !== null && first !== second) return true;
  return patterns[language === "ja" ? "ja" : isChinese(language) ? "zh" : "en"].some((poles) => {
    const [stood, stands] = [poles.map((pole) => pole.test(from)), poles.map((pole) => pole.test(to))];
    return stood.includes(true) && stands.includes(true) && !stood.some((one, at) => one && stands[at]);
  });
}

/** Whether both headings name what is forbidden, the one by a verb and the other by a noun: What you must not do and Prohibited conduct. */
export function forbidBoth(before: string, after: string, language: Language): boolean {
  const pattern = forbidding[voiceOf(language)];
  return [before, after].every((heading) => pattern.test(plainOf(heading, language)));
}

const forbidding: Readonly<Record<Voice, RegExp>> = {
  ja: /禁止|禁じ|してはならない|してはいけない|できないこと(?!がある)/u,
  zh: /禁止|不得|严禁|不准|不允许/u,
  en: /\b(?:prohibit\w*|forbidden|(?:must|may|shall) not|(?:not|un)[- ]?(?:permitted|allowed)|unacceptable)\b/,
};

/** Whose deed a heading names first, 0 or 1: 我们如何 and 您如何, How we and How you; null where it begins with neither. */
function ledBy(heading: string, voice: Voice): number | null {
  const found = leading[voice].findIndex((side) => side.test(heading));
  return found === -1 ? null : found;
}

/** One side of what is opposed, by language. */
interface Pole {
  readonly ja: string;
  readonly zh: string;
  readonly en: string;
}

const opposites: readonly (readonly Pole[])[] = [
  [
    {
      ja: "許可|許諾|できること|認められ",
      zh: "允许|许可|可以|得为",
      en: "(?<!not )(?:permit\\w*|allow\\w*|acceptable)",
    },
    {
      ja: "禁止|禁じ|できないこと|認められない|してはならない",
      zh: "禁止|不得|不允许|不可",
      en: "prohibit\\w*|forbid\\w*|forbidden|unacceptable|not (?:permitted|allowed)|restrict\\w*",
    },
  ],
  [
    { ja: "必須|必要な(?=情報|項目)", zh: "必需|必填|必要(?=信息|资料)", en: "required|mandatory" },
    { ja: "任意", zh: "选填|可选|自愿|非必要", en: "optional|voluntary" },
  ],
  [
    { ja: "有料|有償", zh: "付费|收费|有偿", en: "paid|fee-based" },
    { ja: "無料|無償", zh: "免费|无偿", en: "free of charge|free" },
  ],
  [
    { ja: "権利", zh: "权利", en: "rights?" },
    { ja: "義務|責務", zh: "义务|责任", en: "obligations?|dut(?:y|ies)" },
  ],
  [
    { ja: "収集|取得", zh: "收集|获取|搜集|蒐集", en: "collect\\w*|obtain\\w*|gather\\w*" },
    {
      ja: "共有する|共有され|(?<!ご)提供(?!いただ|頂|元|され)",
      zh: "共享|分享|披露|对外提供|向.{1,12}提供",
      en: "shar(?:e|ed|ing)|disclos\\w*",
    },
  ],
  [
    {
      ja: "共有する|提供先|への提供",
      zh: "提供给|共享给|分享给",
      en: "(?:shared|sharing|share) with|disclosed to",
    },
    {
      ja: "から(?:受け|受領|取得)|提供元",
      zh: "(?:来自|从).{1,12}(?:获取|获得|接收|收集)",
      en: "(?:received|obtained|collected) (?:from)",
    },
  ],
  [
    { ja: "含む|含み|含め", zh: "(?<!不)(?:包括|包含|含)", en: "includ\\w*" },
    {
      ja: "除く|除き|除外|含まない",
      zh: "不包括|不包含|不含|除外",
      en: "exclud\\w*|except\\w*|not including",
    },
  ],
  [
    { ja: "国内", zh: "境内|国内", en: "domestic" },
    { ja: "国外|海外|外国", zh: "境外|国外|海外", en: "overseas|abroad|international|foreign" },
  ],
  [
    { ja: "最小|最低", zh: "最低|最少|最短", en: "minimum" },
    { ja: "最大|最高", zh: "最高|最多|最长", en: "maximum" },
  ],
];

/** Who it is that has, gives or must: the publisher, or the reader. */
const sides: readonly (readonly Pole[])[] = [
  [
    {
      ja: "当社|弊社|本会|当会|当法人|当館|当園|当校|当店|当院|本学|当組合|運営者|当団体",
      zh: "我们|我司|本公司|本平台|平台|本会|本馆|本校|本院|经营者",
      en: "we|our|us",
    },
    {
      ja: "(?:お客様|お客さま|あなた|利用者|ユーザー?|会員|皆様|皆さま|ご本人|本人)(?!から|より|に関する|について)",
      zh: "您|你|用户|会员|使用者|顾客|客户",
      en: "you|your|yours|users?|members?|customers?",
    },
  ],
];

const leading: Readonly<Record<Voice, readonly RegExp[]>> = {
  ja: ledIn("ja", "", "[がは]"),
  zh: ledIn("zh", "", "(?!的)"),
  en: ledIn(
    "en",
    "(?:(?:how|what|when|why|where) (?:(?:do|can|may|must|will|data|information|else) )?)?",
    "\\b",
  ),
};

function ledIn(language: keyof Pole, ahead: string, behind: string): readonly RegExp[] {
  const number = String.raw`^(?:[\d.]+|[一二三四五六七八九十]+、|[(（][^)）]{1,3}[)）]|[■◆])?\s*`;
  // Your data is nobody's deed.
  return (sides[0] ?? []).map(
    (pole) =>
      new RegExp(
        `${number}${ahead}(?:${pole[language].replace("|our|us", "").replace("|your|yours", "")})${behind}`,
        "u",
      ),
  );
}

function patternsOf(language: keyof Pole): readonly (readonly RegExp[])[] {
  return [...opposites, ...sides].map((poles) =>
    poles.map((pole) => new RegExp(language === "en" ? `\\b(?:${pole.en})\\b` : pole[language])),
  );
}

const patterns: Readonly<Record<keyof Pole, readonly (readonly RegExp[])[]>> = {
  ja: patternsOf("ja"),
  zh: patternsOf("zh"),
  en: patternsOf("en"),
};
