import type { Heading } from "../headings/heading.ts";

/** A heading on the way from the outermost section down. */
interface Open {
  readonly style: string;
  readonly ordinal: readonly number[];
}

/**
 * The level of every heading, from 1. Numberings and ornaments nest as they first appear; a number that counts on
 * returns to its level, one that begins again opens a level under what stands above it. `tiers` are the levels that
 * headings without a number have among themselves.
 */
export function placeHeadings(
  headings: readonly Heading[],
  tiers: readonly (number | null)[],
  outer: ReadonlySet<number>,
  containers: ReadonlySet<number>,
): readonly number[] {
  let open: Open[] = [];
  let loose = false;
  return headings.map((heading, position) => {
    const tier = tiers[position] ?? null;
    const ordinal = heading.label?.ordinal ?? [];
    if (isSupplement(heading)) open = openForSupplement(open, heading.style);
    else if (tier !== null) open = openForBare(open, tier, outer.has(position));
    else {
      // 「はじめに」 before the count is no parent of 1.: they stand side by side.
      if ((loose && open.length === 1) || isPreamble(open.at(-1))) open = [];
      open = openForLabelled(open, heading.style, ordinal);
    }
    loose = tier !== null && outer.has(position) && !containers.has(position);
    open.push({ style: tier === null ? heading.style : `bare-${tier}`, ordinal });
    return open.length;
  });
}

/** An annex stands beside everything; 附則 beside the provisions, which may stand under the title of one paper of several. */
function openForSupplement(open: readonly Open[], style: string): Open[] {
  const first = open.findIndex((entry) => !entry.style.startsWith("bare-"));
  const isCounted = /^(?:article|chapter|part)$/.test(open[first]?.style ?? "");
  return style === "supplementary" && isCounted ? open.slice(0, first) : [];
}

/** 前文 is a text, and the provisions stand beside it; the recitals of a contract have letters of their own. */
function isPreamble(entry: Open | undefined): boolean {
  return entry?.style === "preamble";
}

function openForBare(open: readonly Open[], tier: number, isOuter: boolean): Open[] {
  const at = open.findIndex(({ style }) => style.startsWith("bare-") && Number(style.slice(5)) >= tier);
  if (at >= 0) return open.slice(0, at);
  return isOuter && tier === 1 ? [] : open.slice();
}

function openForLabelled(open: readonly Open[], style: string, ordinal: readonly number[]): Open[] {
  const rank = rankOf(style);
  if (rank !== null) {
    const at = open.findIndex(
      (entry) => (rankOf(entry.style) ?? noRank) >= rank && rankOf(entry.style) !== null,
    );
    return at >= 0 ? open.slice(0, at) : open.slice();
  }
  const parent = /^(?:decimal-|lettered)/.test(style) ? prefixOf(open, ordinal) : -1;
  if (parent >= 0) return open.slice(0, parent + 1);
  const at = open.findIndex(
    (entry) => entry.style === style && (ordinal.length === 0 || isAfter(ordinal, entry.ordinal)),
  );
  if (at >= 0) return open.slice(0, at);
  const above = findAbove(open, style, ordinal);
  if (above >= 0) return open.slice(0, above);
  // The same number again begins nothing; and a count within a count of its own kind is the deepest that is printed.
  const same = open.flatMap((entry, depth) => (entry.style === style ? [depth] : []));
  const last = same.at(-1);
  const isAgain = last !== undefined && (same.length > 1 || !isAfter(open[last]?.ordinal ?? [], ordinal));
  return isAgain && last === open.length - 1 ? open.slice(0, last) : open.slice();
}

/**
 * The place of a heading whose numbering never stands under one that is open: 二、 behind （二）, where 一、 was not found. Arabic
 * numbers nest in more than one order, and with articles between also above （一）: only a count that goes on is known to stand above.
 */
function findAbove(open: readonly Open[], style: string, ordinal: readonly number[]): number {
  const isOn = (ordinal.at(-1) ?? 1) > 1;
  const inner = han.includes(style) ? han : isOn && arabic.includes(style) ? arabic : [];
  return open.findIndex((entry) => inner.indexOf(entry.style) > inner.indexOf(style));
}

/** The order in which Chinese documents nest their numbers: 壹、 一、 （一）, and under them 1. （1） ①. */
const han: readonly string[] = ["formal-han", "han", "bracketed-han"];
const arabic: readonly string[] = ["number", "bracketed-number", "circled"];

/** 1.1 stands under 1., 第1条 or 第一章: under the innermost number that it repeats. */
function prefixOf(open: readonly Open[], ordinal: readonly number[]): number {
  const prefix = ordinal.slice(0, -1).join(".");
  return open.findLastIndex((entry) => entry.ordinal.length > 0 && entry.ordinal.join(".") === prefix);
}

function isAfter(next: readonly number[], last: readonly number[]): boolean {
  for (let at = 0; at < Math.max(next.length, last.length); at += 1) {
    const [a, b] = [next[at] ?? 0, last[at] ?? 0];
    if (a !== b) return a > b;
  }
  return false;
}

function isSupplement({ label, style }: Heading): boolean {
  return label !== null && /^(?:supplement|preamble)/.test(style);
}

/** The divisions of a statute from the outermost in; an English article stands above its sections, 条 below them. */
const ranks: readonly string[] = [
  "part",
  "english-part",
  "english-title",
  "chapter",
  "english-chapter",
  "english-article",
  "section",
  "english-section",
  "subsection",
  "division",
  "caption",
  "article",
];
const noRank = -1;

/** The divisions of a statute nest in one order, whichever comes first; so do the depths of a format. */
function rankOf(style: string): number | null {
  const depth = /^format-(\d+)$/.exec(style);
  if (depth !== null) return Number(depth[1]);
  const at = ranks.indexOf(style);
  return at < 0 ? null : at + 100;
}
