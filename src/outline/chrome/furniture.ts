import type { Unit } from "../units/unit.ts";
import { isDateLine } from "../units/shape.ts";
import { findDumped } from "./dump.ts";
import { findHeadLines } from "./head.ts";
import { findMailHeader, findMailImprint } from "./mail.ts";
import { findPrintedPages } from "./pages.ts";
import { isButton, isImprint } from "./words.ts";

/**
 * The units of plain text with those marked as furniture that are the page's by their form alone, whatever the title is:
 * before wrapped lines are joined, so that `ログイン / 新規登録` is never joined with the title under it.
 */
export function markFurniture(units: readonly Unit[]): readonly Unit[] {
  const found = new Set([
    ...findPrintedPages(units),
    ...findHeadLines(units),
    ...findMailHeader(units),
    ...findMailImprint(units),
    ...findDumped(units),
  ]);
  // An imprint with numbers behind it may be the text's: the notice that copies must bear.
  const foot = Math.max(
    units.length - footLines,
    units.findLastIndex(({ label }) => label !== null),
  );
  return units.map((unit, index) => {
    if (unit.role !== "line") return unit;
    const isImprinted = index > foot && unit.label === null && isReserved(unit.text);
    const isFurniture = found.has(index) || isImprinted || isButton(unit.text);
    return isFurniture ? { ...unit, role: "furniture", label: null } : unit;
  });
}

/** `最終更新日：2024年4月1日` in the foot or the head of a page: the date of the text. */
export function isDateOfText({ role, cell, text }: Unit): boolean {
  return (
    role === "furniture" && cell === null && states.test(text.trim()) && isDateLine(text) && !isImprint(text)
  );
}

const states =
  /^(?:(?:この|本)?[^\s。、：:]{0,8}(?:制定|改定|改訂|改正|施行|発効|更新|修订|修訂|生效|发布|發布)(?:年月日|日期|日|时间|時間)?\s*[:：]|(?:last )?(?:updated|revised|modified|effective)(?: date| on)?\s*:|.{4,16}\s*(?:制定|改定|改訂|改正|施行)$)/i;

/** An imprint that a heading such as `Copyright` is not. */
function isReserved(text: string): boolean {
  return isImprint(text) && /©|\(c\)|reserved|版权所有|版權所有|ICP|公网安备|(?:19|20)\d\d/i.test(text);
}

/** No foot had more lines behind its imprint. */
const footLines = 20;
