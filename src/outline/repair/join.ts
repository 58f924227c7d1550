import type { Mark, Problem } from "../../model.ts";
import { spacesLatin, wrapJoint } from "../../text/join.ts";
import { lazily } from "../../text/lazily.ts";
import { isBullet } from "../units/ornament.ts";
import {
  endingOf,
  isContact,
  isContactLine,
  isDateLine,
  isKeyAndValue,
  isProse,
  isSignature,
  looksLikeTitle,
  opensWithDate,
  width,
} from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { type Margin, wrapMargin } from "./wraps.ts";

export interface Repaired {
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
}

/** The units of plain text with the lines joined that their author's editor wrapped; no character is changed. */
export function joinWrapped(units: readonly Unit[]): readonly Unit[] {
  const margin = wrapMargin(units);
  const isWrapped = (group: readonly Unit[], last: Unit, unit: Unit): boolean => {
    if (unit.gap > 0 || isRow(last.text) || isRow(unit.text) || isField(group, unit)) return false;
    if (isBroken(last.text, unit.text)) return true;
    return endingOf(last.text) === "sentence"
      ? margin !== null && isFull(group, last, unit, margin)
      : goesOnBelow(group, last, unit, margin);
  };
  return join(units, isWrapped).map(({ unit }) => unit);
}

/** The units of plain text with the paragraphs and items joined that the end of a page cut; each is told as a problem. */
export function joinBroken(units: readonly Unit[]): Repaired {
  const joined = join(units, isCut);
  const problems = joined.flatMap(({ cuts }) => cuts);
  return { units: joined.map(({ unit }) => unit), problems };
}

type GoesOn = (group: readonly Unit[], last: Unit, unit: Unit) => boolean;

function join(units: readonly Unit[], goesOn: GoesOn): { unit: Unit; cuts: readonly Problem[] }[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && couldGoOn(last, unit) && goesOn(group, last, unit))
      group.push(unit);
    else groups.push([unit]);
  }
  const spaced = lazily(() => spacesLatin(units.map((unit) => unit.text).join("\n")));
  return groups.map((group) => ({
    unit: merge(group, spaced),
    cuts: group.slice(1).map((unit, at) => cut(group[at], unit)),
  }));
}

function cut(last: Unit | undefined, unit: Unit): Problem {
  const detail = `${last?.text.trimEnd().slice(-12) ?? ""}|${unit.text.slice(0, 12)}`;
  return {
    code: "broken-paragraph",
    line: last === undefined ? null : (last.lines.at(-1)?.line ?? null),
    detail,
  };
}

function couldGoOn(last: Unit, unit: Unit): boolean {
  if (last.role !== "line" || unit.role !== "line" || unit.label !== null || unit.ornament !== null)
    return false;
  return endingOf(last.text) !== "colon" && !isContactLine(last.text) && !isSignature(last.text);
}

function goesOnBelow(group: readonly Unit[], last: Unit, unit: Unit, margin: Margin | null): boolean {
  const [head] = group;
  // Each line of a list of resolutions and dates stands for itself.
  if (isDateLine(last.text) && (isDateLine(unit.text) || opensWithDate(unit.text))) return false;
  // A line that runs beyond the margin is a paragraph of its own.
  if (margin !== null && margin.measure(unit) > margin.at + beyond) return false;
  if (margin !== null && margin.measure(last) >= margin.at - slack(last.text)) return true;
  // A wrapped item goes on under its own text.
  const isItem = head !== undefined && (isBullet(head.ornament) || head.label !== null);
  const isUnder =
    isItem &&
    unit.indent > head.indent &&
    (group.length > 1 || !looksLikeTitle(last.text) || margin !== null);
  return isUnder && width(last.text) >= (margin?.at ?? 60) / 2;
}

/** A sentence that ends where the next word had no room left: the paragraph goes on behind it. */
function isFull(group: readonly Unit[], last: Unit, unit: Unit, margin: Margin): boolean {
  const [head] = group;
  const isItem = head !== undefined && (isBullet(head.ornament) || head.label !== null);
  if (head === undefined || (isItem && unit.indent <= head.indent && !isFlush(group))) return false;
  if (unit.indent > last.indent && !(isItem && last === head)) return false;
  if (!isProse(last.text) || !/^[\p{L}"'“‘「『(（]/u.test(unit.text) || isContact(unit.text)) return false;
  const word = /^[\x21-\x7e]+/.exec(unit.text)?.[0];
  const room = word === undefined ? 2 : word.length + 1;
  return margin.measure(last) + room > margin.at && margin.measure(unit) <= margin.at + beyond;
}

/** 販売業者：… over 所在地：…: each name begins a line of its own. */
function isField([head]: readonly Unit[], unit: Unit): boolean {
  return head !== undefined && isKeyAndValue(head.text) && isKeyAndValue(unit.text);
}

/** Whether the lines of an item stand under its number. */
function isFlush([head, second]: readonly Unit[]): boolean {
  return head !== undefined && second !== undefined && second.indent <= head.indent;
}

/** A bracket that opens on one line and closes on the next: what was wrapped, however short the line is. */
function isBroken(last: string, text: string): boolean {
  const opened = /[「『（(《](?=[^「」『』（）()《》]{0,40}$)/.exec(last)?.[0];
  if (opened === undefined) return false;
  return /[「」『』（）()《》]/.exec(text)?.[0] === closed[opened];
}

const closed: Readonly<Record<string, string>> = { "「": "」", "『": "』", "（": "）", "(": ")", "《": "》" };

/** A row of a table that spaces were drawn with. */
function isRow(text: string): boolean {
  return /\S\s{3,}\S/.test(text);
}

/** A line may pass the margin by a mark or a word. */
const beyond = 16;

/** A Latin word that no longer fits moves to the next line; a CJK character does, or the mark behind it. */
function slack(text: string): number {
  return /[\x21-\x7e]$/.test(text.trim()) ? 16 : 9;
}

const innerSentence = /[。．！？]|[.!?] /;
const opensInside = /^[a-z、。，．）」』】〉》”’ぁぃぅぇぉっゃゅょァィゥェォッャュョー々]/;
/** A particle or a conjunction that no Japanese, Chinese or English paragraph ends with. */
const leavesOpen =
  /(?:[のをにはがとでへやも、，,]|および|及び|または|又は|ならびに|的|和|与|或|及|以及|并|與|並|\b(?:the|of|and|or|to|a|an|in|for|with))$/;

function isCut(_: readonly Unit[], last: Unit, unit: Unit): boolean {
  return unit.gap > 0 && endingOf(last.text) !== "sentence" && isCutByPage(last, unit);
}

/**
 * A paragraph or an item with sentences in it that ends without one, and text behind it that is no heading and no list:
 * `…首次访问网页时显` / `示为通知窗口，…。`
 */
function isCutByPage(last: Unit, unit: Unit): boolean {
  // The stop behind a number ends no sentence.
  const [head, rest] = [last.text.slice(last.label?.end ?? 0).trim(), unit.text.trim()];
  if (opensInside.test(rest) && width(head) >= 50 && !isLatinItem(rest)) return true;
  if (width(head) < 40 || width(rest) < 12) return false;
  if (endingOf(rest) !== "sentence" && !innerSentence.test(rest)) return false;
  const isOpen = /[\p{L}\p{N}、，,)）\]]$/u.test(head);
  if (isOpen && innerSentence.test(head)) return true;
  return leavesOpen.test(head) && width(head) >= 60;
}

/** `iPhone の場合` and `e-mail address` begin with a small letter by themselves. */
function isLatinItem(text: string): boolean {
  return /^(?:i[A-Z]|e-|e[A-Z])/.test(text);
}

function merge(group: readonly Unit[], spaced: () => boolean): Unit {
  const [first, ...others] = group;
  if (first === undefined) throw new RangeError("an empty paragraph");
  if (others.length === 0) return first;
  const parts: string[] = [first.text];
  const marks: Mark[] = [...first.marks];
  const lines = [...first.lines];
  let length = first.text.length;
  let before = first.text;
  for (const other of others) {
    const joint = wrapJoint(before, other.text, spaced());
    const offset = length + joint.length;
    for (const mark of other.marks)
      marks.push({ ...mark, span: [mark.span[0] + offset, mark.span[1] + offset] });
    for (const { offset: at, line } of other.lines) lines.push({ offset: at + offset, line });
    parts.push(joint, other.text);
    length = offset + other.text.length;
    before = other.text;
  }
  return { ...first, text: parts.join(""), marks, lines };
}
