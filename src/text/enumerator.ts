/**
 * How many characters at the start of a block are a number that it carries in its own text, with the space behind it:
 * `２` before a wide space, `(1) `, `（一）`, `①`, `ア` before one, `a) `, `1.2 `, `一、`. 0 where there is none, or nothing else. A bare number needs
 * a space behind it and CJK text that is no unit, so that `30 日間`, `12 months` and `三年` are text.
 */
export function enumeratorLength(text: string): number {
  const length = ENUMERATOR.exec(text)?.[0].length ?? 0;
  return length === text.length ? 0 : length;
}

const SPACE = String.raw`[ \t\u00a0\u3000]`;
const DIGITS = String.raw`第?[0-9０-９]{1,3}(?:[.．-][0-9０-９]{1,3}){0,4}`;
const HAN = "第?[〇一二三四五六七八九十百壹貳贰參叁肆伍陸陆柒捌玖拾]{1,5}";
const KANA = "[ア-ンｱ-ﾝ]";
const LATIN = "(?:[a-zA-Zａ-ｚＡ-Ｚ]|[ivxIVX]{1,5}|[Ⅰ-ⅻ])";
const NUMERAL = "0-9０-９〇一二三四五六七八九十百千万";
/** What a number before it counts: then it is an amount. 米 and 升 begin other words too (米国, 升级). */
export const UNIT =
  "(?:営業日|暦日|日|か月|カ月|ヶ月|ヵ月|ケ月|箇月|個月|个月|月|年|週|周|時間|小时|小時|分|秒|歳|才|岁|歲|天|円|元|回|次|件|名|人|個|个|つ|倍|割|％|%|条|條|章|項|项|号|公(?:里|斤|分|尺|升|[顷頃])|千[克米]|[毫厘](?:米|升|克)|海里|英[里寸尺]|平方|立方|[吨噸]|[米升克](?=[以之内內高宽寬长長深的，。、]))";

const ENUMERATOR = new RegExp(
  `^${SPACE}*(?:` +
    [
      `[（(【［[〔](?:${DIGITS}|${HAN}|${KANA}|${LATIN})[項款号]?[）)】］\\]〕][.．、]?${SPACE}*`,
      `(?:${DIGITS}|${HAN}|${KANA}|${LATIN})[）)]${SPACE}*`,
      `${DIGITS}[.．、]${SPACE}*(?![${NUMERAL}])`,
      `(?:${HAN}|${KANA})[.．、]${SPACE}*(?![${NUMERAL}])`,
      `${LATIN}[.．]${SPACE}+`,
      `(?:${DIGITS}|${HAN}|${KANA})[項款]?(?:\\u3000|${SPACE}(?!${UNIT})(?=[\\u2e80-\\u9fff]))${SPACE}*`,
      `[①-⑳㈠-㈩㊀-㊉]${SPACE}*`,
    ].join("|") +
    ")",
  "u",
);
