import { isProse, looksLikeTitle } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { isConsent, isImprint } from "./words.ts";

const invitation =
  /お気軽に(?:お問い合わせ|ご相談|ご連絡)|(?:導入|購入|ご検討).{0,16}(?:ご?相談|お?見積|ご?検討)|お見積り?.{0,10}(?:いたします|承ります|ご相談)|資料請求|無料(?:体験|トライアル|相談)|欢迎(?:咨询|垂询|致电)|免费试用|立即(?:试用|购买|咨询)|歡迎(?:洽詢|諮詢)|免費試用|contact (?:our )?sales|request a (?:demo|quote)|free trial|talk to (?:an expert|sales)/i;
const rightsOfAnybody =
  /個人情報|個人データ|开示|開示|本人|请求|權利|权利|personal (?:data|information)|privacy/i;

/**
 * `本サービスへのお問い合わせ` with `導入へのご相談やお見積もりをいたします。`: what the seller prints under any page. The index at which it
 * begins, before `end`; the text's length where there is none.
 */
export function findInvitation(units: readonly Unit[], end: number, known: ReadonlySet<number>): number {
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
    if (!invites && !isNear && !isHead && !(isInvited && known.has(index - 1))) break;
    isInvited ||= invites;
    index -= 1;
    if (isHead) return index;
  }
  return isInvited ? index : units.length;
}

const longestInvitation = 6;

/** `当サイトでは Cookie を使用しています。…` above 同意する: the question that every page of a site asks. */
export function isBanner(units: readonly Unit[], index: number, known: ReadonlySet<number>): boolean {
  const [unit, button] = [units[index], units[index + 1]];
  if (unit === undefined || unit.cell !== null || unit.label !== null) return false;
  const asks = /cookie|クッキー/i.test(unit.text) && unit.text.length <= 300 && isProse(unit.text);
  return (
    asks &&
    button !== undefined &&
    (isConsent(button.text) || (known.has(index + 1) && /cookie/i.test(button.text)))
  );
}

/** One sentence or two behind ©: trademarks, reservations. A text does not go on there. */
export function isAfterImprint(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || units.length - index > longestReservation || unit.text.length > 200) return false;
  const before = units.slice(Math.max(0, index - longestReservation), index);
  const imprint = before.findLastIndex(({ text }) => isImprint(text));
  return (
    imprint >= 0 &&
    before
      .slice(imprint)
      .every(({ label, cell, role }) => label === null && cell === null && role !== "heading")
  );
}

const longestReservation = 3;
