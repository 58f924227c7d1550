import { isAddress, isContact, isDateLine, isKeyAndValue, isProse, isSignature } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";

const aboutContact =
  /問い?合わ?せ|ご?相談|ご?連絡|窓口|連絡先|联系|联络|聯絡|聯繫|contact|reach us|reach you/i;

/** Whether a line's words say that an address comes. */
export function isAboutContact(text: string): boolean {
  return aboutContact.test(text);
}

const office =
  /(?:株式会社|有限会社|合同会社|法人|有限公司|股份公司|Co\.,? ?Ltd|\bInc\b|\bLLC\b|\bLtd\b|Limited|GmbH|B\.V\.|Corporation|\bPLC\b)|(?:室|課|係|部|センター|デスク|窓口|事務局|オフィス|主任|小組|小组|部門|部门|中心|専員|专员|保護官|Office|Officer|Team|Department|Desk)$/i;

/** The name of a firm or of one of its offices. */
export function isOffice(text: string): boolean {
  return office.test(text.trim());
}

/** How many short lines stand between a name and its telephone number. */
const longestBlock = 5;

/** Whether an address stands under a line, with nothing but short lines between. */
export function hasAddressBelow(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at <= index + longestBlock; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.cell !== null || unit.label !== null || unit.ornament !== null)
      return false;
    if (isProse(unit.text)) return false;
    if (isReachable(unit.text)) return true;
  }
  return false;
}

function isReachable(text: string): boolean {
  return isContact(text) || isAddress(text);
}

/**
 * A line of an address rather than the heading above it: the name of a firm or an office with an address under it, or
 * what stands between a heading about contact and the address (`聯絡我們` / 資料保障主任 / … / 電話：…).
 */
export function isInAddress(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (isAddress(unit.text)) return true;
  if (!hasAddressBelow(units, index)) return false;
  const next = units[index + 1];
  const isDirect = next !== undefined && (isReachable(next.text) || isKeyAndValue(next.text));
  if (isOffice(unit.text) && (isDirect || isSignature(unit.text)) && !/[?？]$/.test(unit.text.trim())) {
    // お客さま相談窓口 names an office and heads its section.
    return (
      /[\s\u3000]|株式会社|有限公司|Inc|Ltd|LLC|Limited|B\.V\./.test(unit.text.trim()) ||
      isNamed(units, index)
    );
  }
  return isNamed(units, index);
}

/** Whether a line about contact stands above, with nothing but short lines between. */
function isNamed(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestBlock); at -= 1) {
    const unit = units[at];
    if (unit === undefined || isProse(unit.text) || isReachable(unit.text) || isDateLine(unit.text))
      return false;
    if (isAboutContact(unit.text))
      return !isAboutContact(units[index]?.text ?? "") || isOffice(units[index]?.text ?? "");
  }
  return false;
}
