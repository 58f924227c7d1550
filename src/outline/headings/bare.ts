import { lazily } from "../../text/lazily.ts";
import { isBullet } from "../units/ornament.ts";
import {
  endingOf,
  isClosing,
  isContact,
  isDateLine,
  isKeyAndValue,
  isLinkOnly,
  isProse,
  isSignature,
  looksLikeTitle,
  width,
} from "../units/shape.ts";
import { isTitleAgain, titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { hasAddressBelow, isAboutContact, isInAddress } from "./contactBlock.ts";
import { isColonTitle } from "./colonTitle.ts";
import type { Evidence } from "./find.ts";
import type { Heading } from "./heading.ts";
import { isBetweenTexts, isPhrase, isUnderList, type Rhythm, readRhythm, widestDense } from "./rhythm.ts";
import { hasFoldMark, stripTitle } from "./split.ts";
import { keepAmongNumbered } from "./numbered.ts";
import { couldHeadRepeated, repeatedTitles } from "./services.ts";
import { findValues } from "./values.ts";

/**
 * Short lines that stand alone and head a section without a number or a sign. Of short lines in a row the last one,
 * which has text under it, is a heading; the ones before only with evidence of their own (addresses and names come in rows).
 */
export function findBare(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
  evidence: Evidence,
): readonly Heading[] {
  const rhythm = readRhythm(units, known);
  const candidates = new Set(
    units.flatMap((unit, index) =>
      evidence.listed.has(index) ||
      (index >= evidence.above &&
        (!evidence.onlyBold || unit.bold) &&
        isCandidate(units, index, known, rhythm))
        ? [index]
        : [],
    ),
  );
  if (isTitleAgain(units[evidence.above]?.text ?? "", evidence.title)) candidates.delete(evidence.above);
  for (const index of withoutBold(units, candidates))
    if (!evidence.listed.has(index)) candidates.delete(index);
  // What the document lists or folds is a heading, whatever stands around it.
  const isSure = (index: number): boolean =>
    evidence.listed.has(index) || hasFoldMark(units[index]?.text ?? "");
  const unsure = new Set([...candidates].filter((index) => !isSure(index)));
  const values = findValues(units, known, unsure);
  for (const index of values) candidates.delete(index);
  const repeated = repeatedTitles(units, candidates);
  const keys = units.map(({ text }) => lazily(() => titleKey(text)));
  const isRepeated = (index: number): boolean => repeated.size > 0 && repeated.has(keys[index]?.() ?? "");
  const isHeading = (index: number): boolean => accepted.has(index) || known.has(index);
  const accepted = new Map<number, Heading>();
  for (let index = units.length - 2; index >= evidence.above; index -= 1) {
    const unit = units[index];
    if (unit === undefined || known.has(index)) continue;
    // What stands above the sub-heading that opens every service is a service, however long its name is.
    const isService =
      !values.has(index) &&
      !values.has(index - 1) &&
      couldHeadRepeated(unit) &&
      isRepeated(index + 1) &&
      !isRepeated(index);
    if (!candidates.has(index) && !isService) continue;
    const next = units[index + 1];
    const hasText =
      next !== undefined &&
      !candidates.has(index + 1) &&
      !known.has(index + 1) &&
      (values.has(index + 1) || isBodyOf(units, index));
    // A short line between two headings of its kind is all the text that the first has.
    const isParent =
      isHeading(index + 1) &&
      !known.has(index - 1) &&
      isAfterText(units, index) &&
      !isLongSaying(unit) &&
      !isPhrase(unit.text);
    if (
      isService ||
      evidence.listed.has(index) ||
      hasFoldMark(unit.text) ||
      isRepeated(index) ||
      hasText ||
      isParent
    )
      accepted.set(index, readBare(unit, index));
  }
  return keepAmongNumbered(units, known, accepted, (index) => isSure(index) || isRepeated(index));
}

/** Where a page sets its headings in bold print, the paragraphs among the candidates that it does not. */
function withoutBold(units: readonly Unit[], candidates: ReadonlySet<number>): readonly number[] {
  const paragraphs = [...candidates].filter((index) => units[index]?.role === "paragraph");
  const plain = paragraphs.filter((index) => units[index]?.bold !== true);
  const bold = paragraphs.length - plain.length;
  return bold >= fewestBold && bold > plain.length ? plain : [];
}

const fewestBold = 3;

/** `… when you use it. This information may include`: the beginning of a list, not its title. */
const sentenceInside = /[。！？](?=[^」』）)”"'’\s])|[a-z)\]]{2,}[.!?]\s+["“(]?[A-Z]/;
const abbreviation =
  /\b(?:Inc|Ltd|Co|Corp|LLC|vs|etc|No|St|Mr|Mrs|Ms|Dr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s/;

function readBare(unit: Unit, index: number): Heading {
  return { index, label: null, title: stripTitle(unit.text), bodyFrom: unit.text.length, style: "bare" };
}

function isCandidate(
  units: readonly Unit[],
  index: number,
  known: ReadonlyMap<number, Heading>,
  rhythm: Rhythm,
): boolean {
  const unit = units[index];
  if (unit === undefined || known.has(index) || unit.cell !== null) return false;
  if (unit.role !== "line" && unit.role !== "paragraph") return false;
  if (unit.ornament !== null || unit.label !== null) return false;
  if (!looksLikeTitle(unit.text))
    return isColonTitle(units, index) && (isColonTitle(units, index + 2) || isColonTitle(units, index - 2));
  if (hasFoldMark(unit.text)) return true;
  const { text } = unit;
  if (isContact(text) || isDateLine(text) || isSignature(text) || isClosing(text) || isKeyAndValue(text))
    return false;
  // （受付時間は窓口により異なります）: a note.
  if (/^[（(][^（()）]*[）)]$/.test(text.trim())) return false;
  if (sentenceInside.test(text) && !abbreviation.test(text)) return false;
  if (isLinkOnly(unit) || isUnderLoneItem(units, index) || isAddressee(units, index)) return false;
  if (isInAddress(units, index)) return false;
  if (unit.bold) return true;
  return standsAlone(units, index, unit, known, rhythm);
}

/** Set off from what stands around it, as the document's other headings are. */
function standsAlone(
  units: readonly Unit[],
  index: number,
  unit: Unit,
  known: ReadonlyMap<number, Heading>,
  rhythm: Rhythm,
): boolean {
  const next = units[index + 1];
  const isSentence =
    next !== undefined &&
    isLongerText(
      next.text,
      endingOf(next.text) === "colon" && !rhythm.tight ? shortestLead : width(unit.text),
    );
  if (rhythm.dense) return standsOutDense(units, index, known);
  if (unit.gap === 0 && index > 0)
    return (rhythm.tight && isBetweenTexts(units, index)) || (rhythm.loose && isUnderList(units, index));
  if (next === undefined || next.gap > 0 || next.role !== "line") return true;
  if (rhythm.gapBelow) return false;
  return isSentence || next.ornament !== null || (next.label !== null && next.label.ordinal.at(-1) === 1);
}

/** `如果您有任何疑問，歡迎與我們聯絡`: a sentence without its stop, which heads nothing. */
function isLongSaying({ text }: Unit): boolean {
  return width(text) > widestClause && /[，、]/.test(text);
}

/** Columns; conditions in titles (`如果您使用…，则需遵守附加条款`) are shorter. */
const widestClause = 72;

/** A sentence, or the beginning of one that a list completes. */
function isLongerText(text: string, columns: number): boolean {
  return ["sentence", "colon"].includes(endingOf(text)) && width(text) > columns;
}

/** What is shorter and ends with a colon may be the title of a list. */
const shortestLead = 48;

/** Without blank lines: a short line behind the end of a text, with a text, a list or another short line under it. */
function standsOutDense(units: readonly Unit[], index: number, known: ReadonlyMap<number, Heading>): boolean {
  const [before, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (unit === undefined || next === undefined || width(unit.text) > widestDense) return false;
  const isAfterEnd =
    before === undefined ||
    known.has(index - 1) ||
    isText(before) ||
    endingOf(before.text) === "sentence" ||
    looksLikeTitle(before.text);
  const isDate = isDateLine(next.text) && endingOf(next.text) !== "sentence";
  const isAddress = isContact(next.text) || isDate || isKeyAndValue(next.text);
  if (isAddress && !isAboutContact(unit.text)) return false;
  return (
    isAfterEnd &&
    (isAddress ||
      isText(next) ||
      endingOf(next.text) === "sentence" ||
      looksLikeTitle(next.text) ||
      endingOf(next.text) === "colon")
  );
}

/** A name between a heading and the address: お問い合わせ先 / 本社 総務部 / 電話：…. */
function isAddressee(units: readonly Unit[], index: number): boolean {
  const [before, next] = [units[index - 1], units[index + 1]];
  if (before === undefined || next === undefined || isText(before) || !looksLikeTitle(before.text))
    return false;
  return isContact(next.text) || isKeyAndValue(next.text);
}

/** `- 個人情報保護管理者` with a name in the line under it: the name belongs to the item. */
function isUnderLoneItem(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (before === undefined || !isBullet(before.ornament) || !looksLikeTitle(before.text)) return false;
  const above = units[index - 2];
  return !isBullet(above?.ornament ?? null) && endingOf(above?.text ?? "") !== "colon";
}

/** What stands under a heading: a sentence, a list, a table; an address only where no other short line stands above it. */
function isBodyOf(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (next === undefined) return false;
  if (isText(next)) return true;
  if (isAboutContact(units[index]?.text ?? "") && hasAddressBelow(units, index)) return true;
  if (isAddressee(units, index + 1) || isSignature(next.text)) return isAfterText(units, index);
  if (!isContact(next.text) && !isKeyAndValue(next.text) && !isDateLine(next.text))
    return !looksLikeTitle(next.text);
  return isAfterText(units, index);
}

function isText(unit: Unit): boolean {
  return isProse(unit.text) || unit.role !== "line" || unit.ornament !== null || unit.label !== null;
}

function isAfterText(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return before === undefined || isText(before) || isDateLine(before.text) || isSignature(before.text);
}
