import {
  isArrowLabel,
  isBreadcrumb,
  isButton,
  isLanguageName,
  isPageNotice,
  isSign,
} from "../chrome/words.ts";
import { isBullet } from "../units/ornament.ts";
import { isClosing, isContact, isDateLine, isLinkOnly, looksLikeTitle } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { namesPolicy } from "./names.ts";

/** Whether a unit could be the title by itself, whatever stands around it. */
export function couldBeTitle(unit: Unit): boolean {
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
  const isDate = isDateLine(text) && !namesPolicy(text.replace(/[（(][^（()）]*[）)]\s*$/, ""));
  return !(isPageWord(unit) || isDate || isContact(text) || isClosing(text) || isLinkOnly(unit));
}

/** 告示第四十一号, 国务院令第 12 号: the number under which an act was made known. */
const numbered = /^.{0,16}第\s?[0-9０-９〇零一二三四五六七八九十百千]{1,8}\s?[号號]$/;

/** What belongs to the page and not to the policy: a button, a breadcrumb, the name of a language. */
export function isPageWord(unit: Unit): boolean {
  const { text } = unit;
  if (unit.role === "furniture") return true;
  return [isButton, isSign, isArrowLabel, isBreadcrumb, isLanguageName, isPageNotice].some((is) => is(text));
}
