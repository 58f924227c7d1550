import { isSiteName } from "../chrome/site.ts";
import { isBullet } from "../units/ornament.ts";
import { isDateLine, isProse, looksLikeTitle } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { couldBeTitle, isPageWord } from "./candidate.ts";
import { isOnTopic, namesPolicy } from "./names.ts";

/** Where the format marks none: of the lines before the first provision the one that is most like a title by its words and its place. */
export function findPrintedTitle(units: readonly Unit[]): number | null {
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
  if (prose > 0 && unit.role !== "heading" && unit.bold && !namesPolicy(text) && !isOnTopic(text))
    return null;
  // Sentences above it speak against a title: a menu may hold some, the text of a policy always does.
  let score = -0.02 * index - 0.3 * prose;
  if (unit.role === "heading") score += 3;
  if (namesPolicy(text)) score += 4;
  else if (isOnTopic(text)) score += 1.5;
  // A page prints its title in the breadcrumb or the tab, then above the text: the last of them is the title.
  if (units.slice(Math.max(0, index - 4), index).some((other) => other.text.trim() === text)) score += 0.5;
  if (isAgainBelow(units, index)) score -= 0.2;
  if (nameLabel.test(units[index - 1]?.text.trim() ?? "")) score += 6;
  const next = units
    .slice(index + 1, index + 1 + nextLooked)
    .find((other) => !isPageWord(other) && other.text.trim() !== text);
  if (next === undefined) return units.length === 1 && namesPolicy(text) ? score : null;
  if (isProse(next.text) || isDateLine(next.text) || next.label !== null || salutation.test(next.text))
    score += 2;
  else if (isBullet(next.ornament)) score -= 2;
  // A table above it is the text's.
  if (units.slice(0, index).some(({ cell }) => cell !== null)) score -= aboveTable;
  else if (next.cell !== null && namesPolicy(text)) score += 1;
  // The first name in a menu is the page's.
  if (isFirst && (!isSiteName(next.text) || namesPolicy(next.text))) score += namesPolicy(text) ? 2.2 : 1;
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
  const isNamed = namesPolicy(units[index]?.text.trim() ?? "");
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

/** A title stands near the top; a menu that is longer than this is none that was ever seen. */
const searched = 120;

/** Dates and buttons between a title and what stands under it are not more. */
const nextLooked = 12;

/** `法規名稱：` above it. */
const nameLabel = /^(?:法[规規令](?:名[称稱]|名)|文件名[称稱]|条約名|件名|題名|标题|標題|title)\s*[:：]$/i;
