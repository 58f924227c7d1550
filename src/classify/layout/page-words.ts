import { foldForComparison } from "../../text/fold.ts";

/** Whether a line is printed for whoever finds his way on a page or among files, and says nothing of the policy. */
export function isPageLine(text: string, title: string): boolean {
  const line = text.trim().replace(/^[\s▲▼△▽▶►»›>＞^↑→←«‹<＜>*]+|[\s▲▼△▽▶►»›＞^↑→←*]+$/gu, "");
  return (
    isContentsHead(line) ||
    ways.test(line) ||
    arrow.test(text) ||
    imprint.test(line) ||
    isLanguages(line) ||
    isTrail(line, title) ||
    badge.test(line)
  );
}

export function isContentsHead(text: string): boolean {
  return contents.test(text.trim());
}

/** The words over a table of contents. */
const contents = /^(?:table of contents|contents|on this page|目\s*次|もくじ|目\s*录|目\s*錄)[:：]?$/i;

/** Back to where one came from, or to where the page begins. */
const ways =
  /^(?:(?:このページの|ページの?)?(?:先頭|トップ|上部?)(?:へ|に)(?:戻る|もどる)?|(?:トップ|ホーム|目次|一覧|前の|元の)(?:ページ)?(?:へ|に)(?:戻る|もどる)?|戻る|ページトップ|(?:返回|回到|回)(?:页面|頁面|本页|本頁)?(?:顶部|頂部|頂端|页首|頁首|首页|首頁|目录|目錄|上一页|上一頁|上级|列表|主页|主頁)|back(?: to (?:the )?(?:top|home|homepage|index|contents|table of contents|list|main page|overview|readme))?|return to (?:the )?(?:top|home|homepage|index|contents)|(?:to the )?top of (?:the )?page|(?:page )?top|(?:edit|view)(?: this page)?(?: on github)|skip to (?:main )?content)$/i;

/** ← Back to the list of languages. */
const arrow =
  /^\s*[←«‹⬅]\s*(?:(?:back|return)\b[^.]{0,40}|[^。]{0,20}(?:へ|に)?(?:戻る|もどる)|(?:返回|回到)[^。]{0,20})\s*$/i;

const imprint =
  /^(?:(?:©|\(c\)|copyright\b)[^.。]{0,20}(?:19|20)\d\d[^.。]{0,60}[.。]?(?:\s*all rights reserved\.?)?|all rights reserved\.?|[^。]{0,40}(?:版权所有|版權所有)[^。]{0,40})$/i;

/** What the alternative texts of badges say: License, build status. */
const badge =
  /^(?:(?:licen[cs]e|build|status|version|release|docs|npm|stars|badge|ci|coverage|made with \w+)[\s:-]*){2,8}$/i;

const language =
  "(?:日本語|英語|中国語|简体中文|簡体字?(?:中文)?|繁體中文|繁体中文|繁体字|正體中文|中文|英文|日文|英语|日语|英語|日語|韩文|韓文|한국어|english|japanese|chinese|korean|french|german|spanish|deutsch|français|español|italiano|português|simplified chinese|traditional chinese|en|ja|jp|zh|zh-cn|zh-tw|zh-hans|zh-hant)";
const languageLine = new RegExp(
  `^(?:(?:言語|表示言語|语言|語言|選擇語言|选择语言|languages?|read (?:this )?in|other languages|available in)\\s*[:：]?\\s*)?${language}(?:版|ページ|页面|頁面|文書| version)?(?:は(?:こちら|コチラ))?(?:(?:\\s*[|｜/／·・,、，•-]\\s*|\\s+)${language}(?:版)?(?:は(?:こちら|コチラ))?)*[。.]?$`,
  "i",
);

function isLanguages(line: string): boolean {
  return line.length <= 160 && languageLine.test(line);
}

/** Home / Legal / Privacy Policy, with the document's own name at its end. */
function isTrail(line: string, title: string): boolean {
  const steps = line.split(/\s*[>＞›»/／|｜→]\s*/);
  const last = steps.at(-1) ?? "";
  return (
    steps.length > 1 &&
    steps.every((step) => step.length <= 24 && !/[。.]$/.test(step)) &&
    (home.test(steps[0] ?? "") || (title !== "" && foldForComparison(last) === foldForComparison(title)))
  );
}

const home = /^(?:ホーム|トップ(?:ページ)?|首页|首頁|主页|主頁|home|top)$/i;
