import type { Section } from "../model.ts";
import { foldForComparison } from "../text/fold.ts";
import { parseNumeral } from "../text/numerals.ts";

export interface Candidate {
  readonly key: string;
  readonly section: Section;
  readonly changed: boolean;
  /** Changed substantively. */
  readonly matters: boolean;
  /** Title, heading and the titles above, folded. */
  readonly title: string;
  readonly heading: string;
  readonly above: string;
}

export function candidate(section: Section, side: "<" | ">", changed: boolean, matters: boolean): Candidate {
  return {
    key: `${side}${section.id}`,
    section,
    changed,
    matters,
    title: bare(section.title),
    heading: bare(section.heading.text),
    above: bare(section.path.slice(0, -1).join("")),
  };
}

/**
 * The sections that an entry of a list of titles means, the old and the new one of a pair both; none where none is like it. A list often
 * words a title otherwise than the heading: 第3条の変更, 「保存期間」, 個人情報の共有 > 提供先, a number in other digits.
 */
export function matchTitle(entry: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const wanted = readEntry(entry);
  const scored = candidates
    .map((candidate) => ({ candidate, score: likeness(wanted, candidate) }))
    .filter(({ score }) => score >= LEAST);
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const near = scored.filter(({ score }) => score >= best - (best >= SAME ? 0 : NEARLY));
  const found =
    [
      near.filter(({ candidate }) => candidate.matters),
      near.filter(({ candidate }) => candidate.changed),
      near,
    ].find((list) => list.length > 0) ?? [];
  return found.map(({ candidate }) => candidate);
}

/** Of two titles of the corpus that are not the same, the likest pair has 0.55; the least like pair of two wordings of one 0.6. */
const LEAST = 0.58;
const SAME = 0.97;
/** Of two that are about as like, the changed one is meant. */
const NEARLY = 0.08;

interface Entry {
  readonly whole: string;
  /** The last step of a path; the whole where there is none. */
  readonly last: string;
  readonly above: string;
  readonly label: string;
}

function readEntry(entry: string): Entry {
  const steps = entry.split(/\s*[›＞>→/／]\s*/).filter((step) => step.trim() !== "");
  const last = steps.at(-1) ?? entry;
  const [label = ""] = LABEL.exec(last.trim()) ?? [];
  return {
    whole: bare(entry),
    last: bare(last.trim().slice(label.length)),
    above: bare(steps.slice(0, -1).join("")),
    label: numberOf(label),
  };
}

const LABEL =
  /^(?:第\s?[0-9０-９〇零一二三四五六七八九十百千]+\s?[章節节款条條項项](?:[のノ之][0-9０-９一二三四五六七八九十]+)*|(?:Section|Article|Clause|Chapter|Part)\s?\d+(?:\.\d+)*|\d+(?:\.\d+)+\.?|[（(]\d+[)）]|\d+[.．、]|[一二三四五六七八九十]+、)/iu;

/** Words that a list puts around a title. */
const AROUND =
  /^["'[(]+|["')\]]+$|(?:に関する(?:箇所|変更|事項)|の(?:変更|改定|追加|削除|更新|項目|章|節|条項?)|(?:一)?[章节節]|部分)$/g;

function bare(text: string): string {
  return foldForComparison(text)
    .replaceAll(AROUND, "")
    .replaceAll(/[\s"'.,・:;()[\]-]|[の的之]/g, "");
}

function numberOf(label: string): string {
  const numbers = label.match(/[0-9０-９]+|[〇零一二三四五六七八九十百千]+/g) ?? [];
  return numbers.map((number) => String(parseNumeral(number) ?? number)).join(".");
}

function likeness(entry: Entry, { section, title, heading, above }: Candidate): number {
  const label = section.label === null ? "" : section.label.ordinal.join(".");
  if (entry.whole === heading || (title !== "" && entry.whole === title)) return 1;
  const sameNumber = entry.label !== "" && entry.label === label;
  if (entry.last === "")
    return sameNumber && /[章節节条條]|[a-z]{4}/iu.test(section.label?.printed ?? "") ? 1 : 0;
  if (title === "") return 0;
  const alike =
    entry.last === title ? SAME : SAME * Math.max(shared(entry.last, title), shared(entry.whole, title));
  const within = entry.above !== "" && above.includes(entry.above) ? 0.02 : 0;
  // The number alone does not tell: the list may count itself. With a title that is somewhat alike it does.
  const numbered = sameNumber && alike >= 0.4 ? 0.15 : 0;
  return Math.min(1, alike + within + numbered);
}

/** The share of pairs of neighbouring characters that both have (Dice), or of the shorter title where the longer one holds all of it. */
function shared(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const held = short.length >= 4 && long.includes(short) ? 0.6 + (0.35 * short.length) / long.length : 0;
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  const total = Math.max(1, a.length - 1) + Math.max(1, b.length - 1);
  return Math.max(held, (2 * common) / total);
}

function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.length < 2
    ? [text]
    : characters.slice(1).map((next, index) => `${characters[index]}${next}`);
}
