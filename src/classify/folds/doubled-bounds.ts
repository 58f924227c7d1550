import type { Language } from "../../model.ts";
import { isChinese } from "../reading.ts";

/** A bound that is said twice, once: at least ten or more, 少なくとも10名以上, 至少30日以上. */
export function foldDoubledBounds(text: string, language: Language): string {
  if (language === "en") return text.replace(least, "$1").replace(most, "up to");
  return isChinese(language)
    ? text.replace(atLeast, "$1").replace(atMost, "$1")
    : text.replace(fewest, "").replace(longest, "");
}

const least =
  /\b((?:at least|no (?:less|fewer) than|a minimum of) (?:[\w%.,-]+ ){1,3}?)or (?:more|above|over|longer|older) (?=(?:of|in|from|before|after|days|years|months|members|persons|people)\b)/gi;
const most = /\b(?:up to a maximum of|a maximum of up to|at most up to)\b/gi;

const figure = "[0-9０-９〇一二两兩三四五六七八九十百千万]";
const other = "[^0-9０-９,，、。]";
const atLeast = new RegExp(
  `((?:至少|最少|不少于|不少於|不低于|不低於)${other}{0,6}${figure}+[^0-9０-９,，、。以]{0,4})以上`,
  "gu",
);
const atMost = new RegExp(
  `((?:至多|最多|最长|最長|不超过|不超過)${other}{0,6}${figure}+[^0-9０-９,，、。以]{0,4})以(?:内|內|下)`,
  "gu",
);
const fewest = new RegExp(
  `(?:少なくとも|最低でも|最低)[,、，]?(?=${figure}+[^0-9０-９,，、。以]{0,5}以上)`,
  "gu",
);
const longest = new RegExp(
  `(?:最長でも?|最大でも?|多くとも)[,、，]?(?=${figure}+[^0-9０-９,，、。以]{0,5}以[内下])`,
  "gu",
);
