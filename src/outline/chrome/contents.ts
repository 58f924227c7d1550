import { isBullet } from "../units/ornament.ts";
import { isProse, looksLikeTitle } from "../units/shape.ts";
import { isSimilar, titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { leadsToUpdated } from "../metadata/changes.ts";
import { isButton } from "./words.ts";

/** One line of a table of contents. */
export interface Entry {
  readonly key: string;
  /** 1 is the outermost. */
  readonly depth: number;
}

/** A table of contents: the units that it takes, and what it lists. */
export interface Contents {
  readonly units: readonly number[];
  readonly entries: readonly Entry[];
}

const heads =
  /^(?:本\S{0,8}目[录錄]|目\s*次|もくじ|見出し|目\s*录|目\s*錄|コンテンツ|(?:この|本)\S{1,16}の(?:内容|構成|項目|目次)|本文目次|このページの(?:内容|目次)|contents?|table of contents|on this page|in this (?:policy|notice|document)|index|jump to(?: section)?|quick navigation|sections?|目录导航|内容目录|文章目录|本页(?:目录|内容)|本頁(?:目錄|內容)|章節)[：:]?$/i;

/**
 * The list of sections that a page prints before its text, known by this: its short lines in a row stand again later,
 * as headings. Null where there is none; a list without that echo is text.
 */
export function findContents(units: readonly Unit[], title: number | null): Contents | null {
  const { later, often } = laterKeys(units);
  for (let start = 0; start < units.length; start += 1) {
    if (start === title || !couldBeEntry(units[start])) continue;
    const run = takeRun(units, start, title);
    // A list of the sections that changed is what the text says of itself; (1) behind a sentence counts up what it speaks of.
    if (leadsToUpdated(units[start - 1]?.text ?? "") || isEnumerated(units, start)) {
      start = Math.max(start, run.at(-1) ?? start);
      continue;
    }
    const contents = readRun(units, run, later, often);
    if (contents !== null) return contents;
    start = Math.max(start, (run.at(-1) ?? start) - 1);
    if (start > (title ?? 0) + searched) return null;
  }
  return null;
}

function isEnumerated(units: readonly Unit[], start: number): boolean {
  const [before, first] = [units[start - 1], units[start]];
  return (
    before !== undefined && isProse(before.text) && /bracketed|circled/.test(first?.label?.numbering ?? "")
  );
}

/** A table of contents stands before the text; behind this many units nobody has seen one begin. */
const searched = 80;
/** Two short lines that are repeated are a coincidence. */
const fewestEntries = 3;
/** Of the entries, those that must stand again (entries in other words than their headings are common). */
const share = 0.6;
/** Under a head that says so (`Table of Contents`), where another line may stand between the entries. */
const shareTold = 0.4;
/** Alike enough to be one title in other words: お客様とIBMの保護 / お客様とIBMを保護するために. */
const alike = 0.55;

/** The last place of each short line, and those that stand twice and more besides the list. */
function laterKeys(units: readonly Unit[]): {
  later: ReadonlyMap<string, number>;
  often: ReadonlySet<string>;
} {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  units.forEach((unit, index) => {
    // Items of two lists are alike by chance; a heading has no bullet.
    if (!couldBeEntry(unit) || isBullet(unit.ornament) || hasBullet(unit)) return;
    const key = keyOf(unit);
    last.set(key, index);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return { later: last, often: new Set([...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 2)) };
}

/** An item that the format prints a bullet before. */
function hasBullet({ role, marker }: Unit): boolean {
  return role === "item" && !/[\p{L}\p{N}]/u.test(marker);
}

function couldBeEntry(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.cell === null &&
    unit.role !== "heading" &&
    (looksLikeTitle(unit.text) || isHead(unit))
  );
}

function isHead(unit: Unit | undefined): boolean {
  return unit !== undefined && heads.test(unit.text.trim());
}

/** Short lines in a row, up to the first that repeats one of them: there the text has begun. */
function takeRun(units: readonly Unit[], start: number, title: number | null): readonly number[] {
  const run: number[] = [];
  const seen = new Set<string>();
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || index === title || !couldBeEntry(unit)) break;
    const key = keyOf(unit);
    if (seen.has(key) && !isButton(unit.text)) break;
    seen.add(key);
    run.push(index);
  }
  return run;
}

function readRun(
  units: readonly Unit[],
  run: readonly number[],
  later: ReadonlyMap<string, number>,
  often: ReadonlySet<string>,
): Contents | null {
  const end = (run.at(-1) ?? -1) + 1;
  const isHeadAt = (index: number): boolean => isHead(units[index]);
  const listed = run.filter((index) => !isHeadAt(index) && !isButton(units[index]?.text ?? ""));
  const echoed = listed.filter((index) => (later.get(keyOf(units[index])) ?? -1) >= end);
  const keys: string[] = [];
  for (const [key, at] of later) if (at >= end && keys.length < longest) keys.push(key);
  const isAlike = (index: number): boolean => {
    const own = keyOf(units[index]);
    return keys.some((key) => isSimilar(key, own, alike));
  };
  if (listed.length > longest) return null;
  const block = readBlock(units, run, isHeadAt);
  if (block !== null) return block;
  if (echoed.length < 2) return null;
  // 技術データ, 利用データ, listed and then named under every device, are what the text speaks of.
  const named = echoed.filter((index) => often.has(keyOf(units[index])));
  if (!run.some(isHeadAt) && named.length * 2 > echoed.length) return null;
  // The rows of a table that was flattened repeat their headers too; sections hold text.
  const places = echoed.map((index) => later.get(keyOf(units[index])) ?? 0);
  // A list that stands again as a list is what the text counts up.
  const keysInside = new Set(listed.map((index) => keyOf(units[index])));
  const holding = places.filter((place) => holdsText(units, place, keysInside));
  if (holding.length * 2 < places.length) return null;
  const held = units.slice(Math.min(...places) + 1);
  if (!held.some((unit) => isProse(unit.text) || unit.label !== null || isBullet(unit.ornament))) return null;
  // The lines before the first that stands again belong to what is printed above the list.
  const known = listed.filter((index) => echoed.includes(index) || isAlike(index));
  const first = known[0] ?? 0;
  const last = known.at(-1) ?? 0;
  const inside = listed.filter((index) => index >= first && index <= last);
  const isTold = run.some((index) => isHeadAt(index) && index < first);
  if (known.length < fewestEntries || known.length < inside.length * (isTold ? shareTold : share))
    return null;
  const head = run.find((index) => isHeadAt(index) && index < first) ?? first;
  const taken = run.filter((index) => index >= head && index <= last);
  return { units: taken, entries: inside.map((index) => readEntry(units, index, inside)) };
}

/** Whether what stands under a line is text or a heading of its own, and not the next line of the same list. */
function holdsText(units: readonly Unit[], place: number, keys: ReadonlySet<string>): boolean {
  const [below, next] = [units[place + 1], units[place + 2]];
  if (below === undefined) return false;
  if (isProse(below.text) || below.cell !== null || isBullet(below.ornament)) return true;
  if (!looksLikeTitle(below.text)) return true;
  const isHeading = below.label !== null || (next !== undefined && isProse(next.text));
  return isHeading && !keys.has(keyOf(below));
}

/**
 * A list that says that it is one, its entries set close under its head, and a heading set apart behind them: contents also where
 * every entry is in other words than its heading.
 */
function readBlock(
  units: readonly Unit[],
  run: readonly number[],
  isHeadAt: (index: number) => boolean,
): Contents | null {
  const head = run.findIndex(isHeadAt);
  if (head < 0) return null;
  const rest = run.slice(head + 1);
  const apart = rest.findIndex((index, at) => at > 0 && (units[index]?.gap ?? 0) > 0);
  const inside = apart < 0 ? [] : rest.slice(0, apart);
  if (inside.length < fewestEntries || (units[rest[1] ?? -1]?.gap ?? 1) > 0) return null;
  const next = units[(rest[apart] ?? -2) + 1];
  if (next === undefined || !(isProse(next.text) || isBullet(next.ornament))) return null;
  return {
    units: run.slice(head, head + 1 + inside.length),
    entries: inside.map((index) => readEntry(units, index, inside)),
  };
}

/** Hostile input may hold nothing but short lines; the comparison of words stays bounded. */
const longest = 400;

function readEntry(units: readonly Unit[], index: number, inside: readonly number[]): Entry {
  const indents = [...new Set(inside.map((other) => indentOf(units[other])))].toSorted((a, b) => a - b);
  return { key: keyOf(units[index]), depth: indents.indexOf(indentOf(units[index])) + 1 };
}

function indentOf(unit: Unit | undefined): number {
  return unit === undefined ? 0 : unit.indent + unit.depth * 2;
}

/** `第一章 総則（第一条―第三条）`: the provisions of a chapter, as the contents of a statute give them. */
const range = /[（(]\s*第[^（(）)]{1,24}[条條][^（(）)]{0,12}[）)]\s*$/;

/** Without its bullet, and without the dots and the page number behind it. */
function keyOf(unit: Unit | undefined): string {
  if (unit === undefined) return "";
  return titleKey(
    unit.text
      .slice(unit.ornament?.end ?? 0)
      .replace(/[\s.．…・·]{3,}\d{1,4}\s*$/, "")
      .replace(range, ""),
  );
}
