import { groupBy } from "../units/group.ts";
import { isBullet } from "../units/ornament.ts";
import {
  isContact,
  isDateLine,
  isKeyAndValue,
  isLinkOnly,
  isProse,
  isSignature,
  looksLikeTitle,
} from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { isButton, isFoldButton } from "./words.ts";

/**
 * Short lines that a page prints again and again: a feedback button, the head of a printed page. A heading that recurs
 * under every service always has text under it; what a page prints anywhere has not.
 */
export function findRepeated(units: readonly Unit[]): ReadonlySet<number> {
  const places = groupBy(units.keys(), (index) => {
    const unit = units[index];
    if (unit === undefined || unit.cell !== null || unit.role === "heading" || unit.label !== null)
      return null;
    if (isBullet(unit.ornament) || unit.text.trim().length > longest || !looksLikeTitle(unit.text))
      return null;
    // Act after act asks for the same particulars: an item with words of its own is text.
    if (unit.role === "item" && !isButton(unit.text)) return null;
    return titleKey(unit.text) || null;
  });
  const found = new Set(findPageHeads(units));
  for (const indexes of places.values())
    if (indexes.length >= fewest && isPrintedAnywhere(units, indexes))
      for (const index of indexes) found.add(index);
  return found;
}

/** `Acme 個人情報保護方針 2 / 3`: the head of a printed page, told by the number that counts on behind the same words. */
function findPageHeads(units: readonly Unit[]): readonly number[] {
  const places = groupBy(units.keys(), (index) => {
    const match = pageHead.exec(units[index]?.text.trim() ?? "");
    return match === null || units[index]?.cell !== null ? null : titleKey(`${match[1]}`);
  });
  return [...places.values()].filter((indexes) => indexes.length > 1).flat();
}

const pageHead =
  /^(.{2,60}?)[\s|｜–—-]+(?:\d{1,3}\s*[/／]\s*\d{1,3}|(?:page|p\.)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|第\s?\d{1,3}\s?[页頁]|\d{1,3}\s*(?:ページ|頁))$/i;
const fewest = 3;
const longest = 60;

function isPrintedAnywhere(units: readonly Unit[], indexes: readonly number[]): boolean {
  const texts = indexes.map((index) => units[index]?.text ?? "");
  if (texts.some((text) => isButton(text) || isFoldButton(text))) return true;
  if (indexes.some((index) => isLinkOnly(units[index] ?? empty))) return true;
  // `該当なし` under heading after heading is text.
  const underTitle = indexes.filter((index) => isShort(units[index - 1])).length;
  if (underTitle * 2 >= indexes.length) return false;
  const withoutText = indexes.filter((index) => !hasText(units[index + 1])).length;
  const insideParagraph = indexes.filter((index) => isBroken(units[index - 1])).length;
  // 日本 / 米国 in list after list is text: the same line follows each, or a sentence that announces it stands above.
  const following = indexes.map((index) => titleKey(units[index + 1]?.text ?? ""));
  const isListed =
    new Set(following).size < following.length || indexes.some((index) => announces(units[index - 1]));
  return insideParagraph > 0 || (withoutText * 3 >= indexes.length && !isListed);
}

function announces(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && /[：:、，]\s*$|次の|以下|下記|如下|下列|following|below/i.test(unit.text.slice(-40))
  );
}

const empty = { text: "", marks: [], lines: [] };

function isShort(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.ornament === null && looksLikeTitle(unit.text) && !isButton(unit.text);
}

function hasText(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (isContact(unit.text) || isKeyAndValue(unit.text) || isSignature(unit.text) || isDateLine(unit.text))
    return true;
  return (
    isProse(unit.text) ||
    unit.role !== "line" ||
    unit.label !== null ||
    unit.ornament !== null ||
    !looksLikeTitle(unit.text)
  );
}

/** A long line without an end: a page ended inside the paragraph, and this is what the page prints there. */
function isBroken(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.text.length > 40 &&
    isProse(unit.text) &&
    /[\p{L}\p{N}、，,]$/u.test(unit.text.trim())
  );
}
