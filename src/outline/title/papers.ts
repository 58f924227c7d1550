import { isPrompt } from "../chrome/head.ts";
import { isProse } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { couldBeTitle } from "./candidate.ts";
import { isOnTopic, namesPaper, namesPolicy } from "./names.ts";

/** The line that names the paper, with no more than its first words between it and the articles, where no heading is marked behind it. */
export function findNameOfArticles(units: readonly Unit[], headings: readonly number[]): number | null {
  const articles = units.flatMap(({ label, role }, index) =>
    label?.numbering === "article" && role !== "heading" ? [index] : [],
  );
  const [first = 0] = articles;
  if (articles.length < fewestUnder || first < (headings.at(-1) ?? 0)) return null;
  for (let index = first - 1; index > (headings.at(-1) ?? 0) && first - index <= farthestName; index -= 1) {
    const unit = units[index];
    if (unit !== undefined && couldBeTitle(unit) && namesPaper(unit.text)) return index;
  }
  return null;
}

/** Units between the name of a paper and its first article: a sentence or two on what it is. */
const farthestName = 4;

/** A paper with headings or numbers of its own under it, behind a form or a notice of its rank that has none. */
export function findPaperBelow(units: readonly Unit[], headings: readonly number[]): number | null {
  const least = units[headings[0] ?? -1]?.depth ?? 0;
  const at = headings.findLastIndex((index) => units[index]?.depth === least);
  const index = headings[at] ?? -1;
  const unit = units[index];
  if (unit === undefined || at < 1 || at > mostNotices || unit.label !== null) return null;
  const isFlat = headings.slice(0, at).every((above) => {
    const notice = units[above];
    return notice?.depth === least && notice.label === null && !namesPolicy(notice.text);
  });
  if (!isFlat) return null;
  if (namesPaper(unit.text) && headings.length - at > fewestUnder) return index;
  // Under a form the paper may count what it says and mark nothing.
  const counted = units.slice(index).filter(({ role, label }) => role !== "heading" && label !== null);
  const isUnderForm = units.slice(0, index).every(({ text }) => !isProse(text) || isPrompt(text));
  return isUnderForm && namesPolicy(unit.text) && isOnTopic(unit.text) && counted.length >= fewestUnder
    ? index
    : null;
}

const mostNotices = 2;

/** Two papers in one page (利用規約, プライバシーポリシー), each with headings of its own under it: neither is the title. */
export function isOneOfPapers(units: readonly Unit[], headings: readonly number[]): boolean {
  const least = units[headings[0] ?? -1]?.depth ?? 0;
  const papers = headings.flatMap((index, at) => {
    const [unit, next] = [units[index], units[headings[at + 1] ?? -1]];
    if (unit === undefined || unit.depth !== least || unit.label !== null) return [];
    return namesPaper(unit.text) && (next?.depth ?? 0) > least ? [index] : [];
  });
  return papers.length > 1 && papers[0] === headings[0];
}

/** The name of a paper at the head of headings that are all of one rank, and none of which names another. */
export function isOnlyPaper(units: readonly Unit[], headings: readonly number[]): boolean {
  const [first, ...others] = headings.map((index) => units[index]);
  if (first === undefined || first.label !== null || others.length < fewestUnder) return false;
  const names = others.filter((unit) => namesPaper(unit?.text ?? ""));
  return namesPaper(first.text) && names.every((unit) => unit?.text.trim() === "基本方針");
}

/** Under the name of a paper; one or two headings beside it may be papers by other names. */
const fewestUnder = 3;
