import {
  isClosing,
  isContact,
  isDateLine,
  isLinkOnly,
  isProse,
  isSignature,
  looksLikeTitle,
} from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import {
  isArrowLabel,
  isConsent,
  isBreadcrumb,
  isButton,
  isDoubtfulButton,
  isImprint,
  isLanguageName,
  isLinkListTitle,
  isPageNotice,
  isSign,
} from "./words.ts";

/**
 * The index at which the page's foot begins: languages, lists of links, imprint, an invitation to buy, and what the page
 * prints above the title as well.
 */
export function findTrail(units: readonly Unit[], known: ReadonlySet<number>, title: number | null): number {
  const menu = new Set(
    units
      .slice(0, (title ?? -1) + 1)
      .flatMap((unit, index) => (known.has(index) || index === title ? [titleKey(unit.text)] : [])),
  );
  let end = units.length;
  for (;;) {
    const next = stepBack(units, end, known, menu);
    if (next === end) return end;
    end = next;
  }
}

/** One more piece of the foot, read from the end; the same index where the text ends here. */
function stepBack(
  units: readonly Unit[],
  end: number,
  known: ReadonlySet<number>,
  menu: ReadonlySet<string>,
): number {
  const unit = units[end - 1];
  if (unit === undefined) return end;
  if (known.has(end - 1) || isFoot(unit)) return end - 1;
  if (looksLikeTitle(unit.text) && unit.cell === null && menu.has(titleKey(unit.text))) return end - 1;
  return Math.min(
    stepOverLinkList(units, end),
    stepOverInvitation(units, end),
    stepToClosing(units, end),
    stepOverBanner(units, end),
  );
}

/** Behind 以上 the text has ended: short lines there that are no name, date, address or annex are the page's. */
function stepToClosing(units: readonly Unit[], end: number): number {
  for (let index = end - 1; index >= 0 && end - index <= longestInvitation; index -= 1) {
    const unit = units[index];
    if (unit === undefined || unit.cell !== null || unit.label !== null || isProse(unit.text)) return end;
    if (/^以\s*上$/.test(unit.text.trim())) return index + 1;
    if (isDateLine(unit.text) || isContact(unit.text) || isSignature(unit.text) || !looksLikeTitle(unit.text))
      return end;
  }
  return end;
}

function isFoot(unit: Unit): boolean {
  const { text } = unit;
  if (unit.role === "heading" || unit.cell !== null) return false;
  const isWord = [isButton, isDoubtfulButton, isSign, isArrowLabel, isLanguageName, isLinkListTitle].some(
    (is) => is(text),
  );
  return isWord || isImprint(text) || isPageNotice(text) || isBreadcrumb(text) || isLinkOnly(unit);
}

/** その他のリンク and what stands under it, where that is no text: short lines to the end of the page. */
function stepOverLinkList(units: readonly Unit[], end: number): number {
  for (let index = end - 1; index >= 0 && end - index <= longestList; index -= 1) {
    const unit = units[index];
    if (unit === undefined || unit.cell !== null || unit.role === "heading" || isProse(unit.text)) return end;
    if (isLinkListTitle(unit.text) || (isPageLine(unit) && end - index > 1)) return index;
    if (!looksLikeTitle(unit.text) || isDateLine(unit.text) || isContact(unit.text)) return end;
    if (isClosing(unit.text) || isSignature(unit.text) || unit.label !== null) return end;
  }
  return end;
}

/** Surely the page's: a heading such as お問い合わせ, which is also a button, does not begin a list of links. */
function isPageLine(unit: Unit): boolean {
  return isButton(unit.text) || isLanguageName(unit.text) || isImprint(unit.text) || isLinkOnly(unit);
}

const longestList = 60;

const invitation =
  /お気軽に(?:お問い合わせ|ご相談|ご連絡)|(?:導入|購入|ご検討).{0,16}(?:ご?相談|お?見積|ご?検討)|お見積り?.{0,10}(?:いたします|承ります|ご相談)|資料請求|無料(?:体験|トライアル|相談)|欢迎(?:咨询|垂询|致电)|免费试用|立即(?:试用|购买|咨询)|歡迎(?:洽詢|諮詢)|免費試用|contact (?:our )?sales|request a (?:demo|quote)|free trial|talk to (?:an expert|sales)/i;
const rightsOfAnybody =
  /個人情報|個人データ|开示|開示|本人|请求|權利|权利|personal (?:data|information)|privacy/i;

/** `本サービスへのお問い合わせ` with `導入へのご相談やお見積もりをいたします。`: what the seller prints under any page. */
function stepOverInvitation(units: readonly Unit[], end: number): number {
  let index = end;
  let isInvited = false;
  while (end - index < longestInvitation) {
    const unit = units[index - 1];
    if (unit === undefined || unit.cell !== null || unit.label !== null || rightsOfAnybody.test(unit.text))
      break;
    const invites = invitation.test(unit.text) && unit.text.length <= 120;
    const isNear = unit.gap === 0 && isInvited && unit.text.length <= 80;
    const isHead =
      isInvited &&
      looksLikeTitle(unit.text) &&
      /お?問い?合わ?せ|ご?相談|咨询|洽詢|聯絡|联系|contact|sales/i.test(unit.text);
    if (!invites && !isNear && !isHead) break;
    isInvited ||= invites;
    index -= 1;
    if (isHead) return index;
  }
  return isInvited ? index : end;
}

const longestInvitation = 6;

/** `当サイトでは Cookie を使用しています。…` above 同意する: the question that every page of a site asks. */
function stepOverBanner(units: readonly Unit[], end: number): number {
  const [unit, button] = [units[end - 1], units[end]];
  if (unit === undefined || button === undefined || unit.cell !== null || unit.label !== null) return end;
  const asks = /cookie|クッキー/i.test(unit.text) && unit.text.length <= 300 && isProse(unit.text);
  return asks && isConsent(button.text) ? end - 1 : end;
}
