import { width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";
import { hasTitleBehind, splitProvision } from "./split.ts";

const provisions: ReadonlySet<string> = new Set(["article", "english-article"]);
const divisions: ReadonlySet<string> = new Set([
  "part",
  "chapter",
  "section",
  "subsection",
  "division",
  "english-part",
  "english-title",
  "english-chapter",
  "english-section",
]);
const supplements: ReadonlySet<string> = new Set(["supplementary", "supplement", "preamble"]);

/**
 * Articles, and where the format marks no headings also chapters, supplementary provisions and annexes. An article is a
 * section also where its text runs on in the same line, and where it stands in a paragraph of Markdown.
 */
export function findProvisions(units: readonly Unit[], marked: boolean): readonly Heading[] {
  const found: Heading[] = [];
  const articles = units.flatMap((unit, index) => (isArticle(unit) ? [index] : []));
  const titled = articles.filter((index) => hasTitleBehind(at(units, index))).length;
  const runsOn = titled * 2 < articles.length;
  const ordinals = inSequence(units, articles);
  units.forEach((unit, index) => {
    const numbering = unit.label?.numbering ?? "";
    if (unit.role === "heading" || unit.role === "cell" || unit.cell !== null) return;
    if (provisions.has(numbering) && ordinals.has(index))
      found.push(splitProvision(unit, index, numbering, runsOn));
    else if (isRunInSupplement(unit) && index > (articles.at(-1) ?? 0))
      found.push(splitProvision(unit, index, numbering, true));
    else if (!marked && unit.role !== "item" && isDivision(unit, units[index + 1]))
      found.push(readDivision(unit, index, numbering));
  });
  return found;
}

/** Chapters have a title; a Section of an English agreement is a provision, and its text runs on. */
function readDivision(unit: Unit, index: number, numbering: string): Heading {
  const heading = splitProvision(unit, index, numbering, false);
  return numbering === "english-section" ? heading : { ...heading, bodyFrom: unit.text.length };
}

function isArticle(unit: Unit): boolean {
  return provisions.has(unit.label?.numbering ?? "") && unit.role !== "heading" && unit.cell === null;
}

/** Chapters and annexes are headings only as lines of their own: `附則第2条の規定により…。` is a sentence. */
function isDivision(unit: Unit, next: Unit | undefined): boolean {
  const numbering = unit.label?.numbering ?? "";
  if (!divisions.has(numbering) && !supplements.has(numbering)) return false;
  const rest = unit.text.slice(unit.label?.end ?? 0).trim();
  if (numbering === "english-section") return rest !== "" || next !== undefined;
  if (/[。．]$/.test(rest) || rest.length > 80) return false;
  // A mere word (前言, 附則) in a list of links is no heading: something stands under it.
  return rest !== "" || next !== undefined;
}

/** `附則 この規程は、…から施行する。` in one line: what the act says of itself, behind its name. */
function isRunInSupplement({ label, role, text }: Unit): boolean {
  if (label?.numbering !== "supplementary" || (role !== "line" && role !== "paragraph")) return false;
  const rest = text.slice(label.end).trim();
  return width(rest) <= longestRunIn && entersIntoForce.test(rest);
}

/** Columns of the longest such provision; more is a text of its own. */
const longestRunIn = 240;
const entersIntoForce =
  /^(?:[1１一][.．、)）]?\s*)?(?:この|本|当|當|自|第|昭和|平成|令和|民國|民国|中華民國|[0-9０-９]{4}).*(?:施行|実施|實施|实施|適用|适用|改正|改定|生效|起效|廃止|废止|廢止)/;

/** A line that begins with an article's number but stands outside the count (a citation that a wrap put there) is none. */
function inSequence(units: readonly Unit[], articles: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>();
  let last = 0;
  articles.forEach((index, position) => {
    const ordinal = at(units, index).label?.ordinal[0] ?? 0;
    const next = articles[position + 1];
    const follows = next === undefined ? null : (at(units, next).label?.ordinal[0] ?? 0);
    const isForward = ordinal >= last;
    const isRestart = ordinal === 1;
    const leadsOn = follows !== null && (follows === ordinal || follows === ordinal + 1);
    if (isForward || isRestart || leadsOn) {
      kept.add(index);
      last = ordinal;
    }
  });
  return kept;
}

function at(units: readonly Unit[], index: number): Unit {
  const unit = units[index];
  if (unit === undefined) throw new RangeError(`no unit ${index}`);
  return unit;
}
