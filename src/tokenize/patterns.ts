/** Where it starts is set anew before every use (`match`), so that nothing is kept from one text to the next. */
const sticky = (source: string): RegExp => new RegExp(source, "y");

const D = "[0-9０-９]";
/** One space at most between a number and what belongs to it: `30 日間`. */
const GAP = "[ \\u00a0\\u3000]?";
const HAN_DIGIT = "[〇零一二三四五六七八九十百千万萬億亿兆两兩壱壹弐贰貳参叁參肆伍陸陆柒捌玖拾佰仟廿卅元]";
const PLAIN = `(?:${D}{1,3}(?:[,，]${D}{3})+(?!${D})|${D}+)(?:[.．]${D}+)*`;
const NUMBER = `${PLAIN}(?:(?:${GAP}[万萬億亿兆]|[百千])[百千万萬億亿兆]{0,3}(?:${D}{1,4}(?!${D}))?){0,4}`;
const HAN_NUMBER = `${HAN_DIGIT.replace("元", "")}{1,24}`;

/**
 * Counters of Japanese and Chinese that policies and statutes use, the longer before those that they begin with; with
 * what may not follow where the character begins a word of its own: 3 日 but 3日本, 5 名 but 5 名称.
 */
const MEASURE = [
  "営業日|暦日|暦月|日間|週間|(?:か|カ|ヶ|ケ|ヵ|箇|個|个)月(?:間|间)?|年間|年度|年间|周年|周岁|周歲|週歲|歳|歲|岁|才",
  "(?:個|个)?(?:工作日|自然日|日曆日|营业日|營業日|星期|季度|小时|小時|钟头|鐘頭)",
  "時間|分間|秒間|分钟|分鐘|秒钟|秒鐘|世紀|世纪",
  "年(?![齢龄齡])|月(?![額额])|日(?![本程常付時时期历曆元圓])|天(?!然)|週|周(?![知辺边])|時(?![間刻効])|时(?![间候刻])|秒",
  "パーセント|ポイント|ページ|ドル|ユーロ|ビット|バイト|キロ|メートル|文字|円|枚|冊|桁|倍(?!数)|割(?![合引])|[页頁]",
  "千克|公斤|千米|公里|平方米|兆字节|兆字節|美元|欧元|歐元|港元|日元|日圓|新台幣|人民币|元(?![素本])|圓|位元組|位元|字节|種類|种类",
  "[KMGTkmgt]i?[Bb](?![A-Za-z])|px(?![A-Za-z])|[%％‰℃]",
].join("|");
/** Counters that are as often the beginning of the next word: after a space only where no Han character follows. */
const COUNTER = [
  "分(?![類类野析割别別布享])|回(?![答復复收線线])|件(?![名数數])|名(?![称稱前義义字])|人(?![間权権工民物材类類員员])",
  "社(?![員员会會内內])|通(?![知信常報报过過])|本(?![人規规社契約约件条條法協协])|台(?![湾灣])|番目?(?![号號])",
  "位(?!置)|個(?![人別々])|个(?![人别])|つ|次(?![のに回条條项項])|条(?!件)|條(?!件)|項(?!目)|项(?!目)|款(?![项項])",
  "目(?![的録录标標])|章(?!程)|節(?!約)|节(?!约)|[編编]|字(?![体體段符])|份(?![额額])|家(?![庭族])|種|种|[類类](?!似)",
  "号(?!码)|號(?!碼)|[級级](?!別)|期(?![間间限日])|折|成",
].join("|");
const UNIT = `${MEASURE}|${COUNTER}`;
const UNIT_APART = `${MEASURE}|(?:${COUNTER})(?!(?![以後后前内內未超])[\\u3400-\\u9fff])`;
const ENGLISH_UNIT =
  "[ \\u00a0-](?:(?:calendar|business|working) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent)(?![A-Za-z])";
const CLOCK = `${D}{1,2}[:：]${D}{2}(?:[:：]${D}{2})?(?!${D})`;

const ERA = "(?:令和|平成|昭和|大正|明治|民國|民国|中華民國|公元|西暦|西元)";
const DAY = `(?:${GAP}${D}{1,2}${GAP}[日号號])`;
const YEAR_MONTH_DAY = `${D}{1,4}${GAP}年${GAP}${D}{1,2}${GAP}月${DAY}?`;
const MONTH_DAY = `${D}{1,2}${GAP}月${DAY}`;
const NUMERIC_DATE = `${D}{4}(?<mark>[-/.．／－])${D}{1,2}\\k<mark>${D}{1,2}(?!${D})`;
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
const ORDINAL = "[0-9]{1,2}(?:st|nd|rd|th)?";
const ENGLISH_DATE_TEXT = `${MONTH} (?:${ORDINAL},? )?[0-9]{4}(?![0-9])|${MONTH} ${ORDINAL}(?![0-9])`;

const PROVISION =
  "(?:[条條](?!件)|[項项](?!目)|[号號](?![码碼])|[款目章節节編编篇段頁页版巻卷届]|回(?!答)|部(?!分)|期(?![間间限]))";
const FURTHER = (digits: string): string => `(?:(?:の|之)${digits}){0,4}`;
const CITED = (digits: string): string => `第${GAP}${digits}${GAP}${PROVISION}${FURTHER(digits)}`;

const CURRENCY = "(?:US\\$|NT\\$|HK\\$|USD|EUR|JPY|CNY|RMB|TWD|[$¥￥€£＄])";
/** An amount with its currency before it. */
export const AMOUNT: RegExp = sticky(`${CURRENCY}${GAP}${NUMBER}(?:${GAP}(?:円|元|圓))?`);
export const SIGNS: RegExp = /[$¥￥€£＄]/;

/** What may begin with a digit; the first that matches counts. */
export const DIGIT_PATTERNS: readonly RegExp[] = [
  // 12条の3, 3項2号: a citation whose 第 is not written.
  sticky(`${PLAIN}${GAP}[条條](?:(?:の|之)${D}+){1,4}`),
  sticky(YEAR_MONTH_DAY),
  sticky(MONTH_DAY),
  sticky(NUMERIC_DATE),
  sticky(`${ORDINAL} ${MONTH},? [0-9]{4}(?![0-9])`),
  sticky(CLOCK),
  sticky(`${D}+分[の之]${D}+`),
  sticky(`${NUMBER}(?:${UNIT}|[ \\u00a0](?:${UNIT_APART}))`),
  sticky(`${NUMBER}${ENGLISH_UNIT}`),
  // A number and the letters that it carries: 1st, 27001A, 3D.
  sticky(`${NUMBER}(?:[A-Za-z][A-Za-z0-9]*)?(?:[-/][A-Za-z0-9]+)*`),
];

const CITATION = `(?:${CITED(`(?:${D}+|${HAN_NUMBER})`)}){1,6}`;
const ERA_DATE = `${ERA}${GAP}(?:${D}{1,4}|元)${GAP}年(?:度|${GAP}${D}{1,2}${GAP}月${DAY}?)?`;
/** What may begin with a Han character and hold digits. */
export const MIXED_PATTERNS: readonly RegExp[] = [
  sticky(CITATION),
  sticky(ERA_DATE),
  sticky(`人民[币幣]${GAP}${NUMBER}${GAP}元?`),
  sticky(`百分之${NUMBER}`),
];
/** The characters that `MIXED_PATTERNS` begin with. */
export const HAN_LEADS: RegExp = /[第令平昭大明民中公西人百]/;

const HAN_DATE = `${HAN_DIGIT}{1,6}年(?:${HAN_NUMBER}月(?:${HAN_NUMBER}[日号號])?)?`;
/** What is written in Han characters alone; the longer before what it begins with. */
export const HAN_NUMERAL_PATTERNS: readonly RegExp[] = [
  sticky(CITATION),
  sticky(`第${HAN_NUMBER}`),
  sticky(`${ERA}${HAN_DATE}`),
  sticky(`${HAN_NUMBER}年${HAN_NUMBER}月(?:${HAN_NUMBER}[日号號])?`),
  sticky(`${HAN_NUMBER}月${HAN_NUMBER}[日号號]`),
  sticky(`${HAN_NUMBER}分[の之]${HAN_NUMBER}`),
  sticky(`${HAN_NUMBER}(?:${UNIT})`),
  sticky(HAN_NUMBER),
];
/** The characters that `HAN_NUMERAL_PATTERNS` begin with. */
export const HAN_NUMERAL_LEADS: RegExp =
  /[第令平昭大明民中公西〇零一二三四五六七八九十百千万萬億亿兆两兩壱壹弐贰貳参叁參肆伍陸陆柒捌玖拾佰仟廿卅]/;

const ADDRESS_CHARACTER = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]";
export const URL_TEXT: RegExp = sticky(`(?:https?://|ftp://|mailto:|tel:|www\\.)${ADDRESS_CHARACTER}+`);
/** The limits of RFC 5321 keep the search for an @ short. */
export const EMAIL: RegExp = sticky(
  "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}",
);
/** U.S. and e.g. with their last point. */
export const INITIALS: RegExp = sticky("(?:[A-Za-z]\\.){2,8}(?![A-Za-z0-9])");
const INNER_LETTER = "[A-Za-z0-9_Ａ-Ｚａ-ｚ０-９ªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2dff가-힣]";
/** Node.js, AT&T, third-party, user’s; a point joins only what goes on small, since a capital begins a sentence. */
export const WORD: RegExp = sticky(`${INNER_LETTER}+(?:(?:[-‐‑'’&]|\\.(?=[a-z0-9]))${INNER_LETTER}+)*`);
export const ENGLISH_DATE: RegExp = sticky(ENGLISH_DATE_TEXT);
