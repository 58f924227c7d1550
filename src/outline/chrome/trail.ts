import { isBullet } from "../units/ornament.ts";
import {
  endingOf,
  isClosing,
  isContact,
  isDateLine,
  isLinkOnly,
  isProse,
  looksLikeTitle,
} from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { findInvitation, isAfterImprint, isBanner } from "./footSentences.ts";
import { isInvitation, isSiteName } from "./site.ts";
import {
  isBreadcrumb,
  isDoubtfulButton,
  isRating,
  isImprint,
  isLinkListTitle,
  isPageNotice,
  isTick,
} from "./words.ts";
import { evidenceOf, isCopyright, isOwn, type Page, readPage } from "./page.ts";

/**
 * The index at which the page's foot begins. The text ends with its last sentence, item, table or numbered line, and with what
 * such texts are signed with (dates, addresses, names); of the short lines behind it the foot begins with the first
 * that is evidently the page's. Lines before that one stay, and all behind it go.
 */
export function findTrail(units: readonly Unit[], known: ReadonlySet<number>, title: number | null): number {
  const page = readPage(units, known, title);
  const start = endOfText(page);
  return Math.min(
    findOpened(page),
    findAccessMark(page),
    findFoot(page, start),
    afterClosing(page, start),
    findInvitation(units, start, known),
  );
}

/** The index behind the last unit that is surely text. */
function endOfText(page: Page): number {
  const { units, known } = page;
  let end = units.length;
  while (end > 0) {
    const unit = units[end - 1];
    if (unit === undefined) break;
    const isPages = known.has(end - 1) || isFootLine(page, end - 1);
    if (!isPages && isText(page, end - 1)) break;
    end -= 1;
  }
  return end;
}

function isText({ units, known, menu }: Page, index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (unit.cell !== null || unit.role === "heading" || unit.role === "code") return true;
  if (isCopyright(units, index)) return false;
  if (unit.label !== null) return !(/^\s*\d{3}/.test(unit.text) && postal.test(unit.text));
  if (isClosing(unit.text)) return true;
  if (isBanner(units, index, known) || isAfterImprint(units, index)) return false;
  if (isBullet(unit.ornament))
    return !(isSiteName(unit.text) || isDoubtfulButton(unit.text) || menu.has(titleKey(unit.text)));
  return isProse(unit.text) || !(looksLikeTitle(unit.text) || isOwn(unit.text));
}

/** `102 台北市…`, `100000 北京市…`: the number in front is of the post. */
const postal = /^\s*\d{3,6}\s*\p{Script=Han}{2,3}[市縣县省區区]/u;

/** A foot's line wherever it stands among the last. */
function isFootLine({ units }: Page, index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.role === "heading" || unit.cell !== null) return false;
  const { text } = unit;
  return isImprint(text) || isTick(text) || isPageNotice(text) || isBreadcrumb(text) || isLinkOnly(unit);
}

/**
 * The index of the last rating (`Was this page helpful?`) or list of links with nothing but short lines behind it, questions and
 * answers to the rating included.
 */
function findOpened({ units, known }: Page): number {
  let opened = units.length;
  for (let index = units.length - 1; index >= 0 && units.length - index <= longestFoot; index -= 1) {
    const unit = units[index];
    if (unit === undefined || (unit.label !== null && !known.has(index))) break;
    if (unit.cell !== null || unit.role === "heading" || isClosing(unit.text)) break;
    if (isRating(unit.text)) opened = index;
    const isLink = /[?？]$/.test(unit.text.trim()) || !isProse(unit.text) || opened < units.length;
    if (isLinkListTitle(unit.text) && isLink && !isStatedIn(units, index)) opened = index;
    if (unit.text.length > longestLink || isDateLine(unit.text)) break;
  }
  return opened;
}

const longestFoot = 60;
const longestLink = 80;

function isStatedIn(units: readonly Unit[], from: number): boolean {
  return units
    .slice(from + 1)
    .some(({ text }) => /[。．.]$/.test(text.trim()) && isProse(text) && !isImprint(text));
}

/** `:::`, with which public pages in Taiwan mark where their head, text and foot begin: the last, behind all provisions. */
function findAccessMark({ units }: Page): number {
  const last = units.findLastIndex(({ text, role }) => role !== "heading" && text.trim() === ":::");
  const isBehind =
    last > units.length / 2 || units.slice(0, last).some(({ label }) => label?.numbering === "article");
  const isFoot =
    last >= 0 && isBehind && !units.slice(last + 1).some(({ label }) => label?.numbering === "article");
  return isFoot && units.slice(0, last).filter(({ text }) => isProse(text)).length > 1 ? last : units.length;
}

function findFoot(page: Page, start: number): number {
  const { units } = page;
  // What was announced has come once an address or a name has.
  let isAnnounced = announces(units[start - 1]);
  let foot = units.length;
  let heading = units.findLast(({ role }, index) => index < start && role === "heading");
  let headingOfFoot = heading;
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    if (unit?.role === "heading") heading = unit;
    const evidence = evidenceOf(page, index);
    const isName = evidence === null || (evidence === "likely" && (isAnnounced || isOwn(unit?.text ?? "")));
    if (foot === units.length) {
      if (evidence === null && isOwn(unit?.text ?? "")) isAnnounced = false;
      if (!isName && !opensContact(page, index)) [foot, headingOfFoot] = [index, heading];
      continue;
    }
    // A date or a heading with an address behind a button: the text went on.
    const asks = asksContact.test(headingOfFoot?.text ?? "");
    if (isStated(page, index) || isContactHead(page, index, foot) || (asks && isUnderForm(page, index, foot)))
      foot = units.length;
  }
  return foot;
}

/** お問い合わせ with an address or a telephone number under it is a section, with names of pages under it a button. */
function opensContact(page: Page, index: number): boolean {
  if (evidenceOf(page, index) !== "likely" || isInvitation(page.units[index]?.text ?? "")) return false;
  if (isSecondContact(page, index)) return false;
  for (let at = index + 1; at < page.units.length && at - index <= longestAddress; at += 1) {
    if (evidenceOf(page, at) !== null) return false;
    if (isOwn(page.units[at]?.text ?? "")) return true;
  }
  return false;
}

/** 聯絡我們 as the menu above the text has it, behind a numbered section of the text that is about contact: the foot of the page. */
function isSecondContact({ units, menu }: Page, index: number): boolean {
  if (!menu.has(titleKey(units[index]?.text ?? "")) || units[index]?.label !== null) return false;
  return units
    .slice(0, index)
    .some(({ text, label }) => label !== null && looksLikeTitle(text) && asksContact.test(text));
}

/** Lines between a heading and the first that is evidently an address. */
const longestAddress = 4;

/** 制定日, 改定日, 以上 behind a button; not the year of an imprint, the edition of a leaflet. */
function isStated(page: Page, index: number): boolean {
  const text = page.units[index]?.text ?? "";
  return evidenceOf(page, index) === null && (isClosing(text) || (isDateLine(text) && stated.test(text)));
}

const stated =
  /制定|改定|改訂|改正|施行|発効|策定|公布|適用|更新|修订|修訂|生效|发布|發布|版本|effective|revised|updated|amended/i;

/** Directly behind a button that the page prints under every section: `個人情報相談窓口` above an address. */
function isContactHead(page: Page, index: number, foot: number): boolean {
  const [unit, next] = [page.units[index], page.units[index + 1]];
  if (unit === undefined || next === undefined || index !== foot + 1) return false;
  const isHead = asksContact.test(unit.text) && evidenceOf(page, index) !== "sure" && !isContact(unit.text);
  return isHead && isOwn(next.text) && evidenceOf(page, index + 1) === null;
}

/** An address behind a form (`お名前`, `ご用件`), as a section has it that says whom to ask. */
function isUnderForm({ units, known }: Page, index: number, foot: number): boolean {
  if (index - foot > longestForm || known.has(index) || !isContact(units[index]?.text ?? "")) return false;
  return units
    .slice(foot, index)
    .every(({ role, marks }) => role === "furniture" && !marks.some(({ kind }) => kind === "link"));
}

/** Fields and buttons. */
const longestForm = 40;

const asksContact = /問い?合わ?せ|窓口|連絡先|联系|聯絡|聯繫|联络|申诉|申訴|contact|inquir|officer/i;

/** Whether a list follows a text: `次の会社に提供します。`, `The following companies:`, a numbered heading without text. */
function announces(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  const ending = endingOf(unit.text);
  if (ending === "colon" || ending === "comma") return true;
  if (unit.label !== null && ending === "none" && looksLikeTitle(unit.text) && !isBullet(unit.ornament))
    return (
      ["article", "chapter", "supplement", "supplementary"].includes(unit.label.numbering) || unit.gap > 0
    );
  return /次の|以下|下記|左記|下列|如下|following|below/i.test(unit.text.slice(-60));
}

/** Behind 以上 the text has ended: short lines there that are no name, date, address or annex are the page's. */
function afterClosing({ units, known }: Page, start: number): number {
  if (!/^以\s*上$/.test(units[start - 1]?.text.trim() ?? "")) return units.length;
  const rest = units.slice(start);
  const isPages = rest.every((unit, at) => known.has(start + at) || !isOwn(unit.text));
  return isPages && rest.length <= longestRest ? start : units.length;
}

const longestRest = 12;
