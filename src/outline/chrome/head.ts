import { isDateLine, isLinkOnly, isProse, looksLikeTitle } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { isBarOfNames, isPageLabel, isSiteName } from "./site.ts";
import {
  isArrowLabel,
  isBreadcrumb,
  isButton,
  isConsent,
  isImprint,
  isDoubtfulButton,
  isLanguageName,
  isPageNotice,
  isSign,
} from "./words.ts";

/** What stands before the title, where a menu, a notice or a breadcrumb is among it; the dates of the text stay. */
export function findLead(units: readonly Unit[], title: number | null): readonly number[] {
  const lead = units.slice(0, title ?? 0);
  const heading = title === null ? "" : titleKey(units[title]?.text ?? "");
  const isPage = lead.some((unit) => isOfPage(unit) || isPageTitle(unit, heading));
  const isSet = title !== null && units[title]?.role === "heading" && !lead.some(({ text }) => isProse(text));
  return lead.flatMap((unit, index) => {
    if (unit.role === "heading" && (isSet || isStep(unit.text))) return [index];
    return isPage && !isDateLine(unit.text) && !isStatement(lead, index) ? [index] : [];
  });
}

/** `1,同意`, `STEP 2 入力`: a step of the form that the paper belongs to. */
export function isStep(text: string): boolean {
  return step.test(text.trim());
}

const step =
  /^(?:(?:STEP|ステップ|手順|步骤|步驟|第)\s*)?[0-9０-９一二三四①-⑨]{1,2}\s*(?:步)?\s*[.,、，．：:)）]?\s*[^\s。]{0,24}$/i;

/** `Privacy Policy` directly under 隐私政策: the title once more in another language. */
export function findOtherTitle(units: readonly Unit[], title: number | null): readonly number[] {
  const [unit, next] = [units[title ?? -1], units[(title ?? -2) + 1]];
  if (title === null || unit === undefined || next === undefined || next.label !== null) return [];
  const isOther = isLatin(unit.text) !== isLatin(next.text) && next.role !== "item" && next.cell === null;
  return isOther && paperNames.test(next.text.trim()) ? [title + 1] : [];
}

function isLatin(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

const paperNames =
  /^(?:(?:privacy|cookie) (?:policy|notice|statement)|terms (?:of|and|&) (?:use|service|conditions)|(?:user|membership|service) agreement|プライバシーポリシー|個人情報保護方針|利用規約|隐私(?:政策|声明|协议)|用户协议|服务(?:条款|协议)|使用条款|隱私(?:權)?(?:政策|聲明)|服務條款|使用條款)$/i;

/** A sentence that nothing of the page stands behind, and that is neither the page's imprint nor about the browser: text above its title. */
function isStatement(lead: readonly Unit[], index: number): boolean {
  const text = lead[index]?.text ?? "";
  if (!isProse(text) || isPageNotice(text) || isImprint(text) || ofThePage.test(text) || isPrompt(text))
    return false;
  return !lead
    .slice(index + 1)
    .some((unit) => isOfPage(unit) || isConsent(unit.text) || isImprint(unit.text));
}

/** `必要事項をご入力ください。`: what a form asks of its reader. */
export function isPrompt(text: string): boolean {
  return text.trim().length <= longestPrompt && prompt.test(text);
}

const longestPrompt = 60;
const prompt =
  /(?:入力|記入|選択)(?:して|を?お願い|のうえ|の上|いただき|ください|下さい)|[请請]您?(?:[^。，]{0,12})?(?:填写|填寫|输入|輸入|选择|選擇)|\b(?:fill (?:in|out)|complete) (?:the|this|our)\b|\benter your\b/i;

const ofThePage = /cookie|クッキー|ブラウザ|浏览器|瀏覽器|browser/i;

function isOfPage(unit: Unit): boolean {
  const { text } = unit;
  return (
    isLinkOnly(unit) ||
    isHeadLine(text) ||
    [isButton, isSign, isArrowLabel, isLanguageName, isPageNotice, isDoubtfulButton, isSiteName].some((is) =>
      is(text),
    )
  );
}

/** The title once more: in the tab (`プライバシーポリシー | Acme`) or in the path of the page. */
function isPageTitle(unit: Unit, heading: string): boolean {
  const key = titleKey(unit.text);
  return key === heading || (heading !== "" && key.includes(heading) && /[|｜–—]|\s-\s/.test(unit.text));
}

/** Lines of a page's head by their form: the names of pages in a bar, the path of the page, a switch. */
function isHeadLine(text: string): boolean {
  return isBreadcrumb(text) || isBarOfNames(text) || isPageLabel(text);
}

/** Before the first sentence and the first number, the lines of the page's head by their form. */
export function findHeadLines(units: readonly Unit[]): readonly number[] {
  const found: number[] = [];
  for (const [index, unit] of units.slice(0, headLines).entries()) {
    if (unit.role === "heading" || unit.cell !== null || unit.label !== null || isProse(unit.text)) break;
    // A bar is told from a title (`プライバシーポリシー｜Acme`) by its other names.
    const isBar = isBarOfNames(unit.text) && !isTitleWithSite(unit.text);
    if (isBar || isBreadcrumb(unit.text) || isPageLabel(unit.text)) found.push(index);
  }
  return found;
}

/** No menu was longer. */
const headLines = 120;

function isTitleWithSite(text: string): boolean {
  const pieces = text.split(/\s*[|｜]\s*/);
  const unknown = pieces.filter(
    (piece) => !isSiteName(piece) && !isDoubtfulButton(piece) && !isButton(piece),
  );
  return pieces.length === 2 && unknown.length > 0;
}

/** 打印, 印刷, 全部展开 between the title and the first sentence: words that are buttons there and may be text below. */
export function findToolbar(units: readonly Unit[], title: number | null): readonly number[] {
  if (title === null) return [];
  const found: number[] = [];
  for (let index = title + 1; index < units.length && index - title <= toolbarLines; index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.cell !== null || unit.role === "heading" || unit.label !== null) break;
    if (isDateLine(unit.text)) continue;
    if (isProse(unit.text) || !looksLikeTitle(unit.text)) break;
    if (tools.test(unit.text.trim()) || isPageLabel(unit.text) || isButton(unit.text)) found.push(index);
    else break;
  }
  return found;
}

const toolbarLines = 8;
const tools =
  /^(?:印刷|打印|列印|print|シェア|共有|分享|share|検索|搜索|搜尋|search|ダウンロード|下载|下載|download|PDF|保存|收藏|复制链接|複製連結|copy link|全部展开|全部展開|(?:以前|過去)の(?:バージョン|版)|旧版|历史版本|歷史版本|过往版本|過往版本|previous versions?|archived versions?|past versions?|version history)$/i;
