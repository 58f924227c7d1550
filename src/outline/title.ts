import {
  isArrowLabel,
  isBreadcrumb,
  isButton,
  isLanguageName,
  isPageNotice,
  isSign,
} from "./chrome/words.ts";
import { isPrompt } from "./chrome/head.ts";
import { isSiteName } from "./chrome/site.ts";
import { isBullet } from "./units/ornament.ts";
import { isClosing, isContact, isDateLine, isLinkOnly, isProse, looksLikeTitle } from "./units/shape.ts";
import type { Unit } from "./units/unit.ts";

/** The unit that is the title of the document; null where it has none. */
export function findTitle(units: readonly Unit[], marked: boolean): number | null {
  return marked ? findMarkedTitle(units) : findPrintedTitle(units);
}

/**
 * The first heading of the format where it stands above all others: alone at its depth, or with nothing but a date under it, or
 * named as policies are; or the one outermost heading where only a menu stands before it.
 */
function findMarkedTitle(units: readonly Unit[]): number | null {
  const headings = units.flatMap((unit, index) => (unit.role === "heading" ? [index] : []));
  const [first, second] = headings;
  const title = first === undefined ? undefined : units[first];
  if (first === undefined) return findBoldTitle(units);
  if (title === undefined || /^第.{1,5}[章条條編编]/.test(title.text)) return null;
  const above = findNameOfArticles(units, headings);
  if (above !== null) return above;
  const outermost = findOutermost(units, headings);
  if (outermost !== null && outermost !== first) return outermost;
  if (isLogo(units, first, second)) return second ?? null;
  const depths = headings.slice(1).map((index) => units[index]?.depth ?? 0);
  const name = findNameUnder(units, first);
  if (name !== null) return name;
  if (depths.every((depth) => depth > title.depth)) return first;
  if (isOneOfPapers(units, headings)) return null;
  const below = findPaperBelow(units, headings);
  if (below !== null) return below;
  const between = units.slice(first + 1, second);
  const isAlone = !depths.includes(title.depth) || between.length === 0;
  const isHead = depths.length > 1 && isAlone && !units.slice(0, first).some(({ text }) => isProse(text));
  if (isHead && title.label === null && named.test(title.text.trim())) return first;
  const isAbove = depths.every((depth) => depth >= title.depth) && units.slice(0, first).length === 0;
  if (isAbove && between.length > 0 && between.every((unit) => isDateLine(unit.text))) return first;
  return isAbove && isOnlyPaper(units, headings) ? first : findNameAbove(units, first);
}

/** A line that names the policy at the head of the page, above its marked headings and not marked as one. */
function findNameAbove(units: readonly Unit[], first: number): number | null {
  const at = units.findIndex((unit) => !isPageWord(unit));
  const unit = units[at];
  if (unit === undefined || at >= first || paper.test(units[first]?.text.trim() ?? "")) return null;
  return unit.ornament === null && couldBeTitle(unit) && paper.test(unit.text.trim()) ? at : null;
}

/** The line that names the paper, with no more than its first words between it and the articles, where no heading is marked behind it. */
function findNameOfArticles(units: readonly Unit[], headings: readonly number[]): number | null {
  const articles = units.flatMap(({ label, role }, index) =>
    label?.numbering === "article" && role !== "heading" ? [index] : [],
  );
  const [first = 0] = articles;
  if (articles.length < fewestUnder || first < (headings.at(-1) ?? 0)) return null;
  for (let index = first - 1; index > (headings.at(-1) ?? 0) && first - index <= farthestName; index -= 1) {
    const unit = units[index];
    if (unit !== undefined && couldBeTitle(unit) && paper.test(unit.text.trim())) return index;
  }
  return null;
}

/** Units between the name of a paper and its first article: a sentence or two on what it is. */
const farthestName = 4;

/** A paper with headings or numbers of its own under it, behind a form or a notice of its rank that has none. */
function findPaperBelow(units: readonly Unit[], headings: readonly number[]): number | null {
  const least = units[headings[0] ?? -1]?.depth ?? 0;
  const at = headings.findLastIndex((index) => units[index]?.depth === least);
  const index = headings[at] ?? -1;
  const unit = units[index];
  if (unit === undefined || at < 1 || at > mostNotices || unit.label !== null) return null;
  const isFlat = headings.slice(0, at).every((above) => {
    const notice = units[above];
    return notice?.depth === least && notice.label === null && !named.test(notice.text.trim());
  });
  if (!isFlat) return null;
  const name = unit.text.trim();
  if (paper.test(name) && headings.length - at > fewestUnder) return index;
  // Under a form the paper may count what it says and mark nothing.
  const counted = units.slice(index).filter(({ role, label }) => role !== "heading" && label !== null);
  const isUnderForm = units.slice(0, index).every(({ text }) => !isProse(text) || isPrompt(text));
  return isUnderForm && named.test(name) && topical.test(name) && counted.length >= fewestUnder
    ? index
    : null;
}

const mostNotices = 2;

/** `ご利用案内` with the name of the paper in the line under it. */
function findNameUnder(units: readonly Unit[], first: number): number | null {
  const [heading, unit, next] = [units[first], units[first + 1], units[first + 2]];
  if (heading === undefined || unit === undefined || next === undefined) return null;
  if (heading.label !== null || named.test(heading.text.trim()) || topical.test(heading.text)) return null;
  const isName = unit.role === "paragraph" && couldBeTitle(unit) && named.test(unit.text.trim());
  return isName && !/[、，。]/.test(unit.text) ? first + 1 : null;
}

/** Two papers in one page (利用規約, プライバシーポリシー), each with headings of its own under it: neither is the title. */
function isOneOfPapers(units: readonly Unit[], headings: readonly number[]): boolean {
  const least = units[headings[0] ?? -1]?.depth ?? 0;
  const papers = headings.flatMap((index, at) => {
    const [unit, next] = [units[index], units[headings[at + 1] ?? -1]];
    if (unit === undefined || unit.depth !== least || unit.label !== null) return [];
    return paper.test(unit.text.trim()) && (next?.depth ?? 0) > least ? [index] : [];
  });
  return papers.length > 1 && papers[0] === headings[0];
}

/** The name of a paper at the head of headings that are all of one rank, and none of which names another. */
function isOnlyPaper(units: readonly Unit[], headings: readonly number[]): boolean {
  const [first, ...others] = headings.map((index) => units[index]);
  if (first === undefined || first.label !== null || others.length < fewestUnder) return false;
  const names = others.filter((unit) => paper.test(unit?.text.trim() ?? ""));
  return paper.test(first.text.trim()) && names.every((unit) => unit?.text.trim() === "基本方針");
}

/** Under the name of a paper; one or two headings beside it may be papers by other names. */
const fewestUnder = 3;

/** What names a paper as a whole, and seldom one of its sections. */
const paper =
  /(?:ポリシー|ステートメント|規約|約款|方針|規程|会則|定款|政策|协议|協議|条款|條款|章程|声明|聲明|隐私权?|隱私權?|Polic(?:y|ies)|Statement|Notice|Terms(?: (?:of|and|&) [A-Z][\w ]{2,24})?|Agreement|Bylaws|Charter)(?:\s*[（(【[][^（)）】\]]{1,30}[）)】\]])?$/i;

/** A site's name set as the outermost heading, with nothing but its menu between it and the heading that names the policy. */
function isLogo(units: readonly Unit[], first: number, second: number | undefined): boolean {
  const [logo, title] = [units[first], units[second ?? -1]];
  if (second === undefined || logo === undefined || title === undefined) return false;
  // `Policies` above `Privacy Policy` names the page too.
  if (named.test(logo.text.trim()) && (topical.test(logo.text) || !topical.test(title.text))) return false;
  const between = units.slice(first + 1, second);
  const isMenu = between.every((unit) => isLinkOnly(unit) || isPageWord(unit));
  const others = units.slice(second + 1).filter(({ role }) => role === "heading");
  const isAbove = others.every(({ depth }) => depth > title.depth);
  return isMenu && logo.depth < title.depth && isAbove && named.test(title.text.trim());
}

/** The only heading of the least depth, behind headings that are links or have nothing under them but links. */
function findOutermost(units: readonly Unit[], headings: readonly number[]): number | null {
  const least = headings.reduce(
    (found, index) => Math.min(found, units[index]?.depth ?? 0),
    Number.POSITIVE_INFINITY,
  );
  const [only, ...others] = headings.filter((index) => units[index]?.depth === least);
  if (only === undefined || others.length > 0 || only === headings.at(-1)) return null;
  const before = units.slice(0, only);
  const links = before.filter((unit) => isLinkOnly(unit) || isPageWord(unit)).length;
  return before.every(({ text }) => !isProse(text)) && links * 2 >= before.length ? only : null;
}

/** In a document without headings a first line in bold is the title. */
function findBoldTitle(units: readonly Unit[]): number | null {
  const [first] = units;
  return first !== undefined && first.bold && first.cell === null && looksLikeTitle(first.text) ? 0 : null;
}

/** A title stands near the top; a menu that is longer than this is none that was ever seen. */
const searched = 120;

/** Dates and buttons between a title and what stands under it are not more. */
const nextLooked = 12;

const named =
  /(?:ポリシー|ステートメント|ノーティス|ガイドライン|プライバシーセンター|規約|約款|方針|規程|規定|規則|宣言|お約束|同意書|説明書|契約書?|合意書|覚書|要綱|要領|会則|定款|細則|内規|規章|规章|章程|简章|簡章|守则|守則|准则|準則|通知|お知らせ|ご案内|声明|聲明|申明|说明|說明|政策|协议|協議|条款|條款|规则|規則|须知|須知|公告|指引|条例|條例|办法|(?<![方手])法|法律|公約|公约|宪章|憲章|取り?扱い?|(?:取り?扱い?|保護|利用|収集|提供|送信)(?:に(?:ついて|関して|関する(?:事項|基本方針|説明)?))|について|に(?:基づく|関する)(?:表記|表示)|Polic(?:y|ies)|Statement|Notice|Terms(?: (?:of|and|&) [A-Z][\w ]{2,24})?|Conditions(?: of [A-Z][\w ]{2,20})?|Agreement|Bylaws|Charter|Guidelines|Rules|Code of Conduct)(?:\s*[（(【[][^）)】\]]{1,30}[）)】\]])?$/i;
const topical =
  /プライバシー|個人情報|利用規約|約款|隐私|隱私|个人信息|個人資料|用户协议|服务协议|使用者條款|服務條款|privacy|terms|cookie|personal (?:data|information)/i;

function findPrintedTitle(units: readonly Unit[]): number | null {
  const end = firstProvision(units);
  let best: { index: number; score: number } | null = null;
  let prose = 0;
  let isFirst = true;
  for (let index = 0; index < end; index += 1) {
    const unit = units[index];
    if (unit === undefined || isPageWord(unit)) continue;
    const score = scoreTitle(units, index, prose, isFirst);
    // Of a name that is printed twice the second is the title.
    isFirst &&= isAgainBelow(units, index);
    if (isProse(unit.text)) prose += 1;
    if (score !== null && (best === null || score > best.score)) best = { index, score };
  }
  return best?.index ?? null;
}

function isAgainBelow(units: readonly Unit[], index: number): boolean {
  const text = units[index]?.text.trim();
  return units.slice(index + 1, index + 4).some((other) => other.text.trim() === text);
}

function firstProvision(units: readonly Unit[]): number {
  const at = units.findIndex(
    ({ label, gap }) =>
      gap > 0 && label !== null && (label.numbering === "article" || label.numbering === "chapter"),
  );
  // A text that begins with its first provision has no title.
  if (provision.test(units[0]?.label?.numbering ?? "") && units[0]?.role !== "heading") return 0;
  return Math.min(at < 0 ? searched : at, searched, units.length);
}

const provision = /^(?:article|chapter|english-(?:article|chapter|section))$/;

function scoreTitle(units: readonly Unit[], index: number, prose: number, isFirst: boolean): number | null {
  const unit = units[index];
  if (unit === undefined || !couldBeTitle(unit) || isOneOfMany(units, index) || isOneOfCounts(units, index))
    return null;
  const text = unit.text.trim();
  if (prose > 0 && unit.role !== "heading" && unit.bold && !named.test(text) && !topical.test(text))
    return null;
  // Sentences above it speak against a title: a menu may hold some, the text of a policy always does.
  let score = -0.02 * index - 0.3 * prose;
  if (unit.role === "heading") score += 3;
  if (named.test(text)) score += 4;
  else if (topical.test(text)) score += 1.5;
  // A page prints its title in the breadcrumb or the tab, then above the text: the last of them is the title.
  if (units.slice(Math.max(0, index - 4), index).some((other) => other.text.trim() === text)) score += 0.5;
  if (isAgainBelow(units, index)) score -= 0.2;
  if (nameLabel.test(units[index - 1]?.text.trim() ?? "")) score += 6;
  const next = units
    .slice(index + 1, index + 1 + nextLooked)
    .find((other) => !isPageWord(other) && other.text.trim() !== text);
  if (next === undefined) return units.length === 1 && named.test(text) ? score : null;
  if (isProse(next.text) || isDateLine(next.text) || next.label !== null || salutation.test(next.text))
    score += 2;
  else if (isBullet(next.ornament)) score -= 2;
  // A table above it is the text's.
  if (units.slice(0, index).some(({ cell }) => cell !== null)) score -= aboveTable;
  else if (next.cell !== null && named.test(text)) score += 1;
  // The first name in a menu is the page's.
  if (isFirst && (!isSiteName(next.text) || named.test(next.text.trim())))
    score += named.test(text) ? 2.2 : 1;
  return score > 1 ? score : null;
}

/** Of a title's score: a name of a paper alone has four. */
const aboveTable = 3;

/** `致：广大客户`, `Dear customers,`: the beginning of a letter. */
const salutation =
  /^(?:致\s?[：:]|(?:尊敬的|亲爱的|親愛的|各位).{1,24}[：:，,]?\s*$|(?:Dear|To) .{1,40}[:,]\s*$|.{1,16}(?:各位|御中|の皆様へ?)\s*$)/;

/** ■ before one line after another heads sections. */
function isOneOfMany(units: readonly Unit[], index: number): boolean {
  const sign = units[index]?.ornament?.sign;
  return (
    sign !== undefined &&
    units.some((unit, at) => at > index && unit.ornament?.sign === sign && looksLikeTitle(unit.text))
  );
}

/** A line above it, or below where this one does not name a paper, heads a count of its own as this one does: both are sections. */
function isOneOfCounts(units: readonly Unit[], index: number): boolean {
  const count = countBelow(units[index + 1]);
  if (count === null) return false;
  const isNamed = named.test(units[index]?.text.trim() ?? "");
  return units.some(
    (unit, at) =>
      (at < index || (!isNamed && at > index)) &&
      countBelow(units[at + 1]) === count &&
      couldBeTitle(unit) &&
      isProse(units[at + 1]?.text ?? ""),
  );
}

/** The numbering that begins at this unit. */
function countBelow(unit: Unit | undefined): string | null {
  const { numbering, ordinal } = unit?.label ?? {};
  return numbering !== undefined && ordinal?.join() === "1" ? numbering : null;
}

/** `法規名稱：` above it. */
const nameLabel = /^(?:法[规規令](?:名[称稱]|名)|文件名[称稱]|条約名|件名|題名|标题|標題|title)\s*[:：]$/i;

/** 告示第四十一号, 国务院令第 12 号: the number under which an act was made known. */
const numbered = /^.{0,16}第\s?[0-9０-９〇零一二三四五六七八九十百千]{1,8}\s?[号號]$/;

function couldBeTitle(unit: Unit): boolean {
  const { text } = unit;
  if (
    unit.role === "furniture" ||
    unit.cell !== null ||
    unit.label !== null ||
    isBullet(unit.ornament) ||
    !looksLikeTitle(text) ||
    numbered.test(text.trim())
  )
    return false;
  if (/[：:]\s*https?:/.test(text)) return false;
  // 会則（2022年4月1日改正）: the date of its edition behind the name.
  const isDate = isDateLine(text) && !named.test(text.replace(/[（(][^（()）]*[）)]\s*$/, "").trim());
  return !(isPageWord(unit) || isDate || isContact(text) || isClosing(text) || isLinkOnly(unit));
}

function isPageWord(unit: Unit): boolean {
  const { text } = unit;
  if (unit.role === "furniture") return true;
  return [isButton, isSign, isArrowLabel, isBreadcrumb, isLanguageName, isPageNotice].some((is) => is(text));
}
