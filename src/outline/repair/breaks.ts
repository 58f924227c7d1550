import { isCaptionLine } from "../headings/captions.ts";
import { type LabelReading, readLabel } from "../labels/label.ts";
import { cutUnit } from "../units/cut.ts";
import { isBullet, readOrnament } from "../units/ornament.ts";
import { endingOf, isProse, looksLikeTitle, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { findDateLines } from "./dateLines.ts";
import { findSigned, openItem } from "./typedItems.ts";

/**
 * A paragraph in which its author set a heading, an article, a date of the document or each item of a list on a line of its own with a
 * break (`1. …<br>2. …`, `<b>お問い合わせ</b><br>…`) as the lines that it prints. Breaks that part anything else, an address or a verse,
 * stay in their paragraph. Where the format marks headings a line in bold print is none, but for 附則.
 */
export function openBreaks(units: readonly Unit[], marked: boolean): readonly Unit[] {
  return units.flatMap((unit) => {
    if (unit.role === "item" && unit.marker !== "") return openItem(unit);
    if (!isOpen(unit)) return [unit];
    if (!unit.text.includes("\n")) return openCounted(unit);
    const lines = readLines(unit);
    const articles = findArticles(lines);
    const items = [...findItems(lines), ...articles.paragraphs];
    const titles =
      unit.role === "item" ? [] : findTitles(lines).filter((at) => !marked || isSupplement(lines, at));
    const under = marked ? [] : findUnderTitles(lines, items);
    const dates = findDateLines(
      lines.map(({ text }) => text),
      true,
    );
    const starts = new Set([...items, ...under, ...articles.heads, ...titles, ...dates]);
    return [...starts].every((start) => start === 0) ? [unit] : cut(unit, lines, starts, new Set(items));
  });
}

/**
 * A paragraph whose printed lines count (`1、…`, `2、…`), begin with `・` or `●`, or state each a date of the document, though no break was
 * set between them: people who type so see lines.
 */
function openCounted(unit: Unit): readonly Unit[] {
  if (unit.lines.length < fewestItems) return [unit];
  const lines = unit.lines.map(({ offset: at }, index) => {
    const text = unit.text.slice(at, unit.lines[index + 1]?.offset ?? unit.text.length);
    return readLine(text, at, false);
  });
  const items = new Set(findItems(lines));
  const dates = findDateLines(
    lines.map(({ text }) => text),
    false,
  );
  const starts = new Set([...items, ...dates]);
  return [...starts].every((start) => start === 0) ? [unit] : cut(unit, lines, starts, items);
}

/** A paragraph, or the description of a term in a list of definitions, which has no marker of its own. */
function isOpen({ role, cell, marker }: Unit): boolean {
  return cell === null && (role === "paragraph" || (role === "item" && marker === ""));
}

interface Line {
  readonly at: number;
  readonly text: string;
  readonly label: LabelReading | null;
  readonly bullet: string | null;
  readonly bold: boolean;
}

function readLines(unit: Unit): readonly Line[] {
  const strong = unit.marks.filter(({ kind }) => kind === "strong").toSorted((x, y) => x.span[0] - y.span[0]);
  let [begun, boldTo] = [0, 0];
  return Array.from(unit.text.matchAll(/[^\n]+/g), ({ 0: text, index: at }) => {
    const end = at + text.trimEnd().length;
    for (; (strong[begun]?.span[0] ?? end) <= at; begun += 1)
      boldTo = Math.max(boldTo, strong[begun]?.span[1] ?? 0);
    return readLine(text, at, boldTo >= end);
  });
}

function readLine(text: string, at: number, bold: boolean): Line {
  const ornament = readOrnament(text);
  const bullet = isBullet(ornament) ? (ornament?.sign ?? null) : null;
  return { at, text, label: readNumber(text), bullet, bold };
}

/** The number that a line begins with; one that stands alone begins nothing. */
function readNumber(text: string): LabelReading | null {
  const label = readLabel(text);
  return label !== null && label.end < text.length ? label : null;
}

/** One line with a number is a sentence that quotes it. */
const fewestItems = 2;

interface Run {
  readonly at: number[];
  last: number | null;
  isSame: boolean;
}

/** The lines that count one after another, or that begin with the same sign. */
function findItems(lines: readonly Line[]): readonly number[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  lines.forEach((line, index) => {
    const sign = line.bullet ?? line.label?.numbering;
    if (sign === undefined || sign === "article") return;
    const ordinal = line.bullet === null ? (line.label?.ordinal.at(-1) ?? null) : null;
    if (line.bullet === null && ordinal === null) return;
    const run = open.get(sign);
    // 一、 before every item counts nothing, and is the sign of a list.
    const isAgain = run !== undefined && ordinal === run.last && run.isSame && (ordinal ?? 1) === 1;
    if (run !== undefined && (isAgain || ordinal === (run.last ?? 0) + 1)) {
      run.at.push(index);
      [run.last, run.isSame] = [ordinal, isAgain];
    } else if (run === undefined || ordinal === 1) {
      const begun = { at: [index], last: ordinal, isSame: true };
      open.set(sign, begun);
      runs.push(begun);
    }
  });
  const signed = findSigned(lines.map(({ text }) => text));
  return [...runs.flatMap(({ at }) => (at.length < fewestItems ? [] : at)), ...signed];
}

/** Articles behind the end of a sentence or under their captions, and their paragraphs from the second on. */
function findArticles(lines: readonly Line[]): { heads: readonly number[]; paragraphs: readonly number[] } {
  const heads: number[] = [];
  const paragraphs: number[] = [];
  const isCounted = lines.filter(({ label }) => label?.numbering === "article").length > 1;
  let next: number | null = null;
  lines.forEach(({ label, bullet }, index) => {
    const before = lines[index - 1];
    if (label?.numbering === "article") {
      const isUnder = before !== undefined && (isCaptionLine(before.text) || before.bold);
      if (before !== undefined && !isUnder && !isCounted && endingOf(before.text) !== "sentence") return;
      const isTitled = isTitleLine(lines[index]) && isProse(lines[index + 1]?.text ?? "");
      heads.push(...(isUnder ? [index - 1] : []), index, ...(isTitled ? [index + 1] : []));
      next = 2;
    } else if (
      next !== null &&
      bullet === null &&
      label?.numbering === "number" &&
      label.ordinal[0] === next
    ) {
      paragraphs.push(index);
      next += 1;
    }
  });
  return { heads, paragraphs };
}

/** 第一条 总则 in a line of its own: what stands on the next is no part of its title. */
function isTitleLine(line: Line | undefined): boolean {
  const rest = line?.text.slice(line.label?.end ?? 0).trim() ?? "";
  return rest !== "" && looksLikeTitle(rest) && width(rest) <= widestTitle;
}

/** Short lines in bold print, or with a sign at the head of the paragraph, and what stands under each. */
function findTitles(lines: readonly Line[]): readonly number[] {
  if (lines.every(({ bold }) => bold)) return [];
  return lines.flatMap(({ text, bold }, index) => {
    const isMarked = index === 0 && (isSignedAlone(lines) || isNumberedTitle(lines));
    const isHead = (bold || isMarked) && looksLikeTitle(text) && index + 1 < lines.length;
    return isHead ? [index, index + 1] : [];
  });
}

/** 附則 over its text, or that text: what the format marks no heading for where it marks the others. */
function isSupplement(lines: readonly Line[], at: number): boolean {
  return [at, at - 1].some((index) =>
    /^(?:附\s*[則则]|付\s*則|補\s*則)$/.test(lines[index]?.text.trim() ?? ""),
  );
}

/** `■利用目的`, `【窓口】` over its text, where no other line begins so. */
function isSignedAlone([first, ...others]: readonly Line[]): boolean {
  const sign = readOrnament(first?.text ?? "");
  return (
    sign !== null && !isBullet(sign) && !others.some(({ text }) => readOrnament(text)?.sign === sign.sign)
  );
}

/** `1. 取得する情報` over a sentence. */
function isNumberedTitle([first, second]: readonly Line[]): boolean {
  if (first === undefined || second === undefined || first.label === null) return false;
  const title = first.text.slice(first.label.end);
  return (
    title.trim() !== "" &&
    width(title) <= widestTitle &&
    isProse(second.text) &&
    (second.label?.ordinal.at(-1) ?? 1) === 1 &&
    second.label?.numbering !== first.label.numbering
  );
}

/** Columns; longer lines with a number are items. */
const widestTitle = 60;

/** What stands under the titles among numbered lines: most of them are short, and each has a sentence on the next line. */
function findUnderTitles(lines: readonly Line[], items: readonly number[]): readonly number[] {
  const all = new Set(items);
  const found = items.flatMap((index) => {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined || next === undefined || all.has(index + 1)) return [];
    return looksLikeTitle(line.text) && isProse(next.text) ? [index + 1] : [];
  });
  return found.length * 2 > items.length ? found : [];
}

function cut(
  unit: Unit,
  lines: readonly Line[],
  starts: ReadonlySet<number>,
  items: ReadonlySet<number>,
): readonly Unit[] {
  const bounds = lines.flatMap((_, index) => (index === 0 || starts.has(index) ? [index] : []));
  const parts = cutUnit(
    unit,
    bounds.map((from, order) => (order === 0 ? 0 : (lines[from]?.at ?? 0))),
  );
  return parts.map((part, order) => {
    const from = bounds[order] ?? 0;
    const isOne = bounds[order + 1] === from + 1 || from + 1 === lines.length;
    return {
      ...part,
      bold: unit.bold || (isOne && lines[from]?.bold === true),
      role: items.has(from) ? "line" : unit.role,
    };
  });
}
